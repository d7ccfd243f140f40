import { describe, expect, it } from 'vitest'
import { beoordeel } from '@/domain/bijdrage/bijdrageFouten'
import type { Invoer } from '@/domain/bijdrage/bijdrageInvoer'
import { invoerVan, legeInvoer, vragen } from '@/domain/bijdrage/bijdrageInvoer'
import { labelVanFout, stapVanFout } from '@/domain/bijdrage/foutplek'
import { stappenVan } from '@/domain/bijdrage/stappen'
import { limietVan } from '@/domain/bijdrage/vragenlijst'
import { netwerkSchema } from '@/domain/netwerk'
import { goedeInstelling, goedeInvoer } from '../../fixtures/bijdrage'
import { eenNetwerkDossier } from '../../fixtures/dossier'
import { eenInstelling, eenNaslag } from '../../fixtures/overzicht'
import { VANDAAG } from '../../fixtures/testland'

const naslag = eenNaslag({
  instellingen: [
    eenInstelling({ brin: '25PM' }),
    eenInstelling({ id: 'weg', naam: 'Weg College', bestaatTot: '2015' }),
  ],
})
function fouten(wijziging: Partial<Invoer>, begin = goedeInvoer): Record<string, string> {
  const oordeel = beoordeel({ invoer: { ...begin, ...wijziging }, basis: undefined, naslag, vandaag: VANDAAG })
  return Object.fromEntries(oordeel.fouten.map(({ veld, tekst }) => [veld, tekst]))
}
const deelnemer = {
  soort: 'bedrijf',
  instelling: '',
  school: '',
  naam: '',
  rol: 'deelnemer',
  zekerheid: '',
  toelichting: '',
}

describe('beoordeel', () => {
  it('of an empty form asks for what is needed and nothing else, without haste', () => {
    const { fouten: leeg } = beoordeel({ invoer: legeInvoer, basis: undefined, naslag, vandaag: VANDAAG })
    // In the order of the form.
    expect(leeg.map(({ veld }) => veld)).toEqual(['naam', 'netwerkSoort', 'gebied.type', 'status', 'organisatie'])
    expect(leeg.every(({ ontbreekt }) => ontbreekt)).toBe(true)
  })

  it.each<[string, Partial<Invoer>, Record<string, string>]>([
    ['a long name', { naam: 'x'.repeat(121) }, { naam: 'Dit is te lang (hoogstens 120 tekens).' }],
    ['a name of marks', { naam: '!!!' }, { naam: 'Dit heeft geen letter en geen cijfer.' }],
    ['http', { website: 'http://x.example' }, { website: 'Dit moet een webadres zijn dat met https:// begint.' }],
    ['no number', { bedrag: 'veel' }, { bedrag: 'Dit moet een heel getal zijn.' }],
    ['a year long ago', { van: '1800' }, { van: 'Dit moet ten minste 1900 zijn.' }],
    [
      'end before begin',
      { van: '2020', tot: '2019', status: 'beeindigd' },
      { tot: 'Het laatste jaar (2019) ligt voor het eerste (2020).' },
    ],
    [
      'an end that has been',
      { tot: '2019' },
      { status: 'Het loopt nog, zegt u, maar het laatste jaar is 2019. Pas een van de twee aan.' },
    ],
    [
      'no gemeente',
      { gebied: { ...goedeInvoer.gebied, gemeenten: [] } },
      { 'gebied.gemeenten': 'Kies ten minste één gemeente of regio, of kies hierboven ‘onbekend’.' },
    ],
    ['a party without a name', { deelnemers: [deelnemer] }, { 'deelnemers.0.naam': 'Vul dit in.' }],
    [
      'a party twice',
      {
        deelnemers: [
          { ...deelnemer, naam: 'Wiel' },
          { ...deelnemer, naam: 'Wiel ' },
        ],
      },
      { 'deelnemers.1': 'Deze deelnemer staat er al. Haal er een weg.' },
    ],
    [
      'an instelling that had closed',
      { van: '2018', deelnemers: [{ ...deelnemer, soort: 'mbo', instelling: 'weg' }] },
      { 'deelnemers.0': 'Deze instelling bestond tot 2015, maar het netwerk begon in 2018.' },
    ],
    [
      'a mail address',
      { doel: 'Mail jan@x.example' },
      { doel: 'Dit bevat een e-mailadres; persoonsgegevens horen hier niet.' },
    ],
    [
      'a phone number in the source',
      { vindplaats: 'Bel 06-12345678' },
      { vindplaats: 'Dit bevat een telefoonnummer; persoonsgegevens horen hier niet.' },
    ],
    ['markup', { opmerking: '<b>let op</b>' }, { opmerking: 'Dit bevat opmaak (HTML); gebruik gewone tekst.' }],
    ['a theme with marks', { themas: 'lob, wat?!' }, { themas: 'Dit moet een thema in kleine letters zijn.' }],
  ])('says what is wrong with %s', (_, wijziging, verwacht) => {
    expect(fouten(wijziging)).toEqual(verwacht)
  })

  it('refuses a BRIN that another instelling has', () => {
    expect(fouten({ brin: '25pm' }, goedeInstelling)).toEqual({ brin: 'Nieuwland College heeft deze code al.' })
    expect(fouten({ brin: '25pm', bestaatTot: '2020' }, goedeInstelling)).toEqual({})
  })

  it('asks whether a person is meant, and lets it be', () => {
    const invoer = { ...goedeInvoer, samenvatting: 'Mevrouw Jansen trekt het netwerk.' }
    const { fouten: geen, letOp } = beoordeel({ invoer, basis: undefined, naslag, vandaag: VANDAAG })
    expect(geen).toEqual([])
    expect(letOp.map(({ veld }) => veld)).toEqual(['samenvatting'])
  })

  it('wants a change to change something, or to remark something', () => {
    const record = eenNetwerkDossier().netwerk
    const invoer = invoerVan({ soort: 'netwerk', record })
    const oordeel = (nu: Invoer) =>
      beoordeel({ invoer: nu, basis: { soort: 'netwerk', record }, naslag, vandaag: VANDAAG }).fouten
    expect(oordeel(invoer).map(({ veld }) => veld)).toEqual(['opmerking'])
    expect(oordeel({ ...invoer, opmerking: 'Klopt niet.' })).toEqual([])
    expect(oordeel({ ...invoer, doel: 'Anders.' }).map(({ veld }) => veld)).toEqual(['organisatie'])
  })
})

describe('stapVanFout and labelVanFout', () => {
  it('lead from a fault to its question', () => {
    const fout = { veld: 'deelnemers.1.naam' }
    expect(stapVanFout(fout, 'netwerk')).toBe('wie')
    expect(labelVanFout(fout, 'netwerk')).toBe('Naam (Deelnemers, nummer 2)')
    expect(labelVanFout({ veld: 'deelnemers.1' }, 'netwerk')).toBe('Deelnemers, nummer 2')
    expect(labelVanFout({ veld: 'gebied.type' }, 'mbo-instelling')).toBe('Werkgebied')
    expect(labelVanFout({ veld: 'gebied.gemeenten' }, 'netwerk')).toBe('Gemeenten')
  })
})

describe('vragen', () => {
  it('are all in a step that there is', () => {
    for (const soort of ['netwerk', 'mbo-instelling'] as const) {
      const stappen = stappenVan(soort)
      for (const { stap } of vragen[soort].values()) expect(stappen).toContain(stap)
    }
  })
})

describe('limietVan', () => {
  it('reads how long an answer may be from its schema', () => {
    expect(limietVan(netwerkSchema.shape.naam)).toBe(120)
    expect(limietVan(netwerkSchema.shape.samenvatting)).toBe(1200)
    expect(limietVan(netwerkSchema.shape.website)).toBe(300)
    expect(limietVan(netwerkSchema.shape.vorm)).toBeUndefined()
  })
})
