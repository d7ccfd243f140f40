import type { Bron } from '../../domain/bron.ts'
import type { Herkomst } from '../../domain/herkomst.ts'
import type { Kenmerk } from '../../domain/ronde/kenmerk.ts'

/** The fields in which an answer to a question ends up. */
function veldenVan({ vraag }: Pick<Kenmerk, 'vraag'>): readonly string[] {
  if (vraag === 'deelname') return ['deelnemers', 'nietDeelnemers']
  return vraag === 'loopt' ? ['status'] : [vraag]
}

/** When somebody last answered a question itself, as precisely as it is known; undefined when it never did. */
export function laatsteAntwoord(
  vraag: Pick<Kenmerk, 'vraag'>,
  naam: string,
  herkomst: readonly Herkomst[],
  bronById: ReadonlyMap<string, Pick<Bron, 'uitgever'>>,
): string | undefined {
  const velden = veldenVan(vraag)
  const datums = herkomst
    .filter(({ zekerheid, bron }) => zekerheid === 'opgave' && bronById.get(bron)?.uitgever === naam)
    .filter((rij) => rij.velden.some((veld) => velden.includes(veld)))
    .flatMap(({ peildatum }) => peildatum ?? [])
  return datums.toSorted().at(-1)
}

/** The day a year before an ISO date: what was answered before it is to be asked again. */
export function jaarEerder(vandaag: string): string {
  return `${Number(vandaag.slice(0, 4)) - 1}${vandaag.slice(4)}`
}
