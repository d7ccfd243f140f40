import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { GEKOZEN_RAND, gekozenDekking } from '@/domain/kaart/merken'
import { gekozenArcering } from '@/domain/kaart/tekens'
import { padVan } from './pad'
import type { Tekening } from './tekening'
import css from './tekening.module.css'
import { useTekenstijl } from './tekenstijl'
import { Textuur } from './Textuur'
import { decimalenBij } from './uitsnede'
import { Vel } from './Vel'

interface Props {
  id: string
  beeld: Kaartbeeld
  tekening: Tekening
  factor: number
}

/** The chosen netwerken: a hatch each, and an outline inside the border so that neighbours stay visible. */
export function Gekozen({ id, beeld, tekening, factor }: Props) {
  const { kleur } = useTekenstijl()
  const vlakken = beeld.gekozen.flatMap(({ nr, gemeenten, gedimd }) => {
    const merk = gekozenArcering[nr]
    if (merk === undefined || gemeenten.length === 0) return []
    return [{ nr, gemeenten, merk, dekking: gedimd ? ('gedimd' as const) : ('vol' as const) }]
  })
  if (vlakken.length === 0) return null
  return (
    <>
      {vlakken.map(({ nr, gemeenten, merk, dekking }) => (
        <Textuur
          key={nr}
          id={`${id}${nr}`}
          d={padVan(tekening.gebied(gemeenten), decimalenBij(factor))}
          textuur={merk}
          dekking={gekozenDekking.arcering[dekking]}
        />
      ))}
      <defs>
        {vlakken.map(({ nr }) => (
          <clipPath key={nr} id={`${id}${nr}vlak`}>
            <use href={`#${id}${nr}vorm`} />
          </clipPath>
        ))}
      </defs>
      <Vel>
        {vlakken.map(({ nr, merk, dekking }) => (
          <use
            key={nr}
            className={css['lijn']}
            data-gekozen={dekking}
            href={`#${id}${nr}vorm`}
            stroke={kleur(merk.kleur)}
            // The outer half is cut off by the shape itself.
            strokeWidth={2 * (GEKOZEN_RAND + 0.25)}
            opacity={gekozenDekking.rand[dekking]}
            clipPath={`url(#${id}${nr}vlak)`}
          />
        ))}
      </Vel>
    </>
  )
}
