import { Download } from 'lucide'
import { bewaarBestand, bewaarBlob } from './bewaarBestand'
import css from './Downloadknop.module.css'
import { Knop, Tekstknop } from './Knop'
import { Icoon } from './Icoon'

const soorten = { CSV: 'text/csv', 'CSV met codes': 'text/csv', JSON: 'application/json' } as const
const REKENBLAD = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Props {
  /** What is downloaded, for whoever hears only the button. */
  wat: string
  /** Whether that is also read on it: where what stands beside it does not tell. */
  toonWat?: boolean
  als: keyof typeof soorten
  /** Name of the file. */
  bestand: string
  /** Made when asked for: most readers do not. */
  inhoud: () => string | Promise<string>
}

/** Gives exactly what stands beside it, as a file. */
export function Downloadknop({ wat, toonWat = false, als, bestand, inhoud }: Props) {
  const bewaar = async () => bewaarBestand(bestand, soorten[als], await inhoud())
  return (
    <Knop onClick={() => void bewaar()}>
      <Icoon teken={Download} />
      <Woorden wat={wat} toonWat={toonWat} als={als} />
    </Knop>
  )
}

interface RekenbladProps extends Pick<Props, 'wat' | 'toonWat' | 'bestand'> {
  inhoud: () => Promise<Uint8Array<ArrayBuffer>>
}

/** The same as a spreadsheet. */
export function Rekenbladknop({ wat, toonWat = false, bestand, inhoud }: RekenbladProps) {
  const bewaar = async () => bewaarBlob(bestand, new Blob([await inhoud()], { type: REKENBLAD }))
  return (
    <Knop onClick={() => void bewaar()}>
      <Icoon teken={Download} />
      <Woorden wat={wat} toonWat={toonWat} als="Excel" />
    </Knop>
  )
}

/** The same as small as the link beside which it stands; without script there is only that link. */
export function Rekenbladtekst({ wat, bestand, inhoud }: Omit<RekenbladProps, 'toonWat'>) {
  const bewaar = async () => bewaarBlob(bestand, new Blob([await inhoud()], { type: REKENBLAD }))
  return (
    <Tekstknop className={css['link']} onClick={() => void bewaar()} data-met-script="">
      <Icoon teken={Download} maat={14} />
      <Woorden wat={wat} als="Excel" />
    </Tekstknop>
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

function Woorden({ wat, toonWat = false, als }: Pick<Props, 'wat' | 'toonWat'> & { als: Props['als'] | 'Excel' }) {
  return (
    <span>
      Download <span className={toonWat ? undefined : 'alleen-voorlezen'}>{wat} als</span> {als}
    </span>
  )
}
