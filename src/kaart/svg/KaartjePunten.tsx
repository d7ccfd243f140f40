import type { Puntsoort } from '@/domain/kaart/merken'
import { mboSoortSchema } from '@/domain/mboWaarden'
import { Symbolen } from './Symbool'
import { useTekenstijl } from './tekenstijl'
import type { Kader } from './Vel'
import { plaats } from './Vel'

export interface Kaartjeplek {
  soort: Puntsoort
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
  const { kleur } = useTekenstijl()
  const maat = kader.breedte / 60
  const uniek = new Map(
    plekken.map((plek) => [`${plek.soort} ${Math.round(plek.x / maat)} ${Math.round(plek.y / maat)}`, plek]),
  )
  if (uniek.size === 0) return null
  const soorten = mboSoortSchema.options.filter((soort) => plekken.some((plek) => plek.soort === soort))
  return (
    <>
      <Symbolen id={id} schaal={0.85} soorten={soorten} />
      {[...uniek].map(([sleutel, { soort, x, y }]) => {
        const plek = plaats(x, y, kader)
        return soort === 'school' ? (
          <circle key={sleutel} fill={kleur('school')} stroke={kleur('halo')} cx={plek.x} cy={plek.y} r="3" />
        ) : (
          <use key={sleutel} href={`#${id}${soort}`} {...plek} />
        )
      })}
    </>
  )
}
