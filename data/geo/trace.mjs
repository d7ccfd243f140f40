/** From labelled cells to shapes: the outlines of equal cells, with shared stretches that are smoothed once. */
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { naarCellen, naarGraden } from './raster.mjs'
import { isInRing, ringArea, vlakkenVan } from './plane.mjs'

/** @typedef {import('./raster.mjs').Raster} Raster */
/** @typedef {import('./seeds.mjs').Punt} Punt */

/** Right, down, left, up, with y running down: a turn to the right is one further. */
const RICHTINGEN = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
]
/** How often each corner is averaged with its neighbours: 12 rounds even out over some 370 metres. */
const RONDES = 12
/** A border this close to a point (in cells) is drawn less smooth when it would cut the point off. */
const NABIJ = 8

/**
 * Shapes of all labels, in degrees. @param {Raster} raster @param {Uint16Array} label @param {(string | null)[]} namen
 * `namen[label]` becomes `properties.gemeente`; without a name there is no shape
 * @param {Punt[]} punten that must stay inside
 */
export function traceVormen(raster, label, namen, punten) {
  const vormen = Array.from(traceRingen(raster, label), ([nr, ringen]) => ({
    type: 'Feature',
    properties: { gemeente: namen[nr] ?? null },
    geometry: { type: 'MultiPolygon', coordinates: naarVlakken(ringen) },
  }))
  const topologie = topology({ vormen: /** @type {any} */ ({ type: 'FeatureCollection', features: vormen }) })
  const gesmeerd = smoothBogen(topologie, raster, punten)
  return toFeatures(gesmeerd).map((/** @type {any} */ vorm) => ({ ...vorm, geometry: inGraden(raster, vorm.geometry) }))
}

/** @param {any} topologie @returns {any[]} */
const toFeatures = (topologie) => {
  const { features } = /** @type {any} */ (feature(topologie, topologie.objects.vormen))
  return features.filter(({ properties }) => properties.gemeente !== null)
}

/**
 * Rings by label, clockwise (with y down) around their cells and the other way round along holes. Cells that touch at a
 * corner only are apart. @param {Raster} raster @param {Uint16Array} label @returns {Map<number, number[][][]>}
 */
function traceRingen({ breedte, hoogte }, label) {
  const punten = breedte + 1
  const van = (/** @type {number} */ x, /** @type {number} */ y) =>
    x < 0 || y < 0 || x >= breedte || y >= hoogte ? 0 : label[y * breedte + x]
  /** @type {Map<number, Map<number, number[]>>} per label: the directions that leave each corner */
  const randen = new Map()
  const zet = (/** @type {number} */ nr, /** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ kant) => {
    const rand = randen.get(nr) ?? new Map()
    randen.set(nr, rand)
    const hoek = y * punten + x
    rand.set(hoek, [...(rand.get(hoek) ?? []), kant])
  }
  for (let y = 0; y < hoogte; y++)
    for (let x = 0; x < breedte; x++) {
      const nr = label[y * breedte + x]
      if (nr === 0) continue
      if (van(x, y - 1) !== nr) zet(nr, x, y, 0)
      if (van(x + 1, y) !== nr) zet(nr, x + 1, y, 1)
      if (van(x, y + 1) !== nr) zet(nr, x + 1, y + 1, 2)
      if (van(x - 1, y) !== nr) zet(nr, x, y + 1, 3)
    }
  return new Map(Array.from(randen, ([nr, rand]) => [nr, Array.from(loopRanden(rand, punten))]))
}

/** @param {Map<number, number[]>} rand @param {number} punten corners in a row @returns {Generator<number[][]>} */
function* loopRanden(rand, punten) {
  for (const [begin, kanten] of rand)
    while (kanten.length > 0) {
      const ring = []
      let hoek = begin
      let [kant] = kanten
      do {
        const open = /** @type {number[]} */ (rand.get(hoek))
        const rechtsaf = open.indexOf((kant + 1) % 4)
        ;[kant] = open.splice(ring.length > 0 && rechtsaf >= 0 ? rechtsaf : 0, 1)
        const [x, y] = [hoek % punten, Math.floor(hoek / punten)]
        ring.push([x, y])
        hoek = (y + RICHTINGEN[kant][1]) * punten + x + RICHTINGEN[kant][0]
      } while (hoek !== begin || rand.get(begin)?.includes((kant + 1) % 4))
      yield [...ring, ring[0]]
    }
}

/** Holes go into the ring around them. @param {number[][][]} ringen @returns {import('./plane.mjs').Vlak[]} */
function naarVlakken(ringen) {
  const buiten = ringen.filter((ring) => ringArea(ring) > 0).map((ring) => ({ ring, omvang: ringArea(ring), gaten: [] }))
  buiten.sort((a, b) => a.omvang - b.omvang)
  for (const gat of ringen.filter((ring) => ringArea(ring) < 0)) {
    // The cell to the right of the first step belongs to the shape itself.
    const [[x0, y0], [x1, y1]] = gat
    const [x, y] = [(x0 + x1 - (y1 - y0)) / 2, (y0 + y1 + (x1 - x0)) / 2]
    const om = buiten.find(({ ring }) => isInRing(ring, x, y))
    if (om) /** @type {number[][][]} */ (om.gaten).push(gat)
  }
  return buiten.map(({ ring, gaten }) => [ring, ...gaten])
}

/**
 * Smooths every arc between its ends, less where that would cut a point off from its gemeente.
 * @param {any} topologie @param {Raster} raster @param {Punt[]} punten
 */
function smoothBogen(topologie, raster, punten) {
  const rondes = topologie.arcs.map(() => RONDES)
  const bogen = topologie.arcs.map((/** @type {number[][]} */ boog) => smooth(boog, RONDES))
  const plekken = punten.map((punt) => ({ punt, plek: naarCellen(raster, [punt.lon, punt.lat]) }))
  for (let poging = 0; poging < Math.log2(RONDES) + 1; poging++) {
    const vormen = new Map(toFeatures({ ...topologie, arcs: bogen }).map((vorm) => [vorm.properties.gemeente, vorm.geometry]))
    const buiten = plekken.filter(({ punt, plek }) => !isBinnen(vormen.get(punt.gemeente), plek))
    for (const nr of new Set(buiten.flatMap(({ plek }) => bogenBij(topologie.arcs, plek)))) {
      rondes[nr] = Math.floor(rondes[nr] / 2)
      bogen[nr] = smooth(topologie.arcs[nr], rondes[nr])
    }
  }
  return { ...topologie, arcs: bogen }
}

/** @param {any} vorm @param {number[]} plek in cells */
const isBinnen = (vorm, [x, y]) =>
  vorm === undefined || vlakkenVan(vorm).some((vlak) => vlak.reduce((in_, ring) => in_ !== isInRing(ring, x, y), false))

/** @param {number[][][]} bogen @param {number[]} plek */
const bogenBij = (bogen, [x, y]) =>
  bogen.flatMap((boog, nr) => (boog.some((punt) => Math.abs(punt[0] - x) + Math.abs(punt[1] - y) < NABIJ) ? [nr] : []))

/** Each corner becomes the mean of itself (twice) and its neighbours; ends stay. @param {number[][]} boog @param {number} rondes */
function smooth(boog, rondes) {
  let lijn = boog
  for (let ronde = 0; ronde < rondes; ronde++)
    lijn = lijn.map((punt, i, { length }) => {
      if (i === 0 || i === length - 1) return punt
      const [a, b] = [lijn[i - 1], lijn[i + 1]]
      return [(a[0] + 2 * punt[0] + b[0]) / 4, (a[1] + 2 * punt[1] + b[1]) / 4]
    })
  return lijn
}

/** @param {Raster} raster @param {any} vorm */
const inGraden = (raster, vorm) => ({
  type: 'MultiPolygon',
  coordinates: vlakkenVan(vorm).map((vlak) => vlak.map((ring) => ring.map((punt) => naarGraden(raster, punt)))),
})
