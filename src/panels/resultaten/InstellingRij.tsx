import { memo } from 'react'
import { hoofdvestigingVan } from '@/domain/hoofdvestiging'
import { mboSoortBegrippen } from '@/domain/mboWaarden'
import type { InstellingKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { Symbool } from '@/panels/legenda/Symbool'
import { Regel } from './Regel'
import { Rij } from './Rij'
import css from './Rij.module.css'
import { telwoord } from '@/domain/taal'

interface Props {
  instelling: InstellingKern
  /** Of the visible netwerken. */
  aantalNetwerken: number
  adresVan: (onderwerp: Onderwerp) => string
  isOpen: boolean
  isZweef: boolean
  onOpen: (onderwerp: Onderwerp) => void
  onZweef: (id: string | undefined) => void
}

/** An mbo-instelling with its symbol as on the map. */
export const InstellingRij = memo(function InstellingRij(props: Props) {
  const { instelling, aantalNetwerken, adresVan, isOpen, isZweef, onOpen, onZweef } = props
  const { id, naam, soort } = instelling
  const onderwerp: Onderwerp = { soort: 'instelling', id }
  const inNetwerken =
    aantalNetwerken === 0 ? 'in geen van deze netwerken' : `in ${telwoord(aantalNetwerken, 'netwerk', 'netwerken')}`
  const regel = [mboSoortBegrippen[soort].label, hoofdplaats(instelling), inNetwerken].filter(
    (deel) => deel !== undefined,
  )
  return (
    <Rij
      onderwerp={onderwerp}
      naam={naam}
      adres={adresVan(onderwerp)}
      teken={
        <span className={css['symbool']}>
          <Symbool soort={soort} />
        </span>
      }
      isOpen={isOpen}
      isZweef={isZweef}
      onOpen={onOpen}
      onZweef={onZweef}
    >
      <Regel delen={regel} />
    </Rij>
  )
})

/** The place of the main vestiging; some records know none. */
export function hoofdplaats(instelling: InstellingKern): string | undefined {
  return hoofdvestigingVan(instelling)?.plaats
}
