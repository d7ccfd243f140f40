import { useCallback, useRef } from 'react'
import type { Topology } from 'topojson-specification'
import type { Beeld } from '@/domain/inBeeld'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { Foutgrens } from '@/ui/Foutgrens'
import type { Maat } from '@/ui/useMaat'
import { usePast } from '@/ui/usePast'
import type { Treffer } from './live/Aanwijzen'
import { LiveKaart } from './liveKaart'
import { beginstand } from './svg/beginstand'
import { SvgKaart } from './svg/SvgKaart'
import { useLevendeKaart } from './useLevendeKaart'
import css from './Wisselkaart.module.css'

interface Stand {
  zoom: number
  lat: number
  lon: number
}

interface Props {
  beeld: Kaartbeeld
  naslag: Naslag
  grenzen: Topology
  /** One sentence that says what the map shows. */
  label: string
  /** Size on screen; unknown until the page has been laid out. */
  maat: Maat | undefined
  /** Where the address says the map stands. */
  stand: Stand | undefined
  onStand: (stand: Stand | undefined) => void
  adresVan: (onderwerp: Onderwerp) => string
  onKies: (onderwerp: Onderwerp) => void
  zweef: readonly string[]
  onZweef: (code: string | undefined) => void
  /** The gemeenten that the map shows; undefined when that is all of them. */
  onBeeld: (beeld: Beeld | undefined) => void
  /** All that a click on the live map hit. */
  onTreffers: (treffers: Treffer[], punt: { x: number; y: number }) => void
  /** In an embed: a page scroll moves the page, not the map. */
  samenwerkend: boolean
}

/**
 * The map: the drawn one at once, the live one over it as soon as it draws. Where the live map cannot run, the drawn one
 * stays and can be used in the same way.
 */
export function Wisselkaart({
  label,
  maat,
  stand,
  onStand,
  adresVan,
  onKies,
  onTreffers,
  onBeeld,
  samenwerkend,
  ...samen
}: Props) {
  // A canvas keeps the size of the screen, and a sheet of paper would cut it off; the drawing fits any.
  const opPapier = usePast('print')
  const { staat, gehaald, poging, naGereed, opnieuw } = useLevendeKaart()
  const eenvoudig = useRef<HTMLDivElement>(null)
  const levende = useRef<HTMLDivElement>(null)
  const wissel = useCallback(
    (gelukt: boolean) => {
      const hadFocus = eenvoudig.current?.contains(document.activeElement) ?? false
      naGereed(gelukt)
      if (gelukt && hadFocus) levende.current?.querySelector('canvas')?.focus()
    },
    [naGereed],
  )
  const levend = staat !== 'terugval'
  const klaar = staat === 'klaar' && !opPapier
  return (
    <>
      {!klaar && (
        <div className={css['laag']} ref={eenvoudig}>
          <SvgKaart
            {...samen}
            label={label}
            adresVan={adresVan}
            onKies={onKies}
            stand={stand}
            bedienbaar={!levend}
            onBeeld={onBeeld}
          />
        </div>
      )}
      {levend && gehaald && maat !== undefined && (
        <Foutgrens key={poging} stil onFout={() => naGereed(false)}>
          <div ref={levende} className={klaar ? css['laag'] : css['verborgen']}>
            <LiveKaart
              {...samen}
              begin={stand ?? beginstand(samen.beeld, samen.grenzen, maat.breedte, maat.hoogte)}
              onStand={onStand}
              onTreffers={onTreffers}
              onBeeld={onBeeld}
              onGereed={wissel}
              samenwerkend={samenwerkend}
            />
          </div>
        </Foutgrens>
      )}
      {staat === 'terugval' && (
        <p className={css['terugval']} role="status">
          Bewegen en vloeiend zoomen lukt hier niet. U ziet de eenvoudige kaart.{' '}
          <button type="button" onClick={opnieuw}>
            Probeer opnieuw
          </button>
        </p>
      )}
    </>
  )
}
