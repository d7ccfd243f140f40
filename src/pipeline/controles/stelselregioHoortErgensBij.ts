import type { Controle } from './controle.ts'

/**
 * A stelselregio is background, and says by `behoortTot` which law or national programme it is a region of: that is
 * how the site tells one stelsel from another.
 */
export const stelselregioHoortErgensBij: Controle = ({ netwerken }) =>
  netwerken.flatMap(({ bestand, record }) => {
    if (record.soort !== 'stelselregio') return []
    return [
      ...(record.relevantie === 'context'
        ? []
        : [{ bestand, veld: 'relevantie', boodschap: 'moet context zijn bij een stelselregio' }]),
      ...(record.behoortTot.length > 0
        ? []
        : [{ bestand, veld: 'behoortTot', boodschap: 'moet bij een stelselregio zeggen bij welk stelsel zij hoort' }]),
    ]
  })
