import { renderToStaticMarkup } from 'react-dom/server'
import type { Topology } from 'topojson-specification'
import { DATASETNAAM } from '@/domain/datasetnaam'
import { makersInHetKort } from '@/domain/bronvermelding'
import type { Kleuren } from '@/domain/kaart/kleuren'
import { provincielijn } from '@/domain/kaart/lagen'
import { klassemerken, vlakmerken } from '@/domain/kaart/merken'
import type { Naslag } from '@/domain/opzoeken'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { klassegrenzen, klasseVan, telPerGemeente } from '@/domain/telling'
import { Gemeentevlakken } from '@/kaart/svg/Gemeentevlakken'
import { KaartjePunten } from '@/kaart/svg/KaartjePunten'
import { padVan } from '@/kaart/svg/pad'
import { BREEDTE, HOOGTE, naarKader } from '@/kaart/svg/projectie'
import type { Tekening } from '@/kaart/svg/tekening'
import { kleineTekeningVan } from '@/kaart/svg/kleineTekening'
import { lijnstijl, Tekenstijlcontext, useTekenstijl } from '@/kaart/svg/tekenstijl'
import { heelKader, kaderVan, Vel } from '@/kaart/svg/Vel'
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
  const kaart = { breedte: BREEDTE * SCHAAL, hoogte: HOOGTE * SCHAAL }
  return renderToStaticMarkup(
    <Tekenstijlcontext value={{ kleur, eenheid: 1 / SCHAAL }}>
      <svg xmlns="http://www.w3.org/2000/svg" width={breedte} height={hoogte} viewBox={`0 0 ${breedte} ${hoogte}`}>
        <rect x={KAART_X} width={breedte - KAART_X} height={hoogte} fill={kleur('water')} />
        <svg
          x={KAART_X + (breedte - KAART_X - kaart.breedte) / 2}
          y={RAND}
          width={kaart.breedte}
          height={kaart.hoogte}
          viewBox={`0 0 ${kaart.breedte} ${kaart.hoogte}`}
          overflow="visible"
        >
          <Kaart {...props} />
        </svg>
        <rect width={KAART_X} height={hoogte} fill={kleur('papier')} />
        <Tekst {...props} />
      </svg>
    </Tekenstijlcontext>,
  )
}

function Tekst({ beeld: { titel, regel }, naslag, kleur }: Props) {
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
        {`Gebieden indicatief. Grenzen: ${makersInHetKort(naslag.overzicht.grenzen)}`}
      </text>
    </g>
  )
}

/** The country with what the page is about, drawn as on the site. */
function Kaart({ beeld: { gebied, punten }, naslag, grenzen }: Props) {
  const stijl = useTekenstijl()
  const tekening = kleineTekeningVan(grenzen, 'grof')
  const grond = gebied === 'landelijk' ? 'klasse-2' : 'land'
  return (
    <>
      <Vel>
        <path d={padVan(tekening.buren)} fill={stijl.kleur('buurland')} />
        <path d={padVan(tekening.land())} fill={stijl.kleur(grond)} />
        {gebied === 'aantallen' && <Aantallen naslag={naslag} tekening={tekening} />}
        {typeof gebied !== 'string' && gebied.length > 0 && <Gebied gemeenten={gebied} tekening={tekening} />}
        <path
          d={padVan(tekening.indelinglijnen(naslag, 'provincie'))}
          fill="none"
          {...lijnstijl(provincielijn, stijl)}
        />
      </Vel>
      <KaartjePunten id="punt-" kader={heelKader} plekken={punten.map(opKaart)} schaal={1.1} />
    </>
  )
}

function opKaart({ soort, lon, lat }: Deelbeeld['punten'][number]) {
  const [x, y] = naarKader(lon, lat)
  return { soort, x, y }
}

function Gebied({ gemeenten, tekening }: { gemeenten: readonly string[]; tekening: Tekening }) {
  const stijl = useTekenstijl()
  const { x, y, breedte, hoogte } = kaderVan(gemeenten.map(tekening.vak))
  const isKlein = Math.max(breedte, hoogte) < MINSTE_PX * stijl.eenheid
  return (
    <>
      <path d={padVan(tekening.gebied(gemeenten))} fill={stijl.kleur('accent')} />
      {isKlein && (
        <circle
          cx={Math.round(x + breedte / 2)}
          cy={Math.round(y + hoogte / 2)}
          r={Math.round(MINSTE_PX * stijl.eenheid)}
          fill="none"
          {...lijnstijl({ kleur: 'accent', breedte: 3.5 }, stijl)}
        />
      )}
    </>
  )
}

function Aantallen({ naslag, tekening }: { naslag: Naslag; tekening: Tekening }) {
  const aantallen = telPerGemeente(naslag.overzicht.netwerken, geenFilters)
  const ondergrenzen = klassegrenzen(aantallen.values())
  const vlakken = [...tekening.vormen.keys()].map((code) => {
    const merk = klassemerken[klasseVan(aantallen.get(code) ?? 0, ondergrenzen)] ?? 'land'
    return { code, d: tekening.pad(code, 0), merk: vlakmerken[merk] }
  })
  return <Gemeentevlakken vlakken={vlakken} grens={0.7} />
}
