import { telwoord } from '@/domain/taal'
import { instellingenInGebied } from '@/domain/dossier/dossierOverlap'
import type { InstellingKern, NetwerkKern } from '@/domain/overzicht'
import { Rijen } from './Rijen'
import { rijVanInstelling, rijVanNetwerk } from './rijVan'
import { Uitleg } from './Sectie'
import { Uitklap } from './Uitklap'
import { useOmgeving } from './omgeving'

/** What the werkgebied of an instelling of today that works in a region has in it. Computed, so never mixed with what it takes part in. */
export function InstellingOverlap({ kern, stoRegios }: { kern: InstellingKern; stoRegios: readonly NetwerkKern[] }) {
  const { naslag } = useOmgeving()
  const neemtDeel = new Set(naslag.netwerkenByDeelnemer.get(kern.id))
  return (
    <>
      <Uitklap id="sto-regios" titel="STO-regio’s in het werkgebied" aantal={stoRegios.length}>
        <Uitleg>
          Berekend uit de gemeenten die beide gebieden delen. Aan welke de instelling deelneemt, staat boven.
        </Uitleg>
        <Rijen
          rijen={stoRegios
            .toSorted((a, b) => Number(neemtDeel.has(b)) - Number(neemtDeel.has(a)))
            .map((netwerk) =>
              rijVanNetwerk(netwerk, naslag, {
                vooraf: neemtDeel.has(netwerk) ? 'neemt deel' : 'geen deelname bekend',
              }),
            )}
        />
      </Uitklap>
      <Buren kern={kern} />
    </>
  )
}

/** The other instellingen of today whose werkgebied overlaps. */
function Buren({ kern }: { kern: InstellingKern }) {
  const { naslag } = useOmgeving()
  const buren = instellingenInGebied(kern.gemeenten, naslag).filter(({ instelling }) => instelling.id !== kern.id)
  return (
    <Uitklap titel="Instellingen met overlappend werkgebied" aantal={buren.length}>
      <Rijen
        rijen={buren.map(({ instelling, gemeenten }) =>
          rijVanInstelling(instelling, {
            vooraf: telwoord(gemeenten, 'gemeente gedeeld', 'gemeenten gedeeld'),
            zekerheid: instelling.werkgebied.zekerheid,
          }),
        )}
      />
    </Uitklap>
  )
}
