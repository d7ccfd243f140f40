import { useEffect } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { inzichtdelen } from '@/domain/inzichten/inzichtdelen'
import { paginabeschrijvingen } from '@/domain/paginabeschrijvingen'
import { paginas } from '@/domain/paginas'
import { toonDatum } from '@/domain/taal'
import { Pagina, Paginadeel, Paginakop } from '@/ui/Pagina'
import css from './InzichtenPagina.module.css'
import type { PaginaProps } from './paginaProps'
import { Paginatitel } from './Paginatitel'

/** What can be learnt from all records together: it begins with what stands out, and leads to the pages that show it. */
export function InzichtenPagina({ naslag }: PaginaProps) {
  const [, ga] = useLocation()
  const query = useSearch()
  const metKeuze = (pad: string) => (query === '' ? pad : `${pad}?${query}`)
  useEffect(
    function leidNaarHetDeelVanVroeger() {
      const deel = inzichtdelen.find(({ anker }) => `#${anker}` === window.location.hash)
      if (deel === undefined) return
      const { pad } = paginas[deel.pagina]
      ga(`${pad}${window.location.search}${deel.daar === undefined ? '' : `#${deel.daar}`}`, { replace: true })
    },
    [ga],
  )
  const { netwerken, gemeenten, peildatum } = naslag.overzicht
  return (
    <Pagina>
      <Paginakop>
        <Paginatitel titel={paginas.inzichten.titel} />
        <p>
          Wat {netwerken.length} netwerken in {gemeenten.length} gemeenten samen laten zien, en wat niet. Stand van{' '}
          {toonDatum(peildatum)}.
        </p>
      </Paginakop>
      <Paginadeel id="delen" titel="Verder kijken">
        <ul className={css['delen']}>
          {inzichtdelen.map(({ anker, pagina, naam, daar }) => (
            <li key={anker} id={anker}>
              <Link href={metKeuze(paginas[pagina].pad) + (daar === undefined ? '' : `#${daar}`)}>{naam}</Link>
              {daar === undefined && <p className="klein">{paginabeschrijvingen[pagina]}</p>}
            </li>
          ))}
        </ul>
      </Paginadeel>
    </Pagina>
  )
}
