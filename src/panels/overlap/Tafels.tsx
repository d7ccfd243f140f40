import { ArrowDown, ArrowUp } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useState } from 'react'
import { bestandsnaam } from '@/domain/exporteer'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import type { Tafelrij, Tafelsleutel } from '@/domain/overlap/tafels'
import { soortenInTafels, sorteerTafels, tafelsAlsCsv } from '@/domain/overlap/tafels'
import { Downloadknop } from './Downloadknop'
import knop from './Knop.module.css'
import css from './Tafels.module.css'
import { Venster } from '@/ui/Venster'

interface Props {
  rijen: readonly Tafelrij[]
  naslag: Naslag
  bijschrift: string
  adresVan: (onderwerp: Onderwerp) => string
  onKlik: (event: MouseEvent<HTMLAnchorElement>) => void
}

const EERST = 15

/** "Netwerken per gemeente": how many netwerken cover each gemeente, as a ranking that sorts and downloads. */
export function Tafels({ rijen, naslag, bijschrift, adresVan, onKlik }: Props) {
  const [alle, setAlle] = useState(false)
  const [orde, setOrde] = useState<{ sleutel: Tafelsleutel; omgekeerd: boolean }>({
    sleutel: 'aantal',
    omgekeerd: false,
  })
  const soorten = soortenInTafels(rijen)
  const gesorteerd = sorteerTafels(rijen, orde.sleutel, orde.omgekeerd)
  const kolommen: { sleutel: Tafelsleutel; kop: string }[] = [
    { sleutel: 'gemeente', kop: 'Gemeente' },
    { sleutel: 'aantal', kop: 'Totaal' },
    ...soorten.map((soort) => ({ sleutel: soort, kop: netwerkSoortBegrippen[soort].meervoud })),
    { sleutel: 'instellingen', kop: 'Mbo-instellingen' },
  ]
  return (
    <>
      <Venster naam="Ranglijst van gemeenten" hoog={alle}>
        <table className={css['tabel']}>
          <caption className={css['bijschrift']}>{bijschrift}</caption>
          <thead>
            <tr>
              <th scope="col" className={css['plaats']}>
                Rang
              </th>
              {kolommen.map(({ sleutel, kop }) => {
                const actief = orde.sleutel === sleutel
                const aflopend = (sleutel === 'gemeente') === orde.omgekeerd
                const Pijl = aflopend ? ArrowDown : ArrowUp
                return (
                  <th
                    key={sleutel}
                    scope="col"
                    className={css[sleutel === 'gemeente' ? 'naam' : 'getal']}
                    aria-sort={actief ? (aflopend ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      className={css['sorteerknop']}
                      onClick={() => setOrde({ sleutel, omgekeerd: actief && !orde.omgekeerd })}
                    >
                      {kop}
                      {actief && <Pijl size={14} aria-hidden="true" />}
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {(alle ? gesorteerd : gesorteerd.slice(0, EERST)).map(
              ({ plaats, gemeente, aantal, perSoort, instellingen }) => (
                <tr key={gemeente.code}>
                  <td className={css['plaats']}>{plaats}</td>
                  <th scope="row" className={css['naam']}>
                    <a href={adresVan({ soort: 'gemeente', id: gemeente.code })} onClick={onKlik}>
                      {gemeente.naam}
                    </a>
                  </th>
                  <td className={css['totaal']}>{aantal}</td>
                  {soorten.map((soort) => (
                    <td key={soort}>{perSoort.get(soort) ?? 0}</td>
                  ))}
                  <td>{instellingen}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </Venster>
      <p className={css['knoppen']}>
        {rijen.length > EERST && (
          <button type="button" className={knop['knop']} aria-expanded={alle} onClick={() => setAlle(!alle)}>
            {alle ? `Toon de eerste ${EERST}` : `Toon alle ${rijen.length} gemeenten`}
          </button>
        )}
        <Downloadknop
          wat="netwerken per gemeente"
          bestand={bestandsnaam('tafels-per-gemeente', naslag.overzicht.versie, 'csv')}
          inhoud={() => tafelsAlsCsv(gesorteerd, naslag)}
        />
      </p>
    </>
  )
}
