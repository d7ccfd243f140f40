import { Check, Copy } from 'lucide'
import { useState } from 'react'
import { Knop } from '@/ui/Knop'
import css from './Kopieerblok.module.css'
import { Icoon } from '@/ui/Icoon'

type Stand = 'rust' | 'gelukt' | 'mislukt'

const meldingen: Record<Stand, string> = {
  rust: '',
  gelukt: 'Gekopieerd.',
  mislukt: 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.',
}

interface Props {
  /** What the text is, for the button: "Kopieer de verwijzing". */
  wat: string
  tekst: string
  /** Shown in a fixed-width font. */
  code?: boolean
}

/** A text to take along, with a button that copies it. */
export function Kopieerblok({ wat, tekst, code = false }: Props) {
  const [stand, setStand] = useState<Stand>('rust')

  async function kopieer() {
    try {
      await navigator.clipboard.writeText(tekst)
      setStand('gelukt')
    } catch {
      setStand('mislukt')
    }
  }

  return (
    <div className={css['blok']}>
      <pre className={css['tekst']} data-code={code ? '' : undefined}>
        {tekst}
      </pre>
      <div className={css['voet']} data-niet-op-papier>
        <Knop onClick={() => void kopieer()}>
          {stand === 'gelukt' ? <Icoon teken={Check} /> : <Icoon teken={Copy} />}
          Kopieer {wat}
        </Knop>
        <span role="status">{meldingen[stand]}</span>
      </div>
    </div>
  )
}
