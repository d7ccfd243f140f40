import { useMemo } from 'react'
import type { NetwerkFacet } from '@/domain/filter/filterNetwerken'
import { toonAandeel } from '@/domain/inzichten/inzichtenCijfers'
import { grondslagZin } from '@/domain/inzichten/grondslag'
import { kernnetwerken, verdeling } from '@/domain/inzichten/inzichtenVerdeling'
import type { Overzicht } from '@/domain/overzicht'
import { verdelingZin } from '@/domain/inzichten/verdelingZin'
import { Cijfertabel } from './Cijfertabel'
import { Uitklap } from '@/ui/Uitklap'
import { Naast, Onderdeel } from './Deel'
import { Staafgrafiek, Staaflegenda } from './Staafgrafiek'

/** In pairs of about the same height, because they stand two by two. */
const facetten: readonly NetwerkFacet[] = ['toestand', 'vorm', 'borging', 'sector', 'financiering', 'soort', 'aard']

/** How the netwerken are spread over their properties: of each a sentence, a chart, and the table with its download. */
export function Verdelingen({ overzicht }: { overzicht: Overzicht }) {
  const { netwerken, versie } = overzicht
  const kern = useMemo(() => kernnetwerken(netwerken), [netwerken])
  const verdelingen = useMemo(() => facetten.map((facet) => verdeling(kern, facet)), [kern])
  return (
    <>
      <p>
        {grondslagZin('kern', { overzicht })} STO-regio’s en RIF-projecten zijn met zo veel en lijken zo op elkaar, dat
        zij in elke staaf een eigen deel hebben. Achter de staaf staat het aantal van beide samen, en welk deel dat is
        van alle {kern.length}.
      </p>
      <Staaflegenda />
      <Naast>
        {verdelingen.map(({ facet, label, rijen, totaal, meervoudig }) => (
          <Onderdeel key={facet} id={facet} titel={label}>
            <Staafgrafiek rijen={rijen} totaal={totaal.aantal} zin={verdelingZin({ rijen, totaal })} />
            {meervoudig && (
              <p className="klein">Een netwerk kan meer dan één waarde hebben: samen is het meer dan 100%.</p>
            )}
            <Uitklap titel="Cijfers als tabel">
              <Cijfertabel
                titel={`${label}: aantal netwerken`}
                titelVerborgen
                bestand={`verdeling-${facet}`}
                versie={versie}
                kolommen={[
                  { kop: label },
                  { kop: `Overige (${totaal.overig})`, getal: true },
                  { kop: `STO en RIF (${totaal.stoEnRif})`, getal: true },
                  { kop: `Samen (${totaal.aantal})`, getal: true },
                  { kop: 'Deel', getal: true },
                ]}
                rijen={rijen.map(({ waarde, label: naam, overig, stoEnRif, aantal }) => ({
                  sleutel: waarde,
                  cellen: [naam, overig, stoEnRif, aantal, toonAandeel(aantal, totaal.aantal)],
                }))}
              />
            </Uitklap>
          </Onderdeel>
        ))}
      </Naast>
    </>
  )
}
