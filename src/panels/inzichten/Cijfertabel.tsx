import type { ReactNode } from 'react'
import { toonGetal } from '@/domain/taal'
import { alsCsv, bestandsnaam } from '@/domain/exporteer'
import { Tabel } from '@/ui/Tabel'
import { Bestanden } from './Bestanden'
import styles from './Cijfertabel.module.css'

/** What a cell shows; with something richer than text, `tekst` is what the download says. */
export type Cel = string | number | { tekst: string; toon: ReactNode }

export interface Kolom {
  kop: string
  /** The number that fills the whole bar; draws a bar beside each number. */
  staafTot?: number
  /** Right-aligned figures. */
  getal?: boolean
}

export interface Rij {
  sleutel: string
  cellen: readonly Cel[]
  /** Starts a group of rows; left out of the download. */
  groep?: string
}

interface Props {
  titel: string
  kolommen: readonly Kolom[]
  rijen: readonly Rij[]
  /** Name of the download: `landkaart-<bestand>-<versie>.csv`. */
  bestand: string
  versie: string
  /** The title stands above it already. */
  titelVerborgen?: boolean
  /** Cells hold sentences: on a phone each row becomes a block, with the heads beside its cells. */
  proza?: boolean
  /** Rows of the download, head included, when cells on screen say more than one number. */
  download?: readonly (readonly string[])[]
}

/**
 * Figures as a table, with bars where that helps; the first column heads the rows. The download is made from the very
 * same rows or counts, so that screen and file cannot differ.
 */
export function Cijfertabel({
  titel,
  kolommen,
  rijen,
  bestand,
  versie,
  titelVerborgen = false,
  proza = false,
  download,
}: Props) {
  const csv = alsCsv(download ?? [kolommen.map(({ kop }) => kop), ...rijen.map(({ cellen }) => cellen.map(celTekst))])
  return (
    <div className="stapel">
      <Tabel bijschrift={titel} bijschriftVerborgen={titelVerborgen} blokken={proza}>
        <thead>
          <tr>
            {kolommen.map(({ kop, getal, staafTot }) => (
              <th key={kop} scope="col" data-getal={getal || staafTot !== undefined || undefined}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <Tabelrij key={rij.sleutel} rij={rij} kolommen={kolommen} />
          ))}
        </tbody>
      </Tabel>
      <Bestanden wat={titel} bestand={bestandsnaam(bestand, versie, 'csv')} csv={csv} />
    </div>
  )
}

function celTekst(cel: Cel): string {
  return typeof cel === 'object' ? cel.tekst : String(cel)
}

function Tabelrij({ rij: { cellen, groep }, kolommen }: { rij: Rij; kolommen: readonly Kolom[] }) {
  return (
    <>
      {groep !== undefined && (
        <tr>
          <th scope="rowgroup" colSpan={kolommen.length}>
            {groep}
          </th>
        </tr>
      )}
      <tr>
        {kolommen.map(({ kop, getal, staafTot }, nummer) => {
          const cel = cellen[nummer] ?? ''
          if (nummer === 0) {
            return (
              <th key={kop} scope="row">
                <Celinhoud cel={cel} />
              </th>
            )
          }
          return (
            <td key={kop} data-kop={kop} data-getal={getal || staafTot !== undefined || undefined}>
              {staafTot === undefined ? (
                <Celinhoud cel={cel} />
              ) : (
                <Staaf waarde={Number(celTekst(cel))} tot={staafTot} />
              )}
            </td>
          )
        })}
      </tr>
    </>
  )
}

function Celinhoud({ cel }: { cel: Cel }) {
  if (typeof cel === 'object') return <>{cel.toon}</>
  return <>{typeof cel === 'number' ? toonGetal(cel) : cel}</>
}

/** The number, with its bar: drawn, not coloured in, so that it is there on paper too. */
function Staaf({ waarde, tot }: { waarde: number; tot: number }) {
  return (
    <span className={styles.staaf}>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={styles.vulling} width={tot === 0 ? 0 : (100 * waarde) / tot} height="10" />
      </svg>
      <span>{toonGetal(waarde)}</span>
    </span>
  )
}
