import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { scholenQuery } from '@/dataset/queries'
import { inzichten } from '@/domain/inzicht/inzichten'
import { inzichtdelen } from '@/domain/inzichten/inzichtdelen'
import { paginabeschrijvingen } from '@/domain/paginabeschrijvingen'
import { paginas } from '@/domain/paginas'
import { beeldAdres } from '@/domain/regiobeeld/beeldonderwerp'
import { telwoord, toonDatum } from '@/domain/taal'
import { Ophalen } from '@/panels/Ophalen'
import { Pagina, Paginadeel, Paginakop } from '@/ui/Pagina'
import { Inzichtkaart } from './Inzichtkaart'
import css from './InzichtenPagina.module.css'
import type { PaginaProps } from './paginaProps'
import { Paginatitel } from './Paginatitel'

/** What can be learnt from all records together: it begins with what stands out, and leads to the pages that show it. */
export function InzichtenPagina({ naslag }: PaginaProps) {
  const [, ga] = useLocation()
  const query = useSearch()
  const scholen = useQuery(scholenQuery)
  const register = scholen.data?.goed
  const alle = useMemo(() => register && inzichten({ naslag, scholen: register }), [naslag, register])
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
  const { overzicht } = naslag
  return (
    <Pagina>
      <Paginakop>
        <Paginatitel titel={paginas.inzichten.titel} />
        <p>
          Wat {telwoord(overzicht.netwerken.length, 'netwerk', 'netwerken')} in {overzicht.gemeenten.length} gemeenten
          samen laten zien, en wat niet. Elke zin volgt uit de gegevens van {toonDatum(overzicht.peildatum)} en
          verandert mee.
        </p>
      </Paginakop>
      <Ophalen wat="De scholen" query={scholen}>
        {() => (
          <div className={css['kaarten']}>
            {alle?.map((inzicht) => (
              <Inzichtkaart key={inzicht.sleutel} inzicht={inzicht} overzicht={overzicht} />
            ))}
          </div>
        )}
      </Ophalen>
      <Paginadeel id="delen" titel="Verder kijken">
        <ul className={css['delen']}>
          {inzichtdelen.map(({ anker, pagina, naam, daar }) => (
            <li key={anker} id={anker}>
              <Link href={metKeuze(paginas[pagina].pad) + (daar === undefined ? '' : `#${daar}`)}>{naam}</Link>
              {daar === undefined && <p className="klein">{paginabeschrijvingen[pagina]}</p>}
            </li>
          ))}
          <li>
            <Link href={beeldAdres(undefined)}>Landelijk beeld en regiobeelden</Link>
            <p className="klein">{paginabeschrijvingen.regiobeeld}</p>
          </li>
        </ul>
      </Paginadeel>
    </Pagina>
  )
}
