import type { GekozenVlak, Kaartbeeld } from '@/domain/kaartbeeld'
import { Arcering, gekozenklasse } from './Arcering'
import { padVan } from './pad'
import css from './SvgKaart.module.css'
import type { Tekening } from './tekening'
import { decimalenBij } from './uitsnede'
import { opDoos, Vel } from './Vel'

interface Props {
  id: string
  beeld: Kaartbeeld
  tekening: Tekening
  factor: number
}

/** The chosen netwerken: a hatch each, and an outline inside the border so that neighbours stay visible. */
export function Gekozen({ id, beeld, tekening, factor }: Props) {
  const vlakken = beeld.gekozen.filter(({ gemeenten }) => gemeenten.length > 0)
  if (vlakken.length === 0) return null
  return (
    <>
      <defs>
        {vlakken.map((vlak) => (
          <Knipsel
            key={vlak.id}
            id={`${id}${vlak.nr}`}
            vlak={vlak}
            d={padVan(tekening.gebied(vlak.gemeenten), decimalenBij(factor))}
          />
        ))}
      </defs>
      {vlakken.map(({ id: netwerk, nr, gedimd }) => (
        <rect
          key={netwerk}
          className={`${css['over']} ${gedimd ? css['flauw'] : ''}`}
          width="100%"
          height="100%"
          fill={`url(#${id}${nr}arcering)`}
          clipPath={`url(#${id}${nr}doos)`}
        />
      ))}
      <Vel>
        {vlakken.map(({ id: netwerk, nr, gedimd }) => (
          <use
            key={netwerk}
            className={`${css['rand']} ${gekozenklasse(nr)} ${gedimd ? css['gedimd'] : ''}`}
            href={`#${id}${nr}vorm`}
            clipPath={`url(#${id}${nr}vlak)`}
          />
        ))}
      </Vel>
    </>
  )
}

/** The shape of a chosen area, twice as a clip: for the hatch, in pixels, and for its own outline, in units of the frame. */
function Knipsel({ id, vlak: { nr }, d }: { id: string; vlak: GekozenVlak; d: string }) {
  return (
    <>
      <path id={`${id}vorm`} d={d} />
      <clipPath id={`${id}doos`} clipPathUnits="objectBoundingBox">
        <use href={`#${id}vorm`} transform={opDoos()} />
      </clipPath>
      <clipPath id={`${id}vlak`}>
        <use href={`#${id}vorm`} />
      </clipPath>
      <Arcering id={`${id}arcering`} nr={nr} />
    </>
  )
}
