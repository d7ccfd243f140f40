import type { ReactNode } from 'react'
import styles from './Deel.module.css'

/** All of a page below its heading, by the name that says which of the insights these are. */
export function Inzichtdeel({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section aria-label={titel} className={styles.deel}>
      {children}
    </section>
  )
}

/** A part of such a page; with an `id` an address can point at it. */
export function Onderdeel({ id, titel, children }: { id?: string; titel: string; children: ReactNode }) {
  return (
    <section id={id} className={`stapel ${styles.onderdeel}`}>
      <h2>{titel}</h2>
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
