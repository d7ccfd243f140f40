import { Link } from 'wouter'
import { telwoord } from '@/domain/taal'
import { vlekkenPerKlasse } from '@/domain/inzichten/inzichtenVlekken'
import type { Naslag } from '@/domain/opzoeken'
import type { Reden, Vlek } from '@/domain/inzichten/witteVlekken'
import { redenBegrippen, vlekBegrippen } from '@/domain/inzichten/witteVlekken'
import { Uitklap } from '@/ui/Uitklap'
import type { AdresVan } from './Netwerklinks'
import styles from './WitteVlekken.module.css'

interface Props {
  vlekken: readonly Vlek[]
  naslag: Naslag
  adresVan: AdresVan
}

/** The gemeenten of every class but "netwerk bekend", with how many vmbo-vestigingen each has. */
export function VlekkenLijst({ vlekken, naslag, adresVan }: Props) {
  return (
    <div>
      {vlekkenPerKlasse(vlekken).map(({ klasse, vlekken: groep }) => (
        <Uitklap
          key={klasse}
          titel={`${vlekBegrippen[klasse].label}: ${telwoord(groep.length, 'gemeente', 'gemeenten')}`}
        >
          {groep.length === 0 && <p>Geen.</p>}
          {klasse === 'waarschijnlijk' && <Waarom vlekken={groep} naslag={naslag} adresVan={adresVan} />}
          {klasse === 'niet-bevraagd' &&
            redenenIn(groep).map((reden) => (
              <div key={reden}>
                <p className="klein">{redenBegrippen[reden]}</p>
                <Namen vlekken={groep.filter((vlek) => vlek.reden === reden)} adresVan={adresVan} />
              </div>
            ))}
          {klasse !== 'waarschijnlijk' && klasse !== 'niet-bevraagd' && <Namen vlekken={groep} adresVan={adresVan} />}
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
      {vlekken.map(({ gemeente: { code, naam, vmboVestigingen }, ook }) => (
        <li key={code}>
          <Link href={adresVan({ soort: 'gemeente', id: code })}>{naam}</Link>{' '}
          <span className="klein">
            {[vmboVestigingen === 0 ? 'geen vmbo' : `${vmboVestigingen} vmbo`, ...ookInWoorden(ook)].join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function ookInWoorden({ stoRegios, provinciebreed }: Vlek['ook']): string[] {
  return [
    ...(stoRegios === 0 ? [] : ['wel STO-regio']),
    ...(provinciebreed === 0 ? [] : [`wel ${provinciebreed} provinciebreed`]),
  ]
}

/** The gemeenten with the STO-regio that each probably belongs to, and why. */
function Waarom({ vlekken, naslag, adresVan }: Props) {
  return (
    <ul>
      {vlekken.flatMap(({ gemeente: { code, naam, waarschijnlijk } }) => {
        const netwerk = naslag.netwerkById.get(waarschijnlijk?.netwerk ?? '')
        if (netwerk === undefined) return []
        return [
          <li key={code}>
            <Link href={adresVan({ soort: 'gemeente', id: code })}>{naam}</Link>: waarschijnlijk{' '}
            <Link href={adresVan({ soort: 'netwerk', id: netwerk.id })}>{netwerk.naam}</Link>.{' '}
            <span className="klein">{waarschijnlijk?.reden}</span>
          </li>,
        ]
      })}
    </ul>
  )
}
