import { memo } from 'react'
import { wieInWoorden } from '@/domain/betekenis/wie'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import { toonLooptijd } from '@/domain/periode'
import type { Onderwerp } from '@/domain/routes'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import { toonGebied } from '@/domain/toonGebied'
import { Toestandteken } from '@/panels/Toestandteken'
import { Swatch } from '@/panels/legenda/Swatch'
import { MAX_GEKOZEN } from '@/url/parameters'
import { Tekenknop } from '@/ui/Knop'
import { Regel } from './Regel'
import { Rij } from './Rij'
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

/** A netwerk: its sample as on the map, its name, who sit there, and its state, where it is and when it ran. */
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
  const { id, naam, toestand, gezien } = netwerk
  const onderwerp: Onderwerp = { soort: 'netwerk', id }
  return (
    <Rij
      onderwerp={onderwerp}
      naam={naam}
      adres={adresVan(onderwerp)}
      teken={<OpKaart netwerk={netwerk} {...knop} />}
      isOpen={isOpen}
      isZweef={isZweef}
      onOpen={onOpen}
      onZweef={onZweef}
    >
      <span className={css['wie']}>{wieInWoorden(netwerk, naslag)}</span>
      <Regel teken={<Toestandteken toestand={toestand} gezien={gezien} />} delen={waarEnWanneer(netwerk, naslag)} />
    </Rij>
  )
})

/** The area, unless the name says it, how many gemeenten it has, and the years that are known; the state says the rest. */
function waarEnWanneer(netwerk: NetwerkKern, naslag: Naslag): string[] {
  const { naam, gebied, gemeenten } = netwerk
  const waar = toonGebied(netwerk, naslag)
  const delen = kaleTekst(naam).includes(kaleTekst(waar)) ? [] : [waar]
  if (gebied.precisie === 'punt') delen.push('alleen de vestigingsplaats is bekend')
  else if (gemeenten.length > 2) delen.push(`${gemeenten.length} gemeenten`)
  const jaren = toonLooptijd(netwerk)
  return jaren === undefined ? delen : [...delen, jaren]
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
