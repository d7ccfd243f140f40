/**
 * `npm run bench:groei`: how the site grows with its data. Builds it with the netwerken and schools of today multiplied
 * (1 and 10 times; `--keer 1,10,100` for more: a hundred times is some 140,000 pages and takes the better part of an
 * hour), opens each in a browser, prints a table and writes tests/bench/groei.json. Works on copies in .cache/.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
const { values } = parseArgs({ options: { keer: { type: 'string', default: '1,10' } } })

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
    const begin = performance.now()
    const uitvoer = execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: map,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    const seconden = Math.round((performance.now() - begin) / 1000)
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
      pages: Number(/(\d+) pagina's/.exec(uitvoer)?.[1]),
      'build, s': seconden,
      'HTML of /, kB': kB(map, 'index.html'),
      'overzicht.json, kB': kB(map, 'data/app/overzicht.json'),
      'scholen.json, kB': kB(map, 'data/app/scholen.json'),
      'first picture of the map, ms': Math.round(eersteKaart ?? Number.NaN),
      'list readable, ms': Math.round(lijst ?? Number.NaN),
      'live map, ms': Math.round(levendeKaart ?? Number.NaN),
    }
    rmSync(map, { recursive: true })
    // At once: the next one may take hours.
    console.table(rijen)
    schrijf(join(wortel, 'tests/bench/groei.json'), rijen)
  }
} finally {
  await browser.close()
}
