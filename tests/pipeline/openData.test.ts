import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Position } from 'geojson'
import { fromJSONSchema } from 'zod'
import * as z from 'zod/mini'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { koppelvoorbeeld } from '@/pages/koppelvoorbeeld'
import { bouwBestanden } from '@/pipeline/bouwBestanden'
import type { Bestanden } from '../fixtures/testland'
import { inTijdelijkeMap, testland, VANDAAG, zet } from '../fixtures/testland'

const bouw = (bestanden: Bestanden = testland(), site?: string) =>
  inTijdelijkeMap(bestanden, (map) => bouwBestanden(map, VANDAAG, site))

let bestanden: ReadonlyMap<string, string>
let rekenbladen: ReadonlyMap<string, Uint8Array>
let versie: string
beforeAll(async () => {
  ;({ bestanden, rekenbladen, versie } = await bouw())
})

const lees = (pad: string, uit = bestanden): unknown => JSON.parse(uit.get(pad) ?? '')
const lijstSchema = z.array(z.looseObject({}))

/** Reads RFC 4180 as any other program would. */
function leesCsv(tekst: string): string[][] {
  const rijen: string[][] = []
  let rij: string[] = []
  for (const [, metQuotes, zonder, einde] of tekst.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rij.push(metQuotes?.replaceAll('""', '"') ?? zonder ?? '')
    if (einde === '\r\n') {
      rijen.push(rij)
      rij = []
    }
  }
  return rijen
}

function kolom(tekst: string, kop: string): (string | undefined)[] {
  const [koppen = [], ...rijen] = leesCsv(tekst)
  return rijen.map((rij) => rij[koppen.indexOf(kop)])
}

describe('deelnames', () => {
  const rij = z.looseObject({
    netwerk: z.string(),
    mboInstelling: z.optional(z.string()),
    vmboVestiging: z.optional(z.string()),
  })
  const rijen = () => z.looseObject({ deelnames: z.array(rij) }).parse(lees('data/deelnames.json')).deelnames
  const sleutels = (bestand: string, naam: string, sleutel: string) => {
    const lijst = lijstSchema.parse(z.looseObject({}).parse(lees(`data/${bestand}.json`))[naam])
    return new Set(lijst.map((record) => record[sleutel]))
  }

  it('is joined with the other files by its codes', () => {
    expect(rijen().length).toBeGreaterThan(0)
    const netwerken = sleutels('netwerken', 'netwerken', 'id')
    const instellingen = sleutels('mbo-instellingen', 'mboInstellingen', 'id')
    const scholen = sleutels('vmbo-vestigingen', 'vmboVestigingen', 'code')
    for (const { netwerk, mboInstelling, vmboVestiging } of rijen()) {
      expect(netwerken).toContain(netwerk)
      if (mboInstelling !== undefined) expect(instellingen).toContain(mboInstelling)
      if (vmboVestiging !== undefined) expect(scholen).toContain(vmboVestiging)
    }
  })

  it('has the same rows as a table', () => {
    const csv = bestanden.get('data/deelnames.csv') ?? ''
    expect(kolom(csv, 'netwerk')).toEqual(rijen().map(({ netwerk }) => netwerk))
    expect(kolom(csv, 'mboInstelling')).toEqual(rijen().map(({ mboInstelling = '' }) => mboInstelling))
  })
})

describe('the example on the page', () => {
  it('joins participations to schools in ten lines', async () => {
    const map = await mkdtemp(join(tmpdir(), 'vreemde-'))
    const regels: unknown[][] = []
    vi.stubGlobal('fetch', (adres: string) => Promise.resolve(Response.json(lees(adres.slice(1)))))
    vi.spyOn(console, 'log').mockImplementation((...delen) => void regels.push(delen))
    try {
      const script = koppelvoorbeeld('/data')
      expect(script.split('\n').length).toBeLessThanOrEqual(10)
      const pad = join(map, 'koppel.mjs')
      await writeFile(pad, script)
      await import(/* @vite-ignore */ pathToFileURL(pad).href)
    } finally {
      vi.restoreAllMocks()
      vi.unstubAllGlobals()
      await rm(map, { recursive: true })
    }
    expect(regels).toEqual([['Vmbo Noordstad', 'GM0001', 'Sterk Techniekonderwijs Noord', 'loopt', 'bron']])
  })
})

describe('landkaart.json', () => {
  it('holds every kind of record, with name, version, date and licence', () => {
    const alles = z
      .looseObject({ kennis: z.looseObject({}), regios: z.looseObject({}) })
      .parse(lees('data/landkaart.json'))
    expect(alles).toMatchObject({ naam: 'Landkaart vmbo–mbo', versie, peildatum: VANDAAG, licentie: 'CC BY 4.0' })
    for (const soort of ['gemeenten', 'mboInstellingen', 'vmboVestigingen', 'netwerken', 'bronnen']) {
      expect(lijstSchema.parse(alles[soort]), soort).not.toHaveLength(0)
    }
    for (const [soort, rijen] of [...Object.entries(alles.kennis), ...Object.entries(alles.regios)]) {
      expect(lijstSchema.parse(rijen), soort).not.toHaveLength(0)
    }
    expect(lijstSchema.parse(alles['bronvermelding']).length).toBeGreaterThan(3)
  })

  it('has the same version as the site, which changes with any record', async () => {
    expect(z.looseObject({ versie: z.string() }).parse(lees('data/app/overzicht.json')).versie).toBe(versie)
    const anders = await bouw(zet(testland(), 'kennis/naamloze-voorbeelden.json', '0.tekst', 'Iets anders.'))
    expect(anders.versie).not.toBe(versie)
  })
})

describe('schema', () => {
  const enkelvoud: [schema: string, rijen: (alles: Record<string, unknown>) => unknown][] = [
    ['netwerk', ({ netwerken }) => netwerken],
    ['mbo-instelling', ({ mboInstellingen }) => mboInstellingen],
    ['vmbo-vestiging', ({ vmboVestigingen }) => vmboVestigingen],
    ['gemeente', ({ gemeenten }) => gemeenten],
    ['bron', ({ bronnen }) => bronnen],
  ]
  const dieper: [schema: string, groep: string, lijst: string][] = [
    ['regio', 'regios', 'provincie'],
    ['regio', 'regios', 'arbeidsmarktregio'],
    ['kengetal', 'kennis', 'kengetallen'],
    ['standpunt', 'kennis', 'standpunten'],
    ['les', 'kennis', 'succesfactoren'],
    ['les', 'kennis', 'aandachtspunten'],
    ['samenwerkingsvorm', 'kennis', 'samenwerkingsvormen'],
    ['sturingsperspectief', 'kennis', 'sturingsperspectieven'],
    ['naamloos-voorbeeld', 'kennis', 'naamlozeVoorbeelden'],
  ]
  const schema = (naam: string) => fromJSONSchema(z.record(z.string(), z.any()).parse(lees(`data/schema/${naam}.json`)))
  const alles = () => z.looseObject({}).parse(lees('data/landkaart.json'))

  it.each(enkelvoud)('%s accepts the records of landkaart.json and refuses an unknown field', (naam, kies) => {
    for (const record of lijstSchema.parse(kies(alles()))) {
      expect(schema(naam).safeParse(record).error).toBeUndefined()
      expect(schema(naam).safeParse({ ...record, kleur: 'rood' }).success).toBe(false)
    }
  })

  it('says of every kind and every field what it is, under its full address when that is known', async () => {
    const { bestanden: elders } = await bouw(testland(), 'https://testland.example/kaart/')
    const vorm = z.looseObject({
      $id: z.string(),
      description: z.string(),
      properties: z.record(z.string(), z.looseObject({ description: z.string().check(z.minLength(5)) })),
    })
    for (const [pad] of elders) {
      if (!pad.startsWith('data/schema/')) continue
      expect(vorm.parse(lees(pad, elders)).$id).toBe(`https://testland.example/kaart/${pad}`)
    }
  })

  it.each(dieper)('%s accepts %s.%s of landkaart.json', (naam, groep, lijst) => {
    for (const record of lijstSchema.parse(z.looseObject({}).parse(alles()[groep])[lijst])) {
      expect(schema(naam).safeParse(record).error).toBeUndefined()
    }
  })
})

describe('csv', () => {
  const tabellen = [
    ...['netwerken', 'mbo-instellingen', 'vmbo-vestigingen', 'gemeenten'],
    ...['deelnames', 'regios', 'bronnen', 'kengetallen'],
  ]

  it.each(tabellen)('%s.csv has a row for each record of %s.json, and every row is as wide as its head', (naam) => {
    const [koppen = [], ...rijen] = leesCsv(bestanden.get(`data/${naam}.csv`) ?? '')
    expect(z.looseObject({ aantal: z.number() }).parse(lees(`data/${naam}.json`)).aantal).toBe(rijen.length)
    expect(new Set(koppen).size).toBe(koppen.length)
    for (const rij of rijen) expect(rij).toHaveLength(koppen.length)
  })

  it.each([
    ...[['netwerken', 'netwerk'] as const, ['mbo-instellingen', 'mbo-instelling'] as const],
    ...[['vmbo-vestigingen', 'vmbo-vestiging'] as const, ['gemeenten', 'gemeente'] as const],
    ...[['deelnames', 'deelname'] as const, ['regios', 'regio'] as const],
    ...[['bronnen', 'bron'] as const, ['kengetallen', 'kengetal'] as const],
  ])('every head of %s.csv stands in the codebook, with what it says', (naam, record) => {
    const [koppen = []] = leesCsv(bestanden.get(`data/${naam}.csv`) ?? '')
    const codeboek = bestanden.get('data/codeboek.csv') ?? ''
    const betekenissen = new Map(
      kolom(codeboek, 'veld').map((veld, rij) => [
        `${kolom(codeboek, 'record')[rij]}.${veld}`,
        kolom(codeboek, 'betekenis')[rij],
      ]),
    )
    expect(koppen.filter((kop) => (betekenissen.get(`${record}.${kop}`) ?? '') === '')).toEqual([])
  })

  it('resolves an area to its gemeenten and names the deelnemers', () => {
    const csv = bestanden.get('data/netwerken.csv') ?? ''
    const rij = kolom(csv, 'id').indexOf('lab-west')
    expect(kolom(csv, 'gemeenteCodes')[rij]).toBe('GM0001; GM0003')
    expect(kolom(csv, 'gemeenten')[rij]).toBe('Noordstad; Zuidhoek')
    expect(kolom(csv, 'deelnemers')[rij]).toBe('Wielen en Raderen; Gemeente Noordstad; Nieuwland College')
    expect(kolom(csv, 'penvoerders')[rij]).toBe('Nieuwland College')
  })

  it('counts the netwerken of a gemeente as the map does: own initiative that is not over', async () => {
    const csv = bestanden.get('data/gemeenten.csv') ?? ''
    expect(kolom(csv, 'netwerken')).toEqual(['0', '0', '0', '0'])
    const lab = 'netwerken/rif-project/lab-west.json'
    const loopt = zet(zet(testland(), lab, 'status', 'loopt'), lab, 'periode', { van: 2022, tot: 2040 })
    const metLab = (await bouw(loopt)).bestanden.get('data/gemeenten.csv') ?? ''
    expect(kolom(metLab, 'netwerken')).toEqual(['1', '0', '1', '0'])
    expect(kolom(csv, 'provincieNaam')).toEqual(['Bovenland', 'Bovenland', 'Benedenland', 'Benedenland'])
  })

  it('keeps quotes, commas and line breaks, and never lets a text run as a formula', async () => {
    const naam = '"Lab", vmbo\nen mbo'
    const anders = zet(
      zet(testland(), 'netwerken/rif-project/lab-west.json', 'naam', naam),
      'netwerken/overleg/tafel-noord.json',
      'doel',
      '=1+1',
    )
    const csv = (await bouw(anders)).bestanden.get('data/netwerken.csv') ?? ''
    expect(kolom(csv, 'naam')).toContain(naam)
    expect(kolom(csv, 'doel')).toContain("'=1+1")
  })
})

describe('netwerken.geojson', () => {
  const geojsonSchema = z.looseObject({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        properties: z.looseObject({}),
        geometry: z.object({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
        }),
      }),
    ),
  })
  const geojson = () => geojsonSchema.parse(lees('data/netwerken.geojson'))
  const draai = (ring: Position[]) =>
    ring.slice(1).reduce((som, [x = 0, y = 0], index) => {
      const [vorigeX = 0, vorigeY = 0] = ring[index] ?? []
      return som + (x - vorigeX) * (y + vorigeY)
    }, 0)

  it('has one feature a netwerk with gemeenten, which says that its borders are approximate', () => {
    expect(
      geojson()
        .features.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['lab-west', 'sto-noord', 'tafel-noord'])
    for (const { id, properties } of geojson().features) expect(properties).toMatchObject({ id, grenzen: 'benaderd' })
  })

  it('leaves out a netwerk without gemeenten', async () => {
    const anders = zet(testland(), 'netwerken/sto-regio/sto-noord.json', 'gebied', { type: 'landelijk' })
    const { features } = geojsonSchema.parse(lees('data/netwerken.geojson', (await bouw(anders)).bestanden))
    expect(features.map(({ id }) => id)).not.toContain('sto-noord')
  })

  it('dissolves the gemeenten into one closed ring that runs counterclockwise', () => {
    const sto = geojson().features.find(({ id }) => id === 'sto-noord')?.geometry.coordinates ?? []
    expect(sto).toHaveLength(1)
    for (const [ring = []] of sto) {
      expect(ring.at(-1)).toEqual(ring[0])
      expect(draai(ring)).toBeLessThan(0)
    }
  })

  it('carries the credits of the borders', () => {
    expect(geojson()['credits']).toEqual(['Atlas van Testland (atlas.example), CC BY 4.0'])
  })
})

describe('dcat.jsonld', () => {
  const catalogusSchema = z.looseObject({
    'dcat:distribution': z.array(z.looseObject({ 'dcat:downloadURL': z.object({ '@id': z.string() }) })),
  })
  const adressen = (catalogus: unknown) =>
    catalogusSchema.parse(catalogus)['dcat:distribution'].map((item) => item['dcat:downloadURL']['@id'])

  it('lists every file beside itself, relative, so that it holds wherever the site stands', () => {
    for (const adres of adressen(lees('data/dcat.jsonld')))
      expect(bestanden.has(`data/${adres}`) || rekenbladen.has(`data/${adres}`), adres).toBe(true)
    expect(adressen(lees('data/dcat.jsonld'))).toHaveLength(29)
  })

  it('gives full addresses when it knows where the site will stand', async () => {
    const { bestanden: elders } = await bouw(testland(), 'https://testland.example/kaart/')
    expect(adressen(lees('data/dcat.jsonld', elders))).toContain('https://testland.example/kaart/data/netwerken.csv')
  })

  it('keeps the rules of DCAT-AP-NL 3: what a catalogue, a dataset and a distribution must say', async () => {
    const { bestanden: elders } = await bouw(testland(), 'https://testland.example/kaart/')
    const dataset = z.looseObject({ '@reverse': z.looseObject({}) }).parse(lees('data/dcat.jsonld', elders))
    const verplicht = {
      dataset: [
        ...['dct:title', 'dct:description', 'dct:identifier', 'dct:publisher', 'dct:creator', 'dcat:contactPoint'],
        ...['dcat:theme', 'dct:accessRights', 'dct:issued', 'dct:modified', 'dcat:distribution'],
      ],
      catalogus: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dct:conformsTo', 'dct:issued'],
      distributie: ['dcat:accessURL', 'dct:license', 'dct:title', 'dct:issued', 'dct:format', 'dcat:mediaType'],
    }
    for (const regel of verplicht.dataset) expect(dataset, regel).toHaveProperty([regel])
    const catalogus = z.looseObject({}).parse(dataset['@reverse']['dcat:dataset'])
    expect(catalogus['@type']).toBe('dcat:Catalog')
    for (const regel of verplicht.catalogus) expect(catalogus, regel).toHaveProperty([regel])
    const distributies = catalogusSchema.parse(dataset)['dcat:distribution']
    for (const distributie of distributies) {
      for (const regel of verplicht.distributie) expect(distributie, regel).toHaveProperty([regel])
      expect(
        z
          .object({ '@id': z.string() })
          .check(z.refine(({ '@id': adres }) => URL.canParse(adres)))
          .safeParse(distributie['dcat:accessURL']).success,
      ).toBe(true)
    }
    const schemas = distributies.flatMap((distributie) => {
      const schema = z.safeParse(z.object({ '@id': z.string() }), distributie['dct:conformsTo'])
      return schema.success ? [schema.data['@id'].replace('https://testland.example/kaart/', '')] : []
    })
    expect(schemas).toHaveLength(6)
    for (const schema of schemas) expect(elders.has(schema), schema).toBe(true)
  })

  it('does not give the borders away under our own licence', () => {
    const distributies = catalogusSchema.parse(lees('data/dcat.jsonld'))['dcat:distribution']
    const geo = distributies.find((item) => item['dcat:downloadURL']['@id'] === 'netwerken.geojson')
    expect(geo?.['dct:license']).toMatchObject({ '@id': '../data#licentie', '@type': 'dct:LicenseDocument' })
    expect(geo).toHaveProperty(['dct:rights'])
  })
})
