import { soortgenotenVan } from '@/domain/dossier/dossierZin'
import { tafelsVan } from '@/domain/dossier/tafels'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import type { InstellingKern } from '@/domain/overzicht'
import { telwoord } from '@/domain/taal'
import { Rijen } from './Rijen'
import { rijVanInstelling } from './rijVan'
import { Uitklap } from './Uitklap'
import { useOmgeving } from './omgeving'

/** The others of its soort that work for the whole country too, those that sit at most tables first. */
export function Soortgenoten({ kern }: { kern: InstellingKern }) {
  const { naslag } = useOmgeving()
  const anderen = soortgenotenVan(kern, naslag)
    .map((instelling) => ({ instelling, tafels: tafelsVan([instelling.id], naslag).nu.length }))
    .toSorted((a, b) => b.tafels - a.tafels || a.instelling.naam.localeCompare(b.instelling.naam, 'nl'))
  if (anderen.length === 0) return null
  return (
    <Uitklap
      titel={`Andere landelijke ${mboSoortBegrippen[kern.soort].meervoud.toLowerCase()}`}
      aantal={anderen.length}
      open
    >
      <Rijen
        rijen={anderen.map(({ instelling, tafels }) => {
          const hoofd = instelling.vestigingen.find(({ hoofdvestiging }) => hoofdvestiging)
          const aan = tafels === 0 ? 'geen deelname bekend' : `aan ${telwoord(tafels, 'tafel', 'tafels')}`
          return rijVanInstelling(instelling, { vooraf: hoofd === undefined ? aan : `${hoofd.plaats} · ${aan}` })
        })}
      />
    </Uitklap>
  )
}
