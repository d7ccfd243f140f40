import { Check, MapPlus } from 'lucide'
import type { NetwerkKern } from '@/domain/overzicht'
import { MAX_GEKOZEN } from '@/url/parameters'
import { Knop } from '@/ui/Knop'
import { Uitleg } from './Sectie'
import { useOmgeving } from './omgeving'
import { Icoon } from '@/ui/Icoon'

/** Puts the netwerk on the map or takes it off. What has no area of its own cannot be drawn, and says so. */
export function KaartKnop({ netwerk }: { netwerk: NetwerkKern }) {
  const { gekozen, onKiesOpKaart } = useOmgeving()
  if (netwerk.gemeenten.length === 0) {
    return (
      <Uitleg>
        Niet op de kaart te tekenen:{' '}
        {netwerk.gebied.type === 'landelijk' ? 'het werkt landelijk' : 'het gebied is onbekend'}.
      </Uitleg>
    )
  }
  const aan = gekozen.includes(netwerk.id)
  const vol = !aan && gekozen.length >= MAX_GEKOZEN
  return (
    <>
      <Knop soort="accent" aria-pressed={aan} disabled={vol} onClick={() => onKiesOpKaart(netwerk.id)}>
        {aan ? <Icoon teken={Check} /> : <Icoon teken={MapPlus} />}
        {aan ? 'Gekozen op de kaart' : 'Toon op de kaart'}
      </Knop>
      {vol ? <Uitleg>Er staan al {MAX_GEKOZEN} netwerken op de kaart. Haal er eerst één weg.</Uitleg> : null}
    </>
  )
}
