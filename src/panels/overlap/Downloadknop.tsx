import { Download } from 'lucide-react'
import { bewaarBestand } from '@/ui/bewaarBestand'
import css from './Knop.module.css'

interface Props {
  /** What is downloaded, for whoever hears only the button. */
  wat: string
  bestand: string
  /** Made when asked for: most readers do not. */
  inhoud: () => string
}

/** Gives exactly what the table beside it shows, as a spreadsheet. */
export function Downloadknop({ wat, bestand, inhoud }: Props) {
  return (
    <button type="button" className={css['knop']} onClick={() => bewaarBestand(bestand, 'text/csv', inhoud())}>
      <Download aria-hidden="true" size={16} />
      <span>
        Download <span className="alleen-voorlezen">{wat} als</span> CSV
      </span>
    </button>
  )
}
