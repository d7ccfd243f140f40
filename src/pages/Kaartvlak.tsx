import type { UseQueryResult } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { Topology } from 'topojson-specification'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import { kaartzin } from '@/domain/kaartzin'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { SvgKaart } from '@/staticmap/SvgKaart'
import { Foutgrens } from '@/ui/Foutgrens'
import { Melding } from '@/ui/Melding'
import type { Adres } from '@/url/useAdres'
import css from './Kaartvlak.module.css'
import { Trefferkeuze } from './Trefferkeuze'

const LiveKaart = lazy(async () => ({ default: (await import('@/map/Kaart')).Kaart }))

/** What the public test hook says about the map. */
type Staat = 'laden' | 'klaar' | 'terugval'

interface Treffer {
  onderwerp: Onderwerp
  naam: string
  toelichting: string
}

interface Props {
  adres: Adres
  beeld: Kaartbeeld
  naslag: Naslag
  grenzen: UseQueryResult<Topology>
  zweef: readonly string[]
  onZweef: (code: string | undefined) => void
}

/**
 * The picture: the SVG map at once, the live map over it as soon as it draws. Where the live map cannot run, the SVG
 * map stays and can be used in the same way.
 */
export function Kaartvlak({ adres, beeld, naslag, grenzen, zweef, onZweef }: Props) {
  const { keuze, kies, open, adresVan } = adres
  const [staat, setStaat] = useState<Staat>('laden')
  const [poging, setPoging] = useState(0)
  const [keuzemenu, setKeuzemenu] = useState<{ treffers: Treffer[]; punt: { x: number; y: number } } | undefined>()

  useEffect(
    function meldStaatVanDeKaart() {
      document.documentElement.dataset['kaart'] = staat
    },
    [staat],
  )
  const naGereed = useCallback((gelukt: boolean) => setStaat(gelukt ? 'klaar' : 'terugval'), [])
  const naStand = useCallback(
    (stand: { zoom: number; lat: number; lon: number } | undefined) => kies({ kaart: stand }, { vervang: true }),
    [kies],
  )
  const naTreffers = useCallback(
    (treffers: Treffer[], punt: { x: number; y: number }) => {
      const symbolen = treffers.filter(({ onderwerp }) => onderwerp.soort !== 'gemeente')
      if (symbolen.length > 1) setKeuzemenu({ treffers, punt })
      else {
        setKeuzemenu(undefined)
        const eerste = treffers[0]
        if (eerste !== undefined) open(eerste.onderwerp)
      }
    },
    [open],
  )

  if (grenzen.isError) {
    return (
      <Melding
        titel="De kaart kon niet worden geladen"
        tekst={`${grenzen.error.message} De lijst hiernaast werkt gewoon.`}
        actie="Probeer opnieuw"
        onActie={() => void grenzen.refetch()}
      />
    )
  }
  if (grenzen.data === undefined) return <div className={css['wacht']} aria-hidden="true" />

  const levend = staat !== 'terugval'
  return (
    <div className={css['vlak']}>
      {staat !== 'klaar' && (
        <div className={css['laag']} inert={levend}>
          <SvgKaart
            beeld={beeld}
            naslag={naslag}
            grenzen={grenzen.data}
            adresVan={adresVan}
            onKies={open}
            zweef={zweef}
            onZweef={onZweef}
            label={kaartzin(beeld, naslag)}
            bedienbaar={!levend}
          />
        </div>
      )}
      {levend && (
        <Foutgrens key={poging} stil onFout={() => setStaat('terugval')}>
          <Suspense fallback={null}>
            <div className={css['laag']} data-zichtbaar={staat === 'klaar' ? '' : undefined}>
              <LiveKaart
                beeld={beeld}
                naslag={naslag}
                grenzen={grenzen.data}
                stand={keuze.kaart}
                onStand={naStand}
                zweef={zweef}
                onZweef={onZweef}
                onTreffers={naTreffers}
                onGereed={naGereed}
                samenwerkend={keuze.embed}
              />
            </div>
          </Suspense>
        </Foutgrens>
      )}
      {staat === 'terugval' && (
        <p className={css['terugval']} role="status">
          De bewegende kaart lukt op dit apparaat niet; dit is de eenvoudige kaart.{' '}
          <button
            type="button"
            onClick={() => {
              setPoging(poging + 1)
              setStaat('laden')
            }}
          >
            Probeer opnieuw
          </button>
        </p>
      )}
      {keuzemenu !== undefined && (
        <Trefferkeuze {...keuzemenu} adresVan={adresVan} onKies={open} onSluit={() => setKeuzemenu(undefined)} />
      )}
    </div>
  )
}
