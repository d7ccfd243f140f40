import { useQuery } from '@tanstack/react-query'
import { scholenQuery } from '@/dataset/queries'
import { Ophalen } from '@/panels/Ophalen'
import { Schaal } from '@/panels/inzichten/Schaal'
import { Inzichtenkader } from './Inzichtenkader'
import type { PaginaProps } from './paginaProps'

/** Who has to do with whom: tables, people and borders. */
export function SchaalPagina({ naslag, adresVan }: PaginaProps) {
  const scholen = useQuery(scholenQuery)
  return (
    <Inzichtenkader pagina="schaal">
      <Ophalen wat="De scholen" query={scholen}>
        {({ goed }) => <Schaal naslag={naslag} scholen={goed} adresVan={adresVan} />}
      </Ophalen>
    </Inzichtenkader>
  )
}
