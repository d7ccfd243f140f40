import { opsomming, toonGetal } from '../taal.ts'
import { toonAandeel } from './inzichtenCijfers.ts'
import type { Verdeling, VerdelingRij } from './inzichtenVerdeling.ts'
import { ONBEKEND } from './inzichtenVerdeling.ts'

/**
 * What stands out in a distribution, in a few short sentences. What is not known comes first when it outnumbers every
 * known value. The overige netwerken get a sentence of their own when something else stands out among them.
 */
export function verdelingZin({ rijen, totaal }: Pick<Verdeling, 'rijen' | 'totaal'>): string {
  if (totaal.aantal === 0) return 'Er zijn geen netwerken om te tellen.'
  const alle = watOpvalt(rijen, 'aantal')
  const netwerken = `van de ${toonGetal(totaal.aantal)} netwerken`
  if (alle.hoogste === 0) return `Van geen ${netwerken} is dit bekend.`

  const deel = (aantal: number) => `${toonGetal(aantal)} ${netwerken} (${toonAandeel(aantal, totaal.aantal)})`
  const zinnen = alle.vooralOnbekend
    ? [`Bij ${deel(alle.onbekend)} is dit niet bekend.`, `Waar het wel bekend is, ${alle.komtVoor}.`]
    : [`${alle.namen} ${alle.komt} het meest voor: ${alle.elk}${deel(alle.hoogste)}.`]
  if (!alle.vooralOnbekend && alle.onbekend > 0) zinnen.push(`Bij ${toonGetal(alle.onbekend)} is dit niet bekend.`)

  const overig = watOpvalt(rijen, 'overig')
  const apart = `de ${toonGetal(totaal.overig)} overige netwerken`
  const anders = overig.vooralOnbekend || alle.vooralOnbekend || overig.namen !== alle.namen
  if (totaal.overig < 2 || totaal.stoEnRif === 0 || !anders) return zinnen.join(' ')
  if (overig.hoogste === 0) zinnen.push(`Van geen van ${apart} is het bekend.`)
  else if (!overig.vooralOnbekend) zinnen.push(`Onder ${apart} ${overig.komtVoor}.`)
  else zinnen.push(`Van ${apart} is het bij ${toonGetal(overig.onbekend)} niet bekend.`)
  return zinnen.join(' ')
}

/** The values that occur most, with the words to say so. */
function watOpvalt(rijen: readonly VerdelingRij[], groep: 'aantal' | 'overig') {
  const bekend = rijen.filter(({ waarde }) => waarde !== ONBEKEND)
  const hoogste = Math.max(0, ...bekend.map((rij) => rij[groep]))
  const meest = bekend.filter((rij) => rij[groep] === hoogste)
  const onbekend = rijen.find(({ waarde }) => waarde === ONBEKEND)?.[groep] ?? 0
  const namen = opsomming(meest.map(({ label }) => `‘${label}’`))
  const komt = meest.length === 1 ? 'komt' : 'komen'
  const elk = meest.length === 1 ? '' : 'elk '
  return {
    ...{ hoogste, onbekend, vooralOnbekend: onbekend >= hoogste, namen, komt, elk },
    /** After an opening, when the verb comes first. */
    komtVoor: `${komt} ${namen} het meest voor: ${elk}${toonGetal(hoogste)} keer`,
  }
}
