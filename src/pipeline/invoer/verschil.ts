import type { Wat } from '../../domain/wijziging.ts'
import { tekstBij, isRuw, zegtHetzelfde } from './ruw.ts'
import type { Ruw } from './ruw.ts'
import type { Voorstel } from './voorstel.ts'

/** One field before and after, as text: absent where there was or is nothing. */
export interface Veldverschil {
  /** `periode.tot` */
  veld: string
  oud?: string
  nieuw?: string
}

/** The fields that differ, in the order of the records; lists item by item, nested fields by their path. */
export function verschillen(oud: unknown, nieuw: unknown, pad = ''): Veldverschil[] {
  if (zegtHetzelfde(oud ?? [], nieuw ?? [])) return []
  if (Array.isArray(oud) || Array.isArray(nieuw)) return lijstverschil(lijst(oud), lijst(nieuw), pad)
  if ((isRuw(oud) || oud === undefined) && (isRuw(nieuw) || nieuw === undefined)) {
    const velden = new Set([...Object.keys(nieuw ?? {}), ...Object.keys(oud ?? {})])
    return [...velden].flatMap((veld) => verschillen(oud?.[veld], nieuw?.[veld], pad === '' ? veld : `${pad}.${veld}`))
  }
  return [
    {
      veld: pad,
      ...(oud === undefined ? {} : { oud: kort(oud) }),
      ...(nieuw === undefined ? {} : { nieuw: kort(nieuw) }),
    },
  ]
}

export function watGebeurt({ soort, oud, nieuw }: Pick<Voorstel, 'soort' | 'oud'> & { nieuw?: Ruw }): Wat {
  if (oud === undefined) return 'nieuw'
  if (nieuw === undefined) return 'verwijderd'
  const eindigt =
    soort === 'netwerk'
      ? oud['status'] !== 'beeindigd' && nieuw['status'] === 'beeindigd'
      : oud['bestaatTot'] === undefined && nieuw['bestaatTot'] !== undefined
  return eindigt ? 'beeindigd' : 'gewijzigd'
}

/** One line a field: `  periode.tot: 2024 → 2026`, `  themas: + doorstroom`, `  doel: − oude tekst`. */
export function toonVerschil({ veld, oud, nieuw }: Veldverschil): string {
  if (oud === undefined) return `  ${veld}: + ${nieuw ?? ''}`
  return nieuw === undefined ? `  ${veld}: − ${oud}` : `  ${veld}: ${oud} → ${nieuw}`
}

/** `Techniekhuis Noord (techniekhuis-noord)` */
export function toonNaam(record: Ruw): string {
  return `${tekstBij(record, 'naam') ?? 'zonder naam'} (${tekstBij(record, 'id') ?? 'zonder id'})`
}

function lijstverschil(oud: readonly unknown[], nieuw: readonly unknown[], pad: string): Veldverschil[] {
  const weg = zonder(oud, nieuw)
  const erbij = zonder(nieuw, oud)
  if (weg.length === 0 && erbij.length === 0) return [{ veld: pad, oud: kort(oud), nieuw: kort(nieuw) }]
  // An item that changed is told as one change, not as one that went and one that came.
  return Array.from({ length: Math.max(weg.length, erbij.length) }, (_, index) => ({
    weg: weg[index],
    erbij: erbij[index],
  })).flatMap(({ weg: een, erbij: ander }) =>
    isRuw(een) && isRuw(ander) && naamVan(een) === naamVan(ander)
      ? verschillen(een, ander, `${pad}[${naamVan(een)}]`)
      : [
          ...(een === undefined ? [] : [{ veld: pad, oud: kort(een) }]),
          ...(ander === undefined ? [] : [{ veld: pad, nieuw: kort(ander) }]),
        ],
  )
}

function zonder(een: readonly unknown[], ander: readonly unknown[]): unknown[] {
  return een.filter((item) => !ander.some((gelijke) => zegtHetzelfde(gelijke, item)))
}

function lijst(waarde: unknown): readonly unknown[] {
  if (Array.isArray(waarde)) return waarde
  return waarde === undefined ? [] : [waarde]
}

/** By what a reader knows an item of a list. */
function naamVan(item: Ruw): string {
  const bekend = ['instelling', 'school', 'naam', 'bron', 'plaats', 'code', 'postcode', 'tekst'].flatMap(
    (veld) => tekstBij(item, veld) ?? [],
  )
  return bekend[0] ?? 'zonder naam'
}

function kort(waarde: unknown): string {
  if (typeof waarde === 'string') return waarde
  if (Array.isArray(waarde)) return waarde.map(kort).join(', ')
  if (!isRuw(waarde)) return String(waarde)
  return Object.entries(waarde)
    .map(([veld, item]) => `${veld} ${kort(item)}`)
    .join(', ')
}
