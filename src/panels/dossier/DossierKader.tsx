import { X } from 'lucide'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import type { Onderwerp } from '@/domain/routes'
import type { LaatstGewijzigd } from '@/domain/wijziging'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import { DossierVoet } from './DossierVoet'
import { Tekenknop } from '@/ui/Knop'
import css from './DossierKader.module.css'
import { useOmgeving } from './omgeving'
import { useOpenOpPapier } from '@/ui/useOpenOpPapier'
import { Icoon } from '@/ui/Icoon'

interface DossierKaderProps {
  onderwerp: Onderwerp
  /** What sort of thing it is: `Netwerk · formeel`. */
  kicker: string
  titel: string
  /** Other names. */
  ookBekendAls?: readonly string[]
  /** What "download" gives; absent while there is nothing sound to give. */
  record?: unknown
  laatstGewijzigd?: LaatstGewijzigd | undefined
  children: ReactNode
}

/** Spellings that search knows but that tell a reader nothing new. */
const aaneen = (naam: string) => kaleTekst(naam).replaceAll(' ', '')

/** What every dossier has around it: heading, close button, and the ways to correct, share, print and download. */
export function DossierKader({
  onderwerp,
  kicker,
  titel,
  ookBekendAls = [],
  record,
  laatstGewijzigd,
  children,
}: DossierKaderProps) {
  const { onSluit, neemtFocus } = useOmgeving()
  const andereNamen = ookBekendAls.filter((naam) => !aaneen(titel).includes(aaneen(naam)))
  const titelId = useId()
  const kader = useRef<HTMLElement>(null)
  const kop = useRef<HTMLHeadingElement>(null)
  useOpenOpPapier(kader)
  useEffect(
    function focusTitle() {
      // Whoever opened it from elsewhere on the page goes along; on a page just opened the reader starts at the top.
      if (neemtFocus?.() === true || document.activeElement !== document.body) kop.current?.focus()
    },
    [neemtFocus],
  )
  return (
    <article ref={kader} className={css['kader']} aria-labelledby={titelId} data-pagina="">
      <Tekenknop className={css['sluit']} onClick={onSluit} aria-label="Sluit dossier">
        <Icoon teken={X} maat={18} />
      </Tekenknop>
      <header className={css['kop']}>
        <p className={`bovenschrift ${css['kicker']}`}>{kicker}</p>
        <h1 id={titelId} ref={kop} tabIndex={-1}>
          {titel}
        </h1>
        {andereNamen.length === 0 ? null : <p className="klein">Ook bekend als {andereNamen.join(', ')}</p>}
      </header>
      {children}
      {record === undefined ? null : (
        <DossierVoet onderwerp={onderwerp} titel={titel} record={record} laatstGewijzigd={laatstGewijzigd} />
      )}
    </article>
  )
}
