import type { Ruw } from './ruw.ts'
import { recordsIn, zegtHetzelfde } from './ruw.ts'
import type { Voorstel } from './voorstel.ts'

/**
 * Adds the source that the curator names to a record that is new or changes: with the fields that rest on it, as told
 * by the organisation itself (`opgave`). A new record without certainty or date gets these too.
 */
export function metBron(voorstel: Voorstel, { bron, vandaag }: { bron?: string; vandaag: string }): Voorstel {
  const { oud, nieuw } = voorstel
  if (bron === undefined) return voorstel
  const velden = Object.keys(nieuw).filter((veld) => !stil.has(veld) && !zegtHetzelfde(oud?.[veld], nieuw[veld]))
  if (velden.length === 0) return voorstel
  const herkomst: Ruw = { bron, ...(oud === undefined ? {} : { velden }), zekerheid: 'opgave', peildatum: vandaag }
  return {
    ...voorstel,
    nieuw: {
      ...(oud === undefined ? { zekerheid: 'opgave', peildatum: vandaag } : {}),
      ...nieuw,
      herkomst: [...recordsIn(nieuw['herkomst']), herkomst],
    },
  }
}

/** Fields about the record itself rest on no source. */
const stil: ReadonlySet<string> = new Set(['id', 'herkomst', 'peildatum', 'zekerheid', 'opmerking', 'relevantie'])
