import { Graph, layout } from '@dagrejs/dagre'
import { groepeer } from '../opzoeken.ts'
import type { Verband } from './verband.ts'

/** What of each kind takes, in units of the picture. */
export const MATEN = {
  breedte: 980,
  mbo: { x: 212, hoogte: 40 },
  tafel: { x: 322, breedte: 268, hoogte: 44 },
  vmbo: { x: 694, hoogte: 26 },
  /** Between two in one column. */
  gat: 8,
} as const

/** Where the middle of each stands, from the top, by id of a table and key of a zitter; and how high the picture is. */
export interface Uitzetting {
  tafelY: ReadonlyMap<string, number>
  zitterY: ReadonlyMap<string, number>
  hoogte: number
  /** The keys of the three columns, from top to bottom. */
  orde: Record<Kolom, readonly string[]>
}

export type Kolom = 'mbo' | 'tafel' | 'vmbo'

/* Names in the graph: an instelling and a netwerk may have the same id. */
const bijTafel = (id: string) => `tafel ${id}`
const bijZitter = (sleutel: string) => `zitter ${sleutel}`
/** A side on which a table has nobody: an invisible place, so that every table stands in the middle column. */
const leeg = (kant: 'mbo' | 'vmbo', id: string) => `${kant} van ${id}`

/**
 * The picture in three columns, ordered and spread by dagre so that few threads cross. Its order is a rule of thumb;
 * should the order in which things were given cross less, that one is taken.
 */
export function zetUit(verband: Verband): Uitzetting {
  const gegeven = ordeVan(verband)
  const beste = spreid(verband, undefined)
  return kruisingen(verband, beste.orde) <= kruisingen(verband, gegeven) ? beste : spreid(verband, gegeven)
}

function ordeVan({ zitters, tafels }: Verband): Uitzetting['orde'] {
  const kant = (welke: Kolom) => zitters.filter((zitter) => zitter.kant === welke).map(({ sleutel }) => sleutel)
  return { mbo: kant('mbo'), tafel: tafels.map(({ id }) => id), vmbo: kant('vmbo') }
}

function spreid(verband: Verband, vast: Uitzetting['orde'] | undefined): Uitzetting {
  const { tafels, zitters, draden } = verband
  const graaf = new Graph()
  graaf.setGraph({ rankdir: 'LR', nodesep: MATEN.gat, ranksep: 10 })
  graaf.setDefaultEdgeLabel(() => ({}))
  const kantVan = new Map(zitters.map(({ sleutel, kant }) => [sleutel, kant]))
  for (const { id } of tafels) graaf.setNode(bijTafel(id), { width: 1, height: MATEN.tafel.hoogte })
  for (const { sleutel, kant } of zitters) graaf.setNode(bijZitter(sleutel), { width: 1, height: MATEN[kant].hoogte })
  const bezet = new Set<string>()
  for (const { zitter, tafel } of draden) {
    const kant = kantVan.get(zitter) ?? 'vmbo'
    bezet.add(leeg(kant, tafel))
    verbind(graaf, kant, bijTafel(tafel), bijZitter(zitter))
  }
  for (const { id } of tafels) {
    for (const kant of ['mbo', 'vmbo'] as const) {
      const plek = leeg(kant, id)
      if (bezet.has(plek)) continue
      graaf.setNode(plek, { width: 1, height: 1 })
      verbind(graaf, kant, bijTafel(id), plek)
    }
  }
  layout(graaf, vast === undefined ? {} : { customOrder: (gelaagd) => zetOrde(gelaagd, vast) })
  const tafelY = new Map(tafels.map(({ id }): [string, number] => [id, graaf.node(bijTafel(id)).y]))
  const zitterY = new Map(zitters.map(({ sleutel }): [string, number] => [sleutel, graaf.node(bijZitter(sleutel)).y]))
  const opHoogte = (namen: readonly string[], y: ReadonlyMap<string, number>) =>
    namen.toSorted((a, b) => (y.get(a) ?? 0) - (y.get(b) ?? 0))
  const { mbo, tafel, vmbo } = ordeVan(verband)
  return {
    tafelY,
    zitterY,
    hoogte: Math.ceil(graaf.graph().height ?? 0),
    orde: { mbo: opHoogte(mbo, zitterY), tafel: opHoogte(tafel, tafelY), vmbo: opHoogte(vmbo, zitterY) },
  }
}

function verbind(graaf: Graph, kant: 'mbo' | 'vmbo', tafel: string, ander: string): void {
  if (kant === 'mbo') graaf.setEdge(ander, tafel)
  else graaf.setEdge(tafel, ander)
}

/** Every node gets its place in its own column, as given; invisible places come after. */
function zetOrde(graaf: Graph, { mbo, tafel, vmbo }: Uitzetting['orde']): void {
  const namen = [...tafel.map(bijTafel), ...[...mbo, ...vmbo].map(bijZitter)]
  const plek = new Map(namen.map((naam, nr) => [naam, nr]))
  const perRang = groepeer(graaf.nodes(), (naam) => [String(graaf.node(naam).rank)])
  for (const kolom of perRang.values()) {
    const geordend = kolom.toSorted((a, b) => (plek.get(a) ?? Infinity) - (plek.get(b) ?? Infinity))
    for (const [nr, naam] of geordend.entries()) graaf.node(naam).order = nr
  }
}

/** How many pairs of threads cross. */
export function kruisingen({ draden }: Pick<Verband, 'draden'>, orde: Uitzetting['orde']): number {
  const plek = (namen: readonly string[]) => new Map(namen.map((naam, nr) => [naam, nr]))
  const tafels = plek(orde.tafel)
  return [plek(orde.mbo), plek(orde.vmbo)].reduce((som, kant) => {
    const paren = draden.flatMap(({ zitter, tafel }) => {
      const [a, b] = [kant.get(zitter), tafels.get(tafel)]
      return a === undefined || b === undefined ? [] : [{ a, b }]
    })
    return (
      som +
      paren.reduce(
        (eigen, een, nr) =>
          eigen + paren.slice(nr + 1).filter((ander) => (een.a - ander.a) * (een.b - ander.b) < 0).length,
        0,
      )
    )
  }, 0)
}
