import type { Bron } from '../bron.ts'
import type { Herkomst } from '../herkomst.ts'
import type { Netwerk } from '../netwerk.ts'
import type { Zekerheid } from '../zekerheid.ts'

/** What is asked of the sources. */
export type Bronnen = ReadonlyMap<string, Pick<Bron, 'soort' | 'jaar'>>

/** What the editors derived or suppose says nothing about when something was seen. */
const waargenomen: ReadonlySet<Zekerheid> = new Set(['register', 'bron', 'opgave'])

/**
 * The last date on which a source saw a netwerk, as precisely as it is known: that of the row, else the year of the
 * source. When no source is dated, or a source says that it runs, the peildatum of the record counts.
 */
export function gezienIn(
  { herkomst, peildatum, status }: Pick<Netwerk, 'herkomst' | 'peildatum' | 'status'>,
  bronById: Bronnen,
): string {
  const datums = herkomst.flatMap((rij) => datumVan(rij, bronById.get(rij.bron)) ?? [])
  return laatste(status === 'loopt' || datums.length === 0 ? [...datums, peildatum] : datums)
}

function datumVan(
  { zekerheid, peildatum, velden }: Herkomst,
  bron: Pick<Bron, 'soort' | 'jaar'> | undefined,
): string | undefined {
  // Who says not to take part has not seen it run.
  const alleenNee = velden.length > 0 && velden.every((veld) => veld === 'nietDeelnemers')
  if (!waargenomen.has(zekerheid) || bron?.soort === 'redactie' || alleenNee) return undefined
  return peildatum ?? (bron?.jaar === undefined ? undefined : String(bron.jaar))
}

/** Of equal years the more precise one, because it is the later in order of letters. */
const laatste = (datums: readonly string[]) => datums.reduce((nieuwste, datum) => (datum > nieuwste ? datum : nieuwste))
