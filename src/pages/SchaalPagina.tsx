import { Schaal } from '@/panels/inzichten/Schaal'
import { Inzichtenkader } from './Inzichtenkader'
import type { PaginaProps } from './paginaProps'

/** Who has to do with whom: tables, people and borders. */
export function SchaalPagina({ naslag, adresVan }: PaginaProps) {
  return (
    <Inzichtenkader pagina="schaal">
      <Schaal naslag={naslag} adresVan={adresVan} />
    </Inzichtenkader>
  )
}
