import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { Onderwerp } from '@/domain/routes'
import { Dossierlink } from '@/panels/Dossierlink'
import { Sorteerkop, Tabel } from '@/ui/Tabel'
import css from './Sorteertabel.module.css'
import type { Kolom, Sortering } from './sorteerRijen'
import { sorteerRijen } from './sorteerRijen'

interface Props<T extends { id: string }> {
  /** Says what the table holds and how much. */
  bijschrift: string
  kolommen: readonly Kolom<T>[]
  /** In any order. */
  rijen: readonly T[]
  sortering: Sortering
  onSorteer: (sortering: Sortering) => void
  /** What the rows are; the first column links to their dossiers. */
  soort: 'netwerk' | 'instelling'
  adresVan: (onderwerp: Onderwerp) => string
  onOpen: (onderwerp: Onderwerp) => void
  /** The open dossier; its row is marked. */
  onderwerp: Onderwerp | undefined
  /** Rows that answer to the pointer. */
  geraakt: ReadonlySet<string>
  onZweef: (id: string | undefined) => void
}

/** A table that can be sorted by every column, in a window of its own. */
export function Sorteertabel<T extends { id: string }>(props: Props<T>) {
  const { bijschrift, kolommen, rijen, sortering, onSorteer, soort, adresVan, onOpen, onderwerp, geraakt, onZweef } =
    props
  // Cells are made once per order, so that a hover draws two rows and no cells.
  const gesorteerd = useMemo(
    () => sorteerRijen(rijen, kolommen, sortering).map((rij) => ({ rij, cellen: cellenVan(rij, kolommen) })),
    [rijen, kolommen, sortering],
  )
  const open = onderwerp?.soort === soort ? onderwerp.id : undefined
  return (
    <Tabel bijschrift={bijschrift} soort="kader" hoog liggend className={css['tabel']}>
      <thead>
        <tr>
          {kolommen.map((kolom, nr) => (
            <Kolomkop key={kolom.kop} kolom={kolom} nr={nr} sortering={sortering} onSorteer={onSorteer} />
          ))}
        </tr>
      </thead>
      <tbody>
        {gesorteerd.map(({ rij, cellen }) => (
          <tr
            key={rij.id}
            data-open={rij.id === open || undefined}
            data-zweef={geraakt.has(rij.id) || undefined}
            onMouseEnter={() => onZweef(rij.id)}
            onMouseLeave={() => onZweef(undefined)}
            onFocus={() => onZweef(rij.id)}
            onBlur={() => onZweef(undefined)}
          >
            <th scope="row">
              <Dossierlink
                onderwerp={{ soort, id: rij.id }}
                adres={adresVan({ soort, id: rij.id })}
                onOpen={onOpen}
                actief={rij.id === open}
              >
                {kolommen[0]?.cel(rij)}
              </Dossierlink>
            </th>
            {cellen}
          </tr>
        ))}
      </tbody>
    </Tabel>
  )
}

function Kolomkop<T>({
  kolom,
  nr,
  sortering,
  onSorteer,
}: { kolom: Kolom<T>; nr: number } & Pick<Props<T & { id: string }>, 'sortering' | 'onSorteer'>) {
  const actief = sortering.kolom === nr
  return (
    <Sorteerkop
      richting={actief ? (sortering.aflopend ? 'descending' : 'ascending') : undefined}
      onSorteer={() => onSorteer({ kolom: nr, aflopend: actief ? !sortering.aflopend : kolom.getal })}
      getal={kolom.getal}
      data-hoek={nr === 0 || undefined}
    >
      {kolom.kop}
    </Sorteerkop>
  )
}

function cellenVan<T>(rij: T, kolommen: readonly Kolom<T>[]): ReactNode {
  return kolommen.slice(1).map(({ kop, getal, cel }) => (
    <td key={kop} data-getal={getal || undefined}>
      {cel(rij) ?? <GeenGetal />}
    </td>
  ))
}

function GeenGetal() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="alleen-voorlezen">geen getal</span>
    </>
  )
}
