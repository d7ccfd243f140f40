import { List, Map as KaartIcoon, Table2 } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import type { Naslag } from '@/domain/opzoeken'
import { ZoekvakWacht } from '@/panels/zoeken/ZoekvakWacht'
import type { Weergave } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import css from './Kop.module.css'

const Zoekvak = lazy(async () => ({ default: (await import('@/panels/zoeken/Zoekvak')).Zoekvak }))

const weergaven: { waarde: Weergave; label: string; Icoon: typeof List }[] = [
  { waarde: 'auto', label: 'Kaart', Icoon: KaartIcoon },
  { waarde: 'lijst', label: 'Lijst', Icoon: List },
  { waarde: 'tabel', label: 'Tabel', Icoon: Table2 },
]

/** Name of the site, search, the three views, and the other pages. */
export function Kop({ adres, naslag }: { adres: Adres; naslag: Naslag | undefined }) {
  const { keuze, kies, open, adresVan, route } = adres
  const opKaart = route.naam === 'start' || route.naam === 'dossier'
  const actief = keuze.weergave === 'kaart' ? 'auto' : keuze.weergave
  return (
    <header className={css['kop']}>
      <Link className={css['merk'] ?? ''} href="/">
        <svg viewBox="0 0 32 32" width="28" height="28" fill="none" strokeWidth="3" aria-hidden="true">
          <circle cx="12.5" cy="12.5" r="8.5" className={css['ring1']} />
          <circle cx="19.5" cy="19.5" r="8.5" className={css['ring2']} />
        </svg>
        <span>Landkaart vmbo–mbo</span>
      </Link>
      <div className={css['zoek']} role="search">
        {naslag === undefined ? (
          <ZoekvakWacht />
        ) : (
          <Suspense fallback={<ZoekvakWacht />}>
            <Zoekvak naslag={naslag} adresVan={adresVan} onKies={open} onFilter={(q) => kies({ q })} />
          </Suspense>
        )}
      </div>
      {opKaart && (
        <div className={css['weergaven']} role="group" aria-label="Weergave">
          {weergaven.map(({ waarde, label, Icoon }) => (
            <button
              key={waarde}
              type="button"
              aria-pressed={actief === waarde}
              onClick={() => kies({ weergave: waarde })}
            >
              <Icoon aria-hidden="true" size={16} />
              <span>{label}</span>
            </button>
          ))}
        </div>
      )}
      <nav className={css['nav']} aria-label="Hoofdmenu">
        {!opKaart && <Link href="/">Kaart</Link>}
        <Link href="/data" aria-current={route.naam === 'pagina' && route.pagina === 'data' ? 'page' : undefined}>
          Data
        </Link>
        <Link href="/over" aria-current={route.naam === 'pagina' && route.pagina === 'over' ? 'page' : undefined}>
          Over
        </Link>
      </nav>
    </header>
  )
}
