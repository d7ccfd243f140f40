import type { ReactNode, Ref } from 'react'
import { useEffect } from 'react'
import css from './Pagina.module.css'

interface PaginaProps {
  /** A page to read from top to bottom: one column of a comfortable width. */
  lees?: boolean
  ref?: Ref<HTMLElement>
  children: ReactNode
}

/** The frame of every page but the map. An address that points at a part of it, `/over#privacy`, shows that part. */
export function Pagina({ lees = false, ref, children }: PaginaProps) {
  useEffect(function toonHetDeelUitHetAdres() {
    // The browser looked for the part before it was there.
    const deel = window.location.hash.slice(1)
    if (deel !== '') document.getElementById(deel)?.scrollIntoView()
  }, [])
  return (
    <article ref={ref} className={css['pagina']} data-pagina="" data-lees={lees || undefined}>
      {children}
    </article>
  )
}

/** The title of the page, and what it is about. */
export function Paginakop({ children }: { children: ReactNode }) {
  return <header className={css['kop']}>{children}</header>
}

/** A part of the page with a heading, to which an address can point. */
export function Paginadeel({
  id,
  titel,
  als: Deel = 'section',
  children,
}: {
  id: string
  titel: string
  /** One of many alike, whose titles may be the same, is an article: as sections nobody could tell them apart. */
  als?: 'section' | 'article'
  children: ReactNode
}) {
  return (
    <Deel id={id} className={css['deel']} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{titel}</h2>
      {children}
    </Deel>
  )
}
