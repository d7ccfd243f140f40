import { deelnemerSleutel } from '../deelnemer.ts'
import type { NetwerkKern } from '../overzicht.ts'
import type { Deelname, Instellingnamen } from './deelname.ts'
import { deelnameVan, sleutelNu } from './deelname.ts'

/** One participation: somebody, by whom it is today, at one table. */
export interface Aanwezigheid extends Deelname {
  /** Id, code or name of who it is today; after a split that of before, because no choice is made between the heirs. */
  sleutel: string
}

/**
 * Everybody at a table, each once and in the order of the source. Whoever asks who meets whom asks this: dossiers, Mijn
 * tafels, Wie zit waar, overlap and the open data.
 */
export function deelnamesIn(netwerk: NetwerkKern): Aanwezigheid[] {
  const gezien = new Map<string, Aanwezigheid>()
  for (const deelnemer of netwerk.deelnemers) {
    const sleutel = sleutelNu(deelnemer)
    if (gezien.has(sleutel)) continue
    const metNaam = { netwerk, deelnemer, via: [], ookMogelijk: [], zekerheid: deelnemer.zekerheid }
    const deelname = deelnemerSleutel(deelnemer) === deelnemer.naam ? metNaam : deelnameVan(sleutel, netwerk)
    gezien.set(sleutel, { ...(deelname ?? metNaam), sleutel })
  }
  return [...gezien.values()]
}

/**
 * What a participant is called today: by its record, else as the source has it; undefined for a school that goes by its
 * code as long as the register is not there. `schoolnaam` knows that register.
 */
export function naamVanDeelname(
  { sleutel, deelnemer: { instelling, school, naam } }: Pick<Aanwezigheid, 'sleutel' | 'deelnemer'>,
  { instellingById }: Instellingnamen,
  schoolnaam: (code: string) => string | undefined,
): string | undefined {
  const record = instelling === undefined ? undefined : (instellingById.get(sleutel) ?? instellingById.get(instelling))
  return record?.naam ?? (school === undefined ? undefined : schoolnaam(school)) ?? naam
}
