import type { ReactNode } from 'react'
import { Fragment, Suspense, useEffect, useId } from 'react'
import type { Topology } from 'topojson-specification'
import type { Beeld } from '@/domain/inBeeld'
import type { Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { cssKleur } from '@/domain/kaart/kleuren'
import type { Kaartdeel } from '@/domain/kaart/lagen'
import { kaartdelen } from '@/domain/kaart/lagen'
import type { Treffer } from '@/domain/kaart/treffer'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { padVan as adresVanDossier } from '@/domain/routes'
import { Kaartknoppen } from '@/kaart/Kaartknoppen'
import { Gemeenten } from './Gemeenten'
import { Gekozen } from './Gekozen'
import { Instellingen } from './Instellingen'
import { Lijnen } from './Lijnen'
import { Kaartnamen } from './Kaartnamen'
import { Mozaiek, Mozaieknamen } from './mozaiekdelen'
import { BREEDTE, HOOGTE } from './projectie'
import { Scholen } from './Scholen'
import { Stippelvlak } from './Stippelvlak'
import css from './SvgKaart.module.css'
import { symboolplekken } from './symbolen'
import { tekeningVan } from './tekening'
import type { Uitsnede } from './uitsnede'
import { beeldVan } from './uitsnedebeeld'
import { Uitgelicht } from './Uitgelicht'
import { useUitsnede } from './useUitsnede'
import { Vel } from './Vel'

export interface SvgKaartProps {
  beeld: Kaartbeeld
  naslag: Naslag
  grenzen: Topology
  /** One sentence that says what the map shows. */
  label: string
  adresVan?: (onderwerp: Onderwerp) => string
  /** Without it every gemeente and instelling is a plain link. */
  onKies?: (onderwerp: Onderwerp) => void
  /** Several things were pressed at once, in pixels from the corner of the map. */
  onTreffers?: (treffers: Treffer[], punt: { x: number; y: number }) => void
  /** Codes of gemeenten that another part of the screen points at. */
  zweef?: readonly string[]
  onZweef?: (code: string | undefined) => void
  /** Shows the buttons to zoom and move: this is the map that the reader works with. */
  bedienbaar?: boolean
  /** The gemeenten that come into view while the reader works with this map; undefined when that is all of them. */
  onBeeld?: ((beeld: Beeld | undefined) => void) | undefined
  /** The reader moved the view with buttons or keys. */
  onVerplaatsing?: (uitsnede: Uitsnede) => void
  /** Where the address says the map stands. */
  stand?: { zoom: number; lat: number; lon: number } | undefined
  className?: string | undefined
}

const geenZweef: readonly string[] = []

/**
 * The map as SVG: the same layers, marks and order as the live map, from the same picture. Shapes are
 * drawn in units of the frame and stretch with the page; lines, hatches, symbols and names keep their size in pixels,
 * also without scripts.
 */
export function SvgKaart({
  beeld,
  naslag,
  grenzen,
  label,
  adresVan = adresVanDossier,
  onKies,
  onTreffers,
  zweef = geenZweef,
  onZweef,
  bedienbaar = false,
  onBeeld,
  onVerplaatsing,
  stand,
  className,
}: SvgKaartProps) {
  const id = useId()
  const tekening = tekeningVan(grenzen)
  const [uitsnede, bediening] = useUitsnede(beeld, tekening, stand, onVerplaatsing)
  useEffect(
    function meldWatInBeeldIs() {
      if (bedienbaar) onBeeld?.(beeldVan(uitsnede, tekening))
    },
    [bedienbaar, onBeeld, tekening, uitsnede],
  )
  const plekken = symboolplekken(beeld.instellingen, beeld.uitgelichtPunt?.id, uitsnede.factor)
  const samen = { beeld, naslag, tekening, uitsnede, adresVan, onKies, onNaar: bediening.toon }
  const { factor } = uitsnede
  const { mozaiek } = beeld
  const delen: Record<Kaartdeel, ReactNode> = {
    buurland: (
      <Vel>
        <path fill={cssKleur('buurland')} d={tekening.buurland} />
      </Vel>
    ),
    gemeenten:
      mozaiek === undefined ? (
        <>
          <Gemeenten {...samen} zweef={zweef} onZweef={onZweef} />
          <Stippelvlak id={id} beeld={beeld} naslag={naslag} tekening={tekening} factor={factor} />
        </>
      ) : (
        <Suspense fallback={null}>
          <Mozaiek {...samen} id={id} mozaiek={mozaiek} zweef={zweef} onZweef={onZweef} />
        </Suspense>
      ),
    indelingen: <Lijnen deel="indelingen" beeld={beeld} naslag={naslag} tekening={tekening} factor={factor} />,
    omtrekken: <Lijnen deel="omtrekken" beeld={beeld} naslag={naslag} tekening={tekening} factor={factor} />,
    uitgelicht: <Uitgelicht beeld={beeld} tekening={tekening} factor={factor} />,
    gekozen: <Gekozen id={id} beeld={beeld} tekening={tekening} factor={factor} />,
    scholen: <Scholen {...samen} />,
    namen:
      mozaiek === undefined ? (
        <Kaartnamen naslag={naslag} beeld={beeld} plekken={plekken} uitsnede={uitsnede} />
      ) : (
        <Suspense fallback={null}>
          <Mozaieknamen mozaiek={mozaiek} tekening={tekening} uitsnede={uitsnede} />
        </Suspense>
      ),
    punten: <Instellingen {...samen} id={id} plekken={plekken} onTreffers={onTreffers} />,
  }

  return (
    <div className={className === undefined ? css['kader'] : `${css['kader']} ${className}`}>
      <svg className={css['vel']} role="group" aria-label={label}>
        <svg
          x={procent(50 - (100 * factor * uitsnede.x) / BREEDTE)}
          y={procent(50 - (100 * factor * uitsnede.y) / HOOGTE)}
          width={procent(100 * factor)}
          height={procent(100 * factor)}
          overflow="visible"
          role="presentation"
        >
          {kaartdelen.map((deel) => (
            <Fragment key={deel}>{delen[deel]}</Fragment>
          ))}
        </svg>
      </svg>
      {bedienbaar && <Kaartknoppen {...bediening} />}
    </div>
  )
}

const procent = (waarde: number) => `${Number(waarde.toFixed(3))}%`
