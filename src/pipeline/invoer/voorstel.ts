import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import type { Rondeantwoord } from './leesControlelijst.ts'
import type { Ruw } from './ruw.ts'

/** One record as a file wants it, beside what it is now. */
export interface Voorstel {
  /** `bijdrage.csv rij 3`, or why another record changes along. */
  waar: string
  soort: BijdrageSoort
  id: string
  /** Absent for a new record. */
  oud?: Ruw
  nieuw: Ruw
  /** Fields or columns that the file itself speaks of. */
  genoemd: ReadonlySet<string>
}

/** What came out of a file: records, sources that they bring along, and what is wrong or worth knowing, in Dutch. */
export interface Aanlevering {
  voorstellen: Voorstel[]
  bronnen: Ruw[]
  fouten: string[]
  meldingen: string[]
  /** Answers from a list of a round of checking: what they change shows when those of all files are there. */
  antwoorden?: Rondeantwoord[]
}

/** What came out of several files, or of the parts of one, in their order. */
export function samengevoegd(delen: readonly Aanlevering[]): Aanlevering {
  return {
    voorstellen: delen.flatMap(({ voorstellen }) => voorstellen),
    bronnen: delen.flatMap(({ bronnen }) => bronnen),
    fouten: delen.flatMap(({ fouten }) => fouten),
    meldingen: delen.flatMap(({ meldingen }) => meldingen),
    antwoorden: delen.flatMap(({ antwoorden = [] }) => antwoorden),
  }
}

/** What a new record says as long as nobody says otherwise: that it is not known. */
export const begin: Record<BijdrageSoort, Ruw> = {
  netwerk: {
    vorm: 'onbekend',
    reikwijdte: 'onbekend',
    relevantie: 'kern',
    gebied: { type: 'onbekend' },
    borging: { vorm: 'onbekend' },
    financiering: {},
    periode: {},
    status: 'onbekend',
  },
  'mbo-instelling': { werkgebied: { type: 'onbekend' } },
}
