/** A degree of longitude is this much shorter here than one of latitude. */
const BREEDTE = 1.63

/** From this zoom of MapLibre on every symbol stands at its own place. */
export const EIGEN_PLEK_VANAF = 9
/** Nearer to each other than this, in degrees of latitude (about 1 km), symbols would cover each other from there too. */
const VLAKBIJ = 0.011

export type MetPunt = { lat: number; lon: number }

/** Where a symbol stands: at the middle of its group, shifted right and down by so many symbols. */
export interface Plek extends MetPunt {
  rechts: number
  omlaag: number
}

/**
 * Lays symbols that would cover each other side by side around the middle of their group, for a view from
 * `EIGEN_PLEK_VANAF` on: in a row, or in rows of three. A lone point stays where it is.
 */
export function spreid<T extends MetPunt>(punten: readonly T[]): Map<T, Plek> {
  const over = new Set(punten)
  const plekken = new Map<T, Plek>()
  for (const punt of punten) {
    if (!over.has(punt)) continue
    const groep = [...over].filter((ander) => liggenDichtbij(punt, ander, VLAKBIJ))
    const midden = middenVan(groep)
    const rijen = Math.ceil(groep.length / 3)
    const perRij = Math.ceil(groep.length / rijen)
    groep.forEach((lid, index) => {
      over.delete(lid)
      const rij = Math.floor(index / perRij)
      const inRij = Math.min(perRij, groep.length - rij * perRij)
      plekken.set(lid, { ...midden, rechts: (index % perRij) - (inRij - 1) / 2, omlaag: rij - (rijen - 1) / 2 })
    })
  }
  return plekken
}

/** Whether two points are nearer to each other than this, in degrees of latitude. */
export function liggenDichtbij(a: MetPunt, b: MetPunt, grens: number): boolean {
  return Math.abs(a.lat - b.lat) < grens && Math.abs(a.lon - b.lon) < grens * BREEDTE
}

export function middenVan(groep: readonly MetPunt[]): MetPunt {
  const gemiddelde = (maat: keyof MetPunt) => groep.reduce((som, punt) => som + punt[maat], 0) / groep.length
  return { lat: gemiddelde('lat'), lon: gemiddelde('lon') }
}
