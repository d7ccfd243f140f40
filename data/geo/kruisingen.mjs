/** Finds borders that cross. Coordinates on the grid are whole numbers, so the arithmetic is exact. */

/** @typedef {{ax: number, ay: number, bx: number, by: number, links: number, rechts: number}} Lijnstuk */

/**
 * Places (degrees) where two stretches of border meet other than at a shared end point.
 * @param {any} topologie quantized @returns {number[][]}
 */
export function findKruisingen({ arcs, transform }) {
  const lijnstukken = arcs
    .flatMap(toLijnstukken)
    .sort((/** @type {Lijnstuk} */ a, /** @type {Lijnstuk} */ b) => a.links - b.links)
  const plekken = []
  /** @type {Lijnstuk[]} */
  let actief = []
  for (const nieuw of lijnstukken) {
    actief = actief.filter((oud) => oud.rechts >= nieuw.links)
    for (const oud of actief) if (isRaak(oud, nieuw)) plekken.push([nieuw.ax, nieuw.ay])
    actief.push(nieuw)
  }
  const { scale, translate } = transform
  return plekken.map(([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]])
}

/** Arcs are stored as differences. @param {number[][]} boog @returns {Lijnstuk[]} */
function toLijnstukken(boog) {
  let [x, y] = boog[0]
  return boog.slice(1).map(([dx, dy]) => {
    const [ax, ay] = [x, y]
    x += dx
    y += dy
    return { ax, ay, bx: x, by: y, links: Math.min(ax, x), rechts: Math.max(ax, x) }
  })
}

/** @param {Lijnstuk} p @param {Lijnstuk} q */
function isRaak(p, q) {
  if (Math.max(p.ay, p.by) < Math.min(q.ay, q.by) || Math.max(q.ay, q.by) < Math.min(p.ay, p.by)) return false
  const kanten = [kant(p, q.ax, q.ay), kant(p, q.bx, q.by), kant(q, p.ax, p.ay), kant(q, p.bx, p.by)]
  if (kanten.every((waarde) => waarde === 0)) return isDubbel(p, q)
  // An end point on the other line is a fault, unless it is an end point there as well.
  const eindpunten = (/** @type {Lijnstuk} */ a, /** @type {Lijnstuk} */ b) =>
    (a.ax === b.ax && a.ay === b.ay) ||
    (a.ax === b.bx && a.ay === b.by) ||
    (a.bx === b.ax && a.by === b.ay) ||
    (a.bx === b.bx && a.by === b.by)
  return kanten[0] * kanten[1] <= 0 && kanten[2] * kanten[3] <= 0 && !eindpunten(p, q)
}

/** On which side of p the spot lies. @param {Lijnstuk} p @param {number} x @param {number} y */
const kant = (p, x, y) => Math.sign((p.bx - p.ax) * (y - p.ay) - (p.by - p.ay) * (x - p.ax))

/** Two stretches on one line: do they share more than an end point? @param {Lijnstuk} p @param {Lijnstuk} q */
function isDubbel(p, q) {
  const langs = Math.abs(p.bx - p.ax) >= Math.abs(p.by - p.ay)
  const [a, b, c, d] = langs ? [p.ax, p.bx, q.ax, q.bx] : [p.ay, p.by, q.ay, q.by]
  return Math.min(Math.max(a, b), Math.max(c, d)) > Math.max(Math.min(a, b), Math.min(c, d))
}
