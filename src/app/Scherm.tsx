import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import type { Dataset } from '@/dataset/queries'
import { datasetQuery, scholenQuery } from '@/dataset/queries'
import { STARTTITEL } from '@/domain/datasetnaam'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Route } from '@/domain/routes'
import { isOpKaart } from '@/domain/routes'
import { KaartPagina } from '@/pages/KaartPagina'
import { Melding } from '@/ui/Melding'
import { useGemonteerd } from '@/ui/useGemonteerd'
import type { Keuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import { useAdres } from '@/url/useAdres'
import { Kop } from './Kop'
import { EmbedBalk, EmbedVoet } from './embedDelen'
import { Papiervoet } from './Papiervoet'
import { Dossiertitel, LeesPagina } from './routedelen'
import css from './Scherm.module.css'
import { uitgesteld } from '@/ui/uitgesteld'

const Uitvalmelding = uitgesteld(async () => (await import('./Uitvalmelding')).Uitvalmelding)

const geenScholen: readonly School[] = []

/**
 * Theme and colour on the document. Apart from the frame: it draws itself again once the page is taken over, and a
 * frame that did so would make React draw the page in it anew.
 */
function Aankleding({ keuze: { embed, thema, kleur } }: { keuze: Keuze }) {
  const gemonteerd = useGemonteerd()
  useEffect(
    function kleedHetDocumentAan() {
      // While the page is taken over it has no query yet; what the head put on stays until then.
      if (!gemonteerd) return
      void import('./kleedAan').then(({ kleedAan }) => kleedAan(document.documentElement, { embed, thema, kleur }))
    },
    [gemonteerd, embed, thema, kleur],
  )
  return null
}

/** Where one can go past all that comes before it. */
const naarDelen = [
  ['kaart', 'Naar de kaart'],
  ['resultaten', 'Naar de resultaten'],
]

/** The frame around every page: head, notices, and the page that the address names. */
export function Scherm() {
  const adres = useAdres()
  const dataset = useQuery(datasetQuery)
  const { route, keuze } = adres
  // Others fetch the register when they need it; here it names the school that is the subject.
  const isSchool = route.naam === 'dossier' && route.onderwerp.soort === 'school'
  const scholen = useQuery({ ...scholenQuery, enabled: isSchool }).data
  const naslag = dataset.data?.naslag
  const { embed } = keuze
  const opKaart = isOpKaart(route)
  const uitval = dataset.data === undefined ? [] : [...dataset.data.uitval, ...(scholen?.uitval ?? [])]

  return (
    <div className={css['scherm']} data-kaartpagina={opKaart ? '' : undefined}>
      <Aankleding keuze={keuze} />
      <Titel route={route} naslag={naslag} scholen={scholen?.goed ?? geenScholen} />
      {[
        ['inhoud', 'Naar de inhoud'],
        ...(opKaart ? naarDelen : []),
        ...(route.naam === 'dossier' ? [['dossier', 'Naar het dossier']] : []),
      ].map(([id, tekst]) => (
        <a key={id} className={css['overslaan']} data-niet-op-papier href={`#${id}`}>
          {tekst}
        </a>
      ))}
      {embed ? (
        <Suspense fallback={null}>
          <EmbedBalk adres={adres} naslag={naslag} />
        </Suspense>
      ) : (
        <Kop adres={adres} naslag={naslag} />
      )}
      {uitval.length > 0 && (
        <Suspense fallback={null}>
          <Uitvalmelding uitval={uitval} />
        </Suspense>
      )}
      <main id="inhoud" className={css['inhoud']} tabIndex={-1} aria-label={embed ? 'Landkaart' : undefined}>
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
      </main>
      <Papiervoet versie={naslag?.overzicht.versie} />
      {embed && (
        <Suspense fallback={null}>
          <EmbedVoet naslag={naslag} />
        </Suspense>
      )}
    </div>
  )
}

interface PaginaProps {
  route: Route
  adres: Adres
  dataset: Dataset | undefined
}

function Pagina({ route, adres, dataset }: PaginaProps) {
  if (route.naam === 'start' || route.naam === 'dossier') return <KaartPagina adres={adres} dataset={dataset} />
  return <LeesPagina route={route} adres={adres} dataset={dataset} />
}

const starttitel = <title>{STARTTITEL}</title>

/** What the tab is called at the map; a page says itself what it is called. */
function Titel({ route, naslag, scholen }: { route: Route; naslag: Naslag | undefined; scholen: readonly School[] }) {
  if (naslag === undefined || !isOpKaart(route)) return null
  if (route.naam === 'start') return starttitel
  return (
    <Suspense fallback={starttitel}>
      <Dossiertitel route={route} naslag={naslag} scholen={scholen} />
    </Suspense>
  )
}
