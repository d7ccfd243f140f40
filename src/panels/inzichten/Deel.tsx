import type { ReactNode } from 'react'
import styles from './Deel.module.css'

/** A part of the page to which an address can point: `/inzichten#witte-vlekken`. */
export function Deel({ id, titel, children }: { id: string; titel: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.deel} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{titel}</h2>
      {children}
    </section>
  )
}

/** A part within a part. */
export function Onderdeel({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section className={styles.onderdeel}>
      <h3>{titel}</h3>
      {children}
    </section>
  )
}

/** Running text, no wider than one can read. */
export function Tekst({ children }: { children: ReactNode }) {
  return <p className={styles.tekst}>{children}</p>
}

/** What a reader must know before using a figure, in small letters. */
export function Kanttekening({ children }: { children: ReactNode }) {
  return <p className={styles.kanttekening}>{children}</p>
}

/** What would make the page too long; its text is in the page all the same, and unfolds on paper. */
export function Uitklap({ titel, open = false, children }: { titel: string; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.uitklap} open={open}>
      <summary>{titel}</summary>
      <div className={styles.inhoud}>{children}</div>
    </details>
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
