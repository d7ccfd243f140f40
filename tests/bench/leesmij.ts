/**
 * Puts the figures of the last `npm run bench` and `npm run bench:groei` into README.md, between its `bench` marks. What
 * vitest measured is first cut down to medians in tests/bench/rekenen.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

const hier = fileURLToPath(new URL('.', import.meta.url))
const wortel = fileURLToPath(new URL('../..', import.meta.url))

const metingSchema = z.record(z.string(), z.number())
const resultatenSchema = z.object({
  datum: z.string(),
  machine: z.string(),
  keer: z.number(),
  uitkomsten: z.record(z.string(), z.record(z.string(), metingSchema)),
})
const vitestSchema = z.object({
  files: z.array(
    z.object({
      groups: z.array(
        z.object({ fullName: z.string(), benchmarks: z.array(z.object({ name: z.string(), median: z.number() })) }),
      ),
    }),
  ),
})
/** What was computed → milliseconds, median. */
const rekenenSchema = z.record(z.string(), z.number())

const lees = (pad: string): unknown => JSON.parse(readFileSync(pad, 'utf8'))

const namen = {
  eersteKaart: 'first picture of the map, ms',
  lijst: 'list readable, ms',
  levendeKaart: 'live map with all regions, ms',
  aanwijzen: 'hover until the picture, ms',
  kiezen: 'choose a row, ms',
  filteren: 'filter, ms',
  'schuiven: slechtste beeld': 'pan, worst frame, ms',
  'MB na 200 handelingen': 'memory after 200 acts, MB',
  'kB eigen js': 'our JavaScript, kB on the line',
  'kB kaartbibliotheek': 'map library without its worker, kB',
  'kB data': 'data, kB',
  'kB css': 'style sheets, kB',
  'kB html': 'HTML, kB',
}

const getal = (waarde: number | undefined) =>
  waarde === undefined ? '' : waarde < 1 ? waarde.toPrecision(2) : String(Math.round(waarde * 10) / 10)

function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string[] {
  const lijn = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`
  return [lijn(koppen), lijn(koppen.map((_, nr) => (nr === 0 ? '---' : '---:'))), ...rijen.map(lijn)]
}

/** One row a group of searches, with its slowest; the rest as it is. */
function samengevat(rekenen: Record<string, number>): [naam: string, ms: number][] {
  const uit = new Map<string, number>()
  for (const [naam, ms] of Object.entries(rekenen)) {
    const kop = /^zoek at[^:]*/.exec(naam)?.[0]
    const sleutel = kop === undefined ? naam : `${kop}: slowest of what people type`
    uit.set(sleutel, Math.max(ms, uit.get(sleutel) ?? 0))
  }
  return [...uit]
}

/** The site beside the two reference pages, on one profile. */
function naastElkaar(uitkomsten: z.infer<typeof resultatenSchema>['uitkomsten'], profiel: string): string[] {
  const { landkaart = {}, Leaflet = {}, ...rest } = uitkomsten[profiel] ?? {}
  const kaal = rest['kale MapLibre'] ?? {}
  const rijen = Object.entries(namen).flatMap(([sleutel, naam]) => {
    const eigen = landkaart[sleutel]
    const ander = kaal[sleutel]
    if (eigen === undefined) return []
    // The bare pages have no code, styles or text to speak of: there a ratio says nothing.
    const verhouding = ander === undefined || /js|css|html/.test(sleutel) ? '' : (eigen / ander).toFixed(2)
    return [[naam, getal(eigen), getal(ander), getal(Leaflet[sleutel]), verhouding]]
  })
  return tabel(['', 'this site', 'bare MapLibre', 'Leaflet', 'this ÷ bare'], rijen)
}

if (existsSync(`${wortel}.cache/rekenen.json`)) {
  const { files } = vitestSchema.parse(lees(`${wortel}.cache/rekenen.json`))
  const medianen = files
    .flatMap(({ groups }) => groups)
    .flatMap(({ fullName, benchmarks }) =>
      benchmarks.map(({ name, median }) => [`${fullName.replace(/^.* > /, '')}: ${name}`, median] as const),
    )
  writeFileSync(`${hier}rekenen.json`, `${JSON.stringify(Object.fromEntries(medianen), null, 2)}\n`)
}

const { datum, machine, keer, uitkomsten } = resultatenSchema.parse(lees(`${hier}resultaten.json`))
const rekenen = rekenenSchema.parse(lees(`${hier}rekenen.json`))
const groei = z.record(z.string(), metingSchema).parse(lees(`${hier}groei.json`))
const kolommen = Object.keys(groei)
const blok = [
  `Measured on ${datum} with \`npm run bench\` (${machine}; medians of ${keer}). Machines differ: read the ratios.`,
  '',
  '**Unthrottled**',
  '',
  ...naastElkaar(uitkomsten, 'snel'),
  '',
  '**Slow profile**: processor four times slower, 1.6 Mbit/s, 150 ms.',
  '',
  ...naastElkaar(uitkomsten, 'traag'),
  '',
  '**Computing**, in ms, medians:',
  '',
  ...tabel(
    ['', 'ms'],
    samengevat(rekenen).map(([naam, ms]) => [naam, getal(ms)]),
  ),
  '',
  '**Growth** with the netwerken and schools multiplied (`npm run bench:groei`):',
  '',
  ...tabel(
    ['', ...kolommen],
    Object.keys(groei[kolommen[0] ?? ''] ?? {}).map((rij) => [
      rij,
      ...kolommen.map((kolom) => getal(groei[kolom]?.[rij])),
    ]),
  ),
]
const leesmij = readFileSync(`${wortel}README.md`, 'utf8')
const nieuw = leesmij.replace(
  /<!-- bench -->[\s\S]*<!-- \/bench -->/,
  () => `<!-- bench -->\n\n${blok.join('\n')}\n\n<!-- /bench -->`,
)
writeFileSync(`${wortel}README.md`, nieuw)
