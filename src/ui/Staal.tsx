import css from './Staal.module.css'

/** Strokes on a sheet of 22 × 14 pixels, over a fill. */
export interface StaalProps {
  vulling?: string
  dekking?: number
  strepen: readonly { d: string; kleur: string; dikte: number; streep?: string | undefined }[]
}

/** A sample of what is drawn elsewhere. Decoration: its meaning stands beside it in words. */
export function Staal({ vulling, dekking, strepen }: StaalProps) {
  return (
    <svg className={css['staal']} viewBox="0 0 22 14" width="22" height="14" aria-hidden="true" focusable="false">
      {vulling !== undefined && <rect width="22" height="14" fill={vulling} opacity={dekking} />}
      {strepen.map(({ d, kleur, dikte, streep }) => (
        <path
          key={d}
          d={d}
          stroke={kleur}
          strokeWidth={dikte}
          strokeDasharray={streep}
          strokeLinecap={streep === undefined ? undefined : 'butt'}
        />
      ))}
    </svg>
  )
}
