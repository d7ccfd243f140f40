import type { Vlekklasse } from '@/domain/inzichten/witteVlekken'
import { vlakmerken } from '@/domain/kaart/merken'
import { vlakstaal } from '@/domain/kaart/vlakstalen'
import { vlekmerken } from '@/domain/inzichten/vlekmerken'
import { Staal } from '@/ui/Staal'

/** The sample of a class, as on the map. */
export function Vlekmerk({ klasse }: { klasse: Vlekklasse }) {
  return <Staal {...vlakstaal(vlakmerken[vlekmerken[klasse]])} />
}
