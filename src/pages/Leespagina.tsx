import type { ReactNode } from 'react'
import { Pagina, Paginakop } from '@/ui/Pagina'
import css from './Leespagina.module.css'
import { Paginatitel } from './Paginatitel'

interface Props {
  titel: string
  inleiding: ReactNode
  children: ReactNode
}

/** A page to read: one column of a comfortable width, under its title. */
export function Leespagina({ titel, inleiding, children }: Props) {
  return (
    <Pagina lees>
      <Paginakop>
        <Paginatitel titel={titel} />
        {inleiding}
      </Paginakop>
      {children}
    </Pagina>
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
