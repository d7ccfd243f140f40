import type { ReactNode } from 'react'
import { cssKleur } from '@/domain/kaart/kleuren'
import { openSymbool, schoolmerken } from '@/domain/kaart/merken'
import { symboolpad } from '@/domain/kaart/merkpaden'
import { STRAAL } from './Symbool'

/* Samples of what only the map shows; the symbols that rows of lists wear too stand in Symbool.tsx, and come with those. */

/** A vestiging that is not the main one. */
export function Nevenstaal() {
  return (
    <Vakje>
      <path
        d={symboolpad('roc', STRAAL)}
        fill={cssKleur(openSymbool.vulling)}
        stroke={cssKleur(openSymbool.rand)}
        strokeWidth={openSymbool.breedte}
      />
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
