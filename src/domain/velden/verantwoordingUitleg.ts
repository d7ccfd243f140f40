import { zekerheidBegrippen } from '../zekerheidBegrippen.ts'
import { nergens } from './velduitleg.ts'

/** What the first page need not know of how a record accounts for itself, its doubts included. */
export const verantwoordingUitleg = {
  opmerking: { betekenis: 'Twijfel, tegenspraak en wat nog na te gaan is.', ...nergens },
  herkomst: {
    betekenis: 'Op welke bronnen het rust: welke velden, hoe zeker, op welke plaats.',
    hint: 'Elke bewering heeft een bron.',
    ...nergens,
  },
  zekerheid: {
    betekenis: 'Hoe zeker de kern van het record is.',
    begrippen: zekerheidBegrippen,
    ...nergens,
    kolom: true,
  },
  peildatum: {
    betekenis: 'Wanneer het voor het laatst klopte.',
    hint: 'Wanneer het voor het laatst klopte: 2026, 2026-05 of 2026-05-14.',
    voorbeeld: '2026-05',
    ...nergens,
  },
} as const
