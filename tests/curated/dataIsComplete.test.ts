import { describe, expect, it } from 'vitest'
import { familieVan } from '@/domain/betekenis/familie'
import { gemeentenInGebied } from '@/domain/gemeentenInGebied'
import { indelingSchema } from '@/domain/indeling'
import { bestaatNu } from '@/domain/bestaan'
import { controleerData } from '@/pipeline/controleerData'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'
import { toonProbleem } from '@/pipeline/probleem'

const { data, problemen, schrijfwijzen } = await leesData('data')
const afgeleid = leidAf(data, '2026-11-20')

describe('the curated data', () => {
  it('has no problem', () => {
    expect([...problemen, ...controleerData(data, '2026-11-20')].map(toonProbleem)).toEqual([])
  })

  it('is written in the canonical form', () => {
    const anders = schrijfwijzen.filter(({ gelezen, canoniek }) => gelezen !== canoniek)
    expect(anders.map(({ bestand }) => bestand)).toEqual([])
  })

  it('has the 342 gemeenten and the regions of the four divisions', () => {
    expect(data.gemeenten).toHaveLength(342)
    const aantallen = indelingSchema.options.map((indeling) => [indeling, data.regios[indeling].length])
    expect(Object.fromEntries(aantallen)).toEqual({ provincie: 12, arbeidsmarktregio: 35, corop: 40, rmc: 40 })
  })

  it('has the register of vmbo-vestigingen and the postcode table', () => {
    expect(data.vmboVestigingen).toHaveLength(1190)
    expect(data.postcodes).toHaveLength(4073)
  })

  it('has 62 mbo-instellingen of autumn 2018 and 51 of today', () => {
    const instellingen = data.mboInstellingen.map(({ record }) => record)
    const herfst2018 = instellingen.filter(
      ({ bestaatVan = '0', bestaatTot = '9' }) => bestaatVan <= '2018-10-01' && bestaatTot > '2018-10-01',
    )
    expect(herfst2018).toHaveLength(62)
    expect(instellingen.filter(bestaatNu)).toHaveLength(51)
  })

  it('has the 78 STO-regio’s, and every RIF-project that was found', () => {
    const tel = (soort: string) => data.netwerken.filter(({ record }) => record.soort === soort).length
    expect(tel('sto-regio')).toBe(78)
    expect(tel('rif-project')).toBeGreaterThanOrEqual(92)
  })

  it('says of an STO-regio or RIF-project that it ended only where a source says so', () => {
    const zonderBron = data.netwerken.filter(
      ({ record: { soort, status, herkomst } }) =>
        (soort === 'sto-regio' || soort === 'rif-project') &&
        status === 'beeindigd' &&
        !herkomst.some(({ zekerheid, velden }) => zekerheid === 'bron' && velden.includes('status')),
    )
    expect(zonderBron.map(({ bestand }) => bestand)).toEqual([])
  })

  it('gives what rests on the two undated STO papers no date', () => {
    const gedateerd = data.netwerken.filter(
      ({ record: { soort, herkomst } }) =>
        (soort === 'sto-regio' || soort === 'rif-project') &&
        herkomst.some(({ bron, peildatum }) => bron.startsWith('sto-vmbo-') && peildatum !== undefined),
    )
    expect(gedateerd.map(({ bestand }) => bestand)).toEqual([])
  })

  it('gives every record a source', () => {
    const zonder = [...data.netwerken, ...data.mboInstellingen].filter(({ record }) => record.herkomst.length === 0)
    expect(zonder.map(({ bestand }) => bestand)).toEqual([])
  })

  it('says of every netwerk with an uncertain area that it is uncertain', () => {
    const gemeenten = data.gemeenten.map(({ record }) => record)
    const zonderToelichting = data.netwerken.filter(
      ({ record: { gebied } }) =>
        gebied.type === 'regionaal' &&
        gebied.zekerheid === 'vermoed' &&
        gebied.toelichting === undefined &&
        gemeentenInGebied(gebied, gemeenten).length > 0,
    )
    expect(zonderToelichting.map(({ bestand }) => bestand)).toEqual([])
  })

  it('counts nothing of which only a name or an address is known', () => {
    const alleenEenNaam = data.netwerken.filter(
      ({ record }) =>
        familieVan(record) === 'eigen-initiatief' &&
        record.soort !== 'rif-project' &&
        record.relevantie === 'kern' &&
        record.zekerheid === 'vermoed' &&
        record.doel === undefined &&
        record.deelnemers.length === 0 &&
        record.samenwerkingsvormen.length === 0,
    )
    expect(alleenEenNaam.map(({ bestand }) => bestand)).toEqual([])
  })

  it('holds the regions that exist everywhere by law or programme, as far as they are known', () => {
    const vanStelsel = (stelsel: string) =>
      data.netwerken.filter(({ record }) => record.behoortTot[0] === stelsel).length
    expect(vanStelsel('passend-onderwijs')).toBe(75)
    expect(data.netwerken.filter(({ record }) => record.id.startsWith('rmc-'))).toHaveLength(40)
    expect(vanStelsel('rpa')).toBe(35)
    expect(vanStelsel('onderwijsregios')).toBe(10)
  })

  it('gives every gemeente a doorstroompuntregio, an arbeidsmarktregio and a samenwerkingsverband', () => {
    const gemeenten = data.gemeenten.map(({ record }) => record)
    for (const stelsel of ['passend-onderwijs', 'vsv', 'rpa']) {
      const gedekt = new Set(
        data.netwerken
          .filter(({ record }) => familieVan(record) === 'stelsel' && record.behoortTot[0] === stelsel)
          .flatMap(({ record }) => gemeentenInGebied(record.gebied, gemeenten)),
      )
      expect(gemeenten.filter(({ code }) => !gedekt.has(code)).map(({ naam }) => naam)).toEqual([])
    }
  })

  it('records that Sterk Techniekonderwijs followed Toptechniek in Bedrijf, nationally and in Noordoost-Brabant', () => {
    const opvolgers = new Map(data.netwerken.map(({ record }) => [record.id, record.opgevolgdDoor]))
    expect(opvolgers.get('toptechniek-in-bedrijf')).toContain('sterk-techniekonderwijs')
    expect(opvolgers.get('tib-noordoost-brabant')).toContain('sto-noordoost-brabant')
  })
})

describe('what the site shows of it', () => {
  it('puts every vestiging in the Netherlands, by postcode or by place', () => {
    const posities = [
      ...afgeleid.scholen.map(({ positie }) => positie),
      ...afgeleid.overzicht.instellingen.flatMap(({ vestigingen }) => vestigingen.map(({ positie }) => positie)),
    ]
    for (const { lat, lon, basis } of posities) {
      expect(lat).toBeGreaterThan(50.7)
      expect(lat).toBeLessThan(53.6)
      expect(lon).toBeGreaterThan(3.3)
      expect(lon).toBeLessThan(7.3)
      expect(['postcode', 'plaats']).toContain(basis)
    }
  })

  it('shows DUO’s places without the province that is added to them', () => {
    const metAchtervoegsel = afgeleid.scholen.filter(({ plaats }) => / [A-Z]{2,3}$/.test(plaats))
    expect(metAchtervoegsel.map(({ plaats }) => plaats)).toEqual([])
  })

  it('tells at every mbo-instelling what was found for instellingen of its kind', () => {
    const zonder = afgeleid.instellingDossiers.filter(({ instelling, kennis }) =>
      kennis.standpunten.every(({ groepen }) => !groepen.includes(instelling.soort)),
    )
    expect(zonder.map(({ instelling }) => instelling.id)).toEqual([])
  })

  it('names no presumed mbo partner of an STO-regio', () => {
    const vermoed = afgeleid.overzicht.netwerken
      .filter(({ soort }) => soort === 'sto-regio')
      .flatMap(({ id, deelnemers }) =>
        deelnemers.filter(({ soort, zekerheid }) => soort === 'mbo' && zekerheid === 'vermoed').map(() => id),
      )
    expect(vermoed).toEqual([])
  })
})
