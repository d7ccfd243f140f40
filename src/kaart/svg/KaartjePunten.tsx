import type { Puntsoort } from '@/domain/kaart/tekens'
import { mboSoortSchema } from '@/domain/mboWaarden'
import { Symbolen, Symboolgroep } from './Symbool'
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
  /** A part of the full size of a symbol. */
  schaal?: number
}

/** Vestigingen and schools; what would cover each other is drawn once. */
export function KaartjePunten({ id, kader, plekken, schaal = 0.85 }: Props) {
  const { kleur } = useTekenstijl()
  const maat = kader.breedte / 60
  const bezet = new Set<string>()
  const uniek = plekken.flatMap(({ soort, x, y }) => {
    const sleutel = `${soort} ${Math.round(x / maat)} ${Math.round(y / maat)}`
    if (bezet.has(sleutel)) return []
    bezet.add(sleutel)
    return [{ sleutel, soort, plek: plaats(x, y, kader) }]
  })
  const scholen = uniek.filter(({ soort }) => soort === 'school')
  const instellingen = uniek.filter(({ soort }) => soort !== 'school')
  const soorten = mboSoortSchema.options.filter((soort) => plekken.some((plek) => plek.soort === soort))
  return (
    <>
      {scholen.length > 0 && (
        <g fill={kleur('school')} stroke={kleur('halo')}>
          {scholen.map(({ sleutel, plek: { x, y } }) => (
            <circle key={sleutel} cx={x} cy={y} r="3" />
          ))}
        </g>
      )}
      {instellingen.length > 0 && (
        <Symboolgroep>
          <Symbolen id={id} schaal={schaal} soorten={soorten} />
          {instellingen.map(({ sleutel, soort, plek }) => (
            <use key={sleutel} href={`#${id}${soort}`} {...plek} />
          ))}
        </Symboolgroep>
      )}
    </>
  )
}
