import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import { netwerkSoortSchema } from '../../domain/netwerkWaarden.ts'
import type { Curatie } from '../leesData.ts'
import { leesData } from '../leesData.ts'
import { leesVersie } from '../leesVersie.ts'
import type { Probleem } from '../probleem.ts'
import type { Ruw } from './ruw.ts'
import { isRuw, recordsIn, tekstBij } from './ruw.ts'

/** A record as it stands, with its kind and file. */
export interface Bestaand {
  soort: BijdrageSoort
  id: string
  bestand: string
  ruw: Ruw
}

/** What `data/` says now: as its schemas read it, and as the files say it. */
export interface Stand {
  data: Curatie
  problemen: Probleem[]
  records: ReadonlyMap<string, Bestaand>
  bronnen: readonly Ruw[]
  /** The day for which the site tells the state of things. */
  peildatum: string
}

/** Netwerken and instellingen share their ids, so one name finds either. */
export async function leesStand(map: string): Promise<Stand> {
  const { data, problemen, schrijfwijzen } = await leesData(map)
  const inhoud = new Map(
    schrijfwijzen.map(({ bestand, canoniek }): [string, unknown] => [bestand, JSON.parse(canoniek)]),
  )
  const records = new Map<string, Bestaand>()
  for (const [bestand, ruw] of inhoud) {
    const soort = soortVanBestand(bestand)
    if (soort === undefined || !isRuw(ruw)) continue
    const id = tekstBij(ruw, 'id') ?? ''
    records.set(id, { soort, id, bestand, ruw })
  }
  const { peildatum } = await leesVersie(map)
  return { data, problemen, records, bronnen: recordsIn(inhoud.get('bronnen.json')), peildatum }
}

function soortVanBestand(bestand: string): BijdrageSoort | undefined {
  if (bestand.startsWith('netwerken/')) return 'netwerk'
  return bestand.startsWith('mbo-instellingen/') ? 'mbo-instelling' : undefined
}

/** Where a record belongs. An unknown soort has no folder; the data check then says what is wrong with it. */
export function bestandVan(soort: BijdrageSoort, ruw: Ruw): string {
  const naam = `${(tekstBij(ruw, 'id') ?? '').replaceAll(/[^a-z0-9-]/gi, '_') || 'zonder-id'}.json`
  if (soort === 'mbo-instelling') return `mbo-instellingen/${naam}`
  const map = netwerkSoortSchema.options.find((optie) => optie === ruw['soort'])
  return `netwerken/${map ?? 'netwerk'}/${naam}`
}
