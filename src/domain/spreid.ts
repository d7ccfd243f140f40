/** Points nearer to each other than this, in degrees of latitude (about 6 km), would lie on top of each other. */
const DICHTBIJ = 0.055

export type MetPunt = { lat: number; lon: number }

/**
 * Lays symbols that would cover each other side by side: for each point the shift to the right and down, in symbol
 * widths, to apply while zoomed out. A lone point stays where it is; a group forms a row, or rows of three.
 */
export function spreid<T extends MetPunt>(punten: readonly T[]): Map<T, readonly [number, number]> {
  const over = new Set(punten)
  const uitkomst = new Map<T, readonly [number, number]>()
  for (const punt of punten) {
    if (!over.has(punt)) continue
    const groep = [...over].filter((ander) => liggenDichtbij(punt, ander))
    const perRij = groep.length <= 3 ? groep.length : Math.ceil(groep.length / Math.ceil(groep.length / 3))
    const rijen = Math.ceil(groep.length / perRij)
    groep.forEach((lid, index) => {
      over.delete(lid)
      const rij = Math.floor(index / perRij)
      const inRij = Math.min(perRij, groep.length - rij * perRij)
      uitkomst.set(lid, [(index % perRij) - (inRij - 1) / 2, rij - (rijen - 1) / 2])
    })
  }
  return uitkomst
}

function liggenDichtbij(a: MetPunt, b: MetPunt): boolean {
  return Math.abs(a.lat - b.lat) < DICHTBIJ && Math.abs(a.lon - b.lon) < DICHTBIJ * 1.6
}
