import { memo } from 'react'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import { toonPeriode } from '@/domain/periode'
import type { Onderwerp } from '@/domain/routes'
import { toonGebied } from '@/domain/toonGebied'
import { Swatch } from '@/panels/legenda/Swatch'
import { MAX_GEKOZEN } from '@/url/parameters'
import { Dossierlink } from '@/panels/Dossierlink'
import { Regel } from './Regel'
import { Tekenknop } from '@/ui/Knop'
import css from './Rij.module.css'

interface Props {
  netwerk: NetwerkKern
  naslag: Naslag
  adresVan: (onderwerp: Onderwerp) => string
  /** Place among the chosen ones. */
  nr: number | undefined
  aantalGekozen: number
  isOpen: boolean
  isZweef: boolean
  onOpen: (onderwerp: Onderwerp) => void
  onWisselGekozen: (id: string) => void
  onZweef: (id: string | undefined) => void
}

/** A netwerk in two lines: its sample as on the map, its name, what and where and when, and how many gemeenten. */
export const NetwerkRij = memo(function NetwerkRij({
  netwerk,
  naslag,
  adresVan,
  isOpen,
  isZweef,
  onOpen,
  onZweef,
  ...knop
}: Props) {
  const { id, naam, soort, gemeenten, gebied } = netwerk
  const onderwerp: Onderwerp = { soort: 'netwerk', id }
  return (
    <li
      className={css['rij']}
      data-open={isOpen || undefined}
      data-zweef={isZweef || undefined}
      onMouseEnter={() => onZweef(id)}
      onMouseLeave={() => onZweef(undefined)}
      onFocus={() => onZweef(id)}
      onBlur={() => onZweef(undefined)}
    >
      <OpKaart netwerk={netwerk} {...knop} />
      <div className={css['tekst']}>
        <Dossierlink
          onderwerp={onderwerp}
          adres={adresVan(onderwerp)}
          onOpen={onOpen}
          className={css['naam']}
          actief={isOpen}
        >
          {naam}
        </Dossierlink>
        <Regel delen={[netwerkSoortBegrippen[soort].label, toonGebied(netwerk, naslag), toonPeriode(netwerk)]} />
      </div>
      {gebied.type === 'regionaal' && <Omvang punt={gebied.precisie === 'punt'} aantal={gemeenten.length} />}
    </li>
  )
})

/** How many gemeenten; of a netwerk of which only the seat is known that is no number to show. */
function Omvang({ punt, aantal }: { punt: boolean; aantal: number }) {
  const woorden = punt ? 'alleen de vestigingsplaats is bekend' : aantal === 1 ? 'gemeente' : 'gemeenten'
  return (
    <span className={css['getal']} title={punt ? woorden : `${aantal} ${woorden}`}>
      {punt ? <span aria-hidden="true">–</span> : aantal}{' '}
      <span className={`alleen-voorlezen ${punt ? '' : css['eenheid']}`}>{woorden}</span>
    </span>
  )
}

/** Draws the area on the map or takes it off. Without an area there is nothing to draw. */
function OpKaart({
  netwerk,
  nr,
  aantalGekozen,
  onWisselGekozen,
}: Pick<Props, 'netwerk' | 'nr' | 'aantalGekozen' | 'onWisselGekozen'>) {
  const aan = nr !== undefined
  if (netwerk.gemeenten.length === 0 && !aan) return <span className={css['geenGebied']} />
  const vol = !aan && aantalGekozen >= MAX_GEKOZEN
  return (
    <Tekenknop
      className={css['teken']}
      // Only what is on the map belongs on paper.
      data-niet-op-papier={aan ? undefined : ''}
      aria-pressed={aan}
      aria-disabled={vol || undefined}
      aria-label={`Teken ${netwerk.naam} op de kaart`}
      title={
        vol
          ? `Er zijn er al ${MAX_GEKOZEN} getekend: haal er eerst een weg`
          : aan
            ? 'Haal van de kaart'
            : 'Teken op de kaart'
      }
      onClick={() => {
        if (!vol) onWisselGekozen(netwerk.id)
      }}
    >
      <Swatch nr={nr} />
    </Tekenknop>
  )
}
