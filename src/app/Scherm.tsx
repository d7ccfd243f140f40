import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { datasetQuery } from '@/dataset/queries'
import type { Route } from '@/domain/routes'
import { DataPagina } from '@/pages/DataPagina'
import { KaartPagina } from '@/pages/KaartPagina'
import { NietGevonden } from '@/pages/NietGevonden'
import { OverPagina } from '@/pages/OverPagina'
import { Foutgrens } from '@/ui/Foutgrens'
import { Melding } from '@/ui/Melding'
import { useAdres } from '@/url/useAdres'
import { Kop } from './Kop'
import { Uitvalmelding } from './Uitvalmelding'
import css from './Scherm.module.css'

/** The frame around every page: head, notices, and the page that the address names. */
export function Scherm() {
  const adres = useAdres()
  const dataset = useQuery(datasetQuery)
  const { route, keuze } = adres

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
      <a className={css['overslaan']} href="#inhoud">
        Naar de inhoud
      </a>
      <Kop adres={adres} naslag={dataset.data?.naslag} />
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
            <Pagina route={route} adres={adres} dataset={dataset.data} />
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
