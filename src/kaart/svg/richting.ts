export interface Roverpunt {
  id: string
  x: number
  y: number
}

const richtingen: Record<string, readonly [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/**
 * The point that an arrow key leads to: the nearest one ahead, where a step aside weighs double, so that the way feels
 * straight. Undefined for another key, and at the edge.
 */
export function puntInRichting<T extends Roverpunt>(
  punten: readonly T[],
  van: Roverpunt,
  toets: string,
): T | undefined {
  const richting = richtingen[toets]
  if (richting === undefined) return undefined
  const [rx, ry] = richting
  let beste: T | undefined
  let kortste = Number.POSITIVE_INFINITY
  for (const punt of punten) {
    const [dx, dy] = [punt.x - van.x, punt.y - van.y]
    const vooruit = dx * rx + dy * ry
    const opzij = Math.abs(dx * ry) + Math.abs(dy * rx)
    if (punt.id === van.id || vooruit <= 0 || opzij > 2 * vooruit) continue
    const weg = vooruit + 2 * opzij
    if (weg < kortste) [kortste, beste] = [weg, punt]
  }
  return beste
}

/** The point nearest to a place. */
export function dichtstBij<T extends Roverpunt>(punten: readonly T[], x: number, y: number): T | undefined {
  let beste: T | undefined
  let kortste = Number.POSITIVE_INFINITY
  for (const punt of punten) {
    const afstand = Math.hypot(punt.x - x, punt.y - y)
    if (afstand < kortste) [kortste, beste] = [afstand, punt]
  }
  return beste
}
