/** How well borders agree with official ones: the shared part of each gemeente in the whole of both (IoU). */
import { feature } from 'topojson-client'
import { vlakkenVan } from './plane.mjs'
import { makeRaster, vulVlakken } from './raster.mjs'

/** Metres: a strip of this width is what the measure can still see. */
const CEL = 60

/**
 * Of every gemeente the overlap, from 0 (apart) to 1 (the same), the worst first.
 * @param {any} topologie @param {any[]} officieel features with `properties.gemeente`
 * @returns {{gemeente: string, overlap: number}[]}
 */
export function meetOverlap(topologie, officieel) {
  const { features } = /** @type {any} */ (feature(topologie, topologie.objects.gemeenten))
  const eigen = new Map(features.map((/** @type {any} */ { id, geometry }) => [id, geometry]))
  const rijen = officieel.map(({ properties: { gemeente }, geometry }) => ({
    gemeente,
    overlap: eigen.has(gemeente) ? overlapVan(vlakkenVan(eigen.get(gemeente)), vlakkenVan(geometry)) : 0,
  }))
  return rijen.sort((a, b) => a.overlap - b.overlap)
}

/** @param {import('./plane.mjs').Vlak[]} a @param {import('./plane.mjs').Vlak[]} b */
function overlapVan(a, b) {
  const raster = makeRaster(omhullende([...a, ...b]), CEL)
  const [inA, inB] = [vulVlakken(raster, a), vulVlakken(raster, b)]
  const tel = (/** @type {(cel: number) => number} */ past) => inA.reduce((som, _, cel) => som + past(cel), 0)
  const geheel = tel((cel) => inA[cel] | inB[cel])
  return geheel === 0 ? 0 : tel((cel) => inA[cel] & inB[cel]) / geheel
}

/** @param {import('./plane.mjs').Vlak[]} vlakken */
function omhullende(vlakken) {
  const punten = vlakken.flatMap(([buiten]) => buiten)
  const uiterste = (/** @type {0 | 1} */ as, /** @type {(a: number, b: number) => number} */ kies) =>
    punten.reduce((beste, punt) => kies(beste, punt[as]), punten[0][as])
  return [uiterste(0, Math.min), uiterste(1, Math.min), uiterste(0, Math.max), uiterste(1, Math.max)]
}

/**
 * Mean, median and tenth percentile, each from 0 to 1.
 * @param {{overlap: number}[]} rijen the worst first
 */
export function vatSamen(rijen) {
  const op = (/** @type {number} */ deel) => rijen[Math.min(rijen.length - 1, Math.floor(rijen.length * deel))].overlap
  return {
    gemiddeld: rijen.reduce((som, { overlap }) => som + overlap, 0) / rijen.length,
    mediaan: op(0.5),
    p10: op(0.1),
  }
}
