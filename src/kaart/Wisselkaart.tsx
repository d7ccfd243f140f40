import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Topology } from 'topojson-specification'
import type { Beeld } from '@/domain/inBeeld'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { Treffer } from '@/domain/kaart/treffer'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { Foutgrens } from '@/ui/Foutgrens'
import { useGemonteerd } from '@/ui/useGemonteerd'
import type { Maat } from '@/ui/useMaat'
import { usePast } from '@/ui/usePast'
import { LiveKaart } from './liveKaart'
import { beginstand } from './svg/beginstand'
import { SvgKaart } from './svg/SvgKaart'
import type { Uitsnede } from './svg/uitsnede'
import { heelNederland, standVan } from './svg/uitsnede'
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

/** What is in view on a map that nobody sees concerns nobody. */
const nergens = () => undefined

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
  // Without scripts its buttons would do nothing.
  const gemonteerd = useGemonteerd()
  const { staat, gehaald, poging, naGereed, naVerlies, opnieuw } = useLevendeKaart()
  const eenvoudig = useRef<HTMLDivElement>(null)
  const levende = useRef<HTMLDivElement>(null)
  // What had the focus on the drawn map, by its name; the live one has buttons of the same names.
  const focus = useRef<string>(undefined)
  const { onZweef } = samen
  const wissel = useCallback(
    (gelukt: boolean) => {
      const actief = document.activeElement
      const hadFocus = actief !== null && eenvoudig.current?.contains(actief) === true
      focus.current = hadFocus ? (actief.getAttribute('aria-label') ?? '') : undefined
      // The drawn map goes without a word, and the pointer with it; the live one finds what lies under it.
      if (gelukt) onZweef(undefined)
      naGereed(gelukt)
    },
    [naGereed, onZweef],
  )
  const levend = staat !== 'terugval'
  const klaar = staat === 'klaar' && !opPapier
  useLayoutEffect(
    function geefFocusDoor() {
      const naam = focus.current
      focus.current = undefined
      if (!klaar || naam === undefined) return
      const knoppen = [...(levende.current?.querySelectorAll('button') ?? [])]
      const knop = knoppen.find((ander) => ander.getAttribute('aria-label') === naam)
      ;(knop ?? levende.current?.querySelector('canvas'))?.focus()
    },
    [klaar],
  )
  const naVerplaatsing = useCallback(
    (uitsnede: Uitsnede) => {
      if (uitsnede === heelNederland) onStand(undefined)
      else if (maat !== undefined) onStand(standVan(uitsnede, maat.breedte, maat.hoogte))
    },
    [maat, onStand],
  )
  return (
    <>
      {!klaar && (
        <div className={css['laag']} ref={eenvoudig}>
          <SvgKaart
            {...samen}
            label={label}
            adresVan={adresVan}
            onKies={onKies}
            onTreffers={onTreffers}
            stand={stand}
            bedienbaar={gemonteerd}
            onVerplaatsing={naVerplaatsing}
            onBeeld={levend ? undefined : onBeeld}
          />
        </div>
      )}
      {/* It stays behind the simple one that took its place, too: it may still get there. */}
      {gehaald && maat !== undefined && (
        <Foutgrens key={poging} stil onFout={() => naGereed(false)}>
          <div ref={levende} className={klaar ? css['laag'] : css['verborgen']} inert={!klaar}>
            <LiveKaart
              {...samen}
              begin={stand ?? beginstand(samen.beeld, samen.grenzen, maat.breedte, maat.hoogte)}
              onStand={onStand}
              onTreffers={onTreffers}
              onBeeld={levend ? onBeeld : nergens}
              onGereed={wissel}
              onVerloren={naVerlies}
              getoond={klaar}
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
