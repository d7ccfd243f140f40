import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, House, Minus, Move, Plus } from 'lucide-react'
import { useState } from 'react'
import css from './Kaartknoppen.module.css'

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
        <Plus aria-hidden="true" size={18} />
      </button>
      <button type="button" aria-label="Zoom uit" title="Zoom uit" onClick={() => zoom(0.5)}>
        <Minus aria-hidden="true" size={18} />
      </button>
      <button type="button" aria-label="Heel Nederland" title="Heel Nederland" onClick={naarNederland}>
        <House aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        aria-label="Kaart verplaatsen met knoppen"
        title="Kaart verplaatsen met knoppen"
        aria-expanded={verplaatsen}
        onClick={() => setVerplaatsen(!verplaatsen)}
      >
        <Move aria-hidden="true" size={18} />
      </button>
      {verplaatsen && (
        <div className={css['richtingen']}>
          <button type="button" aria-label="Naar het noorden" onClick={() => schuif(0, -1)}>
            <ArrowUp aria-hidden="true" size={18} />
          </button>
          <button type="button" aria-label="Naar het westen" onClick={() => schuif(-1, 0)}>
            <ArrowLeft aria-hidden="true" size={18} />
          </button>
          <button type="button" aria-label="Naar het oosten" onClick={() => schuif(1, 0)}>
            <ArrowRight aria-hidden="true" size={18} />
          </button>
          <button type="button" aria-label="Naar het zuiden" onClick={() => schuif(0, 1)}>
            <ArrowDown aria-hidden="true" size={18} />
          </button>
        </div>
      )}
    </div>
  )
}
