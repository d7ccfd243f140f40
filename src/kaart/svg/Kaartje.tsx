import { useId } from 'react'
import type { Topology } from 'topojson-specification'
import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import css from './Kaartje.module.css'
import { kaartjeinhoud } from './kaartjeinhoud'
import { fijnheidVan, kaartjekader } from './kaartjekader'
import { KaartjeGebied } from './KaartjeGebied'
import { KaartjeLand } from './KaartjeLand'
import { KaartjeNamen } from './KaartjeNamen'
import { KaartjePunten } from './KaartjePunten'
import { Postzegel } from './Postzegel'
import { naarKader } from './projectie'
import { kleineTekeningVan } from './kleineTekening'
import { tekeningVan } from './tekening'
import { heelKader } from './Vel'

export interface KaartjeProps {
  onderwerp: Onderwerp
  naslag: Naslag
  grenzen: Topology
  /** Needed for a school, and for the schools of a netwerk. */
  scholen?: readonly School[]
  /** Ids of the netwerken that the reader chose to draw: one of those keeps its own colour and hatch. */
  gekozen?: readonly string[]
  className?: string | undefined
}

/**
 * Where something is: a quiet map without links, of the country, or of the surroundings with the country as a stamp in
 * a corner. Nothing when the record is not known.
 */
export function Kaartje({ onderwerp, naslag, grenzen, scholen = [], gekozen = [], className }: KaartjeProps) {
  const id = useId()
  const inhoud = kaartjeinhoud(onderwerp, naslag, scholen)
  if (inhoud === undefined) return null
  const { zin, gebied, punten } = inhoud
  const fijn = tekeningVan(grenzen)
  const gemeenten = typeof gebied === 'string' ? [] : gebied
  const plekken = punten.map(({ soort, lat, lon }) => {
    const [x, y] = naarKader(lon, lat)
    return { soort, x, y }
  })
  const gebiedsvakken = gemeenten.map(fijn.vak)
  const kader = kaartjekader(
    typeof gebied === 'string' ? [] : [...gebiedsvakken, ...plekken.map(({ x, y }) => [x, y, x, y] as const)],
  )
  const isHeel = kader === heelKader
  const tekening = kleineTekeningVan(grenzen, fijnheidVan(kader))
  const nr = onderwerp.soort === 'netwerk' ? gekozen.indexOf(onderwerp.id) : -1
  const samen = { tekening, kader, gebied }

  return (
    <svg
      className={[css['kaartje'], isHeel ? css['heel'] : css['deel'], className].filter(Boolean).join(' ')}
      role="img"
      aria-label={zin}
    >
      <KaartjeLand {...samen} naslag={naslag} />
      <KaartjeGebied {...samen} id={id} nr={nr === -1 ? undefined : nr} />
      {!isHeel && (
        <KaartjeNamen naslag={naslag} kader={kader} gemeenten={gemeenten} plekken={plekken} vakken={gebiedsvakken} />
      )}
      <KaartjePunten id={id} kader={kader} plekken={plekken} />
      {!isHeel && <Postzegel grenzen={grenzen} kader={kader} vakken={gebiedsvakken} />}
      {gebied === 'onbekend' && (
        <text className={css['onbekend']} x="50%" y="96%">
          gebied onbekend
        </text>
      )}
    </svg>
  )
}
