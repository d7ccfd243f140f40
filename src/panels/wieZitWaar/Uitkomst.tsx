import { useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { bestandsnaam } from '@/domain/exporteer'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import { paginas } from '@/domain/paginas'
import type { Onderwerp } from '@/domain/routes'
import { telwoord } from '@/domain/taal'
import { bundel } from '@/domain/wieZitWaar/bundel'
import type { Verband } from '@/domain/wieZitWaar/verband'
import { verbandAlsCsv } from '@/domain/wieZitWaar/verbandCsv'
import { verbandZin } from '@/domain/wieZitWaar/verbandZin'
import { Tabelknoppen } from '@/panels/Tabelknoppen'
import { Beelddownloads } from './Beelddownloads'
import { Gekozen } from './Gekozen'
import { Tafeltabel } from './Tafeltabel'
import { Tekening } from './Tekening'
import css from './WieZitWaar.module.css'

interface Props {
  /** All tables. */
  verband: Verband
  /** Those in the picture, those that it has no room for, and those at which nobody is known. */
  beeld: Verband
  rest: readonly NetwerkKern[]
  leeg: readonly NetwerkKern[]
  naam: string
  isLand: boolean
  toen: boolean
  naslag: Naslag
  adresVan: (onderwerp: Onderwerp | undefined) => string
}

/** The sentence, the picture with one thread lit, and the same as a table. */
export function Uitkomst({ verband, beeld: heelBeeld, rest, leeg, naam, isLand, toen, naslag, adresVan }: Props) {
  const beeld = useMemo(() => bundel(heelBeeld), [heelBeeld])
  const [gekozen, setGekozen] = useState<string>()
  const svg = useRef<SVGSVGElement>(null)
  const welke = toen ? 'voorbij of waarschijnlijk voorbij' : 'van nu'
  if (verband.tafels.length === 0) {
    return (
      <p>
        Wij kennen nog geen tafels {welke} van {naam}. Dat wil niet zeggen dat er geen zijn.{' '}
        <Link href={paginas.bijdragen.pad}>Geef een tafel door</Link>, of kies hierboven een grotere regio.
      </p>
    )
  }
  const { versie } = naslag.overzicht
  return (
    <>
      <p className={css['zin']}>
        {telwoord(verband.tafels.length, 'tafel', 'tafels')} {welke}. {verbandZin(verband)}
      </p>
      {beeld.tafels.length > 0 && (
        <div className={css['vlak']} data-wie-zit-waar>
          <figure className={css['figuur']}>
            <p className={css['hint']} data-niet-op-papier>
              Schuif het beeld opzij, of lees hieronder hetzelfde als tabel.
            </p>
            <div className={css['rol']}>
              <Tekening
                ref={svg}
                {...{ verband: beeld, isDeel: rest.length > 0, naam, gekozen, adresVan }}
                onKies={setGekozen}
              />
            </div>
            <figcaption className="klein">
              {rest.length > 0 && (
                <>
                  In beeld: de {beeld.tafels.length} tafels die het meest verbinden; nog {rest.length} staan in de tabel
                  hieronder.{isLand && ' Kies een regio of instelling voor een beeld dat alles toont.'}{' '}
                </>
              )}
              {leeg.length > 0 && (
                <>Van {telwoord(leeg.length, 'tafel', 'tafels')} is geen mbo of school bij naam bekend. </>
              )}
              Doorgetrokken: volgens een bron. Streeplijn: via een voorganger, of vermoed.
            </figcaption>
          </figure>
          <Gekozen {...{ verband: beeld, gekozen, adresVan }} onKies={setGekozen} />
        </div>
      )}
      <div className="rij" data-niet-op-papier data-met-script>
        {beeld.tafels.length > 0 && (
          <Beelddownloads svg={svg} naam={bestandsnaam('wie-zit-waar', versie, 'csv').replace(/\.csv$/, '')} />
        )}
        <Tabelknoppen
          wat="wie zit waar"
          bestand={bestandsnaam('wie-zit-waar', versie, 'csv')}
          csv={() => verbandAlsCsv(verband)}
        />
      </div>
      <Tafeltabel verband={verband} adresVan={adresVan} />
    </>
  )
}
