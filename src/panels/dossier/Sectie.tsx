import type { ReactNode } from 'react'
import type { Zekerheid } from '@/domain/zekerheid'
import { LetOp as LetOpBlok } from '@/ui/LetOp'
import css from './Sectie.module.css'
import { Zekerheidsmerk } from '@/panels/Zekerheidsmerk'

/** A part that is always open. */
export function Sectie({
  id,
  titel,
  zekerheid,
  children,
}: {
  /** Where a link to it leads. */
  id?: string | undefined
  titel: string
  zekerheid?: Zekerheid | undefined
  children: ReactNode
}) {
  return (
    <section id={id} className={css['sectie']}>
      <div className={css['kop']}>
        <h2>{titel}</h2>
        <Zekerheidsmerk zekerheid={zekerheid} />
      </div>
      {children}
    </section>
  )
}

/** A group within a part. */
export function Groep({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <div className={css['groep']}>
      <h3>{titel}</h3>
      {children}
    </div>
  )
}

/** A remark that explains, in small letters. */
export function Uitleg({ children }: { children: ReactNode }) {
  return <p className="klein">{children}</p>
}

/** Something that the reader should not miss. */
export function LetOp({ children }: { children: ReactNode }) {
  return <LetOpBlok soort="waarschuwing">{children}</LetOpBlok>
}

/** What the editors remark about the record, doubts included; always in sight. */
export function Opmerking({ tekst }: { tekst: string | undefined }) {
  if (tekst === undefined) return null
  return (
    <LetOpBlok>
      <p>
        <strong>Opmerking.</strong> {tekst}
      </p>
    </LetOpBlok>
  )
}
