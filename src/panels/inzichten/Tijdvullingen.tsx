import styles from './Tijdvullingen.module.css'

/** The fills of a bar in time: fading out (`<id>uit`), fading in (`<id>in`) and striped (`<id>subsidie`). */
export function Tijdvullingen({ id }: { id: string }) {
  return (
    <defs>
      <linearGradient id={`${id}uit`}>
        <stop className={styles.vol} offset="0" />
        <stop className={styles.leeg} offset="1" />
      </linearGradient>
      <linearGradient id={`${id}in`}>
        <stop className={styles.leeg} offset="0" />
        <stop className={styles.vol} offset="1" />
      </linearGradient>
      <pattern id={`${id}subsidie`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.streep} d="M0 0V6" />
      </pattern>
    </defs>
  )
}
