import type { Ruw } from '../invoer/ruw.ts'
import { isRuw, recordsIn, tekstBij, zegtHetzelfde } from '../invoer/ruw.ts'
import type { Recordsoort, Wat } from '../../domain/wijziging.ts'
import type { Veldverschil } from '../invoer/verschil.ts'
import { verschillen, watGebeurt } from '../invoer/verschil.ts'
import { parseJson } from '../parseJson.ts'

/** What happened to one record. */
export interface Recordwijziging {
  soort: Recordsoort
  id: string
  naam: string
  wat: Wat
  /** Empty for a record that is new or gone: all of it is. */
  velden: Veldverschil[]
}

/** Path inside `data/` → text. */
export type Bestandsteksten = ReadonlyMap<string, string>

/** What differs between two states of (some files of) `data/`; a file that cannot be read counts as absent. */
export function recordwijzigingen(oud: Bestandsteksten, nieuw: Bestandsteksten): Recordwijziging[] {
  const toen = recordsVan(oud)
  const nu = recordsVan(nieuw)
  return [...new Set([...nu.keys(), ...toen.keys()])].flatMap((sleutel) => {
    const een = toen.get(sleutel)
    const ander = nu.get(sleutel)
    const record = ander ?? een
    if (record === undefined || zegtHetzelfde(een?.ruw, ander?.ruw)) return []
    const { soort, id } = record
    const wat = watGebeurt({
      soort: soort === 'netwerk' ? 'netwerk' : 'mbo-instelling',
      ...(een === undefined ? {} : { oud: een.ruw }),
      ...(ander === undefined ? {} : { nieuw: ander.ruw }),
    })
    const velden = een === undefined || ander === undefined ? [] : verschillen(een.ruw, ander.ruw)
    return [{ soort, id, naam: naamVan(record.ruw) ?? id, wat, velden }]
  })
}

interface Record {
  soort: Recordsoort
  id: string
  ruw: Ruw
}

function recordsVan(bestanden: Bestandsteksten): Map<string, Record> {
  const records = new Map<string, Record>()
  for (const [pad, tekst] of bestanden) {
    const soort = soortVan(pad)
    const json = soort === undefined ? undefined : parseJson(tekst)
    if (soort === undefined || json === undefined || 'fout' in json) continue
    for (const ruw of isRuw(json.waarde) ? [json.waarde] : recordsIn(json.waarde)) {
      const id = ['id', 'code', 'samenwerkingsvorm', 'perspectief'].flatMap((veld) => tekstBij(ruw, veld) ?? [])[0]
      if (id !== undefined) records.set(`${soort}:${soort === 'kennis' ? pad : ''}:${id}`, { soort, id, ruw })
    }
  }
  return records
}

function soortVan(pad: string): Recordsoort | undefined {
  if (!pad.endsWith('.json')) return undefined
  const [map = ''] = pad.split('/')
  const soorten: { [map: string]: Recordsoort } = {
    netwerken: 'netwerk',
    'mbo-instellingen': 'mbo-instelling',
    'vmbo-vestigingen.json': 'vmbo-vestiging',
    'gemeenten.json': 'gemeente',
    indelingen: 'regio',
    'bronnen.json': 'bron',
    kennis: 'kennis',
  }
  return soorten[map]
}

function naamVan(ruw: Ruw): string | undefined {
  return ['naam', 'titel', 'wat', 'kern'].flatMap((veld) => tekstBij(ruw, veld) ?? [])[0]
}
