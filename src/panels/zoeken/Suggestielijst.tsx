import { ListFilter } from 'lucide'
import { useRouter } from 'wouter'
import type { ComponentProps, MouseEvent } from 'react'
import { useId } from 'react'
import type { Onderwerp } from '@/domain/routes'
import { Gemarkeerd } from './Gemarkeerd'
import type { Optie, Optiegroep } from './opties'
import css from './Suggestielijst.module.css'
import { Icoon } from '@/ui/Icoon'

interface Props {
  groepen: readonly Optiegroep[]
  invoer: string
  adresVan: (onderwerp: Onderwerp) => string
  /** Role, id, state and handlers of one line. */
  optieProps: (optie: Optie) => ComponentProps<'a'> & ComponentProps<'div'>
}

/** The lines of the listbox in their groups. A suggestion is a real link, so it can be opened in a new tab. */
export function Suggestielijst({ groepen, invoer, adresVan, optieProps }: Props) {
  const { base } = useRouter()
  const id = useId()
  return groepen.map(({ sleutel, titel, opties }) => {
    const regels = opties.map((optie) =>
      optie.soort === 'filter' ? (
        <div key="filter" {...optieProps(optie)} className={css['optie']}>
          <Icoon teken={ListFilter} className={css['icoon']} />
          <span>Filter de lijst op ‘{optie.q}’</span>
        </div>
      ) : (
        <a
          key={sleutelVan(optie)}
          {...optieProps(optie)}
          href={base + adresVan(optie.suggestie.onderwerp)}
          tabIndex={-1}
          className={css['optie']}
        >
          <Suggestieregel optie={optie} invoer={invoer} />
        </a>
      ),
    )
    if (titel === undefined) return regels
    return (
      <div key={sleutel} role="group" aria-labelledby={`${id}${sleutel}`} className={css['groep']}>
        <div id={`${id}${sleutel}`} role="presentation" className={`bovenschrift ${css['titel']}`}>
          {titel}
        </div>
        {regels}
      </div>
    )
  })
}

function sleutelVan({ suggestie: { onderwerp, label, toelichting } }: Optie & { soort: 'suggestie' }): string {
  return `${onderwerp.soort}/${onderwerp.id}/${label}/${toelichting}`
}

function Suggestieregel({ optie: { suggestie }, invoer }: { optie: Optie & { soort: 'suggestie' }; invoer: string }) {
  const { label, toelichting, via } = suggestie
  return (
    <>
      <span className={css['label']}>
        <Gemarkeerd naam={label} invoer={invoer} />
        {via !== undefined && via.hoe !== 'code' && (
          <span className={css['via']}>
            {' '}
            {via.hoe} <Gemarkeerd naam={via.naam} invoer={invoer} />
          </span>
        )}
      </span>{' '}
      <span className={`klein ${css['toelichting']}`}>
        {via?.hoe === 'code' && !toelichting.includes(via.naam) ? `${toelichting} · ${via.naam}` : toelichting}
      </span>
    </>
  )
}

/** Whether the reader asks the browser for a new tab or window instead of the page itself. */
export function wilNieuwTabblad(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
