import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, House, Minus, Move, Plus } from 'lucide'
import { useState } from 'react'
import css from './Kaartknoppen.module.css'
import { Icoon } from '@/ui/Icoon'

export interface Bediening {
  /** Nearer (2) or further (0.5). */
  zoom: (factor: number) => void
  /** Moves the view a step: right and down are positive. */
  schuif: (rechts: number, omlaag: number) => void
  naarNederland: () => void
}

/** Everything that dragging and scrolling can do, by button; the same on every map. */
export function Kaartknoppen({ zoom, schuif, naarNederland }: Bediening) {
  const [verplaatsen, setVerplaatsen] = useState(false)
  return (
    <div className={css['knoppen']} role="group" aria-label="Kaart bedienen">
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => zoom(2)}>
        <Icoon teken={Plus} maat={18} />
      </button>
      <button type="button" aria-label="Zoom uit" title="Zoom uit" onClick={() => zoom(0.5)}>
        <Icoon teken={Minus} maat={18} />
      </button>
      <button type="button" aria-label="Heel Nederland" title="Heel Nederland" onClick={naarNederland}>
        <Icoon teken={House} maat={18} />
      </button>
      <button
        type="button"
        aria-label="Kaart verplaatsen met knoppen"
        title="Kaart verplaatsen met knoppen"
        aria-expanded={verplaatsen}
        onClick={() => setVerplaatsen(!verplaatsen)}
      >
        <Icoon teken={Move} maat={18} />
      </button>
      {verplaatsen && (
        <div className={css['richtingen']}>
          <button type="button" aria-label="Naar het noorden" onClick={() => schuif(0, -1)}>
            <Icoon teken={ArrowUp} maat={18} />
          </button>
          <button type="button" aria-label="Naar het westen" onClick={() => schuif(-1, 0)}>
            <Icoon teken={ArrowLeft} maat={18} />
          </button>
          <button type="button" aria-label="Naar het oosten" onClick={() => schuif(1, 0)}>
            <Icoon teken={ArrowRight} maat={18} />
          </button>
          <button type="button" aria-label="Naar het zuiden" onClick={() => schuif(0, 1)}>
            <Icoon teken={ArrowDown} maat={18} />
          </button>
        </div>
      )}
    </div>
  )
}
