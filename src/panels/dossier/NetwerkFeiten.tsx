import type { Netwerk } from '@/domain/netwerk'
import type { NetwerkKern } from '@/domain/overzicht'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import { netwerkVelduitleg } from '@/domain/velden/netwerkVelduitleg'
import { dossierFeiten } from '@/domain/velden/veldfeiten'
import { Uitklap } from './Uitklap'
import { Veldfeiten } from './Veldfeiten'
import { useOmgeving } from './omgeving'

interface NetwerkFeitenProps {
  kern: NetwerkKern
  /** The whole record, once it is there. */
  netwerk: Netwerk | undefined
}

/** The facts of the top half. */
export function NetwerkFeiten({ kern, netwerk }: NetwerkFeitenProps) {
  const { naslag } = useOmgeving()
  const feiten = dossierFeiten(netwerkVelden, netwerkVelduitleg, 'feiten', { kern, geheel: netwerk, naslag })
  return <Veldfeiten feiten={feiten} herkomst={netwerk?.herkomst} />
}

/** The facts that only beleid asks for. */
export function NetwerkKenmerken({ kern, netwerk }: NetwerkFeitenProps) {
  const { naslag } = useOmgeving()
  const feiten = dossierFeiten(netwerkVelden, netwerkVelduitleg, 'kenmerken', { kern, geheel: netwerk, naslag })
  return (
    <Uitklap titel="Meer kenmerken">
      <Veldfeiten feiten={feiten} herkomst={netwerk?.herkomst} />
    </Uitklap>
  )
}
