import { Tijd } from '@/panels/inzichten/Tijd'
import { useInzichten } from '@/url/useInzichten'
import { Inzichtenkader } from './Inzichtenkader'
import type { PaginaProps } from './paginaProps'

/** What ran when, what followed it, and what stayed after the subsidy. */
export function TijdPagina({ naslag, adresVan }: PaginaProps) {
  const inzichten = useInzichten()
  return (
    <Inzichtenkader pagina="tijd">
      <Tijd naslag={naslag} inzichten={inzichten} adresVan={adresVan} />
    </Inzichtenkader>
  )
}
