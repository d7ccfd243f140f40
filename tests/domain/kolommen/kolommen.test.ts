import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instellingKolommen } from '@/domain/kolommen/instellingKolommen'
import type { Schrijfwijze } from '@/domain/kolommen/kolom'
import { netwerkenAlsCsv, netwerkKolommen } from '@/domain/kolommen/netwerkKolommen'
import { leesCsv } from '../../fixtures/csv'
import { eenNetwerkDossier } from '../../fixtures/dossier'
import { willekeurigeNetwerken } from '../../fixtures/filterland'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const naslag = eenNaslag({ instellingen: [eenInstelling()] })
const scholen = [eenSchool({ naam: 'Meander', registernaam: 'Scholengemeenschap Noord' })]
const netwerk = eenNetwerk({
  soort: 'sto-regio',
  gemeenten: ['GM0001', 'GM0003'],
  sectoren: ['techniek', 'groen'],
  borging: { vorm: 'convenant' },
  periode: { van: 2020 },
  deelnemers: [
    { soort: 'mbo', instelling: 'nieuwland', rol: 'penvoerder', zekerheid: 'bron' },
    { soort: 'vmbo', school: '01AA00', rol: 'deelnemer', zekerheid: 'bron' },
    { soort: 'bedrijf', naam: '=Bedrijf', rol: 'deelnemer', zekerheid: 'bron' },
  ],
})
const { soort, sectoren, borging, periode, deelnemers } = netwerk
const record = eenNetwerkDossier({ doel: 'Samen optrekken.', soort, sectoren, borging, periode, deelnemers }).netwerk

function cellen(wijze: Schrijfwijze, recordById = new Map([[netwerk.id, record]])) {
  const [koppen = [], rij = []] = leesCsv(netwerkenAlsCsv([netwerk], { naslag, scholen, recordById }, wijze))
  return (...namen: string[]) => namen.map((naam) => rij[koppen.indexOf(naam)])
}

describe('netwerkenAlsCsv', () => {
  it('has one line for each netwerk, in the order given', () => {
    fc.assert(
      fc.property(willekeurigeNetwerken, (netwerken) => {
        const bronnen = { naslag, scholen: [], recordById: undefined }
        const [kop = [], ...rijen] = leesCsv(netwerkenAlsCsv(netwerken, bronnen, 'labels'))
        expect(rijen.map((rij) => rij[kop.indexOf('id')])).toEqual(netwerken.map(({ id }) => id))
        expect(rijen.every((rij) => rij.length === kop.length)).toBe(true)
      }),
    )
  })

  it('writes closed values as codes or as readers know them, and the rest alike', () => {
    const namen = ['van', 'tot', 'gemeenteCodes', 'gemeenten', 'mboInstellingen', 'doel']
    const zelfde = ['2020', '', 'GM0001; GM0003', 'Noordstad; Zuidhoek', 'nieuwland', 'Samen optrekken.']
    for (const wijze of ['codes', 'labels'] as const) expect(cellen(wijze)(...namen)).toEqual(zelfde)
    expect(cellen('codes')('soort', 'sectoren', 'deelnemers')).toEqual([
      'sto-regio',
      'techniek; groen',
      'Nieuwland College; Scholengemeenschap Noord; =Bedrijf',
    ])
    expect(cellen('labels')('soort', 'sectoren', 'deelnemers')).toEqual([
      'STO-regio',
      'Techniek; Groen',
      'Nieuwland College; Meander; =Bedrijf',
    ])
  })

  it('leaves out what only whole records hold while those are not there', () => {
    const csv = netwerkenAlsCsv([netwerk], { naslag, scholen: [], recordById: undefined }, 'labels')
    const [koppen = []] = leesCsv(csv)
    expect(koppen).toContain('borging')
    for (const kop of ['doel', 'bedrag', 'bronnen', 'peildatum']) expect(koppen).not.toContain(kop)
  })
})

describe('the columns', () => {
  it('keep the places in which they were published', () => {
    expect(
      netwerkKolommen
        .map(({ kop }) => kop)
        .slice(0, 45)
        .join(' '),
    ).toBe(
      'id naam aliassen soort vorm reikwijdte relevantie status van tot gebiedType gebiedOmschrijving precisie gebiedZekerheid gemeenteCodes gemeenten deelnemers penvoerders mboInstellingen vmboVestigingen aantalScholen partijtypen sectoren profielen niveaus samenwerkingsniveaus samenwerkingsvormen themas soortRoute borging financiering bedrag totaal behoortTot opvolgerVan opgevolgdDoor verwantMet doel samenvatting website kenmerken opmerking zekerheid peildatum bronnen',
    )
    expect(instellingKolommen.map(({ kop }) => kop).join(' ')).toBe(
      'id naam officieleNaam korteNaam aliassen soort groenOnderwijs bereik brin bestuur website bestaatVan bestaatTot voortgekomenUit opgegaanIn hoofdvestiging lat lon positieBasis vestigingen gebiedType gebiedOmschrijving precisie gebiedZekerheid gemeenteCodes gemeenten opmerking zekerheid peildatum bronnen tafelsNu tafelsVoorbij',
    )
  })

  it.each([
    ['netwerken', netwerkKolommen],
    ['mbo-instellingen', instellingKolommen],
  ])('of %s have heads of their own, and closed values whose names tell them apart', (_, kolommen) => {
    expect(new Set(kolommen.map(({ kop }) => kop)).size).toBe(kolommen.length)
    for (const { begrippen = {} } of kolommen) {
      const namen = Object.entries(begrippen).flatMap(([code, { label }]) => [...new Set([code, label.toLowerCase()])])
      expect(new Set(namen).size).toBe(namen.length)
      for (const naam of namen) expect(naam).not.toMatch(/[;\n]/)
    }
  })
})
