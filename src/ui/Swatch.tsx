import css from './Swatch.module.css'

/*
 * The sample of a chosen area: the same colour and the same direction of hatch as on the map, so that row, legend and
 * map are told together without colour too.
 */

/** Lines of the hatch on a sheet of 22 × 14, by slot: rising, falling, upright, level. */
const arceringen = [
  { hoek: 45, lijnen: 'M-2 8 8-2M-2 16 16-2M6 16 24-2M14 16 24 6' },
  { hoek: -45, lijnen: 'M14-2 24 8M6-2 24 16M-2-2 16 16M-2 6 8 16' },
  { hoek: 90, lijnen: 'M3 0v14M8.5 0v14M14 0v14M19.5 0v14' },
  { hoek: 0, lijnen: 'M0 2.5h22M0 7h22M0 11.5h22' },
] as const

/** Degrees from the horizontal, by slot; the map uses the same. */
export const swatchHoeken: readonly number[] = arceringen.map(({ hoek }) => hoek)

/** `nr` 0–3 is the place of a chosen netwerk in the address; without it the sample is a square with a plus: it can be added. */
export function Swatch({ nr }: { nr?: number | undefined }) {
  const arcering = nr === undefined ? undefined : arceringen[nr]
  const kleur = `var(--gekozen-${nr})`
  return (
    <svg className={css['swatch']} viewBox="0 0 22 14" width="22" height="14" aria-hidden="true" focusable="false">
      {arcering === undefined ? (
        <path
          d="M4.75.75h12.5v12.5H4.75zM11 3.75v6.5M7.75 7h6.5"
          stroke="var(--accent)"
          strokeWidth="1.5"
          fill="none"
        />
      ) : (
        <>
          <rect width="22" height="14" fill={kleur} opacity="0.12" />
          <path d={arcering.lijnen} stroke={kleur} strokeWidth="1.8" fill="none" />
          <rect x="0.75" y="0.75" width="20.5" height="12.5" fill="none" stroke={kleur} strokeWidth="1.5" />
        </>
      )}
    </svg>
  )
}
