import { useQuery } from '@tanstack/react-query'
import { Suspense, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { grenzenQuery, scholenQuery } from '@/dataset/queries'
import type { Dataset } from '@/dataset/queries'
import { filterNetwerken } from '@/domain/filter/filterNetwerken'
import { lagenVan } from '@/domain/kaart/laagnamen'
import type { School } from '@/domain/overzicht'
import { plekVan } from '@/domain/plekVan'
import { Resultaten } from '@/panels/resultaten/Resultaten'
import { Weergavekeuze } from '@/panels/resultaten/Weergavekeuze'
import { leesKeuze, schrijfKeuze } from '@/url/parameters'
import type { Keuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import { Dossiervlak, Kaartvlak, Tabel } from './kaartDelen'
import css from './KaartPagina.module.css'
import { useGekozen } from './useGekozen'
import { useLijstbeeld } from './useLijstbeeld'
import { useVlakken } from './useVlakken'
import { useZweef } from './useZweef'
import { Wachten } from './Wachten'
import { Zijbalk } from './Zijbalk'

const geenScholen: readonly School[] = []

/** The address without what only moves the camera or switches the view, so that those change nothing else. */
function useInhoud(keuze: Keuze): Keuze {
  const sleutel = schrijfKeuze({ ...keuze, kaart: undefined, weergave: 'auto' })
  return useMemo(() => leesKeuze(sleutel), [sleutel])
}

/** What has the focus when a dossier opens: it may be folded away by it, and has none when the dossier is drawn. */
function useOpener(isOpen: boolean) {
  const opener = useRef<Element>(null)
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement
  }, [isOpen])
  return opener
}

/** The parts around one list of visible netwerken: the sidebar, the map or another view of that list, and the dossier. */
export function Werkblad({ adres, dataset: { naslag } }: { adres: Adres; dataset: Dataset }) {
  const { route, keuze, kies, open, adresVan } = adres
  const inhoud = useInhoud(keuze)
  const onderwerp = route.naam === 'dossier' ? route.onderwerp : undefined
  // The row and the map answer first; the next dossier follows in the picture after that.
  const volgend = useDeferredValue(onderwerp)
  const dossierOver = onderwerp === undefined ? undefined : (volgend ?? onderwerp)
  const vlakken = useVlakken(keuze, inhoud, onderwerp)
  const { telefoon, weergave, lijstInZijbalk, grootBegin, volledig } = vlakken
  const opener = useOpener(onderwerp !== undefined)
  // With a dossier open, list and filters are one press away: on most screens the map needs their room.
  const [zijOpenBij, setZijOpenBij] = useState<string | undefined>()
  const isZijOpen = onderwerp !== undefined && zijOpenBij === onderwerp.id
  const [beeld, volgBeeld] = useLijstbeeld(weergave === 'kaart' || telefoon)
  const zweef = useZweef(naslag)
  const { gekozen, wissel } = useGekozen(inhoud, naslag, kies)
  const sluit = useCallback(() => open(undefined), [open])

  const grenzen = useQuery(grenzenQuery)
  const metScholen = lagenVan(inhoud).includes('vmbo') || onderwerp?.soort === 'school'
  const scholen = useQuery({ ...scholenQuery, enabled: metScholen }).data?.goed ?? geenScholen
  const zichtbaar = useMemo(() => filterNetwerken(naslag.overzicht.netwerken, inhoud), [naslag, inhoud])
  const plek = useMemo(() => plekVan(onderwerp, inhoud.gemeente, naslag, scholen), [onderwerp, inhoud, naslag, scholen])

  const lijst = {
    ...{ naslag, zichtbaar, onderwerp, adresVan, keuze: inhoud, onKies: kies, onOpen: open },
    onZweef: zweef.wijsRij,
    zweef: zweef.inLijst,
  }
  const resultaten = (
    <div data-embed-inhoud={onderwerp === undefined ? '' : undefined}>
      <Resultaten {...lijst} beeld={beeld} plek={plek} onWisselGekozen={wissel} />
    </div>
  )
  return (
    <div
      className={css['werkblad']}
      data-weergave={keuze.weergave}
      data-dossier={onderwerp === undefined ? undefined : ''}
      data-zij={isZijOpen ? 'open' : undefined}
    >
      {onderwerp === undefined && !grootBegin && (
        <h1 className="alleen-voorlezen">Landkaart van samenwerking tussen vmbo en mbo</h1>
      )}
      <section className={css['zijbalk']} data-vlak="zij" aria-label="Filters en resultaten">
        {volledig && (
          <Zijbalk
            {...{ adres, naslag, inhoud, zichtbaar, scholen, vlakken }}
            isOpen={isZijOpen}
            onKlap={() => setZijOpenBij(isZijOpen ? undefined : onderwerp?.id)}
          >
            {lijstInZijbalk && resultaten}
          </Zijbalk>
        )}
      </section>
      {weergave === 'lijst' && !lijstInZijbalk && (
        <section className={css['lijstvlak']} aria-label="Lijst">
          {resultaten}
        </section>
      )}
      {weergave === 'tabel' && (
        <section className={css['tabelvlak']} aria-label="Tabel" data-embed-tabel>
          <Suspense fallback=<Wachten />>
            <Tabel {...lijst} />
          </Suspense>
        </section>
      )}
      {weergave === 'kaart' && (
        <section
          id="kaart"
          tabIndex={-1}
          className={css['kaartvlak']}
          data-vlak="kaart"
          aria-label="Kaart"
          data-embed-kaart
        >
          {volledig && (
            <Suspense fallback={null}>
              <Kaartvlak
                {...{ adres, inhoud, onderwerp, naslag, grenzen, zichtbaar, gekozen, scholen }}
                zweef={zweef.opKaart}
                onZweef={zweef.wijsGemeente}
                onBeeld={volgBeeld}
              />
            </Suspense>
          )}
        </section>
      )}
      {dossierOver !== undefined && (
        <Suspense
          fallback={
            <div className={css['dossier']}>
              <Wachten />
            </div>
          }
        >
          <Dossiervlak
            {...{ naslag, adresVan, scholen, telefoon, gekozen }}
            onderwerp={dossierOver}
            versie={naslag.overzicht.versie}
            onSluit={sluit}
            onKiesOpKaart={wissel}
            grenzen={grenzen.data}
            openerRef={opener}
          />
        </Suspense>
      )}
      {telefoon && onderwerp === undefined && (
        <div className={css['weergaven']}>
          <Weergavekeuze weergave={keuze.weergave} onKies={(anders) => kies({ weergave: anders })} telefoon />
        </div>
      )}
    </div>
  )
}
