import css from './tekening.module.css'
import { plaats } from './Vel'

/** A ring around the symbol that has the focus of the keyboard. */
export function Focusring({ x, y, dx, dy }: { x: number; y: number; dx: number; dy: number }) {
  const { x: cx, y: cy } = plaats(x, y)
  return (
    <g transform={`translate(${dx} ${dy})`}>
      <circle className={css['focusRand']} cx={cx} cy={cy} r="11" />
      <circle className={css['focus']} cx={cx} cy={cy} r="11" />
    </g>
  )
}
