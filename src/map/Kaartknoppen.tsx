import { useMap } from '@vis.gl/react-maplibre'
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, House, Minus, Move, Plus } from 'lucide-react'
import { useState } from 'react'
import css from './Kaart.module.css'

/** Pixels that one press on an arrow moves the map. */
const STAP = 160

/** Everything that dragging and scrolling can do, by button: zoom, move in four directions, whole country. */
export function Kaartknoppen({ onHeelNederland }: { onHeelNederland: () => void }) {
  const map = useMap().current
  const [verplaatsen, setVerplaatsen] = useState(false)
  const schuif = (x: number, y: number) => map?.panBy([x * STAP, y * STAP], { duration: 200 })
  return (
    <div className={css['knoppen']} role="group" aria-label="Kaart bedienen">
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => map?.zoomIn({ duration: 200 })}>
        <Plus aria-hidden="true" size={18} />
      </button>
      <button type="button" aria-label="Zoom uit" title="Zoom uit" onClick={() => map?.zoomOut({ duration: 200 })}>
        <Minus aria-hidden="true" size={18} />
      </button>
      <button type="button" aria-label="Heel Nederland" title="Heel Nederland" onClick={onHeelNederland}>
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
