import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { datumSchema } from '../domain/begrip.ts'

/** `eersteUitgave`: changes are told from the day after it. */
const versieSchema = z.object({ peildatum: datumSchema, eersteUitgave: datumSchema })

/** The days that `data/versie.json` names: when the editors last went through the data, and when it was first published. */
export async function leesVersie(map: string): Promise<z.infer<typeof versieSchema>> {
  return z.parse(versieSchema, JSON.parse(await readFile(join(map, 'versie.json'), 'utf8')))
}
