import { regiosVanGebied } from '@/domain/dossier/dossierGebied'
import type { Gebied } from '@/domain/gebied'
import { indelingBegrippen } from '@/domain/indelingBegrippen'
import { Namenlijst } from './Rijen'
import { Groep } from './Sectie'
import { Uitklap } from './Uitklap'
import { useOmgeving } from './omgeving'

interface GemeentenVanProps {
  titel: string
  codes: readonly string[]
  /** As the editors wrote it down, once it is there: names the regions that it is made of. */
  gebied: Gebied | undefined
}

/** The gemeenten of an area, and the regions that it was made from; left out when it has none of its own. */
export function GemeentenVan({ titel, codes, gebied }: GemeentenVanProps) {
  const { naslag } = useOmgeving()
  if (codes.length === 0) return null
  const regios = gebied === undefined ? [] : regiosVanGebied(gebied, naslag)
  return (
    <Uitklap id="gemeenten" titel={titel} aantal={codes.length}>
      <Namenlijst
        namen={codes
          .map((code) => ({ naam: naslag.gemeenteByCode.get(code)?.naam ?? code, code }))
          .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
          .map(({ naam, code }) => ({ naam, naar: { soort: 'gemeente', id: code } }))}
      />
      {regios.length === 0 ? null : (
        <Groep titel="Samengesteld uit">
          <Namenlijst
            namen={regios.map(({ indeling, id, naam }) => ({
              naam: `${naam} (${indelingBegrippen[indeling].label})`,
              naar: { soort: 'regio', indeling, id },
            }))}
          />
        </Groep>
      )}
    </Uitklap>
  )
}
