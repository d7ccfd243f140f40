import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { datasetQuery, scholenQuery } from '@/dataset/queries'
import type { Route } from '@/domain/routes'
import { KaartPagina } from '@/pages/KaartPagina'
import { NietGevonden } from '@/pages/NietGevonden'
import { Foutgrens } from '@/ui/Foutgrens'
import { Melding } from '@/ui/Melding'
import { useAdres } from '@/url/useAdres'
import { hoofdVan } from './hoofd'
import { Kop } from './Kop'
import { Uitvalmelding } from './Uitvalmelding'
import css from './Scherm.module.css'

const DataPagina = lazy(async () => ({ default: (await import('@/pages/DataPagina')).DataPagina }))
const OverPagina = lazy(async () => ({ default: (await import('@/pages/OverPagina')).OverPagina }))

/** The frame around every page: head, notices, and the page that the address names. */
export function Scherm() {
  const adres = useAdres()
  const dataset = useQuery(datasetQuery)
  const { route, keuze } = adres
  const isSchool = route.naam === 'dossier' && route.onderwerp.soort === 'school'
  const scholen = useQuery({ ...scholenQuery, enabled: isSchool })
  const naslag = dataset.data?.naslag

  useEffect(
    function kleedHetDocumentAan() {
      document.documentElement.dataset['thema'] = keuze.thema
    },
    [keuze.thema],
  )

  return (
    <div
      className={css['scherm']}
      data-kaartpagina={route.naam === 'start' || route.naam === 'dossier' ? '' : undefined}
    >
      {naslag !== undefined && <title>{hoofdVan(route, naslag, undefined, scholen.data?.goed ?? []).titel}</title>}
      <a className={css['overslaan']} href="#inhoud">
        Naar de inhoud
      </a>
      <Kop adres={adres} naslag={naslag} />
      {dataset.data !== undefined && <Uitvalmelding uitval={dataset.data.uitval} />}
      <main id="inhoud" className={css['inhoud']} tabIndex={-1}>
        <Foutgrens key={route.naam}>
          {dataset.isError ? (
            <Melding
              titel="De gegevens konden niet worden geladen"
              tekst={dataset.error.message}
              actie="Probeer opnieuw"
              onActie={() => void dataset.refetch()}
            />
          ) : (
            <Suspense fallback={null}>
              <Pagina route={route} adres={adres} dataset={dataset.data} />
            </Suspense>
          )}
        </Foutgrens>
      </main>
    </div>
  )
}

interface PaginaProps {
  route: Route
  adres: ReturnType<typeof useAdres>
  dataset: Parameters<typeof KaartPagina>[0]['dataset']
}

function Pagina({ route, adres, dataset }: PaginaProps) {
  switch (route.naam) {
    case 'start':
    case 'dossier':
      return <KaartPagina adres={adres} dataset={dataset} />
    case 'pagina':
      return route.pagina === 'data' ? <DataPagina dataset={dataset} /> : <OverPagina dataset={dataset} />
    case 'onbekend':
      return <NietGevonden adresVan={adres.adresVan} />
  }
}
