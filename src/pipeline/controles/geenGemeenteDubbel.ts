import { gemeentenInGebied } from '../../domain/gemeentenInGebied.ts'
import { indelingSchema } from '../../domain/indeling.ts'
import type { Controle } from './controle.ts'
import { elkGebied } from './elkGebied.ts'

/** A gemeente that is named and also lies in a named region would be told twice; of the two, one is a mistake; an area names at least one. */
export const geenGemeenteDubbel: Controle = (data) => {
  const gemeenten = data.gemeenten.map(({ record }) => record)
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]))
  return elkGebied(data).flatMap(({ bestand, veld, gebied }) => {
    if (gebied.type !== 'regionaal') return []
    const inRegios = new Set(gemeentenInGebied({ ...gebied, gemeenten: [] }, gemeenten))
    const gezien = new Set<string>()
    return [
      ...gebied.gemeenten.flatMap((code) => {
        const dubbel = gezien.has(code)
        gezien.add(code)
        const wie = `gemeente ${code} (${namen.get(code) ?? 'onbekend'})`
        if (dubbel) return [{ bestand, veld: `${veld}.gemeenten`, boodschap: `noemt ${wie} twee keer` }]
        if (inRegios.has(code))
          return [{ bestand, veld: `${veld}.gemeenten`, boodschap: `noemt ${wie}, die al in een genoemde regio ligt` }]
        return []
      }),
      ...(gebied.gemeenten.length === 0 && indelingSchema.options.every((indeling) => gebied[indeling].length === 0)
        ? [{ bestand, veld, boodschap: "is regionaal, maar noemt geen gemeente of regio; gebruik type 'onbekend'" }]
        : []),
    ]
  })
}
