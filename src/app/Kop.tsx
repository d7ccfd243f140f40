import { Link } from 'wouter'
import type { Naslag } from '@/domain/opzoeken'
import { Weergavekeuze } from '@/panels/resultaten/Weergavekeuze'
import { ZoekvakLui } from '@/panels/zoeken/ZoekvakLui'
import { paginaNamen, paginas } from '@/domain/paginas'
import { isOpKaart } from '@/domain/routes'
import type { Adres } from '@/url/useAdres'
import { Knop } from '@/ui/Knop'
import css from './Kop.module.css'

/** Name of the site, search, the three views, and the other pages. */
export function Kop({ adres, naslag }: { adres: Adres; naslag: Naslag | undefined }) {
  const { keuze, kies, route } = adres
  const opKaart = isOpKaart(route)
  return (
    <header className={css['kop']}>
      <Link className={css['merk'] ?? ''} href="/">
        <svg viewBox="0 0 32 32" width="28" height="28" fill="none" strokeWidth="3" aria-hidden="true">
          <circle cx="12.5" cy="12.5" r="8.5" className={css['ring1']} />
          <circle cx="19.5" cy="19.5" r="8.5" className={css['ring2']} />
        </svg>
        <span>Landkaart vmbo–mbo</span>
      </Link>
      {/* The first page begins with the search itself. */}
      {route.naam !== 'start' && (
        <div className={css['zoek']} data-niet-op-papier role="search" data-met-script>
          <ZoekvakLui naslag={naslag} adres={adres} />
        </div>
      )}
      {opKaart && (
        <div className={css['weergaven']}>
          <Weergavekeuze weergave={keuze.weergave} onKies={(weergave) => kies({ weergave })} telefoon={false} />
        </div>
      )}
      <Knop className={css['menuknop']} popoverTarget="hoofdmenu">
        Menu
      </Knop>
      <nav id="hoofdmenu" popover="auto" className={css['nav']} data-niet-op-papier aria-label="Hoofdmenu">
        {!opKaart && <Menulink pad="/" label="Kaart" hier={false} />}
        {paginaNamen.map((naam) => {
          const { pad, menu } = paginas[naam]
          const hier = route.naam === 'pagina' && route.pagina === naam
          return menu === undefined ? null : <Menulink key={naam} pad={pad} label={menu} hier={hier} />
        })}
      </nav>
    </header>
  )
}

function Menulink({ pad, label, hier }: { pad: string; label: string; hier: boolean }) {
  return (
    <Link
      href={pad}
      aria-current={hier ? 'page' : undefined}
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
    >
      {label}
    </Link>
  )
}
