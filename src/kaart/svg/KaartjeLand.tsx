import type { MultiPolygon } from 'geojson'
import { provincielijn } from '@/domain/kaart/lagen'
import type { Naslag } from '@/domain/opzoeken'
import css from './Kaartje.module.css'
import type { Kaartjeinhoud } from './kaartjeinhoud'
import { fijnheidVan } from './kaartjekader'
import { knipLijnen, knipVlakken } from './knip'
import { padVan } from './pad'
import type { Tekening } from './tekening'
import { lijnstijl, useTekenstijl } from './tekenstijl'
import type { Kader } from './Vel'
import { heelKader, Vel } from './Vel'

interface Props {
  tekening: Tekening
  kader: Kader
  gebied: Kaartjeinhoud['gebied']
  naslag: Naslag
}

/** The ground of a small map: neighbours, country, borders of provincies and, from nearby, of gemeenten. */
export function KaartjeLand({ tekening, kader, gebied, naslag }: Props) {
  const stijl = useTekenstijl()
  const isHeel = kader === heelKader
  const fijnheid = fijnheidVan(kader)
  const decimalen = fijnheid === 'nabij' ? 1 : 0
  const vlak = (vorm: MultiPolygon) => padVan(isHeel ? vorm : knipVlakken(vorm, kader), decimalen)
  const provincies = tekening.indelinglijnen(naslag, 'provincie')
  return (
    <Vel kader={kader}>
      {!isHeel && <path fill={stijl.kleur('buurland')} d={vlak(tekening.buren)} />}
      <path className={gebied === 'landelijk' ? css['landelijk'] : css['land']} d={vlak(tekening.land())} />
      {fijnheid !== 'grof' && (
        <path className={css['gemeentegrens']} d={padVan(knipLijnen(tekening.binnengrenzen(), kader))} />
      )}
      <path
        fill="none"
        {...lijnstijl(provincielijn, stijl)}
        d={padVan(isHeel ? provincies : knipLijnen(provincies, kader), decimalen)}
      />
    </Vel>
  )
}
