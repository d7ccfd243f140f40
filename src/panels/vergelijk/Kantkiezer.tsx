import type { MouseEvent } from 'react'
import type { Onderwerp } from '@/domain/routes'
import { leesRecord } from '@/domain/vergelijk/vergelijkOnderwerp'
import { Kiezer } from '@/panels/Kiezer'
import type { KiesOptie } from '@/panels/zoekOpties'
import { Swatch } from '@/panels/legenda/Swatch'
import css from './Kantkiezer.module.css'

interface Props {
  /** 0 is the first of the two, 1 the second: also the swatch on the map. */
  nr: 0 | 1
  opties: readonly KiesOptie[]
  /** Name of what is chosen now. */
  naam: string | undefined
  adres: string | undefined
  /** Why what the address names is not shown. */
  melding: string | undefined
  onKies: (onderwerp: Onderwerp) => void
  onKlik: (event: MouseEvent<HTMLAnchorElement>) => void
}

const rang = ['Eerste', 'Tweede'] as const

/** One of the two sides: what is chosen, with a way to its dossier, and a field to choose something else. */
export function Kantkiezer({ nr, opties, naam, adres, melding, onKies, onKlik }: Props) {
  return (
    <div className={`stapel ${css['kant']}`}>
      <h2 className={css['naam']}>
        <Swatch nr={nr} />
        <span className="alleen-voorlezen">{rang[nr]}: </span>
        {naam === undefined || adres === undefined ? (
          <span className={css['leeg']}>nog niets gekozen</span>
        ) : (
          <a href={adres} onClick={onKlik}>
            {naam}
          </a>
        )}
      </h2>
      {melding !== undefined && <p className={css['melding']}>{melding}</p>}
      <div data-niet-op-papier>
        <Kiezer
          label={naam === undefined ? `Kies ${nr === 0 ? 'de eerste' : 'de tweede'}` : 'Kies iets anders'}
          hulp={nr === 0 ? 'Bijvoorbeeld Deltion of Zwolle' : 'Bijvoorbeeld Alfa-college of Drenthe'}
          opties={opties}
          onKies={({ sleutel }) => {
            const gekozen = leesRecord(sleutel)
            if (gekozen !== undefined) onKies(gekozen)
          }}
        />
      </div>
    </div>
  )
}
