import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { kennisQuery } from '@/dataset/kennisQuery'
import { scholenQuery } from '@/dataset/queries'
import { Melding } from '@/ui/Melding'
import { InzichtenPagina } from './InzichtenPagina'
import { Vlekkenkaart } from '@/kaart/klassen/Vlekkenkaart'
import type { PaginaProps } from './paginaProps'

/** The insights with what they need: the knowledge of the sources, the schools, and a way to draw white spots. */
export function Inzichten({ naslag, adresVan, grenzen }: PaginaProps) {
  const kennis = useQuery(kennisQuery)
  const scholen = useQuery(scholenQuery)
  const kaart = useCallback(
    (klassen: ReadonlyMap<string, string>) =>
      grenzen && <Vlekkenkaart klassen={klassen} naslag={naslag} grenzen={grenzen} />,
    [grenzen, naslag],
  )
  const mislukt = [kennis, scholen].find(({ isError }) => isError)
  if (mislukt !== undefined) {
    return (
      <Melding
        titel="De inzichten konden niet worden geladen"
        tekst={mislukt.error?.message ?? ''}
        actie="Probeer opnieuw"
        onActie={() => void mislukt.refetch()}
      />
    )
  }
  if (kennis.data === undefined || scholen.data === undefined) return null
  return (
    <InzichtenPagina
      naslag={naslag}
      adresVan={adresVan}
      kennis={kennis.data.kennis}
      scholen={scholen.data.goed}
      kaart={kaart}
    />
  )
}
