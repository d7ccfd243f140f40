import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { grenzenQuery, scholenQuery } from '@/dataset/queries'
import type { Dataset } from '@/dataset/queries'
import { filterNetwerken } from '@/domain/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaartbeeld'
import { Filterchips } from '@/panels/filters/Filterchips'
import { Filterdialoog } from '@/panels/filters/Filterdialoog'
import { Filters } from '@/panels/filters/Filters'
import { Legenda } from '@/panels/legenda/Legenda'
import { Resultaten } from '@/panels/resultaten/Resultaten'
import { Kaartje } from '@/staticmap/Kaartje'
import { Foutgrens } from '@/ui/Foutgrens'
import { usePast } from '@/ui/usePast'
import { leesKeuze, MAX_GEKOZEN, schrijfKeuze } from '@/url/parameters'
import type { Keuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import css from './KaartPagina.module.css'
import { Kaartvlak } from './Kaartvlak'
import { titelVan } from './titelVan'

const Dossier = lazy(async () => ({ default: (await import('@/panels/dossier/Dossier')).Dossier }))
const Tabel = lazy(async () => ({ default: (await import('@/panels/tabel/Tabel')).Tabel }))

/** The address without what only moves the camera or switches the view, so that those change nothing else. */
function useInhoud(keuze: Keuze): Keuze {
  const sleutel = schrijfKeuze({ ...keuze, kaart: undefined, weergave: 'auto' })
  return useMemo(() => leesKeuze(sleutel), [sleutel])
}

/** The map with everything around it: filters and results, the dossier of what was chosen. */
export function KaartPagina({ adres, dataset }: { adres: Adres; dataset: Dataset | undefined }) {
  if (dataset === undefined) return <Laden />
  return <Werkblad adres={adres} dataset={dataset} />
}

function Laden() {
  return (
    <div className={css['laden']} role="status">
      De gegevens worden geladen…
    </div>
  )
}

function Werkblad({ adres, dataset: { naslag } }: { adres: Adres; dataset: Dataset }) {
  const { route, keuze, kies, open, adresVan } = adres
  const inhoud = useInhoud(keuze)
  const onderwerp = route.naam === 'dossier' ? route.onderwerp : undefined
  const telefoon = usePast('(max-width: 760px)')
  const weergave = keuze.weergave === 'auto' ? (telefoon ? 'lijst' : 'kaart') : keuze.weergave
  const [zweefNetwerk, setZweefNetwerk] = useState<string | undefined>()
  const [zweefGemeente, setZweefGemeente] = useState<string | undefined>()

  const grenzen = useQuery(grenzenQuery)
  const metScholen = inhoud.lagen.includes('vmbo') || onderwerp?.soort === 'school'
  const scholen = useQuery({ ...scholenQuery, enabled: metScholen })

  const zichtbaar = useMemo(() => filterNetwerken(naslag.overzicht.netwerken, inhoud), [naslag, inhoud])
  const beeld = useMemo(
    () =>
      maakKaartbeeld({
        naslag,
        zichtbaar,
        lagen: inhoud.lagen,
        gekozen: inhoud.netwerk,
        onderwerp,
        jaar: inhoud.jaar,
        scholen: scholen.data?.goed ?? [],
      }),
    [naslag, zichtbaar, inhoud, onderwerp, scholen.data],
  )

  const wisselGekozen = useCallback(
    (id: string) => {
      const anders = keuze.netwerk.filter((gekozen) => gekozen !== id)
      if (anders.length < keuze.netwerk.length) kies({ netwerk: anders })
      else if (anders.length < MAX_GEKOZEN) kies({ netwerk: [...anders, id] })
    },
    [keuze.netwerk, kies],
  )
  const sluit = useCallback(() => open(undefined), [open])
  const zweefCodes = useMemo(
    () => (zweefNetwerk === undefined ? [] : (naslag.netwerkById.get(zweefNetwerk)?.gemeenten ?? [])),
    [naslag, zweefNetwerk],
  )
  const lijst = {
    naslag,
    zichtbaar,
    keuze: inhoud,
    onderwerp,
    adresVan,
    onOpen: open,
    onWisselGekozen: wisselGekozen,
    onZweef: setZweefNetwerk,
  }

  return (
    <div className={css['werkblad']} data-weergave={weergave} data-dossier={onderwerp === undefined ? undefined : ''}>
      <title>{titelVan(onderwerp, naslag)}</title>
      <h1 className="alleen-voorlezen">Landkaart van samenwerking tussen vmbo en mbo</h1>
      <section className={css['zijbalk']} aria-label="Filters en resultaten">
        <Filterchips naslag={naslag} keuze={inhoud} onKies={kies} />
        {telefoon ? (
          <Filterdialoog naslag={naslag} keuze={inhoud} onKies={kies} zichtbaarAantal={zichtbaar.length} />
        ) : (
          <Filters naslag={naslag} keuze={inhoud} onKies={kies} zichtbaarAantal={zichtbaar.length} />
        )}
        {weergave !== 'tabel' && <Resultaten {...lijst} zweef={zweefGemeente} />}
      </section>
      {weergave === 'tabel' && (
        <section className={css['tabelvlak']} aria-label="Tabel">
          <Suspense fallback={<Laden />}>
            <Tabel {...lijst} zweef={zweefGemeente} />
          </Suspense>
        </section>
      )}
      {weergave === 'kaart' && (
        <section className={css['kaartvlak']} aria-label="Kaart">
          <Foutgrens wat="De kaart">
            <Kaartvlak
              adres={adres}
              beeld={beeld}
              naslag={naslag}
              grenzen={grenzen}
              zweef={zweefCodes}
              onZweef={setZweefGemeente}
            />
          </Foutgrens>
          <Legenda
            beeld={beeld}
            keuze={inhoud}
            onKies={kies}
            naslag={naslag}
            adresVan={adresVan}
            onderwerp={onderwerp}
          />
        </section>
      )}
      {onderwerp !== undefined && (
        <aside className={css['dossier']} aria-label="Dossier">
          <Foutgrens key={`${onderwerp.soort} ${onderwerp.id}`} wat="Dit dossier">
            <Suspense fallback={<Laden />}>
              <Dossier
                onderwerp={onderwerp}
                naslag={naslag}
                adresVan={adresVan}
                versie={naslag.overzicht.versie}
                onSluit={sluit}
                gekozen={keuze.netwerk}
                onKiesOpKaart={wisselGekozen}
                kaartje={
                  grenzen.data && (
                    <Kaartje
                      onderwerp={onderwerp}
                      naslag={naslag}
                      grenzen={grenzen.data}
                      scholen={scholen.data?.goed ?? []}
                    />
                  )
                }
              />
            </Suspense>
          </Foutgrens>
        </aside>
      )}
      {telefoon && onderwerp === undefined && (
        <button
          type="button"
          className={css['kaartknop']}
          onClick={() => (weergave === 'kaart' ? kies({ weergave: 'auto' }) : kies({ weergave: 'kaart' }))}
        >
          {weergave === 'kaart' ? 'Lijst' : 'Kaart'}
        </button>
      )}
    </div>
  )
}
