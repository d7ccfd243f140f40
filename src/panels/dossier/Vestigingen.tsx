import { toonDatum } from '@/domain/taal'
import type { InstellingKern } from '@/domain/overzicht'
import { Rijen } from './Rijen'
import { Uitklap } from './Uitklap'

/** Where an instelling gives lessons, each with its gemeente; left out when nothing is known. */
export function Vestigingen({ vestigingen }: Pick<InstellingKern, 'vestigingen'>) {
  if (vestigingen.length === 0) return null
  return (
    <Uitklap titel="Vestigingen" aantal={vestigingen.length}>
      <Rijen
        rijen={vestigingen.map(({ plaats, naam, gemeente, postcode, hoofdvestiging, sinds, tot, zekerheid }) => ({
          sleutel: `${gemeente}/${plaats}/${naam ?? ''}/${postcode ?? ''}`,
          naam: plaats,
          naar: { soort: 'gemeente', id: gemeente },
          bij: [
            ...(hoofdvestiging ? ['hoofdvestiging'] : []),
            ...(naam === undefined ? [] : [naam]),
            ...(postcode === undefined ? [] : [postcode]),
            ...(sinds === undefined ? [] : [`sinds ${toonDatum(sinds)}`]),
            ...(tot === undefined ? [] : [`tot ${toonDatum(tot)}`]),
          ].join(' · '),
          zekerheid,
        }))}
      />
    </Uitklap>
  )
}
