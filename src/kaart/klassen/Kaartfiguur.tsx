import type { ReactNode } from 'react'
import type { StaalProps } from '@/ui/Staal'
import { Staal } from '@/ui/Staal'
import css from './Kaartfiguur.module.css'

interface Props {
  /** What the samples are of, for who does not see them. */
  legendatitel: string
  legenda: readonly { staal: StaalProps; tekst: string }[]
  /** Before the legend, and after it. */
  boven?: ReactNode
  onder?: ReactNode
  /** The map. */
  children: ReactNode
}

/** A still map with its legend and its words. */
export function Kaartfiguur({ legendatitel, legenda, boven, onder, children }: Props) {
  return (
    <figure className={css['figuur']}>
      {children}
      <figcaption>
        {boven !== undefined && <p>{boven}</p>}
        <ul className={css['legenda']} aria-label={legendatitel}>
          {legenda.map(({ staal, tekst }) => (
            <li key={tekst}>
              <Staal {...staal} /> {tekst}
            </li>
          ))}
        </ul>
        {onder !== undefined && <p>{onder}</p>}
      </figcaption>
    </figure>
  )
}
