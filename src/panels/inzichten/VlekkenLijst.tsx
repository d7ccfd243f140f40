import { Link } from 'wouter'
import { telwoord } from '@/domain/taal'
import { vlekkenPerKlasse } from '@/domain/inzichten/inzichtenVlekken'
import type { Reden, Vlek } from '@/domain/inzichten/witteVlekken'
import { redenBegrippen, vlekBegrippen } from '@/domain/inzichten/witteVlekken'
import { Uitklap } from '@/ui/Uitklap'
import type { AdresVan } from './Netwerklinks'
import styles from './WitteVlekken.module.css'

/** The gemeenten of every class but "netwerk bekend", with how many vmbo-vestigingen each has. */
export function VlekkenLijst({ vlekken, adresVan }: { vlekken: readonly Vlek[]; adresVan: AdresVan }) {
  return (
    <div>
      {vlekkenPerKlasse(vlekken).map(({ klasse, vlekken: groep }) => (
        <Uitklap
          key={klasse}
          titel={`${vlekBegrippen[klasse].label}: ${telwoord(groep.length, 'gemeente', 'gemeenten')}`}
        >
          {groep.length === 0 && <p>Geen.</p>}
          {klasse === 'niet-bevraagd' ? (
            redenenIn(groep).map((reden) => (
              <div key={reden}>
                <p className="klein">{redenBegrippen[reden]}</p>
                <Namen vlekken={groep.filter((vlek) => vlek.reden === reden)} adresVan={adresVan} />
              </div>
            ))
          ) : (
            <Namen vlekken={groep} adresVan={adresVan} />
          )}
        </Uitklap>
      ))}
    </div>
  )
}

const redenenIn = (vlekken: readonly Vlek[]): Reden[] => [...new Set(vlekken.flatMap(({ reden }) => reden ?? []))]

function Namen({ vlekken, adresVan }: { vlekken: readonly Vlek[]; adresVan: AdresVan }) {
  if (vlekken.length === 0) return null
  return (
    <ul className={styles.namen}>
      {vlekken.map(({ gemeente: { code, naam, vmboVestigingen } }) => (
        <li key={code}>
          <Link href={adresVan({ soort: 'gemeente', id: code })}>{naam}</Link>{' '}
          <span className="klein">{vmboVestigingen === 0 ? 'geen vmbo' : `${vmboVestigingen} vmbo`}</span>
        </li>
      ))}
    </ul>
  )
}
