import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { Suspense, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { grenzenQuery, scholenQuery } from '@/dataset/queries'
import type { Dataset } from '@/dataset/queries'
import { aantalFilters, filterNetwerken } from '@/domain/filter/filterNetwerken'
import type { Beeld } from '@/domain/inBeeld'
import { zelfdeBeeld } from '@/domain/inBeeld'
import { lagenVan } from '@/domain/kaart/laagnamen'
import type { School } from '@/domain/overzicht'
import { plekVan } from '@/domain/plekVan'
import { Filterchips } from '@/panels/filters/Filterchips'
import { Resultaten } from '@/panels/resultaten/Resultaten'
import { Weergavekeuze } from '@/panels/resultaten/Weergavekeuze'
import { Knop } from '@/ui/Knop'
import { Uitklap } from '@/ui/Uitklap'
import { useGemonteerd } from '@/ui/useGemonteerd'
import { usePast } from '@/ui/usePast'
import { leesKeuze, MAX_GEKOZEN, schrijfKeuze } from '@/url/parameters'
import type { Keuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import { Dossiervlak, Filterdialoog, Filters, Kaartvlak, Tabel } from './kaartDelen'
import { Startvraag } from './Startvraag'
import css from './KaartPagina.module.css'

const geenScholen: readonly School[] = []

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

/** Beside the map the filters stand folded, so that the list is in sight; they come when they are asked for. */
function Filtervouw({ open, ...props }: ComponentProps<typeof Filters> & { open: boolean }) {
  const [isGeopend, setIsGeopend] = useState(false)
  return (
    <Uitklap vol open={open} titel={<span className="bovenschrift">Filters</span>} onToggle={() => setIsGeopend(true)}>
      {(open || isGeopend) && (
        <Suspense fallback={null}>
          <Filters {...props} />
        </Suspense>
      )}
    </Uitklap>
  )
}

function Laden() {
  return (
    <div className={css['laden']} role="status">
      De gegevens worden geladen…
    </div>
  )
}

/** On a phone the button that opens the filters comes late; its place is kept. */
const filterplek = <div className={css['filterplek']} data-met-script />

function Werkblad({ adres, dataset: { naslag } }: { adres: Adres; dataset: Dataset }) {
  const { route, keuze, kies, open, adresVan } = adres
  const inhoud = useInhoud(keuze)
  const onderwerp = route.naam === 'dossier' ? route.onderwerp : undefined
  // The row and the map answer first; the next dossier follows in the picture after that.
  const volgend = useDeferredValue(onderwerp)
  const dossierOver = onderwerp === undefined ? undefined : (volgend ?? onderwerp)
  // In an embed the map comes first on a narrow screen too: the host page has its own text around it.
  const telefoon = usePast('(max-width: 760px)') && !keuze.embed
  // On a phone a dossier lies over the map, whatever the reader came from.
  const opKaart = telefoon ? onderwerp !== undefined : keuze.weergave === 'auto'
  const weergave = opKaart ? 'kaart' : keuze.weergave === 'auto' ? 'lijst' : keuze.weergave
  // A dossier's own file holds the dossier; list and map join it in the browser, so that 2,000 files stay small.
  const gemonteerd = useGemonteerd()
  const volledig = gemonteerd || onderwerp === undefined
  // The row that opened a dossier may be folded away by it, and has no focus any more when the dossier is drawn.
  const opener = useRef<Element>(null)
  const isOpen = onderwerp !== undefined
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement
  }, [isOpen])
  // With a dossier open, list and filters are one press away: on most screens the map needs their room.
  const [zijOpenBij, setZijOpenBij] = useState<string | undefined>()
  // On a phone's map, and beside a table, there is no room for more than the question itself.
  const isBegin = onderwerp === undefined && aantalFilters(inhoud) === 0
  const groot = isBegin && !keuze.embed && (telefoon ? weergave === 'lijst' : weergave !== 'tabel')
  const [beeld, setBeeld] = useState<Beeld | undefined>()
  // Rows that change places may come a picture later than the map that moved.
  const beeldInLijst = useDeferredValue(weergave === 'kaart' || telefoon ? beeld : undefined)
  const volgBeeld = useCallback(
    (nieuw: Beeld | undefined) => setBeeld((oud) => (zelfdeBeeld(oud, nieuw) ? oud : nieuw)),
    [],
  )
  const [zweefRij, setZweefRij] = useState<string | undefined>()
  const [zweefGemeente, setZweefGemeente] = useState<string | undefined>()

  const grenzen = useQuery(grenzenQuery)
  const metScholen = lagenVan(inhoud).includes('vmbo') || onderwerp?.soort === 'school'
  const scholen = useQuery({ ...scholenQuery, enabled: metScholen }).data?.goed ?? geenScholen

  const zichtbaar = useMemo(() => filterNetwerken(naslag.overzicht.netwerken, inhoud), [naslag, inhoud])
  const gekozen = useMemo(() => inhoud.netwerk.filter((id) => naslag.netwerkById.has(id)), [inhoud, naslag])
  const wisselGekozen = useCallback(
    (id: string) => {
      const anders = gekozen.filter((ander) => ander !== id)
      if (anders.length < gekozen.length) kies({ netwerk: anders })
      else if (anders.length < MAX_GEKOZEN) kies({ netwerk: [...anders, id] })
    },
    [gekozen, kies],
  )
  const sluit = useCallback(() => open(undefined), [open])
  const opgelicht = useMemo(() => {
    if (zweefRij === undefined) return []
    return (naslag.netwerkById.get(zweefRij) ?? naslag.instellingById.get(zweefRij))?.gemeenten ?? []
  }, [naslag, zweefRij])
  const filters = { naslag, keuze: inhoud, onKies: kies, scholen }
  const plek = useMemo(() => plekVan(onderwerp, inhoud.gemeente, naslag, scholen), [onderwerp, inhoud, naslag, scholen])
  const lijst = {
    naslag,
    zichtbaar,
    keuze: inhoud,
    onderwerp,
    adresVan,
    onOpen: open,
    onKies: kies,
    onZweef: setZweefRij,
    zweef: zweefRij ?? zweefGemeente,
  }

  const lijstInZijbalk = weergave === 'kaart' || (weergave === 'lijst' && (telefoon || keuze.embed))
  const resultaten = (
    <div data-embed-inhoud={onderwerp === undefined ? '' : undefined}>
      <Resultaten {...lijst} beeld={beeldInLijst} plek={plek} onWisselGekozen={wisselGekozen} />
    </div>
  )

  return (
    <div
      className={css['werkblad']}
      data-weergave={keuze.weergave}
      data-dossier={onderwerp === undefined ? undefined : ''}
      data-zij={onderwerp !== undefined && zijOpenBij === onderwerp.id ? 'open' : undefined}
    >
      {onderwerp === undefined && !groot && (
        <h1 className="alleen-voorlezen">Landkaart van samenwerking tussen vmbo en mbo</h1>
      )}
      <section className={css['zijbalk']} data-vlak="zij" aria-label="Filters en resultaten">
        {volledig && (
          <>
            {onderwerp !== undefined && (
              <Knop
                className={css['zijknop']}
                aria-expanded={zijOpenBij === onderwerp.id}
                onClick={() => setZijOpenBij(zijOpenBij === onderwerp.id ? undefined : onderwerp.id)}
              >
                Lijst en filters
              </Knop>
            )}
            {onderwerp === undefined && <Startvraag adres={adres} naslag={naslag} groot={groot} />}
            {!keuze.embed && <Filterchips {...filters} />}
            {telefoon && (
              <Suspense fallback={filterplek}>
                <Filterdialoog {...filters} zichtbaarAantal={zichtbaar.length} />
              </Suspense>
            )}
            {!telefoon && !keuze.embed && (
              <div className={css['filters']} data-met-script>
                <Filtervouw open={weergave !== 'kaart'} {...filters} zichtbaarAantal={zichtbaar.length} />
              </div>
            )}
            {!gemonteerd && !keuze.embed && filterplek}
            {lijstInZijbalk && resultaten}
          </>
        )}
      </section>
      {weergave === 'lijst' && !lijstInZijbalk && (
        <section className={css['lijstvlak']} aria-label="Lijst">
          {resultaten}
        </section>
      )}
      {weergave === 'tabel' && (
        <section className={css['tabelvlak']} aria-label="Tabel">
          <Suspense fallback={<Laden />}>
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
                adres={adres}
                inhoud={inhoud}
                onderwerp={onderwerp}
                gekozen={gekozen}
                scholen={scholen}
                naslag={naslag}
                grenzen={grenzen}
                zichtbaar={zichtbaar}
                zweef={opgelicht}
                onZweef={setZweefGemeente}
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
              <Laden />
            </div>
          }
        >
          <Dossiervlak
            onderwerp={dossierOver}
            naslag={naslag}
            adresVan={adresVan}
            versie={naslag.overzicht.versie}
            onSluit={sluit}
            gekozen={gekozen}
            onKiesOpKaart={wisselGekozen}
            grenzen={grenzen.data}
            scholen={scholen}
            telefoon={telefoon}
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
