import { facetten } from '@/domain/filter/filterNetwerken'
import { uitlegVan } from '@/domain/velden/waardeuitleg'

/** What the values of a facet mean, for those of which the label does not say it all. */
export function Begrippenuitleg({ facet }: { facet: string }) {
  const begrippen = Object.values(facetten).find(({ naam }) => naam === facet)?.begrippen ?? []
  return (
    <dl>
      {[...begrippen].map(([waarde, { label }]) => {
        const uitleg = uitlegVan(facet, waarde)
        return uitleg === undefined ? null : (
          <div key={waarde}>
            <dt>{label}</dt>
            <dd>{uitleg}</dd>
          </div>
        )
      })}
    </dl>
  )
}
