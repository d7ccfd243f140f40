import { presimplify, simplify } from 'topojson-simplify'
import type { Topology } from 'topojson-specification'
import { projecteerGrenzen } from './projectie'
import type { Tekening } from './tekening'
import { maakTekening } from './tekening'

/** How much lines are thinned, in square units of the frame: for small maps from near to far, and for a stamp. */
const drempels = { nabij: 2.5, half: 10, grof: 40, postzegel: 500 } as const
export type Fijnheid = keyof typeof drempels

interface Gewogen {
  geprojecteerd: Topology
  /** Its lines, every point with how much it matters. */
  lijnen: ReturnType<typeof presimplify>
}

const gewogen = new WeakMap<Topology, Gewogen>()
const gemaakt: Record<Fijnheid, WeakMap<Topology, Tekening>> = {
  nabij: new WeakMap(),
  half: new WeakMap(),
  grof: new WeakMap(),
  postzegel: new WeakMap(),
}

/**
 * The drawing of a topology with fewer points, each made once: a build asks it for thousands of pages. Lines are thinned
 * before they are shared out over shapes (Visvalingam), so neighbours keep one border.
 */
export function kleineTekeningVan(grenzen: Topology, fijnheid: Fijnheid): Tekening {
  const bestaand = gemaakt[fijnheid].get(grenzen)
  if (bestaand !== undefined) return bestaand
  const { geprojecteerd, lijnen } = weeg(grenzen)
  const tekening = maakTekening({ ...geprojecteerd, arcs: simplify(lijnen, drempels[fijnheid]).arcs })
  gemaakt[fijnheid].set(grenzen, tekening)
  return tekening
}

function weeg(grenzen: Topology): Gewogen {
  const bestaand = gewogen.get(grenzen)
  if (bestaand !== undefined) return bestaand
  const geprojecteerd = projecteerGrenzen(grenzen)
  const nieuw = { geprojecteerd, lijnen: presimplify({ ...geprojecteerd, objects: {} }) }
  gewogen.set(grenzen, nieuw)
  return nieuw
}
