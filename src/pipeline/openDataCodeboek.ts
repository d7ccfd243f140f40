import * as z from 'zod/mini'
import { samenUitleg } from '../domain/rekenblad/sjabloon.ts'
import { sleutels } from '../domain/sleutels.ts'
import type { Codeboekrij } from '../domain/velden/codeboekrij.ts'
import { codeboek } from '../domain/velden/codeboek.ts'
import { instellingVelden } from '../domain/velden/instellingVelden.ts'
import { instellingVelduitleg } from '../domain/velden/instellingVelduitleg.ts'
import { netwerkAfleidingen } from '../domain/velden/netwerkAfleidingen.ts'
import { netwerkAfleidinguitleg } from '../domain/velden/netwerkAfleidinguitleg.ts'
import { netwerkVelden } from '../domain/velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../domain/velden/netwerkVelduitleg.ts'
import type { Veldzin } from '../domain/velden/recorduitleg.ts'
import { recorduitleg } from '../domain/velden/recorduitleg.ts'
import { kaalSchema } from '../domain/velden/waardesoort.ts'
import { deelnameuitleg } from './openDataDeelnames.ts'
import { recordschemas } from './openDataSchemas.ts'

const AFGELEID = 'Door de site gemaakt uit de gegevens.'
const punt: Record<'lat' | 'lon', Veldzin> = {
  lat: { betekenis: 'Breedte.', eenheid: 'graden, WGS 84' },
  lon: { betekenis: 'Lengte.', eenheid: 'graden, WGS 84' },
}
const positieBasis = { betekenis: 'Waarop de plek rust: postcode (op ongeveer 100 meter) of plaats.' }

/** Columns of the tables that are no field of a record, by the record and the head. */
const kolomuitleg: Readonly<Record<string, Readonly<Record<string, Veldzin>>>> = {
  netwerk: {
    ...samenUitleg,
    van: { betekenis: 'Eerste jaar.', eenheid: 'jaar' },
    tot: { betekenis: 'Laatste jaar.', eenheid: 'jaar' },
    bedrag: { betekenis: 'Subsidie of bijdrage.', eenheid: 'euro' },
    totaal: { betekenis: 'Omvang met alle bijdragen samen.', eenheid: 'euro' },
    waarschijnlijkWel: { betekenis: 'Codes van gemeenten die er waarschijnlijk bij horen; geen bron noemt ze.' },
    waarschijnlijkNiet: { betekenis: 'Codes van gemeenten die er waarschijnlijk niet bij horen.' },
    waarschijnlijkOmdat: { betekenis: 'Waarom dat waarschijnlijk is.' },
    mboInstellingenNu: { betekenis: 'Ids van de mbo-instellingen van nu die meedoen, ook via een voorganger.' },
    aantalGemeenten: { betekenis: 'Gemeenten in het gebied.', eenheid: 'gemeenten' },
    aantalDeelnemers: { betekenis: 'Deelnemers voor zover bekend.', eenheid: 'deelnemers' },
  },
  'mbo-instelling': {
    ...samenUitleg,
    ...punt,
    positieBasis,
    hoofdvestiging: { betekenis: 'Plaats van de hoofdvestiging.' },
    tafelsNu: { betekenis: 'Netwerken van nu waaraan zij deelneemt, ook via een voorganger.', eenheid: 'netwerken' },
    tafelsVoorbij: { betekenis: 'Netwerken die voorbij zijn of waarschijnlijk voorbij.', eenheid: 'netwerken' },
  },
  'vmbo-vestiging': {
    ...punt,
    positieBasis,
    brin: { betekenis: 'BRIN van de school: de eerste vier tekens van de code.' },
    roepnaam: { betekenis: 'Hoe mensen de school noemen; zonder eigen roepnaam de naam van het register.' },
    gemeenteNaam: { betekenis: 'Naam van de gemeente.' },
  },
  gemeente: {
    lat: { ...punt.lat, betekenis: 'Breedte van het midden van haar postcodegebieden.' },
    lon: { ...punt.lon, betekenis: 'Lengte van het midden van haar postcodegebieden.' },
    provincieNaam: { betekenis: 'Naam van de provincie.' },
    arbeidsmarktregioNaam: { betekenis: 'Naam van de arbeidsmarktregio.' },
    coropNaam: { betekenis: 'Naam van het COROP-gebied.' },
    rmcNaam: { betekenis: 'Naam van de RMC-regio.' },
    vmboVestigingen: { betekenis: 'Vestigingen met vbo of mavo.', eenheid: 'vestigingen' },
    beroepsgericht: { betekenis: 'Vestigingen met vbo.', eenheid: 'vestigingen' },
    netwerken: {
      betekenis:
        'Bekende netwerken op eigen initiatief, lokaal of regionaal en niet voorbij. Nul betekent: geen bekend.',
      eenheid: 'netwerken',
    },
    waarschijnlijkeStoRegio: {
      betekenis: 'Id van de STO-regio waar zij waarschijnlijk bij hoort; geen bron zegt het.',
    },
    waarschijnlijkOmdat: { betekenis: 'Waarom dat waarschijnlijk is.' },
  },
  regio: { indeling: { betekenis: 'Bij welke indeling de regio hoort.' } },
  kengetal: { bronPlaats: { betekenis: 'Waar het in de bron staat.' } },
}

/** What every field and every column of the open data says. */
export function codeboekVanAlles(): Codeboekrij[] {
  return [
    ...metKolommen('netwerk', [
      ...codeboek('netwerk', netwerkVelden, netwerkVelduitleg),
      ...codeboek('netwerk', netwerkAfleidingen, netwerkAfleidinguitleg).map((rij) => ({
        ...rij,
        ...{ zekerheid: 'afgeleid', bron: AFGELEID },
      })),
    ]),
    ...metKolommen('mbo-instelling', codeboek('mbo-instelling', instellingVelden, instellingVelduitleg)),
    ...sleutels(recorduitleg).flatMap((soort) => {
      const { velden, bron, label } = recorduitleg[soort]
      const waarden: ReadonlyMap<string, string> = waardenIn(recordschemas[soort])
      const zekerheid =
        'zekerheid' in velden ? 'staat in het veld zekerheid' : label === 'Bron' ? '' : zekerheidVan(soort)
      return metKolommen(
        soort,
        Object.entries<Veldzin>(velden).map(([veld, zin]) => ({
          ...rijVan(soort, veld, zin),
          ...{ waarden: waarden.get(veld) ?? '', zekerheid, bron },
        })),
      )
    }),
    ...Object.entries(deelnameuitleg).map(([veld, zin]) => ({
      ...rijVan('deelname', veld, zin),
      ...{ zekerheid: 'staat in het veld zekerheid', bron: 'De bronnen van het netwerk.' },
    })),
  ]
}

/** Registers are sure of what they say; what stands in a document is as sure as that document. */
function zekerheidVan(soort: keyof typeof recorduitleg): string {
  return soort === 'vmbo-vestiging' || soort === 'gemeente' ? 'register' : 'bron'
}

/** The fields with the columns that are none of them. */
function metKolommen(record: string, velden: readonly Codeboekrij[]): Codeboekrij[] {
  const bekend = new Set(velden.map(({ veld }) => veld))
  const kolommen = Object.entries(kolomuitleg[record] ?? {}).filter(([kop]) => !bekend.has(kop))
  return [...velden, ...kolommen.map(([kop, zin]) => rijVan(record, kop, zin))]
}

function rijVan(record: string, veld: string, { betekenis, eenheid = '', voorbeeld = '' }: Veldzin): Codeboekrij {
  return { record, veld, label: '', betekenis, waarden: '', eenheid, voorbeeld, zekerheid: '', bron: AFGELEID }
}

/** By field the closed values that its schema allows. */
function waardenIn({ shape }: z.ZodMiniObject): Map<string, string> {
  return new Map(
    Object.entries(shape).flatMap(([veld, schema]): [string, string][] => {
      const kaal = kaalSchema(schema)
      const enkel = kaal instanceof z.ZodMiniArray ? kaal.def.element : kaal
      return enkel instanceof z.ZodMiniEnum ? [[veld, enkel.options.join('; ')]] : []
    }),
  )
}
