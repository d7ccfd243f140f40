import { DATASETNAAM } from '../domain/datasetnaam.ts'
import { licentieregelsMet } from '../domain/bronvermelding.ts'
import { licenties } from '../domain/exporteer.ts'
import type { Indeling } from '../domain/indeling.ts'
import { indelingSchema } from '../domain/indeling.ts'
import { instellingenAlsCsv, instellingKolommen } from '../domain/kolommen/instellingKolommen.ts'
import { invulkolommen, tabelAlsCsv } from '../domain/kolommen/kolom.ts'
import { netwerkenAlsCsv, netwerkKolommen } from '../domain/kolommen/netwerkKolommen.ts'
import { maakNaslag } from '../domain/opzoeken.ts'
import { geenFilters } from '../domain/filter/filterNetwerken.ts'
import { telPerGemeente } from '../domain/telling.ts'
import { csvAlsRekenblad } from '../domain/rekenblad/csvAlsRekenblad.ts'
import { sjablonen } from '../domain/rekenblad/sjablonen.ts'
import { codeboekAlsCsv } from '../domain/velden/codeboek.ts'
import type { Afgeleid } from './leidAf.ts'
import type { Curatie, MetBestand } from './leesData.ts'
import type { Distributie } from './openDataCatalogus.ts'
import { dcatCatalogus } from './openDataCatalogus.ts'
import { codeboekVanAlles } from './openDataCodeboek.ts'
import { creditsVan, netwerkenGeojson } from './openDataGeojson.ts'
import { deelnamerijen, deelnamesCsv } from './openDataDeelnames.ts'
import { jsonSchemas } from './openDataSchemas.ts'
import type { Tabelnaslag } from './openDataTabellen.ts'
import { bronnenCsv, gemeentenCsv, kengetallenCsv, regiosCsv, vmboVestigingenCsv } from './openDataTabellen.ts'

const records = <T>(rijen: readonly MetBestand<T>[]): T[] => rijen.map(({ record }) => record)

/** Every curated record, as its schema reads it, under the name of its kind. */
export function alleRecords(data: Curatie) {
  return {
    gemeenten: records(data.gemeenten),
    regios: {
      provincie: records(data.regios.provincie),
      arbeidsmarktregio: records(data.regios.arbeidsmarktregio),
      corop: records(data.regios.corop),
      rmc: records(data.regios.rmc),
    },
    mboInstellingen: records(data.mboInstellingen),
    vmboVestigingen: records(data.vmboVestigingen),
    netwerken: records(data.netwerken),
    bronnen: records(data.bronnen),
    kennis: {
      kengetallen: records(data.kengetallen),
      standpunten: records(data.standpunten),
      samenwerkingsvormen: records(data.samenwerkingsvormen),
      succesfactoren: records(data.succesfactoren),
      aandachtspunten: records(data.aandachtspunten),
      sturingsperspectieven: records(data.sturingsperspectieven),
      naamlozeVoorbeelden: records(data.naamlozeVoorbeelden),
    },
  }
}

const CC_BY = { licentie: 'https://creativecommons.org/licenses/by/4.0/' }
const CC0 = { licentie: 'https://creativecommons.org/publicdomain/zero/1.0/' }

/** Path below the base path → what it holds. */
export interface OpenData {
  teksten: ReadonlyMap<string, string>
  /** The tables once more, and the templates, as spreadsheets. */
  rekenbladen: ReadonlyMap<string, Uint8Array>
}

/**
 * The open data of the public contract. `site` (`https://…/`) is where it will stand, when that is known;
 * without it the catalogue uses relative addresses.
 */
export function openData(
  data: Curatie,
  afgeleid: Afgeleid,
  { versie, peildatum, eersteUitgave }: { versie: string; peildatum: string; eersteUitgave: string },
  site?: string,
): OpenData {
  const alles = alleRecords(data)
  const { overzicht, scholen } = afgeleid
  const credits = creditsVan(data.grenzen)
  const kop = {
    naam: DATASETNAAM,
    versie,
    peildatum,
    licentie: licenties.data,
    bronvermelding: licentieregelsMet(overzicht.grenzen),
  }
  const tabelnaslag = maakTabelnaslag(alles)
  const naslag = maakNaslag({ ...overzicht, versie, peildatum })
  const deelnames = deelnamerijen(naslag, scholen)
  const lijst = (naam: string, rijen: readonly unknown[], licentie: string = licenties.data) =>
    JSON.stringify({ ...kop, licentie, aantal: rijen.length, [naam]: rijen })

  const bestanden: [pad: string, titel: string, inhoud: string, terms: Distributie['voorwaarden']][] = [
    ['landkaart.json', 'Alles in één bestand', JSON.stringify({ ...kop, ...alles }), CC_BY],
    ['netwerken.json', 'Netwerken', lijst('netwerken', alles.netwerken), CC_BY],
    [
      'netwerken.csv',
      'Netwerken',
      netwerkenAlsCsv(overzicht.netwerken, { naslag, scholen, recordById: opId(alles.netwerken) }, 'codes'),
      CC_BY,
    ],
    ['mbo-instellingen.json', 'Mbo-instellingen', lijst('mboInstellingen', alles.mboInstellingen), CC_BY],
    [
      'mbo-instellingen.csv',
      'Mbo-instellingen',
      instellingenAlsCsv(overzicht.instellingen, { naslag, recordById: opId(alles.mboInstellingen) }, 'codes'),
      CC_BY,
    ],
    ['vmbo-vestigingen.json', 'Vmbo-vestigingen', lijst('vmboVestigingen', alles.vmboVestigingen, 'CC0 1.0'), CC0],
    ['vmbo-vestigingen.csv', 'Vmbo-vestigingen', vmboVestigingenCsv(scholen, tabelnaslag), CC0],
    ['gemeenten.json', 'Gemeenten', lijst('gemeenten', alles.gemeenten), CC_BY],
    [
      'gemeenten.csv',
      'Gemeenten',
      gemeentenCsv(overzicht.gemeenten, telPerGemeente(overzicht.netwerken, geenFilters), tabelnaslag),
      CC_BY,
    ],
  ]
  bestanden.push(
    ['deelnames.json', 'Wie aan welke tafel zit', lijst('deelnames', deelnames), CC_BY],
    ['deelnames.csv', 'Wie aan welke tafel zit', deelnamesCsv(deelnames), CC_BY],
  )
  const regios = indelingSchema.options.flatMap((indeling) =>
    alles.regios[indeling].map((regio) => ({ indeling, ...regio })),
  )
  const { kengetallen } = alles.kennis
  bestanden.push(
    ['regios.json', 'Regio’s', lijst('regios', regios), CC_BY],
    ['regios.csv', 'Regio’s', regiosCsv(regios), CC_BY],
    ['bronnen.json', 'Bronnen', lijst('bronnen', alles.bronnen), CC_BY],
    ['bronnen.csv', 'Bronnen', bronnenCsv(alles.bronnen), CC_BY],
    ['kengetallen.json', 'Kengetallen', lijst('kengetallen', kengetallen), CC_BY],
    ['kengetallen.csv', 'Kengetallen', kengetallenCsv(kengetallen), CC_BY],
  )
  const codeboek = codeboekVanAlles()
  bestanden.push(
    ['codeboek.json', 'Codeboek', lijst('codeboek', codeboek), CC_BY],
    ['codeboek.csv', 'Codeboek: wat elk veld betekent', codeboekAlsCsv(codeboek), CC_BY],
  )
  if (data.grenzen !== undefined) {
    const geojson = netwerkenGeojson(data.grenzen, overzicht.netwerken, { ...kop, credits })
    const rechten = `Gegevens: ${licenties.data}. Grenzen: ${credits.join('. ')}.`
    bestanden.push(['netwerken.geojson', 'Gebieden van de netwerken', JSON.stringify(geojson), { rechten }])
  }

  const rekenbladen = new Map(
    bestanden.flatMap(([pad, titel, inhoud]): [string, Uint8Array][] =>
      pad.endsWith('.csv') ? [[pad.replace(/csv$/, 'xlsx'), csvAlsRekenblad(titel.replace(/:.*/, ''), inhoud)]] : [],
    ),
  )
  const omschrijving = `Regionale samenwerking van vmbo en mbo: ${alles.netwerken.length} netwerken, ${alles.mboInstellingen.length} mbo-instellingen en ${alles.vmboVestigingen.length} vmbo-vestigingen, met bron en zekerheid. Niet volledig.`
  const catalogus = dcatCatalogus(
    { versie, peildatum, eersteUitgave, omschrijving },
    bestanden.flatMap(([pad, titel, inhoud, terms]) => {
      const rekenblad = pad.replace(/csv$/, 'xlsx')
      const bytes = rekenbladen.get(rekenblad)?.length
      return [
        { pad, titel, bytes: new TextEncoder().encode(inhoud).length, voorwaarden: terms, ...schemaBij(pad) },
        ...(bytes === undefined ? [] : [{ pad: rekenblad, titel, bytes, voorwaarden: terms }]),
      ]
    }),
    site,
  )
  const teksten = new Map([
    ...bestanden.map(([pad, , inhoud]): [string, string] => [`data/${pad}`, inhoud]),
    ...jsonSchemas(site && new URL('data/schema/', site.replace(/\/*$/, '/')).href).map(
      ([naam, schema]): [string, string] => [`data/schema/${naam}.json`, JSON.stringify(schema, null, 2)],
    ),
    ['data/sjabloon/netwerken.csv', tabelAlsCsv(invulkolommen(netwerkKolommen), [])],
    ['data/sjabloon/mbo-instellingen.csv', tabelAlsCsv(invulkolommen(instellingKolommen), [])],
    ['data/dcat.jsonld', JSON.stringify(catalogus, null, 2)],
  ])
  return {
    teksten,
    rekenbladen: new Map([
      ...[...rekenbladen].map(([pad, bytes]): [string, Uint8Array] => [`data/${pad}`, bytes]),
      ...Object.entries(sjablonen).map(([naam, maak]): [string, Uint8Array] => [`data/sjabloon/${naam}.xlsx`, maak()]),
    ]),
  }
}

/** Of which schema the records in a file of records are. */
const schemas: Readonly<Record<string, string>> = {
  'netwerken.json': 'netwerk',
  'mbo-instellingen.json': 'mbo-instelling',
  'vmbo-vestigingen.json': 'vmbo-vestiging',
  'gemeenten.json': 'gemeente',
  'bronnen.json': 'bron',
  'kengetallen.json': 'kengetal',
}

function schemaBij(pad: string): { schema?: string } {
  const schema = schemas[pad]
  return schema === undefined ? {} : { schema }
}

const opId = <T extends { id: string }>(rijen: readonly T[]) => new Map(rijen.map((rij) => [rij.id, rij]))

function maakTabelnaslag(alles: ReturnType<typeof alleRecords>): Tabelnaslag {
  const namen = (rijen: readonly { id: string; naam: string }[]) => new Map(rijen.map(({ id, naam }) => [id, naam]))
  const regio = (indeling: Indeling) => namen(alles.regios[indeling])
  return {
    gemeenten: alles.gemeenten,
    naamVanRegio: {
      provincie: regio('provincie'),
      arbeidsmarktregio: regio('arbeidsmarktregio'),
      corop: regio('corop'),
      rmc: regio('rmc'),
    },
  }
}
