import { useEffect } from 'react'
import type { ReactNode } from 'react'
import css from './Leespagina.module.css'
import { Paginatitel } from './Paginatitel'

interface Props {
  titel: string
  inleiding: ReactNode
  children: ReactNode
}

/** A page to read: one column of a comfortable width, under its title. */
export function Leespagina({ titel, inleiding, children }: Props) {
  useEffect(function toonHetDeelUitHetAdres() {
    // The browser looked for the part before it was there.
    const deel = window.location.hash.slice(1)
    if (deel !== '') document.getElementById(deel)?.scrollIntoView()
  }, [])

  return (
    <article className={css['pagina']}>
      <header className={css['inleiding']}>
        <Paginatitel titel={titel} />
        {inleiding}
      </header>
      {children}
    </article>
  )
}

/** A part of the page with a heading, to which an address can point: `/over#privacy`. */
export function Deel({ id, titel, children }: { id: string; titel: string; children: ReactNode }) {
  return (
    <section id={id} className={css['deel']} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{titel}</h2>
      {children}
    </section>
  )
}

/** Words with their meaning. */
export function Begrippenlijst({ begrippen }: { begrippen: readonly { label: string; uitleg: ReactNode }[] }) {
  return (
    <dl className={css['begrippen']}>
      {begrippen.map(({ label, uitleg }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{uitleg}</dd>
        </div>
      ))}
    </dl>
  )
}
