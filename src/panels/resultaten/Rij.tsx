import type { ReactNode } from 'react'
import type { Onderwerp } from '@/domain/routes'
import { Dossierlink } from '@/panels/Dossierlink'
import css from './Rij.module.css'

interface Props {
  onderwerp: Onderwerp
  naam: string
  /** Address of its dossier. */
  adres: string
  /** Its sign, as on the map. */
  teken: ReactNode
  isOpen: boolean
  isZweef: boolean
  onOpen: (onderwerp: Onderwerp) => void
  onZweef: (id: string | undefined) => void
  /** The lines below its name. */
  children: ReactNode
}

/** A row of the list: its sign, its name, which opens the dossier, and below that what there is to say in short. */
export function Rij({ onderwerp, naam, adres, teken, isOpen, isZweef, onOpen, onZweef, children }: Props) {
  const zweef = () => onZweef(onderwerp.id)
  const zweefNiet = () => onZweef(undefined)
  return (
    <li
      className={css['rij']}
      data-open={isOpen || undefined}
      data-zweef={isZweef || undefined}
      onMouseEnter={zweef}
      onMouseLeave={zweefNiet}
      onFocus={zweef}
      onBlur={zweefNiet}
    >
      {teken}
      <div className={css['tekst']}>
        <Dossierlink onderwerp={onderwerp} adres={adres} onOpen={onOpen} className={css['naam']} actief={isOpen}>
          {naam}
        </Dossierlink>
        {children}
      </div>
    </li>
  )
}
