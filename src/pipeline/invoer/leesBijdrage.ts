import { readFile, stat } from 'node:fs/promises'
import * as z from 'zod/mini'
import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import { bijdrageSchema, deelrecordSchemas } from '../../domain/bijdrage/bijdrage.ts'
import { suggestie } from '../bedoeldeU.ts'
import { beschrijfFout } from '../beschrijfFout.ts'
import { parseJson } from '../parseJson.ts'
import type { Ruw } from './ruw.ts'
import { isRuw, zegtHetzelfde } from './ruw.ts'
import type { Stand } from './stand.ts'
import type { Aanlevering } from './voorstel.ts'
import { begin, samengevoegd } from './voorstel.ts'

/** Bytes; a contribution takes a few thousand. */
const MAX_BESTAND = 20_000_000

/**
 * Reads a `bijdrage-<id>.json` of the form, or a list of contributions, as answers on one sheet come; `naam` is what the
 * file is called in messages.
 */
export async function leesBijdrage(pad: string, naam: string, stand: Stand): Promise<Aanlevering> {
  const info = await stat(pad).catch(() => undefined)
  if (info === undefined || !info.isFile()) return mislukt([`${naam} bestaat niet`])
  if (info.size > MAX_BESTAND) return mislukt([`${naam} is te groot voor bijdragen; verdeel het`])
  const bytes = await readFile(pad)
  const json = parseJson(bytes.toString('utf8'))
  if ('fout' in json) return mislukt([`${naam} ${json.fout}`])
  if (!Array.isArray(json.waarde)) return leesEen(json.waarde, naam, stand)
  const delen = json.waarde.map((deel: unknown, nr) => leesEen(deel, `${naam} nummer ${nr + 1}`, stand))
  if (delen.length === 0) return mislukt([`${naam} is een lege lijst`])
  return samengevoegd(delen)
}

function leesEen(waarde: unknown, naam: string, stand: Stand): Aanlevering {
  if (!isRuw(waarde) || waarde['formaat'] !== 'landkaart-bijdrage') {
    return mislukt([`${naam} is geen bijdrage van het formulier (formaat landkaart-bijdrage ontbreekt)`])
  }
  const gelezen = z.safeParse(bijdrageSchema, waarde)
  if (!gelezen.success) return mislukt(beschrijf(waarde, gelezen.error.issues).map((fout) => `${naam}: ${fout}`))
  const { soort, actie, wissen, versie, opmerking, bronnen } = gelezen.data
  const record: Ruw = gelezen.data.record
  const { id } = gelezen.data.record
  const oud = stand.records.get(id)
  const fout = keurActie(actie, soort, record, stand)
  if (fout !== undefined) return mislukt([`${naam}: ${fout}`])
  const basis: Ruw = oud?.ruw ?? { id, ...begin[soort] }
  const nieuw = Object.fromEntries(
    Object.entries({ ...basis, ...record }).filter(([veld]) => !wissen.includes(veld) || veld === 'id'),
  )
  const genoemd = new Set([...Object.keys(record), ...wissen])
  return {
    voorstellen: [{ waar: naam, soort, id, ...(oud === undefined ? {} : { oud: oud.ruw }), nieuw, genoemd }],
    bronnen: bronnen.map((bron): Ruw => bron),
    fouten: [],
    meldingen: [
      `${naam}: gemaakt bij versie ${versie} van de gegevens`,
      ...(opmerking === undefined ? [] : [`${naam}: de inzender schrijft: ${opmerking}`]),
    ],
  }
}

/** A new record never overwrites, and a correction never makes one by mistake. */
function keurActie(
  actie: 'nieuw' | 'wijziging',
  soort: BijdrageSoort,
  record: Ruw,
  { records }: Stand,
): string | undefined {
  const id = String(record['id'])
  const oud = records.get(id)
  if (oud !== undefined && oud.soort !== soort) return `id ${id} is in gebruik voor iets anders (${oud.bestand})`
  if (actie === 'wijziging' && oud === undefined) {
    const ids = [...records.values()].filter((bestaand) => bestaand.soort === soort).map((bestaand) => bestaand.id)
    return `is een wijziging, maar '${id}' bestaat niet${suggestie(id, ids)}`
  }
  const zelfde =
    oud !== undefined && Object.entries(record).every(([veld, waarde]) => zegtHetzelfde(oud.ruw[veld] ?? [], waarde))
  if (actie === 'nieuw' && oud !== undefined && !zelfde) {
    return `wil '${id}' nieuw maken, maar dat bestaat al (${oud.bestand}); kies een ander id of maak er een wijziging van`
  }
  return undefined
}

/** What is wrong in the record is described by the schema of that record, which knows its fields. */
function beschrijf(bijdrage: Ruw, issues: readonly z.core.$ZodIssue[]): string[] {
  const soort = bijdrage['soort']
  const fouten = issues
    .filter(({ path }) => path[0] !== 'record')
    .flatMap((issue) => beschrijfFout(issue, bijdrage, bijdrageSchema))
  const schema = soort === 'netwerk' || soort === 'mbo-instelling' ? deelrecordSchemas[soort] : undefined
  const inRecord = schema === undefined ? [] : (z.safeParse(schema, bijdrage['record']).error?.issues ?? [])
  if (schema !== undefined)
    fouten.push(...inRecord.flatMap((issue) => beschrijfFout(issue, bijdrage['record'], schema)))
  return fouten.map(({ veld, boodschap }) => (veld === undefined ? boodschap : `${veld} ${boodschap}`))
}

function mislukt(fouten: string[]): Aanlevering {
  return { voorstellen: [], bronnen: [], fouten, meldingen: [] }
}
