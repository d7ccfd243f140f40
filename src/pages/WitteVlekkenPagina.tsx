import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { kennisQuery } from '@/dataset/kennisQuery'
import { Vlekkenkaart } from '@/kaart/klassen/Vlekkenkaart'
import { WitteVlekken } from '@/panels/inzichten/WitteVlekken'
import { Ophalen } from '@/panels/Ophalen'
import { useInzichten } from '@/url/useInzichten'
import { Inzichtenkader } from './Inzichtenkader'
import type { PaginaProps } from './paginaProps'

/** Where no netwerk is known, with a map of it. */
export function WitteVlekkenPagina({ naslag, adresVan, grenzen }: PaginaProps) {
  const kennis = useQuery(kennisQuery)
  const inzichten = useInzichten()
  const kaart = useCallback(
    (klassen: ReadonlyMap<string, string>) =>
      grenzen && <Vlekkenkaart klassen={klassen} naslag={naslag} grenzen={grenzen} />,
    [grenzen, naslag],
  )
  return (
    <Inzichtenkader pagina="witteVlekken">
      <Ophalen wat="De bronnen" query={kennis}>
        {({ kennis: { kengetallen } }) => <WitteVlekken {...{ naslag, kengetallen, inzichten, adresVan, kaart }} />}
      </Ophalen>
    </Inzichtenkader>
  )
}
