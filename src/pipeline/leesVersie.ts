import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { datumSchema } from '../domain/begrip.ts'
import { parseJson } from './parseJson.ts'

/** `eersteUitgave`: changes are told from the day after it. */
const versieSchema = z.object({ peildatum: datumSchema, eersteUitgave: datumSchema })

export const VERSIEBESTAND = 'versie.json'

/**
 * The days that `data/versie.json` names: when the editors last went through the data, and when it was first published.
 * Throws one Dutch line when the file is not there or does not say so.
 */
export async function leesVersie(map: string): Promise<z.infer<typeof versieSchema>> {
  const json = await readFile(join(map, VERSIEBESTAND), 'utf8').then(parseJson, () => ({ fout: 'ontbreekt' }))
  if ('fout' in json) throw new Error(`${VERSIEBESTAND}: ${json.fout}`)
  const { data } = z.safeParse(versieSchema, json.waarde)
  if (data === undefined)
    throw new Error(`${VERSIEBESTAND}: moet peildatum en eersteUitgave noemen, elk als datum zoals 2026-11-20`)
  return data
}
