import type { NetwerkKern } from '@/domain/overzicht'
import { Feit, Feiten } from './Feiten'
import { Sectie } from './Sectie'
import { Verwijzing } from './Verwijzing'
import { useOmgeving } from './omgeving'

/**
 * The regions that exist everywhere by law or programme, in one block: which one a place lies in of each. They are no
 * tables that a region chose, so they count nowhere.
 */
export function Stelselblok({ stelsel }: { stelsel: readonly NetwerkKern[] }) {
  const { naslag } = useOmgeving()
  if (stelsel.length === 0) return null
  const ouders = new Map<string, NetwerkKern[]>()
  for (const netwerk of stelsel) {
    const ouder = naslag.netwerkById.get(netwerk.behoortTot[0] ?? '')?.naam ?? 'Stelsel'
    ouders.set(ouder, [...(ouders.get(ouder) ?? []), netwerk])
  }
  return (
    <Sectie titel="Hoort ook bij (overal, door een wet of landelijk programma)">
      <Feiten>
        {[...ouders].map(([ouder, delen]) => (
          <Feit key={ouder} naam={ouder}>
            {delen.map(({ id, naam }) => (
              <div key={id}>
                <Verwijzing naar={{ soort: 'netwerk', id }}>{naam}</Verwijzing>
              </div>
            ))}
          </Feit>
        ))}
      </Feiten>
    </Sectie>
  )
}
