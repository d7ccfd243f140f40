import { useId } from 'react'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import { toonKlasse } from '@/domain/telling'
import css from './Klassen.module.css'

/** The blues of the map with the counts that they stand for, and the texture of "geen netwerk bekend". */
export function Klassen({ beeld: { klassegrenzen, hoogsteAantal, leeg } }: { beeld: Kaartbeeld }) {
  const id = useId()
  return (
    <div>
      <h3 id={id} className={css['kop']}>
        Netwerken per gemeente
      </h3>
      <ol className={css['klassen']} aria-labelledby={id}>
        {klassegrenzen.map((grens, index) => (
          <li key={grens}>
            <span className={css['vlak']} />
            {toonKlasse(index + 1, klassegrenzen, hoogsteAantal)}
          </li>
        ))}
      </ol>
      <p className={css['geen']}>
        <Stippels /> {leeg}
      </p>
    </div>
  )
}

const stippels = [
  [4, 4],
  [10, 4],
  [16, 4],
  [7, 7],
  [13, 7],
  [19, 7],
  [4, 10],
  [10, 10],
  [16, 10],
] as const

function Stippels() {
  return (
    <svg viewBox="0 0 22 14" width="22" height="14" aria-hidden="true" focusable="false" className={css['stippels']}>
      <rect x="0.5" y="0.5" width="21" height="13" fill="var(--land)" stroke="var(--lijn-sterk)" />
      {stippels.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="0.9" fill="var(--zacht)" />
      ))}
    </svg>
  )
}
