import type { Begrip } from '../begrip.ts'
import { metHoofdletter, toonGetal } from '../taal.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { deelVan } from './facetten.ts'
import { namenVan } from './perNaam.ts'
import type { Veld, Veldentabel } from './velden.ts'
import type { Dossierplek, Recordbron, Uitlegrijen, Velduitleg } from './velduitleg.ts'

/** One fact of a record. */
export interface Veldfeit<N extends string = string> {
  veld: N
  naam: string
  /** Undefined when nobody knows, or when what it says has not been fetched. */
  waarde: string | undefined
  /** Its certainty when the record keeps that elsewhere than in the herkomst of the field. */
  zekerheid: { waarde: Zekerheid | undefined } | undefined
  /** Whether it stands in the whole record only. */
  later: boolean
}

/** The facts of one part of a dossier, in its order; left out is what the table leaves out when it is unknown. */
export function dossierFeiten<V extends Veldentabel, B extends Recordbron>(
  velden: V,
  uitleg: Uitlegrijen<keyof V & string, B>,
  blok: Dossierplek<B>['blok'],
  bron: B,
): Veldfeit<keyof V & string>[] {
  return namenVan(uitleg).flatMap((naam) => {
    const { dossier } = uitleg[naam]
    const veld = velden[naam]
    if (dossier === false || dossier.blok !== blok || veld === undefined) return []
    const waarde = waardeInWoorden(naam, veld, uitleg[naam], bron)
    if (waarde === undefined && dossier.leeg === 'weg') return []
    const zekerheid = dossier.zekerheid === undefined ? undefined : { waarde: dossier.zekerheid(bron) }
    return [{ veld: naam, naam: dossier.naam?.(bron) ?? veld.label, waarde, zekerheid, later: veld.kern === false }]
  })
}

/** The facts of which a comparison tells both sides, by name; each begins with a capital. */
export function vergelijkFeiten<V extends Veldentabel, B extends Recordbron>(
  velden: V,
  uitleg: Uitlegrijen<keyof V & string, B>,
  bron: B,
): [naam: string, waarde: string][] {
  return namenVan(uitleg).flatMap((naam): [string, string][] => {
    const { vergelijk } = uitleg[naam]
    const veld = velden[naam]
    if (vergelijk === false || veld === undefined) return []
    const waarde = vergelijk === true ? waardeInWoorden(naam, veld, uitleg[naam], bron) : vergelijk.toon(bron)
    const kop = (vergelijk === true ? undefined : vergelijk.naam) ?? veld.label
    return [[kop, metHoofdletter(waarde ?? 'onbekend')]]
  })
}

/** What a record says of a field, as its row shows it or else as its kind does; undefined when that is unknown. */
export function waardeInWoorden<B extends Recordbron>(
  naam: string,
  { facet }: Veld,
  { toon, begrippen }: Velduitleg<B> & { begrippen?: Readonly<Record<string, Begrip>> | undefined },
  bron: B,
): string | undefined {
  if (toon !== undefined) return toon(bron)
  const waarde = bron.geheel?.[naam] ?? bron.kern[naam]
  return inWoorden(deelVan(waarde, facet?.deel), begrippen ?? {})
}

/** Text, number, closed value or a list of those; `onbekend` and nothing are undefined, and so is what has parts. */
export function inWoorden(waarde: unknown, begrippen: Readonly<Record<string, Begrip>>): string | undefined {
  if (typeof waarde === 'number') return toonGetal(waarde)
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde === 'string') {
    return waarde === '' || waarde === 'onbekend' ? undefined : (begrippen[waarde]?.label ?? waarde)
  }
  if (!Array.isArray(waarde)) return undefined
  return waarde.flatMap((item) => inWoorden(item, begrippen) ?? []).join(', ') || undefined
}
