/**
 * `npm run bench`: the built site beside a bare MapLibre page and a Leaflet page with the same regions, in one run, in a
 * real browser. Prints medians with their ratio to the bare MapLibre page and writes tests/bench/resultaten.json.
 *   --keer 5        how many times each is opened (3)
 *   --alleen-laden  only how fast pages come, in two minutes; writes no file
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { build } from 'vite'
import { LAUNCH_ARGS, findBrowser } from '../e2e/browser.ts'
import type { Kandidaat, Meting } from './meet.ts'
import { meet, profielen } from './meet.ts'
import { serveer } from './server.ts'

const POORT = 4329
const wortel = `http://localhost:${POORT}`
const hier = fileURLToPath(new URL('.', import.meta.url))
const { values } = parseArgs({
  options: { keer: { type: 'string', default: '3' }, 'alleen-laden': { type: 'boolean', default: false } },
})
const alleenLaden = values['alleen-laden']

const kandidaten: readonly Kandidaat[] = [
  { naam: 'landkaart', pad: '/', isSite: true },
  { naam: 'kale MapLibre', pad: '/bank/maplibre.html', isSite: false },
  { naam: 'Leaflet', pad: '/bank/leaflet.html', isSite: false },
]

/** The reference pages, built as the site is. */
async function bouwReferentie(): Promise<void> {
  await build({
    configFile: false,
    root: `${hier}reference`,
    base: '/bank/',
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: `${hier}dist`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['maplibre', 'leaflet'].map((naam) => `${hier}reference/${naam}.html`) },
    },
  })
}

function mediaan(metingen: readonly Meting[]): Meting {
  const namen = [...new Set(metingen.flatMap((meting) => Object.keys(meting)))]
  return Object.fromEntries(
    namen.map((naam) => {
      const waarden = metingen.flatMap((meting) => meting[naam] ?? []).toSorted((a, b) => a - b)
      return [naam, Math.round((waarden[Math.floor(waarden.length / 2)] ?? Number.NaN) * 10) / 10]
    }),
  )
}

/** Rows are what is measured, columns the pages; the last column is ours against the bare MapLibre page. */
function tabel(uitkomsten: Record<string, Meting>): void {
  const rijen = [...new Set(Object.values(uitkomsten).flatMap((meting) => Object.keys(meting)))]
  const eigen = uitkomsten['landkaart'] ?? {}
  const kaal = uitkomsten['kale MapLibre'] ?? {}
  console.table(
    Object.fromEntries(
      rijen.map((rij) => {
        const verhouding = (eigen[rij] ?? Number.NaN) / (kaal[rij] ?? Number.NaN)
        const kolommen = Object.entries(uitkomsten).map(([naam, meting]) => [naam, meting[rij] ?? ''])
        return [
          rij,
          { ...Object.fromEntries(kolommen), '× kaal': Number.isNaN(verhouding) ? '' : verhouding.toFixed(2) },
        ]
      }),
    ),
  )
}

await bouwReferentie()
const server = await serveer(
  [
    { prefix: '/bank/', map: `${hier}dist` },
    { prefix: '/', map: fileURLToPath(new URL('../../dist', import.meta.url)) },
  ],
  POORT,
)
const executablePath = findBrowser()
const browser = await chromium.launch({
  args: LAUNCH_ARGS,
  ...(executablePath === undefined ? {} : { executablePath }),
})
const uitkomsten: Record<string, Record<string, Meting>> = {}
try {
  for (const profiel of profielen) {
    const perPagina: Record<string, Meting[]> = {}
    // Once unmeasured, so that what the server compresses and the browser compiles for the first time counts for nobody.
    for (const kandidaat of kandidaten) {
      await meet(browser, wortel, kandidaat, { naam: 'warm', traag: 1, netwerk: undefined }, { alleenLaden: true })
    }
    for (let keer = 0; keer < Number(values.keer); keer += 1) {
      for (const kandidaat of kandidaten) {
        ;(perPagina[kandidaat.naam] ??= []).push(await meet(browser, wortel, kandidaat, profiel, { alleenLaden }))
      }
    }
    const medianen = Object.fromEntries(Object.entries(perPagina).map(([naam, metingen]) => [naam, mediaan(metingen)]))
    uitkomsten[profiel.naam] = medianen
    console.log(
      `\n${profiel.naam === 'traag' ? 'Slow profile: processor ÷ 4, 1.6 Mbit/s, 150 ms' : 'Unthrottled'}; medians of ${values.keer}, in ms unless named`,
    )
    tabel(medianen)
  }
} finally {
  await browser.close()
  server.close()
}
if (!alleenLaden) {
  const machine = `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, WebGL in software`
  writeFileSync(
    `${hier}resultaten.json`,
    `${JSON.stringify({ datum: new Date().toISOString().slice(0, 10), machine, keer: Number(values.keer), uitkomsten }, null, 2)}\n`,
  )
}
