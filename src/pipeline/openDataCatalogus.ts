import { DATASETNAAM } from '../domain/datasetnaam.ts'

/** A file of the open data as the catalogue describes it. */
export interface Distributie {
  /** Path below `/data/`: `netwerken.csv`. */
  pad: string
  titel: string
  bytes: number
  /** Address of the licence, or, where no single licence holds, the terms in words. */
  voorwaarden: { licentie: string } | { rechten: string }
  /** Name of the JSON Schema of its records. */
  schema?: string
}

/** A date of any precision, with the type that says how precise: `2026-11` is a `gYearMonth`. */
function datum(waarde: string) {
  const soort = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' }[waarde.length] ?? 'xsd:date'
  return { '@type': soort, '@value': waarde }
}

const EU_LIJSTEN = 'http://publications.europa.eu/resource/authority'
const soorten: Record<string, { media: string; bestandstype: string }> = {
  json: { media: 'application/json', bestandstype: 'JSON' },
  csv: { media: 'text/csv', bestandstype: 'CSV' },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bestandstype: 'XLSX' },
  geojson: { media: 'application/geo+json', bestandstype: 'GEOJSON' },
}

/** The profile by whose rules the data is described. */
const PROFIEL = 'https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/'

/** What the catalogue says of the whole. */
export interface Datasetgegevens {
  versie: string
  peildatum: string
  /** ISO date of the first edition. */
  eersteUitgave: string
  omschrijving: string
}

/**
 * The data described for a catalogue of open data, after DCAT-AP-NL 3: the dataset, and the catalogue that holds it.
 * Addresses are relative to the file itself, so that they hold wherever the site stands, unless `site` (`https://…/`)
 * says where that is.
 */
export function dcatCatalogus(
  { versie, peildatum, eersteUitgave, omschrijving }: Datasetgegevens,
  distributies: readonly Distributie[],
  site: string | undefined,
): Record<string, unknown> {
  const basis = site?.replace(/\/*$/, '/')
  const adres = (pad: string) => (basis === undefined ? `../${pad}` : new URL(pad, basis).href)
  const bij = (pad: string) => (basis === undefined ? pad : adres(`data/${pad}`))
  const id = (waarde: string) => ({ '@id': waarde })
  const nl = (waarde: string) => ({ '@language': 'nl', '@value': waarde })
  const maker = { '@type': ['foaf:Agent', 'foaf:Organization'], 'foaf:name': nl(DATASETNAAM) }
  const contact = {
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': `Beheer van de ${DATASETNAAM}`,
    'vcard:hasURL': id(adres('over#corrigeren')),
  }
  const gewijzigd = { 'dct:issued': datum(eersteUitgave), 'dct:modified': datum(peildatum) }
  const eigenVoorwaarden = {
    '@id': adres('data#licentie'),
    '@type': 'dct:LicenseDocument',
    'dct:title': nl('Voorwaarden per onderdeel'),
  }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': adres('data/#dataset'),
    '@type': 'dcat:Dataset',
    'dct:title': nl(DATASETNAAM),
    'dct:description': nl(omschrijving),
    'dct:identifier': 'landkaart-vmbo-mbo',
    'dct:publisher': maker,
    'dct:creator': maker,
    'dcat:contactPoint': contact,
    'dct:language': id(`${EU_LIJSTEN}/language/NLD`),
    'dct:spatial': id(`${EU_LIJSTEN}/country/NLD`),
    'dct:accrualPeriodicity': id(`${EU_LIJSTEN}/frequency/IRREG`),
    'dct:accessRights': id(`${EU_LIJSTEN}/access-right/PUBLIC`),
    'dcat:theme': id(`${EU_LIJSTEN}/data-theme/EDUC`),
    'dcat:keyword': [
      'vmbo',
      'mbo',
      'regionale samenwerking',
      'Sterk Techniekonderwijs',
      'Regionaal investeringsfonds mbo',
    ].map(nl),
    ...gewijzigd,
    'dcat:version': versie,
    'dcat:landingPage': id(adres('data')),
    'foaf:page': [
      id(adres('data/wijzigingen')),
      // A feed needs to know where it stands.
      ...(basis === undefined ? [] : [id(adres('data/wijzigingen.atom'))]),
    ],
    '@reverse': {
      'dcat:dataset': {
        ...{ '@id': adres('data/#catalogus'), '@type': 'dcat:Catalog' },
        'dct:title': nl(`Open data van de ${DATASETNAAM}`),
        'dct:description': nl('De catalogus met deze ene dataset.'),
        ...{ 'dct:publisher': maker, 'dcat:contactPoint': contact },
        'dct:language': id(`${EU_LIJSTEN}/language/NLD`),
        'dct:license': id('https://creativecommons.org/publicdomain/zero/1.0/'),
        'dct:conformsTo': id(PROFIEL),
        'foaf:homepage': id(adres('data')),
        ...gewijzigd,
      },
    },
    'dcat:distribution': distributies.map(({ pad, titel, bytes, voorwaarden, schema }) => {
      const soort = soorten[pad.split('.').at(-1) ?? '']
      return {
        '@id': bij(pad),
        '@type': 'dcat:Distribution',
        'dct:title': nl(titel),
        'dcat:accessURL': id(adres('data')),
        'dcat:downloadURL': id(bij(pad)),
        'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
        ...('licentie' in voorwaarden
          ? { 'dct:license': id(voorwaarden.licentie) }
          : {
              'dct:license': eigenVoorwaarden,
              'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': nl(voorwaarden.rechten) },
            }),
        ...{ 'dct:language': id(`${EU_LIJSTEN}/language/NLD`), ...gewijzigd },
        ...(schema === undefined ? {} : { 'dct:conformsTo': id(bij(`schema/${schema}.json`)) }),
        ...(soort === undefined
          ? {}
          : {
              'dct:format': id(`${EU_LIJSTEN}/file-type/${soort.bestandstype}`),
              'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${soort.media}`),
            }),
      }
    }),
  }
}
