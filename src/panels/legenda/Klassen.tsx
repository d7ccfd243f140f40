import { useId } from 'react'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import { toonKlasse } from '@/domain/telling'
import { Stippels } from '@/ui/Stippels'
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
