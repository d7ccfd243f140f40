import { Download } from 'lucide'
import { bewaarBestand } from './bewaarBestand'
import css from './Downloadknop.module.css'
import { Knop } from './Knop'
import { Icoon } from './Icoon'

const soorten = { CSV: 'text/csv', 'CSV met codes': 'text/csv', JSON: 'application/json' } as const

interface Props {
  /** What is downloaded, for whoever hears only the button. */
  wat: string
  als: keyof typeof soorten
  /** Name of the file. */
  bestand: string
  /** Made when asked for: most readers do not. */
  inhoud: () => string | Promise<string>
}

/** Gives exactly what stands beside it, as a file. */
export function Downloadknop({ wat, als, bestand, inhoud }: Props) {
  const bewaar = async () => bewaarBestand(bestand, soorten[als], await inhoud())
  return (
    <Knop onClick={() => void bewaar()}>
      <Icoon teken={Download} />
      <Woorden wat={wat} als={als} />
    </Knop>
  )
}

/** A link that holds the file itself, so that it works without script and makes no request. */
export function Downloadlink({ wat, bestand, csv }: { wat: string; bestand: string; csv: string }) {
  return (
    <a
      className={css['link']}
      download={bestand}
      href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}
      data-niet-op-papier
    >
      <Icoon teken={Download} maat={14} />
      <Woorden wat={wat} als="CSV" />
    </a>
  )
}

function Woorden({ wat, als }: Pick<Props, 'wat' | 'als'>) {
  return (
    <span>
      Download <span className="alleen-voorlezen">{wat} als</span> {als}
    </span>
  )
}
