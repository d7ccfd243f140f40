import { describe, expect, it } from 'vitest'
import { plaatsonzekerheid, volledigheid } from '@/domain/inzichten/inzichtenVolledigheid'
import { eenKengetal } from '../../fixtures/kennis'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const kengetallen = [
  eenKengetal({ id: 'k069', waarde: 78 }),
  eenKengetal({ id: 'k020', waarde: 338 }),
  eenKengetal({ id: 'k011', waarde: 61 }),
]

describe('volledigheid', () => {
  it('puts what we hold beside what was counted', () => {
    const naslag = eenNaslag({
      instellingen: [
        eenInstelling(),
        eenInstelling({ id: 'stil' }),
        eenInstelling({ id: 'later', bestaatVan: '2021' }),
      ],
      netwerken: [
        eenNetwerk({ soort: 'sto-regio', periode: { van: 2020 } }),
        eenNetwerk({ id: 'r', soort: 'rif-project', periode: { van: 2015, tot: 2019 } }),
        eenNetwerk({ id: 'r2', soort: 'rif-project', periode: { van: 2023 } }),
        eenNetwerk({ id: 'amr', soort: 'stelselregio', relevantie: 'context', behoortTot: ['rpa'], status: 'loopt' }),
        eenNetwerk({ id: 'rap', soort: 'stelselregio', relevantie: 'context', behoortTot: ['onderwijsregios'] }),
        eenNetwerk({
          id: 'n',
          deelnemers: [{ soort: 'mbo', instelling: 'nieuwland', rol: 'trekker', zekerheid: 'bron' }],
        }),
      ],
    })
    expect(volledigheid(naslag, kengetallen).map(({ id, geteld, bekend }) => [id, geteld, bekend])).toEqual([
      ['sto', 78, 1],
      ['rif', 204, 1],
      ['netwerken-2016', 338, 1],
      ['instellingen-2018', 61, 1],
      ['passend-onderwijs', 74, 0],
      ['vsv', 40, 0],
      ['rpa', 35, 1],
      ['onderwijsregios', 50, 0],
    ])
  })

  it('leaves out a count that the sources do not give', () => {
    expect(volledigheid(eenNaslag(), []).map(({ id }) => id)).toEqual([
      'rif',
      'passend-onderwijs',
      'vsv',
      'rpa',
      'onderwijsregios',
    ])
  })
})

describe('plaatsonzekerheid', () => {
  it('counts what the map cannot show', () => {
    const naslag = eenNaslag({
      netwerken: [
        eenNetwerk({ gebied: { type: 'regionaal', precisie: 'punt' } }),
        eenNetwerk({ id: 'o', gebied: { type: 'onbekend' }, gemeenten: [] }),
        eenNetwerk({ id: 'l', gebied: { type: 'landelijk' }, gemeenten: [] }),
        eenNetwerk({ id: 'c', relevantie: 'context', gebied: { type: 'landelijk' }, gemeenten: [] }),
      ],
    })
    expect(plaatsonzekerheid(naslag)).toEqual({ zonderGebied: 1, alleenPlaats: 1, landelijk: 1 })
  })
})
