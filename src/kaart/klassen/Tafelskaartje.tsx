import type { Topology } from 'topojson-specification'
import { grensnoot } from '@/domain/grensopschrift'
import type { Tafelblad } from '@/domain/mijnTafels/tafelblad'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern, School } from '@/domain/overzicht'
import { opsomming } from '@/domain/taal'
import { kaartjeinhoud } from '@/kaart/svg/kaartjeinhoud'
import { fijnheidVan, kaderOm } from '@/kaart/svg/kaartjekader'
import { KaartjeLand } from '@/kaart/svg/KaartjeLand'
import { KaartjePunten } from '@/kaart/svg/KaartjePunten'
import { kleineTekeningVan } from '@/kaart/svg/kleineTekening'
import { knipVlakken } from '@/kaart/svg/knip'
import { Namen } from '@/kaart/svg/Namen'
import { isBinnen, naamOp, plaatsNamen, rondSymbool } from '@/kaart/svg/namen'
import { padVan } from '@/kaart/svg/pad'
import { BREEDTE, naarKader } from '@/kaart/svg/projectie'
import { tekeningVan } from '@/kaart/svg/tekening'
import { heelKader, Vel } from '@/kaart/svg/Vel'
import { useId } from 'react'
import css from './Tafelskaartje.module.css'

interface Props {
  blad: Tafelblad
  naslag: Naslag
  grenzen: Topology
  scholen: readonly School[]
}

/** More areas than this hide each other. */
const MEESTE = 10
/** Width in pixels of the smallest map on which the numbers must not touch. */
const BREEDTE_PX = 260

/** Where the tables of a sheet work, each with its number there; dashed where the subject only probably sits. */
export function Tafelskaartje({ blad: { onderwerp, nu, waarschijnlijk }, naslag, grenzen, scholen }: Props) {
  const id = useId()
  const tafels = [
    ...nu.map((netwerk, nr) => ({ netwerk, nr: nr + 1, zeker: true })),
    ...waarschijnlijk.map(({ netwerk }, nr) => ({ netwerk, nr: nu.length + nr + 1, zeker: false })),
  ].filter(({ netwerk }) => netwerk.gemeenten.length > 0 && netwerk.schaal !== 'provinciebreed')
  const gebieden = tafels.slice(0, MEESTE)
  const punten = (kaartjeinhoud(onderwerp, naslag, scholen)?.punten ?? []).map(({ soort, lat, lon }) => {
    const [x, y] = naarKader(lon, lat)
    return { soort, x, y }
  })
  const eigen = onderwerp.soort === 'gemeente' ? [onderwerp.id] : []
  const fijn = tekeningVan(grenzen)
  const kader = kaderOm(
    [
      ...[...gebieden.flatMap(({ netwerk }) => netwerk.gemeenten), ...eigen].map((code) => fijn.vak(code)),
      ...punten.map(({ x, y }) => [x, y, x, y] as const),
    ],
    RUIMTE,
  )
  const tekening = kleineTekeningVan(grenzen, fijnheidVan(kader))
  const vorm = (codes: readonly string[]) => {
    const gebied = tekening.gebied(codes)
    return padVan(kader === heelKader ? gebied : knipVlakken(gebied, kader), fijnheidVan(kader) === 'nabij' ? 1 : 0)
  }
  const nummers = plaatsNamen(
    gebieden.map(({ netwerk, nr }) => naamOp('gemeente', [String(nr)], midden(netwerk, naslag))),
    { schalen: [BREEDTE_PX / kader.breedte], bezet: punten.map((punt) => rondSymbool(punt, 6)), past: isBinnen(kader) },
  )
  return (
    <figure className={css['figuur']} data-kaartje>
      <svg
        className={css['kaart']}
        data-heel={kader === heelKader || undefined}
        role="img"
        aria-label={zinVan(gebieden)}
      >
        <KaartjeLand tekening={tekening} kader={kader} gebied={[]} naslag={naslag} />
        <Vel kader={kader}>
          {gebieden.map(({ netwerk, zeker }) => (
            <path
              key={netwerk.id}
              className={zeker ? css['zeker'] : css['waarschijnlijk']}
              d={vorm(netwerk.gemeenten)}
            />
          ))}
          {eigen.length > 0 && <path className={css['eigen']} d={vorm(eigen)} />}
        </Vel>
        <KaartjePunten id={id} kader={kader} plekken={punten} schaal={0.7} />
        <Namen namen={nummers} kader={kader} />
      </svg>
      <figcaption className="klein">
        {gebieden.length === 0
          ? 'Van geen van deze tafels is een gebied bekend dat op dit kaartje past.'
          : eigen.length > 0
            ? 'Dik omlijnd: uw gemeente. Blauw: waar de tafels werken, met hun nummer. Streeplijn: waarschijnlijk.'
            : 'Blauw: waar uw tafels werken, met hun nummer; donkerder waar er meer zijn. Streeplijn: waarschijnlijk.'}{' '}
        {tafels.length > MEESTE && `Getekend: de eerste ${MEESTE} van ${tafels.length}. `}
        Gebieden zijn indicatief, {grensnoot(naslag.overzicht.grenzen)}.
      </figcaption>
    </figure>
  )
}

/**
 * All tables with some room, and not so little of the country that it no longer says where it is; the country itself
 * where that is nearly as large. The style sheet knows the ratio too.
 */
const RUIMTE = { verhouding: 4 / 3, ruim: 1.1, minste: 330, grootste: BREEDTE }

function midden({ gemeenten }: NetwerkKern, { gemeenteByCode }: Naslag): { lat: number; lon: number } {
  const plekken = gemeenten.flatMap((code) => gemeenteByCode.get(code) ?? [])
  const gemiddeld = (waarden: readonly number[]) => waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length
  return { lat: gemiddeld(plekken.map(({ lat }) => lat)), lon: gemiddeld(plekken.map(({ lon }) => lon)) }
}

function zinVan(gebieden: readonly { nr: number; zeker: boolean }[]): string {
  const nummers = (zeker: boolean) => gebieden.filter((gebied) => gebied.zeker === zeker).map(({ nr }) => String(nr))
  const [zeker, niet] = [nummers(true), nummers(false)]
  const delen = [
    ...(zeker.length === 0 ? [] : [`de gebieden van tafel ${opsomming(zeker)}`]),
    ...(niet.length === 0 ? [] : [`waarschijnlijk ook ${opsomming(niet)}`]),
  ]
  return delen.length === 0 ? 'Kaartje: van geen tafel is het gebied bekend.' : `Kaartje: ${delen.join('; ')}.`
}
