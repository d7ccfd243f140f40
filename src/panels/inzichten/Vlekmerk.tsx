import type { Vlekklasse } from '@/domain/inzichten/witteVlekken'
import styles from './Vlekmerk.module.css'

/** The sample of a class: filled, dotted, empty with a dashed edge, hatched. Told apart without colour too. */
export function Vlekmerk({ klasse }: { klasse: Vlekklasse }) {
  return (
    <svg
      className={styles.merk}
      viewBox="0 0 22 14"
      width="22"
      height="14"
      aria-hidden="true"
      focusable="false"
      data-klasse={klasse}
    >
      <rect className={styles.vlak} x="0.75" y="0.75" width="20.5" height="12.5" />
      {klasse === 'geen' && (
        <path
          className={styles.stip}
          d="M4 4h.01M9 4h.01M14 4h.01M19 4h.01M6.5 7h.01M11.5 7h.01M16.5 7h.01M4 10h.01M9 10h.01M14 10h.01M19 10h.01"
        />
      )}
      {klasse === 'beeindigd' && <path className={styles.arcering} d="M1 8 8 1M1 14 14 1M8 13 20 1M14 13 21 6" />}
    </svg>
  )
}
