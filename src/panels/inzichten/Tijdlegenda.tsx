import { useId } from 'react'
import styles from './Tijdlegenda.module.css'
import { Tijdvullingen } from './Tijdvullingen'

/** What the bars mean, in words beside their samples. */
export function Tijdlegenda() {
  const id = useId()
  return (
    <ul className={styles.legenda} aria-label="Legenda">
      <li>
        <svg width="44" height="12" aria-hidden="true">
          <rect className={styles.balk} width="44" height="12" />
        </svg>
        begin en einde bekend, of loopt nog
      </li>
      <li>
        <svg width="44" height="12" aria-hidden="true">
          <Tijdvullingen id={id} />
          <rect width="44" height="12" fill={`url(#${id}uit)`} />
        </svg>
        vervaagt: begin of einde niet bekend
      </li>
      <li>
        <svg width="44" height="12" aria-hidden="true">
          <rect className={styles.balk} width="44" height="12" />
          <rect width="44" height="12" fill={`url(#${id}subsidie)`} />
        </svg>
        met tijdelijk overheidsgeld
      </li>
      <li>
        <svg width="44" height="12" aria-hidden="true">
          <path className={styles.pijl} d="M0 3H36V10M32 6l4 5 4-5" />
        </svg>
        opgevolgd door
      </li>
      <li>
        <svg width="44" height="12" aria-hidden="true">
          <path className={styles.nu} d="M22 0V12" />
        </svg>
        gekozen jaar
      </li>
    </ul>
  )
}
