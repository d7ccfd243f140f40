import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { datumSchema } from '../domain/begrip.ts'
import { controleerData } from './controleerData.ts'
import { kennisBestand } from './kennisBestand.ts'
import { leesData } from './leesData.ts'
import { leidAf } from './leidAf.ts'
import { alleRecords, openData } from './openData.ts'
import type { Probleem } from './probleem.ts'

/** The files of the site that are made from `data/`: path below the base path → content. */
export interface Bouwsel {
  bestanden: ReadonlyMap<string, string>
  problemen: Probleem[]
  versie: string
}

const versieSchema = z.object({ peildatum: datumSchema })

/**
 * Reads, checks and derives. With problems the files hold what is sound, for the dev server; a build must refuse.
 * `site` is the address where the site will stand (`https://…/`), when that is known.
 */
export async function bouwBestanden(map: string, vandaag: string, site?: string): Promise<Bouwsel> {
  const { data, problemen } = await leesData(map)
  const afgeleid = leidAf(data)
  const { overzicht, scholen, netwerkDossiers, instellingDossiers } = afgeleid
  const { peildatum } = z.parse(versieSchema, JSON.parse(await readFile(join(map, 'versie.json'), 'utf8')))
  const inhoud: [string, unknown][] = [
    ['data/app/scholen.json', scholen],
    [
      'data/app/postcodes.json',
      Object.fromEntries(data.postcodes.map(({ record }) => [record.postcode, record.gemeente])),
    ],
    ['data/app/plaatsen.json', data.plaatsen.map(({ record: { naam, gemeente } }) => [naam, gemeente])],
    ['data/app/grenzen.json', data.grenzen],
    kennisBestand(data),
    ...netwerkDossiers.map((dossier): [string, unknown] => [`data/app/netwerk/${dossier.netwerk.id}.json`, dossier]),
    ...instellingDossiers.map((dossier): [string, unknown] => [
      `data/app/instelling/${dossier.instelling.id}.json`,
      dossier,
    ]),
  ]
  const teksten = inhoud.map(([pad, waarde]): [string, string] => [pad, JSON.stringify(waarde) ?? 'null'])
  const hash = createHash('sha256')
    .update(JSON.stringify(overzicht))
    .update(JSON.stringify(alleRecords(data)))
  for (const [, tekst] of teksten) hash.update(tekst)
  const versie = `${peildatum}-${hash.digest('hex').slice(0, 7)}`
  return {
    bestanden: new Map([
      ['data/app/overzicht.json', JSON.stringify({ versie, peildatum, ...overzicht })],
      ...teksten,
      ...openData(data, afgeleid, { versie, peildatum }, site),
    ]),
    problemen: [...problemen, ...controleerData(data, vandaag)],
    versie,
  }
}
