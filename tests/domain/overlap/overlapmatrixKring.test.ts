import { describe, expect, it } from 'vitest'
import { overlapkring } from '@/domain/overlap/overlapmatrixKring'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const mbo = { soort: 'mbo', instelling: 'nieuwland', rol: 'deelnemer', zekerheid: 'bron' } as const
const naslag = eenNaslag({
  instellingen: [eenInstelling()],
  netwerken: [
    eenNetwerk({ id: 'noord', gemeenten: ['GM0001', 'GM0002'], deelnemers: [mbo], periode: { van: 2020 } }),
    eenNetwerk({ id: 'west', gemeenten: ['GM0001', 'GM0003'], periode: { van: 2012, tot: 2015 } }),
    eenNetwerk({ id: 'zuid', gemeenten: ['GM0003'] }),
    eenNetwerk({ id: 'achtergrond', gemeenten: ['GM0001'], relevantie: 'context' }),
    eenNetwerk({ id: 'land', gemeenten: [], gebied: { type: 'landelijk' }, deelnemers: [mbo] }),
  ],
})
const ids = (lijst: readonly { id: string }[] | undefined) => lijst?.map(({ id }) => id)
const codes = (lijst: readonly { code: string }[] | undefined) => lijst?.map(({ code }) => code)

describe('overlapkring', () => {
  it('is the whole country without a subject, with every gemeente', () => {
    const kring = overlapkring(undefined, naslag)
    expect(ids(kring?.netwerken)).toEqual(['noord', 'west', 'zuid'])
    expect(kring?.gemeenten).toHaveLength(4)
    expect(kring?.volledig).toBe(true)
  })

  it('of an instelling is what it takes part in; landelijke are named but not counted', () => {
    const kring = overlapkring({ soort: 'instelling', id: 'nieuwland' }, naslag)
    expect(ids(kring?.netwerken)).toEqual(['noord'])
    expect(ids(kring?.nietGeteld)).toEqual(['land'])
    expect(codes(kring?.gemeenten)).toEqual(['GM0001', 'GM0002'])
    expect(kring?.volledig).toBe(false)
  })

  it('of a gemeente is what covers it, and looks at all gemeenten of those', () => {
    const kring = overlapkring({ soort: 'gemeente', id: 'GM0001' }, naslag)
    expect(ids(kring?.netwerken)).toEqual(['noord', 'west'])
    expect(ids(kring?.nietGeteld)).toEqual(['achtergrond'])
    expect(codes(kring?.gemeenten)).toEqual(['GM0001', 'GM0002', 'GM0003'])
  })

  it('of a region looks at the gemeenten of the region only', () => {
    const kring = overlapkring({ soort: 'regio', indeling: 'provincie', id: 'PV02' }, naslag)
    expect(ids(kring?.netwerken)).toEqual(['west', 'zuid'])
    expect(codes(kring?.gemeenten)).toEqual(['GM0003', 'GM0004'])
    expect(kring?.naam).toBe('provincie Benedenland')
  })

  it('keeps what is over apart, unless a year is chosen', () => {
    const land = eenNaslag({
      instellingen: [eenInstelling()],
      netwerken: [
        eenNetwerk({ id: 'nu', deelnemers: [mbo] }),
        eenNetwerk({ id: 'toen', deelnemers: [mbo], toestand: 'waarschijnlijk-voorbij', periode: { van: 2016 } }),
      ],
    })
    const kring = overlapkring({ soort: 'instelling', id: 'nieuwland' }, land)
    expect([ids(kring?.netwerken), ids(kring?.voorbij)]).toEqual([['nu'], ['toen']])
    const in2017 = overlapkring({ soort: 'instelling', id: 'nieuwland' }, land, 2017)
    expect([ids(in2017?.netwerken), in2017?.voorbij]).toEqual([['toen'], []])
  })

  it('keeps in a year only what is known to have run then', () => {
    expect(ids(overlapkring(undefined, naslag, 2014)?.netwerken)).toEqual(['west'])
  })

  it('is undefined for a subject that nobody knows', () => {
    expect(overlapkring({ soort: 'instelling', id: 'bestaat-niet' }, naslag)).toBeUndefined()
    expect(overlapkring({ soort: 'gemeente', id: 'GM9999' }, naslag)).toBeUndefined()
    expect(overlapkring({ soort: 'regio', indeling: 'rmc', id: 'RMC99' }, naslag)).toBeUndefined()
  })
})
