import type { Netwerk } from '@/domain/netwerk'
import type { NetwerkKern } from '@/domain/overzicht'
import { netwerkAfleidingen } from '@/domain/velden/netwerkAfleidingen'
import { netwerkAfleidinguitleg } from '@/domain/velden/netwerkAfleidinguitleg'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { netwerkVelduitleg } from '@/domain/velden/netwerkVelduitleg'
import type { Veldfeit } from '@/domain/velden/veldfeiten'
import { dossierFeiten } from '@/domain/velden/veldfeiten'
import type { Recordbron } from '@/domain/velden/velduitleg'
import { Uitklap } from './Uitklap'
import { Veldfeiten } from './Veldfeiten'
import { useOmgeving } from './omgeving'

interface NetwerkFeitenProps {
  kern: NetwerkKern
  /** The whole record, once it is there. */
  netwerk: Netwerk | undefined
}

/** What is worked out stands before what the record says. */
function feitenVan(blok: 'feiten' | 'kenmerken', bron: Recordbron<NetwerkKern, Netwerk>): Veldfeit[] {
  return [
    ...dossierFeiten(netwerkAfleidingen, netwerkAfleidinguitleg, blok, bron),
    ...dossierFeiten(netwerkVelden, netwerkVelduitleg, blok, bron),
  ]
}

/** The facts of the top half. */
export function NetwerkFeiten({ kern, netwerk }: NetwerkFeitenProps) {
  const { naslag } = useOmgeving()
  const feiten = feitenVan('feiten', { kern, geheel: netwerk, naslag })
  return <Veldfeiten onderwerp={{ soort: 'netwerk', id: kern.id }} feiten={feiten} herkomst={netwerk?.herkomst} />
}

/** The facts that only beleid asks for. */
export function NetwerkKenmerken({ kern, netwerk }: NetwerkFeitenProps) {
  const { naslag } = useOmgeving()
  const feiten = feitenVan('kenmerken', { kern, geheel: netwerk, naslag })
  return (
    <Uitklap titel="Meer kenmerken">
      <Veldfeiten onderwerp={{ soort: 'netwerk', id: kern.id }} feiten={feiten} herkomst={netwerk?.herkomst} />
    </Uitklap>
  )
}
