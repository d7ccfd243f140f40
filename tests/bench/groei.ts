/**
 * `npm run bench:groei`: how the site grows with its data. Builds it with the netwerken and schools of today multiplied
 * (1, 10 and 100 times; `--keer 1,10` for fewer), opens each in a browser, prints a table and writes
 * tests/bench/groei.json. Works on copies in .cache/. A hundred times is 142,000 pages, hours of work and tens of
 * gigabytes: from there one page in a hundred is made, of every kind, and the time and size of all are reckoned from it.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright'
import * as z from 'zod/mini'
import { LAUNCH_ARGS, findBrowser } from '../e2e/browser.ts'
import { meet, profielen } from './meet.ts'
import { serveer } from './server.ts'

const POORT = 4339
const wortel = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({ options: { keer: { type: 'string', default: '1,10,100' } } })

const recordSchema = z.looseObject({ id: z.string(), naam: z.string() })
const schoolSchema = z.looseObject({ code: z.string() })

const lees = (pad: string): unknown => JSON.parse(readFileSync(pad, 'utf8'))
const schrijf = (pad: string, inhoud: unknown) => writeFileSync(pad, JSON.stringify(inhoud))

/** A project with more data: everything as it is, and of each netwerk and school `keer` copies that relate to nothing. */
function maakProject(keer: number): string {
  const map = join(wortel, `.cache/groei-${keer}`)
  rmSync(map, { recursive: true, force: true })
  mkdirSync(map, { recursive: true })
  for (const deel of [
    'src',
    'public',
    'NOTICE',
    'LICENSE',
    'data',
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ]) {
    cpSync(join(wortel, deel), join(map, deel), {
      recursive: true,
      filter: (pad) => !pad.includes('/data/geo/node_modules'),
    })
  }
  symlinkSync(join(wortel, 'node_modules'), join(map, 'node_modules'))
  const netwerken = join(map, 'data/netwerken')
  for (const soort of readdirSync(netwerken)) {
    for (const bestand of readdirSync(join(netwerken, soort))) {
      const record = recordSchema.parse(lees(join(netwerken, soort, bestand)))
      for (let nummer = 2; nummer <= keer; nummer += 1) {
        const id = `${record.id}-${nummer}`
        const los = { behoortTot: [], opvolgerVan: [], opgevolgdDoor: [], verwantMet: [], kenmerken: [] }
        const kopie = Object.fromEntries(
          Object.entries({ ...record, ...los, id, naam: `${record.naam} ${nummer}`, aliassen: [] }).filter(
            ([veld, waarde]) => veld in record && !(Array.isArray(waarde) && waarde.length === 0),
          ),
        )
        schrijf(join(netwerken, soort, `${id}.json`), kopie)
      }
    }
  }
  const scholen = z.array(schoolSchema).parse(lees(join(map, 'data/vmbo-vestigingen.json')))
  schrijf(
    join(map, 'data/vmbo-vestigingen.json'),
    scholen.flatMap((school, index) => [
      school,
      ...Array.from({ length: keer - 1 }, (_, nummer) => ({ ...school, code: codeVan(index * (keer - 1) + nummer) })),
    ]),
  )
  execFileSync(join(wortel, 'node_modules/.bin/tsx'), ['src/pipeline/data.cli.ts', 'format'], {
    cwd: map,
    stdio: 'ignore',
  })
  return map
}

/** Branch codes that DUO does not give out: they begin with 90 or higher. */
function codeVan(nummer: number): string {
  const letter = (waarde: number) => String.fromCharCode(65 + (waarde % 26))
  const brin = Math.floor(nummer / 100)
  const cijfers = 90 + Math.floor(brin / 676)
  return `${cijfers}${letter(Math.floor(brin / 26))}${letter(brin)}${String(nummer % 100).padStart(2, '0')}`
}

interface Gebouwd {
  paginas: number
  seconden: number
  megabytes: number
}

/** Builds the project and makes one page in `elke`; counts, seconds and MB are those of all pages. */
function bouw(map: string, elke: number): Gebouwd {
  const draai = (programma: string, ...rest: string[]) => {
    const begin = performance.now()
    const uitvoer = execFileSync(programma, rest, { cwd: map, encoding: 'utf8', maxBuffer: 1 << 26, stdio: 'pipe' })
    return { seconden: (performance.now() - begin) / 1000, uitvoer }
  }
  const vite = join(wortel, 'node_modules/.bin/vite')
  const site = draai(vite, 'build')
  const tekenaar = draai(vite, 'build', '--ssr', 'src/app/prerender.cli.tsx', '--outDir', 'dist-ssr')
  const paginas = draai('node', 'dist-ssr/prerender.cli.js', 'dist', String(elke))
  const bestanden = readdirSync(join(map, 'dist'), { recursive: true, encoding: 'utf8' })
  const bytes = bestanden
    .filter((pad) => pad.endsWith('.html'))
    .reduce((som, pad) => som + statSync(join(map, 'dist', pad)).size, 0)
  return {
    paginas: Number(/(\d+) pagina's/.exec(paginas.uitvoer)?.[1]) * elke,
    seconden: site.seconden + tekenaar.seconden + paginas.seconden * elke,
    megabytes: (bytes / 1e6) * elke,
  }
}

const kB = (map: string, pad: string) =>
  Math.round(brotliCompressSync(readFileSync(join(map, 'dist', pad))).length / 1000)

const rijen: Record<string, Record<string, number>> = {}
const executablePath = findBrowser()
const browser = await chromium.launch({
  args: LAUNCH_ARGS,
  ...(executablePath === undefined ? {} : { executablePath }),
})
try {
  for (const keer of values.keer.split(',').map(Number)) {
    const map = maakProject(keer)
    const { paginas, seconden, megabytes } = bouw(map, keer < 100 ? 1 : 100)
    const server = await serveer([{ prefix: '/', map: join(map, 'dist') }], POORT)
    const site = { naam: 'landkaart', pad: '/', isSite: true }
    const [snel] = profielen
    if (snel === undefined) throw new Error('er is geen profiel')
    await meet(browser, `http://localhost:${POORT}`, site, snel, { alleenLaden: true })
    const { eersteKaart, lijst, levendeKaart } = await meet(browser, `http://localhost:${POORT}`, site, snel, {
      alleenLaden: true,
    })
    server.close()
    rijen[`${keer}×`] = {
      pages: paginas,
      'build, s': Math.round(seconden),
      'all pages, MB': Math.round(megabytes),
      'HTML of /, kB': kB(map, 'index.html'),
      'HTML of /, kB unpacked': Math.round(statSync(join(map, 'dist/index.html')).size / 1000),
      'overzicht.json, kB': kB(map, 'data/app/overzicht.json'),
      'scholen.json, kB': kB(map, 'data/app/scholen.json'),
      'first picture of the map, ms': Math.round(eersteKaart ?? Number.NaN),
      'list readable, ms': Math.round(lijst ?? Number.NaN),
      'live map, ms': Math.round(levendeKaart ?? Number.NaN),
    }
    rmSync(map, { recursive: true })
    // At once: the next one takes its time.
    console.table(rijen)
    schrijf(join(wortel, 'tests/bench/groei.json'), rijen)
  }
} finally {
  await browser.close()
}
