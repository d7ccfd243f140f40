import { Downloadknop, Rekenbladknop } from '@/ui/Downloadknop'
import { rekenbladVan } from './rekenbladVan'

interface Props {
  /** What is downloaded, for whoever hears only the buttons. */
  wat: string
  /** Whether that is also read on them. */
  toonWat?: boolean
  /** Name of the file in CSV. */
  bestand: string
  /** The table in CSV, made when asked for. */
  csv: () => string | Promise<string>
}

/** A table as CSV and for Excel, which opens a CSV of another country in one column. */
export function Tabelknoppen({ wat, toonWat = false, bestand, csv }: Props) {
  return (
    <>
      <Downloadknop wat={wat} toonWat={toonWat} als="CSV" bestand={bestand} inhoud={csv} />
      <Rekenbladknop
        wat={wat}
        toonWat={toonWat}
        bestand={bestand.replace(/csv$/, 'xlsx')}
        inhoud={async () => rekenbladVan(wat, await csv())}
      />
    </>
  )
}
