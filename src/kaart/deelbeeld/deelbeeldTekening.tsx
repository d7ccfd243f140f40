import { renderToStaticMarkup } from 'react-dom/server'
import type { Topology } from 'topojson-specification'
import { DATASETNAAM } from '@/domain/datasetnaam'
import type { Naslag } from '@/domain/opzoeken'
import { klassegrenzen, klasseVan, telPerGemeente } from '@/domain/telling'
import { padVan } from '@/kaart/svg/pad'
import { BREEDTE, HOOGTE, naarKader } from '@/kaart/svg/projectie'
import { tekeningVan } from '@/kaart/svg/tekening'
import type { Deelbeeld } from './deelbeeldInhoud'
import { zetTitel } from './deelbeeldRegels'

/** What Open Graph readers ask for, in pixels. */
const MAAT = { breedte: 1200, hoogte: 630 } as const
/** The map takes the right part, from this x on. */
const KAART_X = 660
const RAND = 30
const SCHAAL = (MAAT.hoogte - 2 * RAND) / HOOGTE
/** An area smaller than this on the picture gets a ring, or nobody finds it. */
const MINSTE_PX = 45

/** A colour by its name in tokens.css: `klasse-1`. */
export type Kleuren = (naam: string) => string

/** The light colours of tokens.css, which stay the only home of colours. */
export function leesKleuren(css: string): Kleuren {
  const [licht = ''] = css.split('@media')
  const waarden = new Map(
    [...licht.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, naam, waarde]) => [naam, waarde]),
  )
  return (naam) => {
    const waarde = waarden.get(naam)
    if (waarde === undefined) throw new Error(`tokens.css heeft geen kleur --${naam}`)
    return waarde
  }
}

interface Props {
  beeld: Deelbeeld
  naslag: Naslag
  grenzen: Topology
  kleur: Kleuren
}

/** The share picture as SVG: what it is on the left, where it is on the right. Always on light paper. */
export function tekenDeelbeeld(props: Props): string {
  const { breedte, hoogte } = MAAT
  const { kleur } = props
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`}>
      <rect x={KAART_X} width={breedte - KAART_X} height={hoogte} fill={kleur('water')} />
      <g transform={`translate(${KAART_X + (breedte - KAART_X - BREEDTE * SCHAAL) / 2} ${RAND}) scale(${SCHAAL})`}>
        <Kaart {...props} />
      </g>
      <rect width={KAART_X} height={hoogte} fill={kleur('papier')} />
      <Tekst {...props} />
    </svg>,
  )
}

function Tekst({ beeld: { titel, regel }, kleur }: Props) {
  const { maat, regels } = zetTitel(titel, KAART_X - 64 - 32)
  const boven = MAAT.hoogte / 2 - ((regels.length - 1) * maat * 1.12) / 2
  return (
    <g fontFamily="Source Sans 3" fill={kleur('inkt')}>
      <g fill="none" strokeWidth="5">
        <circle cx="81" cy="79" r="15" stroke={kleur('accent')} />
        <circle cx="93" cy="91" r="15" stroke={kleur('klasse-3')} />
      </g>
      <text x="124" y="97" fontSize="36" fontWeight="600" fill={kleur('accent')}>
        {DATASETNAAM}
      </text>
      {regels.map((tekst, nr) => (
        <text key={tekst} x="64" y={boven + nr * maat * 1.12} fontSize={maat} fontWeight="600">
          {tekst}
        </text>
      ))}
      <text x="64" y={boven + (regels.length - 1) * maat * 1.12 + 58} fontSize="34" fill={kleur('zacht')}>
        {regel}
      </text>
      <text x="64" y="582" fontSize="19" fill={kleur('zacht')}>
        Grenzen indicatief. © EuroGeographics, © OpenStreetMap, GeoNames
      </text>
    </g>
  )
}

function Kaart(props: Props) {
  const { beeld, naslag, grenzen, kleur } = props
  const tekening = tekeningVan(grenzen, 'grof')
  return (
    <>
      <path d={padVan(tekening.buren)} fill={kleur('buurland')} />
      <path d={padVan(tekening.land())} fill={kleur('land')} />
      {beeld.gebied === 'aantallen' ? <Aantallen {...props} /> : <Gebied {...props} gebied={beeld.gebied} />}
      <path
        d={padVan(tekening.indelinglijnen(naslag, 'provincie'))}
        fill="none"
        stroke={kleur('grens-regio')}
        strokeOpacity="0.55"
        strokeWidth="4"
      />
      {beeld.punten.map(({ lon, lat }) => {
        const [x, y] = naarKader(lon, lat)
        return (
          <circle
            key={`${lon} ${lat}`}
            cx={Math.round(x)}
            cy={Math.round(y)}
            r="17"
            fill={kleur('symbool')}
            stroke={kleur('symbool-rand')}
            strokeWidth="6"
          />
        )
      })}
    </>
  )
}

function Gebied({ grenzen, kleur, gebied }: Props & { gebied: Exclude<Deelbeeld['gebied'], 'aantallen'> }) {
  const tekening = tekeningVan(grenzen, 'grof')
  if (gebied === 'onbekend') return null
  if (gebied === 'landelijk') return <path d={padVan(tekening.land())} fill={kleur('klasse-2')} />
  if (gebied.length === 0) return null
  const vakken = gebied.map(tekening.vak)
  const [links, boven] = [Math.min(...vakken.map(([x]) => x)), Math.min(...vakken.map(([, y]) => y))]
  const [rechts, onder] = [Math.max(...vakken.map(([, , x]) => x)), Math.max(...vakken.map(([, , , y]) => y))]
  const klein = Math.max(rechts - links, onder - boven) * SCHAAL < MINSTE_PX
  return (
    <>
      <path d={padVan(tekening.gebied(gebied))} fill={kleur('accent')} />
      {klein && (
        <circle
          cx={Math.round((links + rechts) / 2)}
          cy={Math.round((boven + onder) / 2)}
          r={Math.round(MINSTE_PX / SCHAAL)}
          fill="none"
          stroke={kleur('accent')}
          strokeWidth="10"
        />
      )}
    </>
  )
}

function Aantallen({ naslag, grenzen, kleur }: Props) {
  const tekening = tekeningVan(grenzen, 'grof')
  const aantallen = telPerGemeente(naslag.overzicht.netwerken)
  const grens = klassegrenzen(aantallen.values())
  return [...tekening.vormen.keys()].map((code) => {
    const klasse = klasseVan(aantallen.get(code) ?? 0, grens)
    return (
      <path
        key={code}
        d={tekening.pad(code, 0)}
        fill={kleur(klasse === 0 ? 'land' : `klasse-${klasse}`)}
        stroke={kleur('grens')}
        strokeWidth="2"
      />
    )
  })
}
