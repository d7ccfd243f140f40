import { perSoort } from '@/domain/dossier/dossierGebied'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Rij } from './Rijen'
import { Rijen } from './Rijen'
import { Groep } from './Sectie'

interface NetwerkenPerSoortProps {
  netwerken: readonly NetwerkKern[]
  rij: (netwerk: NetwerkKern) => Rij
}

/** All of these netwerken, none left out, under the name of their soort. */
export function NetwerkenPerSoort({ netwerken, rij }: NetwerkenPerSoortProps) {
  return perSoort(netwerken).map((groep) => (
    <Groep key={groep.soort} titel={`${netwerkSoortBegrippen[groep.soort].meervoud} (${groep.netwerken.length})`}>
      <Rijen rijen={groep.netwerken.map(rij)} />
    </Groep>
  ))
}
