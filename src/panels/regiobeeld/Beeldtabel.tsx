import type { ReactNode } from 'react'
import { Tabel } from '@/ui/Tabel'
import css from './Beeld.module.css'

export interface Kolom {
  kop: string
  getal?: boolean
}

interface Props<R> {
  bijschrift: string
  /** The first is the head of each row. */
  kolommen: readonly Kolom[]
  rijen: readonly R[]
  sleutel: (rij: R) => string
  /** Cells hold numbers: it stays a table on a phone. */
  getallen?: boolean
  /** The cells of a row, one a column. */
  children: (rij: R) => readonly ReactNode[]
  /** So many fit on paper; the others are counted there, and stand at this address. */
  past?: number
  adres?: string
}

/** A table of a regiobeeld: all of it on screen, on paper what there is room for with the rest counted. */
export function Beeldtabel<R>({
  bijschrift,
  kolommen,
  rijen,
  sleutel,
  getallen = false,
  children,
  past = rijen.length,
  adres = '',
}: Props<R>) {
  const rest = rijen.length - past
  return (
    <Tabel bijschrift={bijschrift} blokken={!getallen} className={css['tabel']}>
      <thead>
        <tr>
          {kolommen.map(({ kop, getal }) => (
            <th key={kop} scope="col" data-getal={getal || undefined}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, nr) => {
          const [eerste, ...meer] = children(rij)
          return (
            <tr key={sleutel(rij)} data-niet-op-papier={nr < past ? undefined : ''}>
              <th scope="row">{eerste}</th>
              {meer.map((cel, plek) => {
                const kolom = kolommen[plek + 1]
                return (
                  <td key={kolom?.kop} data-kop={kolom?.kop} data-getal={kolom?.getal || undefined}>
                    {cel}
                  </td>
                )
              })}
            </tr>
          )
        })}
        {rest > 0 && (
          <tr className={css['rest']} data-alleen-op-papier>
            <td colSpan={kolommen.length}>
              en {rest} meer op {adres}
            </td>
          </tr>
        )}
      </tbody>
    </Tabel>
  )
}
