import type { ReactNode } from 'react'
import styles from './Deel.module.css'

/** A part within a part of the page. */
export function Onderdeel({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section className={`stapel ${styles.onderdeel}`}>
      <h3>{titel}</h3>
      {children}
    </section>
  )
}

/** Many parts that unfold: in columns where there is room. */
export function Uitklaplijst({ children }: { children: ReactNode }) {
  return <div className={styles.uitklaplijst}>{children}</div>
}

/** Two things side by side where there is room. */
export function Naast({ children }: { children: ReactNode }) {
  return <div className={styles.naast}>{children}</div>
}
