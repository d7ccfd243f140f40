import { arceerhoeken } from '@/styles/palet'
import css from './SvgKaart.module.css'

/** Lines of the hatch on a tile of 8 × 8 pixels, by direction; they go on in the next tile. */
const arceerlijnen: Record<(typeof arceerhoeken)[number], string> = {
  45: 'M-2 2 2-2M-2 10 10-2M6 10 10 6',
  [-45]: 'M-2 6 2 10M-2-2 10 10M6-2 10 2',
  90: 'M0 0v8M8 0v8',
  0: 'M0 0h8M0 8h8',
}

/** The hatch of a place among the chosen netwerken: coloured lines over a faint wash of the same colour. */
export function Arcering({ id, nr }: { id: string; nr: number }) {
  return (
    <pattern id={id} className={gekozenklasse(nr)} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect className={css['was']} width="8" height="8" />
      <path className={css['streep']} d={arceerlijnen[arceerhoeken[nr] ?? 45]} />
    </pattern>
  )
}

/** The class that makes its colour the current one. */
export function gekozenklasse(nr: number): string | undefined {
  return css[`gekozen${nr}`]
}
