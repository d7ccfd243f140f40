import type { Vlekklasse } from '@/domain/inzichten/witteVlekken'
import { Stippels } from '@/ui/Stippels'
import styles from './Vlekmerk.module.css'

/** The sample of a class: filled, dotted, grey with a dashed edge, hatched. Told apart without colour too. */
export function Vlekmerk({ klasse }: { klasse: Vlekklasse }) {
  if (klasse === 'geen') return <Stippels />
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
      {klasse === 'beeindigd' && <path className={styles.arcering} d="M1 8 8 1M1 14 14 1M8 13 20 1M14 13 21 6" />}
    </svg>
  )
}
