import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bijdrageSchema } from '@/domain/bijdrage/bijdrage'
import { beoordeel } from '@/domain/bijdrage/bijdrageFouten'
import type { Basis, Invoer } from '@/domain/bijdrage/bijdrageInvoer'
import { invoerVan } from '@/domain/bijdrage/bijdrageInvoer'
import { maakBijdrage, maakConcept } from '@/domain/bijdrage/bijdrageRecord'
import { mboInstellingSchema } from '@/domain/mboInstelling'
import { netwerkSchema } from '@/domain/netwerk'
import { arbitraireInvoer, goedeInstelling, goedeInvoer } from '../../fixtures/bijdrage'
import { eenInstellingDossier, eenNetwerkDossier } from '../../fixtures/dossier'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'
import { VANDAAG } from '../../fixtures/testland'

const naslag = eenNaslag({ netwerken: [eenNetwerk()], instellingen: [eenInstelling()] })
const vraag = (invoer: Invoer, basis?: Basis) => ({ invoer, basis, naslag, vandaag: VANDAAG })
const bijdrageVan = (invoer: Invoer, basis?: Basis) =>
  maakBijdrage({ invoer, basis }, maakConcept(vraag(invoer, basis)), 'v1')

const rijkNetwerk: Basis = {
  soort: 'netwerk',
  record: eenNetwerkDossier({
    aliassen: ['Noordtafel, de'],
    gebied: {
      ...{ type: 'regionaal', gemeenten: ['GM0003'], provincie: ['PV01'], arbeidsmarktregio: [], corop: [], rmc: [] },
      ...{ precisie: 'benaderd', zekerheid: 'afgeleid', omschrijving: 'Het noorden' },
    },
    deelnemers: [
      {
        soort: 'mbo',
        instelling: 'nieuwland',
        naam: 'Nieuwland',
        rol: 'trekker',
        zekerheid: 'bron',
        toelichting: 'Sinds 2019.',
      },
      { soort: 'bedrijf', naam: 'Wielen en Raderen', rol: 'deelnemer', zekerheid: 'vermoed' },
    ],
    themas: ['lob', 'nieuwe techniek'],
    themaToelichting: 'Dit vraagt het formulier niet.',
    financiering: { uit: ['sto', 'bedrijven'], bedrag: 250000 },
    periode: { van: 2012, tot: 2018, toelichting: 'In fasen.' },
    status: 'beeindigd',
    knelpunten: [{ tekst: 'Niemand had tijd.', bron: 'atlas', plaats: 'p. 9' }],
    opgevolgdDoor: ['lab-west'],
  }).netwerk,
}
const rijkeInstelling: Basis = {
  soort: 'mbo-instelling',
  record: eenInstellingDossier({
    aliassen: ['ROC Nieuwland'],
    brin: '25PM',
    vestigingen: [
      { plaats: 'Noordstad', gemeente: 'GM0001', postcode: '1001AB', hoofdvestiging: true, zekerheid: 'register' },
      { plaats: 'Zuidhoek', gemeente: 'GM0003', hoofdvestiging: false, tot: '2020', zekerheid: 'bron' },
    ],
    voortgekomenUit: ['oud-college'],
    bestaatVan: '2019-08-01',
  }).instelling,
}

describe('maakConcept', () => {
  it('makes a whole record of a new netwerk, with the sender as its source', () => {
    const { record, bron } = maakConcept(vraag({ ...goedeInvoer, vindplaats: 'Jaarplan 2026, p. 3' }))
    expect(record).toMatchObject({
      id: 'techniekhuis-noord',
      naam: 'Techniekhuis Noord',
      reikwijdte: 'regionaal',
      relevantie: 'kern',
      zekerheid: 'opgave',
      peildatum: VANDAAG,
      herkomst: [{ bron: bron.id, zekerheid: 'opgave' }],
    })
    expect(bron).toEqual({
      id: 'opgave-nieuwland-college-2026-06-15',
      titel: 'Opgave van Nieuwland College',
      soort: 'document',
      uitgever: 'Nieuwland College',
      jaar: 2026,
      toelichting: 'Jaarplan 2026, p. 3',
    })
    expect(netwerkSchema.safeParse(record).success).toBe(true)
  })

  it('reads whole numbers as people write them', () => {
    const { record } = maakConcept(vraag({ ...goedeInvoer, bedrag: '€ 1.200.000', van: ' 2018 ' }))
    expect(record).toMatchObject({ financiering: { bedrag: 1_200_000 }, periode: { van: 2018 } })
  })

  it.each([rijkNetwerk, rijkeInstelling])('leaves an untouched record exactly as it is: %#', (basis) => {
    const invoer = invoerVan(basis)
    const { record, gewijzigd } = maakConcept(vraag(invoer, basis))
    expect(gewijzigd).toEqual([])
    expect(record).toEqual(basis.record)
  })

  it('keeps what the form does not show of a record that is changed', () => {
    const invoer = { ...invoerVan(rijkNetwerk), themas: 'lob' }
    const { record, gewijzigd } = maakConcept(vraag(invoer, rijkNetwerk))
    expect(gewijzigd).toEqual(['themas'])
    expect(record).toMatchObject({
      themas: ['lob'],
      themaToelichting: 'Dit vraagt het formulier niet.',
      opgevolgdDoor: ['lab-west'],
      aliassen: ['Noordtafel, de'],
      deelnemers: rijkNetwerk.record.deelnemers,
    })
  })
})

describe('maakBijdrage', () => {
  it('of a change holds the fields that change, whole, and the names of those that go', () => {
    const begin = invoerVan(rijkNetwerk)
    const bijdrage = bijdrageVan(
      {
        ...begin,
        tot: '',
        status: 'loopt',
        knelpunten: [],
        organisatie: 'Nieuwland College',
        opmerking: ' Zie p. 2. ',
      },
      rijkNetwerk,
    )
    expect(Object.keys(bijdrage.record).toSorted()).toEqual(['herkomst', 'id', 'peildatum', 'periode', 'status'])
    expect(bijdrage).toMatchObject({
      actie: 'wijziging',
      wissen: ['knelpunten'],
      opmerking: 'Zie p. 2.',
      record: { id: 'tafel-noord', periode: { van: 2012, toelichting: 'In fasen.' }, status: 'loopt' },
    })
    expect(bijdrage.record.herkomst?.at(-1)).toMatchObject({ velden: ['status', 'periode', 'knelpunten'] })
    expect(bijdrageSchema.safeParse(bijdrage).error?.issues).toBeUndefined()
  })

  it('holds no more than the id when there is only a remark', () => {
    const invoer = { ...invoerVan(rijkeInstelling), opmerking: 'Het logo is oud.' }
    const bijdrage = bijdrageVan(invoer, rijkeInstelling)
    expect(bijdrage).toMatchObject({ record: { id: 'nieuwland' }, bronnen: [], wissen: [] })
    expect(Object.keys(bijdrage.record)).toEqual(['id'])
    expect(bijdrageSchema.safeParse(bijdrage).success).toBe(true)
  })
})

describe('beoordeel with maakBijdrage', () => {
  it.each([goedeInvoer, goedeInstelling])('finds nothing wrong in all that is needed: %#', (invoer) => {
    expect(beoordeel(vraag(invoer))).toEqual({ fouten: [], letOp: [] })
    expect(bijdrageSchema.safeParse(bijdrageVan(invoer)).success).toBe(true)
  })

  it('whatever is typed, either says what is wrong or gives a file that is right', () => {
    let goed = 0
    fc.assert(
      fc.property(arbitraireInvoer, (invoer) => {
        const { fouten } = beoordeel(vraag(invoer))
        if (fouten.length > 0) {
          for (const { veld, tekst } of fouten) expect([veld, tekst]).not.toContain('')
          return
        }
        goed += 1
        const { record } = maakConcept(vraag(invoer))
        const schema = invoer.soort === 'netwerk' ? netwerkSchema : mboInstellingSchema
        expect(schema.safeParse(record).error?.issues).toBeUndefined()
        expect(bijdrageSchema.safeParse(bijdrageVan(invoer)).error?.issues).toBeUndefined()
      }),
      { numRuns: 1500 },
    )
    // The form must come out right now and then, or nothing was tested.
    expect(goed).toBeGreaterThan(20)
  })

  it('whatever is changed of what exists, either says what is wrong or gives a file that is right', () => {
    const basissen = fc.constantFrom(rijkNetwerk, rijkeInstelling)
    fc.assert(
      fc.property(basissen, arbitraireInvoer, fc.array(fc.nat(60), { maxLength: 4 }), (basis, wild, nummers) => {
        const begin = invoerVan(basis)
        const anders = Object.entries(wild).filter(([sleutel], nr) => nummers.includes(nr) && sleutel !== 'soort')
        const invoer = { ...begin, organisatie: 'X1 college', ...Object.fromEntries(anders) }
        if (beoordeel(vraag(invoer, basis)).fouten.length > 0) return
        const bijdrage = bijdrageVan(invoer, basis)
        expect(bijdrageSchema.safeParse(bijdrage).error?.issues).toBeUndefined()
        const schema = basis.soort === 'netwerk' ? netwerkSchema : mboInstellingSchema
        const { wissen } = bijdrage
        const rest = Object.entries(basis.record).filter(([veld]) => !wissen.includes(veld))
        expect(schema.safeParse({ ...Object.fromEntries(rest), ...bijdrage.record }).error?.issues).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })
})
