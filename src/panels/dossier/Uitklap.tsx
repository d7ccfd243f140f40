import type { ReactNode } from 'react'
import { toonGetal } from '@/domain/taal'
import { Uitklap as Uitklapblok } from '@/ui/Uitklap'

interface UitklapProps {
  titel: ReactNode
  /** Where a link to it leads. */
  id?: string
  /** How much is in it, said in the title. */
  aantal?: number | undefined
  open?: boolean
  /** When a reader opens or closes it. */
  onToggle?: (isOpen: boolean) => void
  children: ReactNode
}

/** A part of a dossier that unfolds; the title says how much is in it. On paper all are open. */
export function Uitklap({ titel, id, aantal, open = false, onToggle, children }: UitklapProps) {
  const kop = (
    <h2>
      {titel}
      {aantal === undefined ? null : ` (${toonGetal(aantal)})`}
    </h2>
  )
  return (
    <Uitklapblok id={id} titel={kop} open={open} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      {children}
    </Uitklapblok>
  )
}
