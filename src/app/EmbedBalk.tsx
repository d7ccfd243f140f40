import { ArrowLeft, ExternalLink, List, Map as KaartIcoon } from 'lucide'
import { useLocation, useRouter, useSearch } from 'wouter'
import { insluitTitel } from '@/domain/insluit/insluitTitel'
import type { Naslag } from '@/domain/opzoeken'
import { paginas } from '@/domain/paginas'
import type { Route } from '@/domain/routes'
import { padVanRoute } from '@/domain/routes'
import type { Keuze } from '@/url/parameters'
import { schrijfKeuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import { Icoon } from '@/ui/Icoon'
import { Knop, Tekenknop } from '@/ui/Knop'
import { zonderLook } from '@/url/kaderadres'
import css from './Embed.module.css'
import { useKaderlinks, useTerug } from './kader'
import { Kadermelding } from './Kadermelding'

/** What stands above an embed instead of the head of the site: what it shows, and the way to the whole map. */
export function EmbedBalk({ adres, naslag }: { adres: Adres; naslag: Naslag | undefined }) {
  const { route, keuze, kies } = adres
  const { base } = useRouter()
  const query = useSearch()
  const [, ga] = useLocation()
  useKaderlinks(ga)
  const terug = useTerug(ga)
  // The whole site has its own look, and shows the map or the list as fits the window.
  const vanKaart = schrijfKeuze({ ...keuze, embed: false, thema: 'neutraal', kleur: undefined, weergave: 'auto' })
  // A page has choices of its own.
  const heel = route.naam === 'pagina' ? zonderLook(query) : vanKaart
  const isLijst = keuze.weergave === 'lijst'
  return (
    <header className={css['balk']} aria-label="Deze kaart">
      {terug !== undefined && (
        <Tekenknop className={css['terug']} onClick={terug} aria-label="Terug">
          <Icoon teken={ArrowLeft} />
        </Tekenknop>
      )}
      <p className={css['titel']}>{titelVan(route, keuze, naslag)}</p>
      {route.naam === 'start' && (
        <Knop className={css['wissel']} onClick={() => kies({ weergave: isLijst ? 'auto' : 'lijst' })}>
          {isLijst ? <Icoon teken={KaartIcoon} /> : <Icoon teken={List} />}
          {isLijst ? 'Kaart' : 'Lijst'}
        </Knop>
      )}
      <a
        className={css['heel']}
        data-niet-op-papier
        href={`${base}${padVanRoute(route)}${heel}`}
        target="_blank"
        rel="noopener"
      >
        <span className={css['lang']}>Open de hele kaart</span>
        <span className={css['kort']} aria-hidden="true">
          Hele kaart
        </span>
        <Icoon teken={ExternalLink} />
        <span className="alleen-voorlezen">(nieuw venster)</span>
      </a>
      <Kadermelding />
    </header>
  )
}

function titelVan(route: Route, keuze: Keuze, naslag: Naslag | undefined): string {
  if (route.naam === 'pagina') return paginas[route.pagina].titel
  return naslag === undefined ? '' : insluitTitel(route.naam === 'dossier' ? route.onderwerp : undefined, keuze, naslag)
}
