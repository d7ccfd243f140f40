import type { ReactNode } from 'react'
import type { MboSoort } from '@/domain/mboWaarden'
import type { Puntsoort } from '@/domain/kaart/tekens'
import { symboolmaat } from '@/domain/kaart/merken'
import { symboolpad } from '@/domain/kaart/merkpaden'
import css from './tekening.module.css'
import { useTekenstijl } from './tekenstijl'

/** The symbol of a soort around the origin; `schaal` is a part of its full size. */
export function Symbool({ soort, schaal }: { soort: Puntsoort; schaal: number }) {
  return (
    <Symboolgroep>
      <path d={symboolpad(soort, symboolmaat.straal * schaal)} />
    </Symboolgroep>
  )
}

/** Gives the symbols in it their colour and their edge. */
export function Symboolgroep({ children }: { children: ReactNode }) {
  const { kleur } = useTekenstijl()
  return (
    <g
      className={css['symbool']}
      fill={kleur('symbool')}
      stroke={kleur('symbool-rand')}
      strokeWidth={2 * symboolmaat.rand}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </g>
  )
}

interface Props {
  id: string
  schaal: number
  /** Which of them the map uses. */
  soorten: readonly MboSoort[]
  /** As links: with an unseen circle around each, that a fingertip can hit. */
  raakbaar?: boolean
}

/** The shapes of instellingen, to be used by their id within a `Symboolgroep`. */
export function Symbolen({ id, schaal, soorten, raakbaar = false }: Props) {
  return (
    <defs>
      {soorten.map((soort) => (
        <g key={soort} id={`${id}${soort}`}>
          {raakbaar && <circle fill="none" stroke="none" pointerEvents="all" r="10" />}
          <path d={symboolpad(soort, symboolmaat.straal * schaal)} />
        </g>
      ))}
    </defs>
  )
}
