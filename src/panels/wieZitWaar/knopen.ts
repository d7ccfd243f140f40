import type { Verband } from '@/domain/wieZitWaar/verband'
import type { Uitzetting } from '@/domain/wieZitWaar/zetUit'

/* Everything in the picture that can be pointed at is a node; an instelling and a netwerk may have the same id. */

export const knoopVanTafel = (id: string): string => `t:${id}`
export const knoopVanZitter = (sleutel: string): string => `z:${sleutel}`

/** The nodes of the three columns, each from top to bottom. */
export function kolommenVan({ orde }: Uitzetting): readonly (readonly string[])[] {
  return [orde.mbo.map(knoopVanZitter), orde.tafel.map(knoopVanTafel), orde.vmbo.map(knoopVanZitter)]
}

/** What is lit with a node: itself, its tables, and whoever sits there. */
export function verlicht(knoop: string, { draden }: Pick<Verband, 'draden'>): ReadonlySet<string> {
  const tafels = new Set(
    draden
      .filter(({ tafel, zitter }) => knoopVanTafel(tafel) === knoop || knoopVanZitter(zitter) === knoop)
      .map(({ tafel }) => tafel),
  )
  return new Set([
    knoop,
    ...draden.flatMap(({ tafel, zitter }) => (tafels.has(tafel) ? [knoopVanTafel(tafel), knoopVanZitter(zitter)] : [])),
  ])
}

/**
 * Where an arrow key leads: up and down along a column, left and right along a thread, to the nearest in the middle of
 * those that are tied to it; the same node where there is none.
 */
export function volgendeKnoop(
  knoop: string,
  toets: string,
  uitzetting: Uitzetting,
  { draden }: Pick<Verband, 'draden'>,
): string {
  const kolommen = kolommenVan(uitzetting)
  const nr = kolommen.findIndex((kolom) => kolom.includes(knoop))
  const kolom = kolommen[nr] ?? []
  const plek = kolom.indexOf(knoop)
  const naar = { ArrowUp: kolom[plek - 1], ArrowDown: kolom[plek + 1], Home: kolom[0], End: kolom.at(-1) }
  const opzij = { ArrowLeft: -1, ArrowRight: 1 }
  const stap = new Map(Object.entries(opzij)).get(toets)
  if (stap === undefined) return new Map(Object.entries(naar)).get(toets) ?? knoop
  const verbonden = new Set(
    draden.flatMap(({ tafel, zitter }) => {
      const [t, z] = [knoopVanTafel(tafel), knoopVanZitter(zitter)]
      return knoop === t ? [z] : knoop === z ? [t] : []
    }),
  )
  return (kolommen[nr + stap] ?? []).find((ander) => verbonden.has(ander)) ?? knoop
}
