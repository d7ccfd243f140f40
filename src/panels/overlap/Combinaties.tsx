import { useState } from 'react'
import type { MouseEvent } from 'react'
import { telwoord } from '@/domain/taal'
import type { Combinatie } from '@/domain/overlap/overlapmatrixCombinaties'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import css from './Combinaties.module.css'
import { Knop } from '@/ui/Knop'
import { Staand, Tabel } from '@/ui/Tabel'

interface Props {
  combinaties: readonly Combinatie[]
  /** In the order of the matrix. */
  netwerken: readonly NetwerkKern[]
  adresVan: (onderwerp: Onderwerp) => string
  onKlik: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** More columns of dots than these say less than the names in the sentence. */
export const MEESTE_STIPPEN = 25
const EERST = 12

/**
 * Which netwerken together cover which gemeenten: a row for every set of netwerken that occurs, with a dot for each
 * that takes part, or their names where dots have no room, and the same in a sentence. Every gemeente stands in one row.
 */
export function Combinaties({ combinaties, netwerken, adresVan, onKlik }: Props) {
  const [alle, setAlle] = useState(false)
  const getoond = alle ? combinaties : combinaties.slice(0, EERST)
  const metStippen = netwerken.length <= MEESTE_STIPPEN
  return (
    <>
      <Tabel
        naam="Combinaties van netwerken"
        bijschrift="Welke netwerken samen precies dezelfde gemeenten dekken"
        bijschriftVerborgen
        soort="kader"
        blokken
        className={metStippen ? css['metStippen'] : undefined}
      >
        <thead>
          <tr>
            <th scope="col" className={css['samen']} data-hoek>
              Samen
            </th>
            {metStippen &&
              netwerken.map(({ id, naam }) => (
                <th key={id} scope="col" className={css['netwerk']} title={naam}>
                  <Staand>{naam}</Staand>
                </th>
              ))}
            <th scope="col">Gemeenten</th>
          </tr>
        </thead>
        <tbody>
          {getoond.map(({ sleutel, netwerken: samen, gemeenten }) => (
            <tr key={sleutel}>
              <th scope="row" className={css['samen']}>
                {combinatieZin(samen.length, gemeenten.length)}
                {samen.length > 0 && <small className="klein">{samen.map(({ naam }) => naam).join(', ')}</small>}
              </th>
              {metStippen &&
                netwerken.map((netwerk) => (
                  <td key={netwerk.id} className={css['stip']}>
                    {samen.includes(netwerk) && <Stip />}
                  </td>
                ))}
              <td className={css['gemeenten']}>
                <Gemeentenamen gemeenten={gemeenten} adresVan={adresVan} onKlik={onKlik} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      {combinaties.length > EERST && (
        <p>
          <Knop aria-expanded={alle} onClick={() => setAlle(!alle)}>
            {alle ? `Toon de eerste ${EERST}` : `Toon alle ${combinaties.length} combinaties`}
          </Knop>
        </p>
      )}
    </>
  )
}

/** `Deze 3 netwerken samen: 5 gemeenten` */
export function combinatieZin(netwerken: number, gemeenten: number): string {
  const waar = telwoord(gemeenten, 'gemeente', 'gemeenten')
  if (netwerken === 0) return `Geen van deze netwerken: ${waar}`
  return netwerken === 1 ? `Alleen dit netwerk: ${waar}` : `Deze ${netwerken} netwerken samen: ${waar}`
}

function Stip() {
  return (
    <>
      <svg viewBox="0 0 12 12" width="12" height="12" fill="currentColor" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="5" />
      </svg>
      <span className="alleen-voorlezen">ja</span>
    </>
  )
}

function Gemeentenamen({
  gemeenten,
  adresVan,
  onKlik,
}: Pick<Combinatie, 'gemeenten'> & Pick<Props, 'adresVan' | 'onKlik'>) {
  return (
    <>
      {gemeenten.map(({ code, naam }, nr) => (
        <span key={code}>
          {nr > 0 && ', '}
          <a href={adresVan({ soort: 'gemeente', id: code })} onClick={onKlik}>
            {naam}
          </a>
        </span>
      ))}
    </>
  )
}
