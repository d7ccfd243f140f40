import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criteria, gelijkenis, gewichten, isElders, scoreVan, vergelijkbaar } from '@/domain/vergelijk/vergelijkbaar'
import { arbitraireNetwerken } from '../../fixtures/arbitrairNetwerk'
import { eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const dit = eenNetwerk({
  sectoren: ['techniek'],
  themas: ['krimp', 'lob'],
  samenwerkingsvormen: ['lob'],
  vorm: 'formeel',
})
const elders = { ...dit, id: 'elders', naam: 'Elders', gemeenten: ['GM0003'] }
const zoek = (...netwerken: Parameters<typeof eenNetwerk>[0][]) =>
  vergelijkbaar(dit, eenNaslag({ netwerken: [dit, ...netwerken.map((delen) => eenNetwerk(delen))] })).map(
    ({ netwerk }) => netwerk.id,
  )

describe('gewichten', () => {
  it('add up to one, and each has its place in the list', () => {
    expect(criteria.reduce((som, criterium) => som + gewichten[criterium], 0)).toBeCloseTo(1)
    expect(new Set(criteria)).toEqual(new Set(Object.keys(gewichten)))
  })
})

describe('gelijkenis', () => {
  it('is symmetric, from 0 to 1, and 1 with itself', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, (netwerken) => {
        for (const a of netwerken) {
          expect(scoreVan(gelijkenis(a, a))).toBeCloseTo(1)
          for (const b of netwerken) {
            expect(gelijkenis(a, b)).toEqual(gelijkenis(b, a))
            const score = scoreVan(gelijkenis(a, b))
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })

  it('takes what neither knows out of the reckoning, and what one knows as different', () => {
    expect(gelijkenis(dit, elders).borging).toBeUndefined()
    expect(gelijkenis(dit, { ...elders, themas: [] }).themas).toBe(0)
    expect(gelijkenis(dit, { ...elders, themas: ['lob', 'energie'] }).themas).toBeCloseTo(1 / 3)
  })

  it('does not take the seat of a netwerk for its size', () => {
    const punt = { ...dit, gebied: { type: 'regionaal', precisie: 'punt' } as const }
    expect(gelijkenis(punt, punt).gemeenten).toBeUndefined()
  })
})

describe('vergelijkbaar', () => {
  it('finds the twin elsewhere, with 1 and the reasons in words', () => {
    const [beste] = vergelijkbaar(dit, eenNaslag({ netwerken: [dit, elders] }))
    expect(beste?.score).toBeCloseTo(1)
    expect(beste?.waarom).toEqual([
      'zelfde sector: techniek',
      'zelfde thema’s: krimp en lob',
      'zelfde aard: loopbaanoriëntatie (LOB)',
      'zelfde soort: Netwerk',
      'ongeveer even groot: 1 gemeente en 1',
      'ook formeel',
    ])
  })

  it.each([
    ['a neighbour', { gemeenten: ['GM0001', 'GM0003'] }],
    ['a landelijk one', { gebied: { type: 'landelijk' } as const, gemeenten: [] }],
    ['context', { relevantie: 'context' } as const],
    ['one that shares no theme, sector or form', { sectoren: [], themas: [], samenwerkingsvormen: [] }],
    ['a part of it', { behoortTot: ['tafel-noord'] }],
  ])('leaves out %s', (_, delen) => {
    expect(zoek({ ...elders, ...delen })).toEqual([])
  })

  it('leaves out its successor', () => {
    const met = { ...dit, opgevolgdDoor: ['elders'] }
    expect(vergelijkbaar(met, eenNaslag({ netwerken: [met, elders] }))).toEqual([])
  })

  it('finds nothing for one that works everywhere', () => {
    expect(vergelijkbaar({ ...dit, gebied: { type: 'landelijk' } }, eenNaslag({ netwerken: [elders] }))).toEqual([])
  })

  it('gives the best first and no more than asked', () => {
    const naslag = eenNaslag({
      netwerken: [
        dit,
        { ...elders, id: 'minder', themas: ['krimp'] },
        elders,
        { ...elders, id: 'minst', themas: ['zorg'] },
      ],
    })
    expect(vergelijkbaar(dit, naslag, 2).map(({ netwerk }) => netwerk.id)).toEqual(['elders', 'minder'])
  })

  it('only ever gives netwerken elsewhere, in falling order', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, (netwerken) => {
        for (const een of netwerken) {
          const lijst = vergelijkbaar(een, eenNaslag({ netwerken }))
          expect(lijst.length).toBeLessThanOrEqual(5)
          lijst.forEach(({ netwerk, score, waarom }, nummer) => {
            expect(isElders(een, netwerk)).toBe(true)
            expect(waarom.length).toBeGreaterThan(0)
            expect(score).toBeLessThanOrEqual(lijst[nummer - 1]?.score ?? 1)
          })
        }
      }),
    )
  })
})

describe('isElders', () => {
  it('allows a tenth of the smaller area, and is symmetric', () => {
    const tien = Array.from({ length: 10 }, (_, nummer) => `GM01${nummer}0`)
    const a = eenNetwerk({ id: 'a', gemeenten: tien })
    const raakt = eenNetwerk({
      id: 'b',
      gemeenten: [...tien.slice(0, 1), ...tien.map((code) => code.replace('GM01', 'GM02'))],
    })
    const deelt = eenNetwerk({
      id: 'c',
      gemeenten: [...tien.slice(0, 2), ...tien.map((code) => code.replace('GM01', 'GM02'))],
    })
    expect([isElders(a, raakt), isElders(raakt, a), isElders(a, deelt), isElders(a, a)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
