import { ListFilter } from 'lucide'
import type { ComponentProps, MouseEvent } from 'react'
import { Fragment, useId } from 'react'
import { telwoord } from '@/domain/taal'
import type { Suggestie } from '@/domain/zoek/suggestie'
import { leesVraag } from '@/domain/zoek/zoekvraag'
import { Gemarkeerd } from './Gemarkeerd'
import type { Optie, Optiegroep } from './opties'
import css from './Suggestielijst.module.css'
import { Icoon } from '@/ui/Icoon'

interface Props {
  groepen: readonly Optiegroep[]
  invoer: string
  /** Role, id, state, address and handlers of one line. */
  optieProps: (optie: Optie) => ComponentProps<'a'>
}

/** The lines of the listbox in their groups. Each is a real link, so it can be opened in a new tab. */
export function Suggestielijst({ groepen, invoer, optieProps }: Props) {
  const id = useId()
  return groepen.map(({ sleutel, titel, telling, opties }) => {
    const regels = opties.map((optie) => (
      <a key={optie.sleutel} {...optieProps(optie)} tabIndex={-1} className={css['optie']}>
        {optie.suggestie === undefined ? (
          <>
            <Icoon teken={ListFilter} className={css['icoon']} />
            <span>Filter de lijst op ‘{invoer}’</span>
          </>
        ) : (
          <Suggestieregel suggestie={optie.suggestie} invoer={invoer} />
        )}
        {optie.aantal !== undefined && (
          <>
            {' '}
            <span className={`klein ${css['aantal']}`}>· {telwoord(optie.aantal, 'netwerk', 'netwerken')}</span>
          </>
        )}
      </a>
    ))
    if (titel === undefined) return regels
    return (
      <div key={sleutel} role="group" aria-labelledby={`${id}${sleutel}`} className={css['groep']}>
        <div role="presentation" className={`bovenschrift ${css['titel']}`}>
          <span id={`${id}${sleutel}`}>{titel}</span>
          {telling !== undefined && <span className={css['telling']}>{telling}</span>}
        </div>
        {regels}
      </div>
    )
  })
}

function Suggestieregel({ suggestie, invoer }: { suggestie: Suggestie; invoer: string }) {
  const { label, toelichting, antwoord, via, groep } = suggestie
  const isCode = via?.hoe === 'code'
  const bij = isCode && !toelichting.includes(via.naam) ? `${toelichting} · ${via.naam}` : toelichting
  return (
    <>
      <span className={css['label']}>
        <Gemarkeerd naam={label} invoer={invoer} />
        {via !== undefined && !isCode && (
          <span className={css['via']}>
            {' '}
            {via.hoe} <Gemarkeerd naam={via.naam} invoer={invoer} />
          </span>
        )}
      </span>{' '}
      <span className={`klein ${css['toelichting']}`}>
        {groep === 'teksten' || groep === 'kennis' ? (
          <Gemarkeerd naam={bij} invoer={leesVraag(invoer).woorden.join(' ')} />
        ) : (
          bij
        )}
      </span>
      {antwoord.map((regel) => (
        <Fragment key={regel}>
          {' '}
          <span className={css['antwoord']}>{regel}</span>
        </Fragment>
      ))}
    </>
  )
}

/** Whether the reader asks the browser for a new tab or window instead of the page itself. */
export function wilNieuwTabblad(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
