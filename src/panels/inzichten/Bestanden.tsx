import { Downloadlink, Rekenbladtekst } from '@/ui/Downloadknop'
import { rekenbladVan } from '@/panels/rekenbladVan'

/** A table as CSV, also without script, and for Excel; `bestand` is the name in CSV. */
export function Bestanden({ wat, bestand, csv }: { wat: string; bestand: string; csv: string }) {
  return (
    <div className="rij">
      <Downloadlink wat={`‘${wat}’`} bestand={bestand} csv={csv} />
      <Rekenbladtekst
        wat={`‘${wat}’`}
        bestand={bestand.replace(/csv$/, 'xlsx')}
        inhoud={() => rekenbladVan(wat, csv)}
      />
    </div>
  )
}
