import type { MboSoort } from '@/domain/mboWaarden'
import { Symbolen } from './Instellingen'
import css from './Kaartje.module.css'
import type { Kader } from './Vel'
import { plaats } from './Vel'

export interface Kaartjeplek {
  soort: MboSoort | 'school'
  x: number
  y: number
}

interface Props {
  id: string
  kader: Kader
  plekken: readonly Kaartjeplek[]
}

/** Vestigingen and schools; what would cover each other is drawn once. */
export function KaartjePunten({ id, kader, plekken }: Props) {
  const maat = kader.breedte / 60
  const uniek = new Map(
    plekken.map((plek) => [`${plek.soort} ${Math.round(plek.x / maat)} ${Math.round(plek.y / maat)}`, plek]),
  )
  if (uniek.size === 0) return null
  return (
    <>
      <Symbolen id={id} schaal={0.85} />
      {[...uniek].map(([sleutel, { soort, x, y }]) => {
        const plek = plaats(x, y, kader)
        return soort === 'school' ? (
          <circle key={sleutel} className={css['school']} cx={plek.x} cy={plek.y} r="3" />
        ) : (
          <use key={sleutel} className={css['symbool']} href={`#${id}${soort}`} {...plek} />
        )
      })}
    </>
  )
}
