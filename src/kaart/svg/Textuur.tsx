import type { Vlakmerk } from '@/domain/kaart/merken'
import type { Arcering } from '@/domain/kaart/tekens'
import { arceermaat } from '@/domain/kaart/tekens'
import { stippelmaat, stippelpad } from '@/domain/kaart/stippels'
import { arceerpad } from '@/domain/kaart/textuurpaden'
import type { Kader } from './Vel'
import { opDoos } from './Vel'
import { useTekenstijl } from './tekenstijl'
import css from './tekening.module.css'

interface Props {
  /** For ids of its own; the shape can be used again as `#<id>vorm`. */
  id: string
  d: string
  textuur: NonNullable<Vlakmerk['textuur']>
  kader?: Kader
  dekking?: number
}

/** Dots or a hatch over a shape: a sheet of them in pixels, cut to the shape, so that they keep their size on any map. */
export function Textuur({ id, d, textuur, kader, dekking }: Props) {
  return (
    <>
      <defs>
        <path id={`${id}vorm`} d={d} />
        <clipPath id={`${id}doos`} clipPathUnits="objectBoundingBox">
          <use href={`#${id}vorm`} transform={opDoos(kader)} />
        </clipPath>
        {textuur === 'stippels' ? <Stippels id={`${id}merk`} /> : <Arceerlijnen id={`${id}merk`} arcering={textuur} />}
      </defs>
      <rect
        className={css['over']}
        width="100%"
        height="100%"
        fill={`url(#${id}merk)`}
        clipPath={`url(#${id}doos)`}
        opacity={dekking}
      />
    </>
  )
}

function Stippels({ id }: { id: string }) {
  const { kleur } = useTekenstijl()
  const { stap, dikte } = stippelmaat
  return (
    <pattern id={id} width={stap} height={2 * stap} patternUnits="userSpaceOnUse">
      <path
        d={stippelpad(stap, 2 * stap, [-stap / 2, stap / 2])}
        stroke={kleur('stippel')}
        strokeWidth={dikte}
        strokeLinecap="round"
      />
    </pattern>
  )
}

/** Coloured lines over a faint wash of the same colour, on a tile of one step. */
function Arceerlijnen({ id, arcering: { hoek, kleur } }: { id: string; arcering: Arcering }) {
  const stijl = useTekenstijl()
  const { stap, dikte, was } = arceermaat
  return (
    <pattern id={id} width={stap} height={stap} patternUnits="userSpaceOnUse">
      <rect width={stap} height={stap} fill={stijl.kleur(kleur)} opacity={was} />
      <path d={arceerpad(hoek, stap, stap, stap)} stroke={stijl.kleur(kleur)} strokeWidth={dikte} />
    </pattern>
  )
}
