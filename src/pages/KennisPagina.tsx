import { useQuery } from '@tanstack/react-query'
import { kennisQuery } from '@/dataset/kennisQuery'
import { Elders } from '@/panels/inzichten/Elders'
import { KennisDeel } from '@/panels/inzichten/KennisDeel'
import { Ophalen } from '@/panels/Ophalen'
import { useInzichten } from '@/url/useInzichten'
import { Inzichtenkader } from './Inzichtenkader'
import type { PaginaProps } from './paginaProps'

/** What the sources learnt, and who elsewhere one can learn from. */
export function KennisPagina({ naslag, adresVan }: PaginaProps) {
  const query = useQuery(kennisQuery)
  const inzichten = useInzichten()
  return (
    <Inzichtenkader pagina="kennis">
      <Ophalen wat="De bronnen" query={query}>
        {({ kennis }) => <KennisDeel kennis={kennis} naslag={naslag} adresVan={adresVan} />}
      </Ophalen>
      <Elders naslag={naslag} inzichten={inzichten} adresVan={adresVan} />
    </Inzichtenkader>
  )
}
