import { deelnameVan, sleutelNu } from '@/domain/betekenis/deelname'
import { telwoord } from '@/domain/taal'
import { instellingenInGebied, telVmboVestigingen } from '@/domain/dossier/dossierOverlap'
import type { InstellingKern, NetwerkKern } from '@/domain/overzicht'
import { Rijen } from './Rijen'
import { rijVanInstelling } from './rijVan'
import { Sectie, Uitleg } from './Sectie'
import { useOmgeving } from './omgeving'

/** The scale puzzle seen from a STO-regio: how many mbo's take part, and how many could by their werkgebied. */
export function MboInStoRegio({ netwerk }: { netwerk: NetwerkKern }) {
  const { naslag } = useOmgeving()
  const deelnemend = new Set(netwerk.deelnemers.filter(({ instelling }) => instelling !== undefined).map(sleutelNu))
  const overlappend = instellingenInGebied(netwerk.gemeenten, naslag)
  const doetMee = ({ instelling }: { instelling: InstellingKern }) => deelnameVan(instelling.id, netwerk) !== undefined
  const scholen = telVmboVestigingen(netwerk.gemeenten, naslag)
  return (
    <Sectie titel="Mbo en vmbo in deze regio">
      <p>
        {deelnemend.size === 0
          ? 'Van geen mbo-instelling is bekend dat zij deelneemt.'
          : `${telwoord(deelnemend.size, 'mbo-instelling neemt', 'mbo-instellingen nemen')} volgens de bronnen deel.`}{' '}
        {telwoord(overlappend.length, 'mbo-instelling heeft', 'mbo-instellingen hebben')} een werkgebied waar de regio
        deels of geheel in ligt. Er
        {scholen === 1 ? ' ligt ' : ' liggen '}
        {telwoord(scholen, 'vmbo-vestiging', 'vmbo-vestigingen')} in dit gebied.
      </p>
      <Rijen
        rijen={overlappend
          .toSorted((a, b) => Number(doetMee(b)) - Number(doetMee(a)))
          .map(({ instelling, gemeenten }) =>
            rijVanInstelling(instelling, {
              vooraf: `${doetMee({ instelling }) ? 'neemt deel' : 'geen deelname bekend'} · ${gemeenten} van ${telwoord(netwerk.gemeenten.length, 'gemeente', 'gemeenten')}`,
              zekerheid: instelling.werkgebied.zekerheid,
            }),
          )}
      />
      <Uitleg>
        Een werkgebied dat overlapt, zegt nog niet dat de instelling meedoet. Landelijke vakinstellingen tellen hier
        niet mee.
      </Uitleg>
    </Sectie>
  )
}
