/**
 * A grid of square cells over the Netherlands, in which every cell gets the gemeente of the point that reaches it first.
 * Crossing a wall (a river, a shore, a provincial border) costs distance, so that a border follows it where the points
 * leave room; points on either side still count for their own side, as towns lie on both banks.
 */
import { KM_PER_GRAAD, KRIMP } from './plane.mjs'

/** Metres; postcodes are rounded to 100, so smaller cells would add no knowledge. */
const CEL = 150
/** Metres that a step over a wall costs. */
export const DREMPEL = { rivier: 3000, oever: 2000, provincie: 2000 }

const METER = 1 / (KM_PER_GRAAD * 1000)
const STAPPEN = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
]

/**
 * @typedef {{breedte: number, hoogte: number, west: number, noord: number, cel: number}} Raster
 * `west` and `noord` in degrees; cells of `cel` metres are counted from there, row by row
 */

/** @param {number[]} rechthoek west, south, east, north @param {number} [cel] metres @returns {Raster} */
export const makeRaster = ([west, zuid, oost, noord], cel = CEL) => ({
  breedte: Math.ceil(((oost - west) * KRIMP) / (cel * METER)),
  hoogte: Math.ceil((noord - zuid) / (cel * METER)),
  west,
  noord,
  cel,
})

/** Degrees to cells, with fractions. @param {Raster} raster @param {number[]} punt */
export const naarCellen = ({ west, noord, cel }, [lon, lat]) => [
  ((lon - west) * KRIMP) / (cel * METER),
  (noord - lat) / (cel * METER),
]

/** Cells to degrees. @param {Raster} raster @param {number[]} punt */
export const naarGraden = ({ west, noord, cel }, [x, y]) => [
  west + (x * cel * METER) / KRIMP,
  noord - y * cel * METER,
]

/**
 * Of each cell whether its middle lies within the polygons: 1 or 0.
 * @param {Raster} raster @param {import('./plane.mjs').Vlak[]} vlakken
 */
export function vulVlakken(raster, vlakken) {
  const vol = new Uint8Array(raster.breedte * raster.hoogte)
  for (const vlak of vlakken) {
    const ringen = vlak.map((ring) => ring.map((punt) => naarCellen(raster, punt)))
    const hoogten = ringen[0].map(([, y]) => y)
    const [boven, onder] = [hoogten.reduce((a, b) => Math.min(a, b)), hoogten.reduce((a, b) => Math.max(a, b))]
    for (let y = Math.max(0, Math.floor(boven)); y < Math.min(raster.hoogte, onder); y++) {
      const snijpunten = snijOp(ringen, y + 0.5)
      for (let i = 0; i + 1 < snijpunten.length; i += 2) {
        const van = Math.max(0, Math.ceil(snijpunten[i] - 0.5))
        const tot = Math.min(raster.breedte - 1, Math.floor(snijpunten[i + 1] - 0.5))
        if (tot >= van) vol.fill(1, y * raster.breedte + van, y * raster.breedte + tot + 1)
      }
    }
  }
  return vol
}

/** Where rings cross the middle of a row, from left to right. @param {number[][][]} ringen @param {number} y */
const snijOp = (ringen, y) =>
  ringen
    .flatMap((ring) =>
      ring.slice(1).flatMap(([xj, yj], i) => {
        const [xi, yi] = ring[i]
        return yi > y === yj > y ? [] : [((xj - xi) * (y - yi)) / (yj - yi) + xi]
      }),
    )
    .sort((a, b) => a - b)

/** Cells that lines run through, without a gap that a diagonal step could slip through. @param {Raster} raster @param {number[][][]} lijnen */
export function trekLijnen(raster, lijnen) {
  const vol = new Uint8Array(raster.breedte * raster.hoogte)
  const zet = (/** @type {number} */ x, /** @type {number} */ y) => {
    if (x >= 0 && y >= 0 && x < raster.breedte && y < raster.hoogte) vol[y * raster.breedte + x] = 1
  }
  for (const lijn of lijnen) {
    const punten = lijn.map((punt) => naarCellen(raster, punt))
    for (let i = 1; i < punten.length; i++) {
      const [[x0, y0], [x1, y1]] = [punten[i - 1], punten[i]]
      const stappen = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * 4) || 1
      for (let stap = 0; stap <= stappen; stap++) {
        const x = Math.floor(x0 + ((x1 - x0) * stap) / stappen)
        const y = Math.floor(y0 + ((y1 - y0) * stap) / stappen)
        zet(x, y)
        zet(x + 1, y)
      }
    }
  }
  return vol
}

/**
 * The number of the gemeente of each cell.
 * @param {Raster} raster
 * @param {Array<{lon: number, lat: number, label: number}>} zaden labels from 1
 * @param {{zones: Uint8Array, prijs: number}} drempel a step between cells of different zones costs `prijs` metres
 * @param {{lijnen: Uint8Array, prijs: number}[]} wallen a step into a cell of a line costs `prijs` metres
 */
export function groei(raster, zaden, { zones, prijs: oversteek }, wallen) {
  const { breedte, hoogte, cel: maat } = raster
  const aantal = breedte * hoogte
  const label = new Uint16Array(aantal)
  const zaad = new Int32Array(aantal).fill(-1)
  const extra = new Uint16Array(aantal)
  const afstand = new Float32Array(aantal).fill(Infinity)
  const plek = zaden.map(({ lon, lat }) => naarCellen(raster, [lon, lat]))
  const rij = maakRij()
  // Math.hypot takes ten times as long, and this is asked tens of millions of times.
  const meet = (/** @type {number} */ nr, /** @type {number} */ x, /** @type {number} */ y) => {
    const [dx, dy] = [plek[nr][0] - x - 0.5, plek[nr][1] - y - 0.5]
    return Math.sqrt(dx * dx + dy * dy) * maat
  }

  zaden.forEach((_, nr) => {
    const [x, y] = plek[nr].map(Math.floor)
    if (x < 0 || y < 0 || x >= breedte || y >= hoogte) return
    const d = meet(nr, x, y)
    const cel = y * breedte + x
    if (d >= afstand[cel]) return
    afstand[cel] = d
    zaad[cel] = nr
    rij.voegToe(d, cel)
  })
  for (let cel = rij.neem(); cel >= 0; cel = rij.neem()) {
    if (label[cel] > 0) continue
    label[cel] = zaden[zaad[cel]].label
    const [x, y] = [cel % breedte, Math.floor(cel / breedte)]
    for (const [dx, dy] of STAPPEN) {
      const [nx, ny] = [x + dx, y + dy]
      if (nx < 0 || ny < 0 || nx >= breedte || ny >= hoogte) continue
      const buur = ny * breedte + nx
      if (label[buur] > 0) continue
      let toeslag = extra[cel]
      if (zones[cel] !== zones[buur]) toeslag += oversteek
      for (const { lijnen, prijs } of wallen) if (lijnen[buur] > lijnen[cel]) toeslag += prijs
      const d = meet(zaad[cel], nx, ny) + toeslag
      if (d >= afstand[buur]) continue
      afstand[buur] = d
      zaad[buur] = zaad[cel]
      extra[buur] = Math.min(toeslag, 65_535)
      rij.voegToe(d, buur)
    }
  }
  return label
}

/** A queue in steps of 20 metres: within a step the order does not matter. */
function maakRij() {
  /** @type {number[][]} */
  const bakken = []
  let nu = 0
  return {
    voegToe(/** @type {number} */ d, /** @type {number} */ cel) {
      const bak = Math.max(nu, Math.floor(d / 20))
      ;(bakken[bak] ??= []).push(cel)
    },
    neem() {
      while (nu < bakken.length && !bakken[nu]?.length) nu++
      return bakken[nu]?.pop() ?? -1
    },
  }
}
