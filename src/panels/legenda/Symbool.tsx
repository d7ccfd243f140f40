import type { ReactNode } from 'react'
import type { Puntsoort } from '@/domain/kaart/tekens'
import { cssKleur } from '@/domain/kaart/kleuren'
import { openSymbool, schoolmerken } from '@/domain/kaart/merken'
import { symboolpad } from '@/domain/kaart/merkpaden'

/** Radius in pixels: nearly that of the map. */
const STRAAL = 5.4

/** The symbol of an mbo-instelling, as on the map; open where it is no main vestiging. Decoration: the soort stands beside it in words. */
export function Symbool({ soort, open = false }: { soort: Puntsoort; open?: boolean }) {
  const rand = open
    ? { fill: cssKleur(openSymbool.vulling), stroke: cssKleur(openSymbool.rand), strokeWidth: openSymbool.breedte }
    : { fill: 'currentColor' }
  return (
    <Vakje>
      <path d={symboolpad(soort, STRAAL)} {...rand} />
    </Vakje>
  )
}

/** The disc of a town with several vestigingen. */
export function Bundelstaal() {
  return (
    <Vakje>
      <circle r="7.5" fill={cssKleur('symbool')} />
      <text y="3.5" textAnchor="middle" fontSize="10" fontWeight="700" fill={cssKleur('symbool-rand')}>
        3
      </text>
    </Vakje>
  )
}

/** The dot of a vmbo-school. */
export function Schoolstaal({ merk }: { merk: keyof typeof schoolmerken }) {
  const { vulling, rand } = schoolmerken[merk]
  return (
    <Vakje>
      <circle r="4" fill={cssKleur(vulling)} stroke={cssKleur(rand)} strokeWidth="1.2" />
    </Vakje>
  )
}

function Vakje({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
