/**
 * Reads official gemeente borders (CBS/PDOK, GeoJSON) and refuses what does not fit, with every reason at once.
 * Needs no packages, so that it can be tested on its own.
 */

/** @typedef {{code: string, naam: string}} Gemeente */

/** Raised for a file that cannot be used; `redenen` are sentences for the curator. */
export class GeweigerdBestand extends Error {
  /** @param {string[]} redenen */
  constructor(redenen) {
    super(redenen.join('\n'))
    this.name = 'GeweigerdBestand'
    this.redenen = redenen
  }
}

const CODEVELDEN = ['statcode', 'code', 'gemeentecode', 'identificatie']
/** Longitude and latitude of the European Netherlands; RD coordinates are metres and start at 7,000 and 289,000. */
const GRADEN = { west: 2, oost: 8, zuid: 50, noord: 54.5 }
const METERS = { west: -10_000, oost: 300_000, zuid: 280_000, noord: 700_000 }

/**
 * @param {string} tekst contents of the file @param {Gemeente[]} gemeenten
 * @returns {any[]} features in WGS84 with `properties.gemeente`
 */
export function parseOfficial(tekst, gemeenten) {
  const collectie = parseCollectie(tekst)
  const rijen = collectie.features.map((/** @type {any} */ feature, /** @type {number} */ i) => ({
    feature,
    code: readCode(feature),
    plek: `vlak ${i + 1}`,
  }))
  const redenen = [...findCodeFouten(rijen, gemeenten), ...rijen.flatMap(findVormFouten)]
  const reken = detectReken(rijen.map((/** @type {any} */ rij) => rij.feature))
  if (reken === null) redenen.push('de coördinaten zijn geen WGS84 (graden) en geen RD (EPSG:28992, meters)')
  if (reken === null || redenen.length > 0) throw new GeweigerdBestand(redenen)
  return rijen.map((/** @type {any} */ { feature, code }) => ({
    type: 'Feature',
    properties: { gemeente: code },
    geometry: { type: feature.geometry.type, coordinates: mapPunten(feature.geometry.coordinates, reken) },
  }))
}

/** @param {string} tekst */
function parseCollectie(tekst) {
  let collectie
  try {
    collectie = JSON.parse(tekst)
  } catch {
    throw new GeweigerdBestand(['het bestand is geen JSON'])
  }
  if (collectie?.type !== 'FeatureCollection' || !Array.isArray(collectie.features))
    throw new GeweigerdBestand([
      `verwacht een GeoJSON FeatureCollection, gevonden: ${collectie?.type ?? typeof collectie}`,
    ])
  return collectie
}

/** PDOK writes GM0193, older files 0193 or 193. @param {any} feature @returns {string | null} */
function readCode(feature) {
  const veld = CODEVELDEN.find((naam) => feature?.properties?.[naam] !== undefined)
  const cijfers = /^(?:GM)?(\d{1,4})$/i.exec(String(veld ? feature.properties[veld] : '').trim())?.[1]
  return cijfers ? `GM${cijfers.padStart(4, '0')}` : null
}

/** @param {Array<{code: string | null, plek: string}>} rijen @param {Gemeente[]} gemeenten */
function findCodeFouten(rijen, gemeenten) {
  const codes = rijen.map(({ code }) => code)
  const bekend = new Set(gemeenten.map(({ code }) => code))
  return [
    ...rijen
      .filter(({ code }) => code === null)
      .map(({ plek }) => `${plek}: geen gemeentecode (velden ${CODEVELDEN.join(', ')})`),
    ...gemeenten.filter(({ code }) => !codes.includes(code)).map(({ code, naam }) => `${naam} (${code}) ontbreekt`),
    ...codes.filter((code) => code !== null && !bekend.has(code)).map((code) => `${code} is geen gemeente van nu`),
    ...codes
      .filter((code, i) => code !== null && codes.indexOf(code) !== i)
      .map((code) => `${code} staat er twee keer in`),
  ]
}

/** @param {{feature: any, code: string | null, plek: string}} rij @returns {string[]} */
function findVormFouten({ feature, code, plek }) {
  const soort = feature?.geometry?.type ?? 'niets'
  if (soort !== 'Polygon' && soort !== 'MultiPolygon')
    return [`${code ?? plek}: verwacht Polygon of MultiPolygon, gevonden: ${soort}`]
  const { coordinates } = feature.geometry
  const ringen = soort === 'Polygon' ? coordinates : coordinates?.flat?.()
  const isRing = (/** @type {any} */ ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPunt)
  return Array.isArray(ringen) && ringen.length > 0 && ringen.every(isRing)
    ? []
    : [`${code ?? plek}: een ring heeft minder dan vier punten, of een punt is geen getal`]
}

const isPunt = (/** @type {any} */ punt) => Array.isArray(punt) && Number.isFinite(punt[0]) && Number.isFinite(punt[1])

/**
 * How to get from the coordinates of the file to longitude and latitude: they are degrees or metres, and some services
 * give the northern one first. @param {any[]} features @returns {((punt: number[]) => number[]) | null}
 */
function detectReken(features) {
  const punten = features.flatMap((feature) => firstPunten(feature?.geometry?.coordinates))
  const draai = (/** @type {number[]} */ [y, x]) => [x, y]
  const liggenIn = (/** @type {typeof GRADEN} */ { west, oost, zuid, noord }, /** @type {number[][]} */ plekken) =>
    plekken.every(([x, y]) => x >= west && x <= oost && y >= zuid && y <= noord)
  if (liggenIn(GRADEN, punten)) return ([lon, lat]) => [lon, lat]
  if (liggenIn(GRADEN, punten.map(draai))) return draai
  if (liggenIn(METERS, punten)) return toWgs84
  if (liggenIn(METERS, punten.map(draai))) return (punt) => toWgs84(draai(punt))
  return null
}

/** The first point of every ring is enough to tell degrees from metres. @param {any} boom @returns {number[][]} */
const firstPunten = (boom) => (isPunt(boom?.[0]) ? [boom[0]] : Array.isArray(boom) ? boom.flatMap(firstPunten) : [])

/** @param {any} boom nested arrays of points @param {(punt: number[]) => number[]} reken @returns {any} */
const mapPunten = (boom, reken) =>
  isPunt(boom) ? reken(boom) : boom.map((/** @type {any} */ tak) => mapPunten(tak, reken))

/** Terms (power of x, power of y, factor) of the standard approximation around Amersfoort: good to a quarter metre. */
const BREEDTE = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
]
const LENGTE = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
]

/** RD (EPSG:28992, metres) to WGS84. @param {number[]} punt @returns {number[]} longitude, latitude */
export function toWgs84([x, y]) {
  const dx = (x - 155_000) * 1e-5
  const dy = (y - 463_000) * 1e-5
  const som = (/** @type {number[][]} */ termen) =>
    termen.reduce((totaal, [p, q, factor]) => totaal + factor * dx ** p * dy ** q, 0)
  return [5.38720621 + som(LENGTE) / 3600, 52.1551744 + som(BREEDTE) / 3600]
}
