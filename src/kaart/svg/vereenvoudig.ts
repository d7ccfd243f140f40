import type { Punt } from './punt'

/** A closed line keeps this many points, so that an island does not become a stroke. */
const MINIMUM_RING = 5

/**
 * Leaves out the points that change a line least, until each that is left spans a triangle of at least `drempel` square
 * units with its neighbours (Visvalingam). Both ends stay, so lines that met still meet.
 */
export function vereenvoudigLijn(lijn: readonly Punt[], drempel: number): Punt[] {
  const punten = [...lijn]
  if (drempel === 0) return punten
  const [eerste] = punten
  const laatste = punten.at(-1)
  const isRing = eerste !== undefined && laatste !== undefined && eerste[0] === laatste[0] && eerste[1] === laatste[1]
  const minimum = isRing ? MINIMUM_RING : 2
  while (punten.length > minimum) {
    let kleinste = Number.POSITIVE_INFINITY
    let index = 0
    for (let i = 1; i < punten.length - 1; i++) {
      const maat = driehoek(punten[i - 1], punten[i], punten[i + 1])
      if (maat < kleinste) [kleinste, index] = [maat, i]
    }
    if (kleinste >= drempel) break
    punten.splice(index, 1)
  }
  return punten
}

function driehoek(a: Punt = [0, 0], b: Punt = [0, 0], c: Punt = [0, 0]): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
}
