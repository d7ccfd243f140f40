import { bestaatNu } from '../../domain/bestaan.ts'
import type { School } from '../../domain/overzicht.ts'
import type { Rondestand } from '../../domain/ronde/rondestand.ts'
import { rondestand } from '../../domain/ronde/rondestand.ts'
import type { Curatie } from '../leesData.ts'

/** How far the round of checking is, over the netwerken of the map and the instellingen of today. */
export function rondestandVan(data: Curatie, scholen: readonly School[]): Rondestand {
  const instellingen = data.mboInstellingen.map(({ record }) => record)
  return rondestand({
    netwerken: data.netwerken.map(({ record }) => record).filter(({ relevantie }) => relevantie === 'kern'),
    mboInstellingen: instellingen.filter(bestaatNu),
    bronById: new Map(data.bronnen.map(({ record }) => [record.id, record])),
    instellingnamen: new Set(instellingen.flatMap(({ naam, aliassen }) => [naam, ...aliassen])),
    // As a school signs an answer, and as somebody may have typed it.
    schoolnamen: new Set(scholen.flatMap(({ naam, plaats }) => [naam, `${naam} (${plaats})`])),
  })
}
