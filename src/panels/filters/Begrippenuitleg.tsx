import { begrippenVanFacet } from '@/domain/filter/netwerkFacetBegrippen'
import { uitlegVan } from '@/domain/velden/waardeuitleg'

/** What the values of a facet mean, for those of which the label does not say it all. */
export function Begrippenuitleg({ facet }: { facet: string }) {
  return (
    <dl>
      {Object.entries(begrippenVanFacet(facet)).map(([waarde, { label }]) => {
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
