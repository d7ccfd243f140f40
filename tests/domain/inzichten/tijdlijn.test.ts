import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Balk } from '@/domain/inzichten/tijdlijn'
import {
  fusies,
  ketensVan,
  naSubsidie,
  opvolgingen,
  telInJaar,
  tijdas,
  tijdelijkeSubsidie,
  tijdgroepen,
} from '@/domain/inzichten/tijdlijn'
import { arbitraireNetwerken } from '../../fixtures/arbitrairNetwerk'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const balk = (id: string, opvolgers: string[] = [], van?: number): Balk => ({
  ...{ id, van, tot: undefined, uiterlijk: undefined, loopt: false, subsidie: [], opvolgers },
})
const ids = (ketens: readonly (readonly { id: string }[])[]) => ketens.map((keten) => keten.map(({ id }) => id))

describe('ketensVan', () => {
  it('puts what came before above what came after', () => {
    expect(ids(ketensVan([balk('c'), balk('b', ['c']), balk('a', ['b'])]))).toEqual([['a', 'b', 'c']])
  })

  it('keeps what merged together, the earliest first', () => {
    expect(ids(ketensVan([balk('nieuw'), balk('b', ['nieuw'], 2010), balk('a', ['nieuw'], 2000)]))).toEqual([
      ['a', 'b', 'nieuw'],
    ])
  })

  it('leaves strangers apart and ignores successors that are not there', () => {
    expect(ids(ketensVan([balk('a', ['weg']), balk('b')]))).toEqual([['a'], ['b']])
  })

  it('gives back every bar once, successors never above, whatever the ties', () => {
    const namen = ['a', 'b', 'c', 'd', 'e', 'f']
    const vooruit = fc.tuple(...namen.map((_, nummer) => fc.subarray(namen.slice(nummer + 1))))
    fc.assert(
      fc.property(vooruit, (opvolgers) => {
        const ketens = ketensVan(namen.map((naam, nummer) => balk(naam, opvolgers[nummer])))
        expect(ids(ketens).flat().toSorted()).toEqual(namen)
        for (const keten of ketens) {
          keten.forEach((lid, plaats) => {
            for (const opvolger of lid.opvolgers)
              expect(keten.findIndex(({ id }) => id === opvolger)).toBeGreaterThan(plaats)
          })
        }
      }),
    )
  })

  it('ends on a ring', () => {
    expect(ids(ketensVan([balk('a', ['b']), balk('b', ['a'])])).flat()).toHaveLength(2)
  })
})

describe('opvolgingen', () => {
  const naslag = eenNaslag({
    netwerken: [
      eenNetwerk({ id: 'sto', periode: { van: 2020 }, opvolgerVan: ['tib'] }),
      eenNetwerk({ id: 'tib', periode: { van: 2012 }, opgevolgdDoor: ['sto'] }),
      eenNetwerk({ id: 'los' }),
    ],
  })

  it('is the chains only', () => {
    expect(ids(opvolgingen(naslag))).toEqual([['tib', 'sto']])
  })

  it('ends what has no known end by the beginning of its successor at the latest', () => {
    expect(opvolgingen(naslag)[0]?.map(({ uiterlijk }) => uiterlijk)).toEqual([2020, undefined])
  })
})

describe('fusies', () => {
  it('is the instellingen that went into another, on years', () => {
    const naslag = eenNaslag({
      instellingen: [
        eenInstelling({ id: 'nieuw', bestaatVan: '2021-01-01', voortgekomenUit: ['a', 'b'] }),
        eenInstelling({ id: 'a', bestaatTot: '2021-01-01', opgegaanIn: ['nieuw'] }),
        eenInstelling({ id: 'b', bestaatTot: '2021-01-01', opgegaanIn: ['nieuw'] }),
        eenInstelling({ id: 'alleen' }),
      ],
    })
    expect(ids(fusies(naslag))).toEqual([['a', 'b', 'nieuw']])
    expect(fusies(naslag)[0]?.map(({ tot, loopt }) => [tot, loopt])).toEqual([
      [2021, false],
      [2021, false],
      [undefined, true],
    ])
  })
})

describe('tijdgroepen', () => {
  it('leaves no netwerk out and none twice', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, (netwerken) => {
        const groepen = tijdgroepen(eenNaslag({ netwerken }))
        const terug = groepen.flatMap(({ balken, zonderJaar }) => [...balken, ...zonderJaar].map(({ id }) => id))
        expect(terug.toSorted()).toEqual(netwerken.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('keeps to the chosen soort', () => {
    const naslag = eenNaslag({ netwerken: [eenNetwerk({ soort: 'agenda' }), eenNetwerk({ id: 'b', soort: 'route' })] })
    expect(tijdgroepen(naslag, 'route').map(({ soort }) => soort)).toEqual(['route'])
  })
})

describe('naSubsidie', () => {
  const rif = { soort: 'rif-project', financiering: { uit: ['rif'] }, periode: { van: 2015, tot: 2019 } } as const
  const rest = { financiering: { uit: ['rif' as const] }, periode: { ...rif.periode } }
  it.each([
    [{ ...rest, toestand: 'waarschijnlijk-voorbij' as const }, 'onbekend'],
    [{ ...rest, toestand: 'beeindigd' as const }, 'beeindigd'],
    [{ ...rest, toestand: 'loopt' as const }, 'loopt'],
    [{ ...rest, toestand: 'beeindigd' as const, opgevolgdDoor: ['b'] }, 'opgevolgd'],
    [{ ...rest, toestand: 'waarschijnlijk-voorbij' as const, periode: { van: 2018 } }, 'onbekend'],
    [{ ...rest, toestand: 'waarschijnlijk-voorbij' as const, soort: 'stelselregio' as const }, undefined],
    [{ ...rest, periode: { van: 2020 } }, undefined],
    [{ ...rest, financiering: { uit: ['bedrijven' as const] } }, undefined],
  ])('finds %o under %s', (delen, vervolg) => {
    const groepen = naSubsidie(eenNaslag({ netwerken: [eenNetwerk(delen)] }))
    expect(groepen.find(({ netwerken }) => netwerken.length > 0)?.vervolg).toBe(vervolg)
  })
})

describe('tijdelijkeSubsidie', () => {
  it('names the funds that end by themselves', () => {
    expect(tijdelijkeSubsidie({ financiering: { uit: ['sto', 'bedrijven', 'europees', 'onbekend'] } })).toEqual([
      'sto',
      'europees',
    ])
  })
})

describe('telInJaar', () => {
  it('puts every netwerk in exactly one of three', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, fc.integer({ min: 1990, max: 2030 }), (netwerken, jaar) => {
        const { liep, liepNiet, onbekend } = telInJaar(eenNaslag({ netwerken }), jaar)
        expect(liep + liepNiet + onbekend).toBe(netwerken.length)
      }),
    )
  })
})

describe('tijdas', () => {
  it('runs from the first known year to the year of the peildatum', () => {
    const naslag = eenNaslag({
      netwerken: [eenNetwerk({ periode: { van: 2008, tot: 2030 } })],
      instellingen: [eenInstelling({ bestaatTot: '2001' })],
    })
    expect(tijdas(naslag)).toEqual({ eerste: 2001, laatste: 2026 })
    expect(tijdas(eenNaslag())).toEqual({ eerste: 2026, laatste: 2026 })
  })
})
