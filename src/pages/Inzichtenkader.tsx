import type { ReactNode } from 'react'
import { useRef } from 'react'
import { Link, useSearch } from 'wouter'
import type { PaginaNaam } from '@/domain/paginas'
import { paginas } from '@/domain/paginas'
import { Pagina, Paginakop } from '@/ui/Pagina'
import { useOpenOpPapier } from '@/ui/useOpenOpPapier'
import { Paginatitel } from './Paginatitel'

interface Props {
  pagina: PaginaNaam
  /** Below the heading: what is counted here. */
  inleiding?: ReactNode
  children: ReactNode
}

/** The frame of a page below the insights: the way back, with the choices of the reader, and its heading. */
export function Inzichtenkader({ pagina, inleiding, children }: Props) {
  const frame = useRef<HTMLElement>(null)
  useOpenOpPapier(frame)
  const query = useSearch()
  return (
    <Pagina ref={frame}>
      <Paginakop>
        <nav aria-label="Terug" data-niet-op-papier>
          <Link href={query === '' ? paginas.inzichten.pad : `${paginas.inzichten.pad}?${query}`}>
            Alle {paginas.inzichten.titel.toLowerCase()}
          </Link>
        </nav>
        <Paginatitel titel={paginas[pagina].titel} />
        {inleiding}
      </Paginakop>
      {children}
    </Pagina>
  )
}
