import type { Puntsoort } from '@/domain/kaart/tekens'
import { symboolpad } from '@/domain/kaart/merkpaden'

/** Radius in pixels: nearly that of the map. */
export const STRAAL = 5.4

/** The symbol of an mbo-instelling, as on the map. Decoration: the soort stands beside it in words. */
export function Symbool({ soort }: { soort: Puntsoort }) {
  return (
    <svg viewBox="-8 -8 16 16" width="16" height="16" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={symboolpad(soort, STRAAL)} />
    </svg>
  )
}
