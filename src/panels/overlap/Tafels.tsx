import type { MouseEvent } from 'react'
import { useState } from 'react'
import { bestandsnaam } from '@/domain/exporteer'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import type { Tafelrij, Tafelsleutel } from '@/domain/overlap/tafels'
import { soortenInTafels, sorteerTafels, tafelsAlsCsv } from '@/domain/overlap/tafels'
import { Tabelknoppen } from '@/panels/Tabelknoppen'
import { Knop } from '@/ui/Knop'
import { Sorteerkop, Tabel } from '@/ui/Tabel'
import css from './Tafels.module.css'

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
      <Tabel naam="Ranglijst van gemeenten" bijschrift={bijschrift} soort="kader" hoog={alle} className={css['tabel']}>
        <thead>
          <tr>
            <th scope="col" className={css['plaats']}>
              Rang
            </th>
            {kolommen.map(({ sleutel, kop }) => {
              const actief = orde.sleutel === sleutel
              const aflopend = (sleutel === 'gemeente') === orde.omgekeerd
              return (
                <Sorteerkop
                  key={sleutel}
                  richting={actief ? (aflopend ? 'descending' : 'ascending') : undefined}
                  onSorteer={() => setOrde({ sleutel, omgekeerd: actief && !orde.omgekeerd })}
                  getal={sleutel !== 'gemeente'}
                  staand={sleutel !== 'gemeente'}
                  data-hoek={sleutel === 'gemeente' || undefined}
                >
                  {kop}
                </Sorteerkop>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {(alle ? gesorteerd : gesorteerd.slice(0, EERST)).map(
            ({ plaats, gemeente, aantal, perSoort, instellingen }) => (
              <tr key={gemeente.code}>
                <td className={css['plaats']}>{plaats}</td>
                <th scope="row">
                  <a href={adresVan({ soort: 'gemeente', id: gemeente.code })} onClick={onKlik}>
                    {gemeente.naam}
                  </a>
                </th>
                <td data-getal>
                  <strong>{aantal}</strong>
                </td>
                {soorten.map((soort) => (
                  <td key={soort} data-getal>
                    {perSoort.get(soort) ?? 0}
                  </td>
                ))}
                <td data-getal>{instellingen}</td>
              </tr>
            ),
          )}
        </tbody>
      </Tabel>
      <p className="rij">
        {rijen.length > EERST && (
          <Knop aria-expanded={alle} onClick={() => setAlle(!alle)}>
            {alle ? `Toon de eerste ${EERST}` : `Toon alle ${rijen.length} gemeenten`}
          </Knop>
        )}
        <Tabelknoppen
          wat="netwerken per gemeente"
          bestand={bestandsnaam('tafels-per-gemeente', naslag.overzicht.versie, 'csv')}
          csv={() => tafelsAlsCsv(gesorteerd, naslag)}
        />
      </p>
    </>
  )
}
