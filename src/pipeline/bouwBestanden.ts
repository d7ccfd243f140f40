import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { licenties } from '../domain/exporteer.ts'
import { vindplaatsen } from '../domain/mijnTafels/vindplaatsen.ts'
import { controleerData } from './controleerData.ts'
import { houvastBestand } from './houvastBestand.ts'
import { kennisBestand } from './kennisBestand.ts'
import type { Curatie } from './leesData.ts'
import { leesData } from './leesData.ts'
import { leesVersie } from './leesVersie.ts'
import { leidAf } from './leidAf.ts'
import { metLaatsteWijziging } from './metLaatsteWijziging.ts'
import { alleRecords, openData } from './openData.ts'
import type { Probleem } from './probleem.ts'
import { rondestandVan } from './ronde/rondestandVan.ts'
import { atomFeed } from './wijzigingen/atomFeed.ts'
import { alsWijziging, commitsSinds } from './wijzigingen/wijzigingenSinds.ts'
import { zoektekstenBestand } from './zoektekstenBestand.ts'

/** The files of the site that are made from `data/`: path below the base path → content. */
export interface Bouwsel {
  bestanden: ReadonlyMap<string, string>
  /** The same for what is no text. */
  rekenbladen: ReadonlyMap<string, Uint8Array>
  problemen: Probleem[]
  /** What the site will lack for want of something outside `data/`, with the remedy, in Dutch. */
  waarschuwingen: string[]
  versie: string
}

/**
 * Reads, checks and derives. With problems the files hold what is sound, for the dev server; a build must refuse.
 * `site` is the address where the site will stand (`https://…/`), when that is known.
 */
export async function bouwBestanden(map: string, vandaag: string, site?: string): Promise<Bouwsel> {
  const { data, problemen } = await leesData(map)
  const { peildatum, eersteUitgave } = await leesVersie(map)
  const afgeleid = leidAf(data, peildatum)
  const { overzicht, scholen } = afgeleid
  const inhoud: [string, unknown][] = [
    ['data/app/scholen.json', scholen],
    [
      'data/app/postcodes.json',
      Object.fromEntries(data.postcodes.map(({ record }) => [record.postcode, record.gemeente])),
    ],
    ['data/app/postcodepunten.json', data.postcodes.map(({ record: { lat, lon, gemeente } }) => [lat, lon, gemeente])],
    ['data/app/plaatsen.json', plaatsen(data)],
    ['data/app/grenzen.json', data.grenzen],
    kennisBestand(data),
    houvastBestand(data, overzicht, scholen),
    zoektekstenBestand(data),
    [
      'data/app/vindplaatsen.json',
      vindplaatsen(
        data.netwerken.map(({ record }) => record),
        new Map(data.bronnen.map(({ record }) => [record.id, record])),
      ),
    ],
  ]
  const teksten = inhoud.map(([pad, waarde]): [string, string] => [pad, JSON.stringify(waarde) ?? 'null'])
  // What the version says is what the records say, whenever they were changed: the history is no part of it.
  const geschiedenis = await commitsSinds(dirname(resolve(map)), eersteUitgave)
  const wijzigingen = 'commits' in geschiedenis ? geschiedenis.commits.map(alsWijziging) : undefined
  const dossiers = metLaatsteWijziging(afgeleid, wijzigingen)
  const hash = createHash('sha256')
    .update(JSON.stringify(overzicht))
    .update(JSON.stringify(alleRecords(data)))
  for (const [, tekst] of teksten) hash.update(tekst)
  const versie = `${peildatum}-${hash.digest('hex').slice(0, 7)}`
  const open = openData(data, afgeleid, { versie, peildatum, eersteUitgave }, site)
  return {
    rekenbladen: open.rekenbladen,
    bestanden: new Map([
      ['data/app/overzicht.json', JSON.stringify({ versie, peildatum, ...overzicht })],
      ...teksten,
      ...[...dossiers.netwerkDossiers].map(([id, dossier]) => json(`data/app/netwerk/${id}.json`, dossier)),
      ...[...dossiers.instellingDossiers].map(([id, dossier]) => json(`data/app/instelling/${id}.json`, dossier)),
      json('data/wijzigingen.json', {
        ...{ versie, peildatum, licentie: licenties.data },
        ...(wijzigingen === undefined ? { geschiedenis: 'onbekend', wijzigingen: [] } : { wijzigingen }),
      }),
      json('data/ronde.json', { versie, peildatum, licentie: licenties.data, ...rondestandVan(data, scholen) }),
      ...(site === undefined ? [] : [['data/wijzigingen.atom', atomFeed(geschiedenis, site, eersteUitgave)] as const]),
      ...open.teksten,
    ]),
    problemen: [...problemen, ...controleerData(data, vandaag)],
    waarschuwingen: 'commits' in geschiedenis ? [] : [`De wijzigingen staan niet op de site: ${geschiedenis.onbekend}`],
    versie,
  }
}

/** Names of places and of gemeenten of before, each with a gemeente of today; of before with the year that it ended. */
function plaatsen(data: Curatie): [string, string, number?][] {
  return [
    ...data.plaatsen.map(({ record: { naam, gemeente } }): [string, string] => [naam, gemeente]),
    ...data.vroegereGemeenten.flatMap(({ record: { naam, tot, nu } }) =>
      nu.map((gemeente): [string, string, number] => [naam, gemeente, tot]),
    ),
  ]
}

function json(pad: string, waarde: unknown): [string, string] {
  return [pad, JSON.stringify(waarde)]
}
