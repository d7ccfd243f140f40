import { useId } from 'react'
import type { Topology } from 'topojson-specification'
import type { Naslag } from '@/domain/opzoeken'
import { BREEDTE, HOOGTE, naarKader } from '@/kaart/svg/projectie'
import { tekeningVan } from '@/kaart/svg/tekening'
import type { Kader } from '@/kaart/svg/Vel'
import { heelKader } from '@/kaart/svg/Vel'
import css from './Klassenkaart.module.css'
import { Klassennamen } from './Klassennamen'

/** How a gemeente is drawn. */
export interface Gemeentevlak {
  klasse:
    | 'klasse0'
    | 'klasse1'
    | 'klasse2'
    | 'klasse3'
    | 'klasse4'
    | 'klasse5'
    | 'gedeeld'
    | 'alleenA'
    | 'alleenB'
    | 'nietBevraagd'
    | 'beeindigd'
  /** What it stands for, shown on hover: `Zwolle: 5 netwerken`. */
  tekst: string
  /** Drawn in the middle of the gemeente, when the view is near enough to read it. */
  getal?: string | undefined
}

interface Props {
  grenzen: Topology
  naslag: Naslag
  /** By code; other gemeenten are plain land. */
  vlakken: ReadonlyMap<string, Gemeentevlak>
  /** One sentence that says what the map shows; the page says the same in text. */
  label: string
}

/** Classes that are a texture instead of a colour. */
const gearceerd: ReadonlySet<string> = new Set(['klasse0', 'alleenA', 'alleenB', 'beeindigd'])

/** Classes for which one looks on a map of the whole country: no name may hide one. */
const zeldzaam: ReadonlySet<string> = new Set(['klasse0', 'nietBevraagd', 'beeindigd'])

/** Wider views than this, in units of the frame, have no room for numbers. */
const LEESBAAR = 0.55 * BREEDTE
const MARGE = 30

/** A still picture of gemeenten in classes, from as near as the coloured ones allow; what it says is also in text. */
export function Klassenkaart({ grenzen, naslag, vlakken, label }: Props) {
  const id = useId()
  const tekening = tekeningVan(grenzen)
  const codes = [...vlakken.keys()]
  const kader = kaderRond(codes.map((code) => tekening.vak(code)))
  const { x, y, breedte, hoogte } = kader
  const dichtbij = Math.max(breedte, hoogte) <= LEESBAAR
  const vrij = new Set(
    codes.filter((code) => {
      const { klasse = '', getal } = vlakken.get(code) ?? {}
      return dichtbij ? getal !== undefined : zeldzaam.has(klasse)
    }),
  )
  const maat = Math.max(breedte, hoogte) / 36
  return (
    <div className={css['vlak']}>
      <svg className={css['kaart']} viewBox={`${x} ${y} ${breedte} ${hoogte}`} role="img" aria-label={label}>
        <Arcering id={`${id}alleenA`} maat={maat / 2} klasse={css['lijnA']} hoek={45} />
        <Arcering id={`${id}beeindigd`} maat={maat / 3} klasse={css['lijnOud']} hoek={45} />
        <Arcering id={`${id}alleenB`} maat={maat / 2} klasse={css['lijnB']} hoek={-45} />
        <Stippels id={`${id}klasse0`} stap={maat / 3.6} />
        <path className={css['buurland']} d={tekening.buurland} />
        <g className={css['gemeenten']}>
          {naslag.overzicht.gemeenten.map(({ code, naam }) => {
            const { klasse = 'land', tekst = naam } = vlakken.get(code) ?? {}
            const arcering = gearceerd.has(klasse) ? `url(#${id}${klasse})` : undefined
            return (
              <path key={code} d={tekening.pad(code, dichtbij ? 1 : 0)} className={css[klasse]} fill={arcering}>
                <title>{tekst}</title>
              </path>
            )
          })}
        </g>
        <Klassennamen naslag={naslag} kader={kader} vrij={vrij} />
        {dichtbij && (
          <g className={css['getallen']} fontSize={maat} strokeWidth={maat / 5}>
            {codes.map((code) => {
              const gemeente = naslag.gemeenteByCode.get(code)
              const getal = vlakken.get(code)?.getal
              if (gemeente === undefined || getal === undefined) return null
              const [px, py] = naarKader(gemeente.lon, gemeente.lat)
              return (
                <text key={code} x={px} y={py} dy="0.35em">
                  {getal}
                </text>
              )
            })}
          </g>
        )}
      </svg>
    </div>
  )
}

/** Dots as on the large map, some five pixels apart: near enough to each other for the smallest gemeente. */
function Stippels({ id, stap }: { id: string; stap: number }) {
  return (
    <pattern id={id} width={stap} height={2 * stap} patternUnits="userSpaceOnUse">
      <rect width={stap} height={2 * stap} className={css['land']} />
      <path
        className={css['stip']}
        strokeWidth={0.36 * stap}
        d={`M${stap / 2} ${stap / 2}h0M0 ${1.5 * stap}h0M${stap} ${1.5 * stap}h0`}
      />
    </pattern>
  )
}

/** The hatch of what only one of two has, in the direction of the swatch in the legend. */
function Arcering({ id, maat, klasse, hoek }: { id: string; maat: number; klasse: string | undefined; hoek: number }) {
  return (
    <pattern id={id} width={maat} height={maat} patternUnits="userSpaceOnUse" patternTransform={`rotate(${90 - hoek})`}>
      <rect width={maat} height={maat} className={css['land']} />
      <path d={`M${maat / 2} 0v${maat}`} strokeWidth={maat * 0.4} className={klasse} />
    </pattern>
  )
}

type Vak = readonly [links: number, boven: number, rechts: number, onder: number]

/** What is in view: the boxes with a margin, at least a square of a fifth of the country. */
function kaderRond(vakken: readonly Vak[]): Kader {
  if (vakken.length === 0) return heelKader
  const links = Math.min(...vakken.map(([waarde]) => waarde)) - MARGE
  const boven = Math.min(...vakken.map(([, waarde]) => waarde)) - MARGE
  const rechts = Math.max(...vakken.map(([, , waarde]) => waarde)) + MARGE
  const onder = Math.max(...vakken.map(([, , , waarde]) => waarde)) + MARGE
  const hoogte = Math.max(onder - boven, HOOGTE / 5, (rechts - links) * 0.75)
  const breedte = Math.max(rechts - links, HOOGTE / 5, hoogte * 0.75)
  return {
    x: Math.round((links + rechts - breedte) / 2),
    y: Math.round((boven + onder - hoogte) / 2),
    breedte: Math.round(breedte),
    hoogte: Math.round(hoogte),
  }
}
