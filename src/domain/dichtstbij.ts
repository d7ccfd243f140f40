/** A point with what stands there. */
export type Plek = readonly [lat: number, lon: number, wat: string]

const KM_PER_GRAAD = 111.2

/** Kilometres between two points, as the crow flies; exact enough within the Netherlands. */
export function afstandKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rekking = Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180)
  return KM_PER_GRAAD * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * rekking)
}

/** What stands nearest to a point, when that is at most `maxKm` away. */
export function dichtstbij(
  plekken: readonly Plek[],
  punt: { lat: number; lon: number },
  maxKm: number,
): string | undefined {
  let beste: string | undefined
  let kleinste = maxKm
  for (const [lat, lon, wat] of plekken) {
    const km = afstandKm(punt, { lat, lon })
    if (km <= kleinste) {
      kleinste = km
      beste = wat
    }
  }
  return beste
}
