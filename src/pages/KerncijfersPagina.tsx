import { useQuery } from '@tanstack/react-query'
import { kennisQuery } from '@/dataset/kennisQuery'
import { scholenQuery } from '@/dataset/queries'
import { Kerncijfers } from '@/panels/inzichten/Kerncijfers'
import { Ophalen } from '@/panels/Ophalen'
import { Inzichtenkader } from './Inzichtenkader'
import type { PaginaProps } from './paginaProps'

/** The figures of the sources beside ours, and how the netwerken are spread. */
export function KerncijfersPagina({ naslag }: PaginaProps) {
  const kennis = useQuery(kennisQuery)
  const scholen = useQuery(scholenQuery)
  return (
    <Inzichtenkader pagina="kerncijfers">
      <Ophalen wat="De bronnen" query={kennis}>
        {(gelezen) => (
          <Ophalen wat="De scholen" query={scholen}>
            {({ goed }) => <Kerncijfers naslag={naslag} kennis={gelezen.kennis} scholen={goed} />}
          </Ophalen>
        )}
      </Ophalen>
    </Inzichtenkader>
  )
}
