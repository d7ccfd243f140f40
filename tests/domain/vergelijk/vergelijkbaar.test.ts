import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NetwerkKern } from '@/domain/overzicht'
import { gelijkenis, scoreVan } from '@/domain/vergelijk/gelijkenis'
import type { Typering } from '@/domain/vergelijk/typering'
import { typeringVan } from '@/domain/vergelijk/typering'
import { isElders, vergelijkbaar, waaromStil } from '@/domain/vergelijk/vergelijkbaar'
import { arbitraireNetwerken } from '../../fixtures/arbitrairNetwerk'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const gemeenten = [
  eenGemeente({ vmboVestigingen: 12 }),
  eenGemeente({ code: 'GM0002', naam: 'Oosterdorp', vmboVestigingen: 2 }),
  eenGemeente({ code: 'GM0003', naam: 'Zuidhoek', vmboVestigingen: 10 }),
  eenGemeente({ code: 'GM0004', naam: 'Westwijk', vmboVestigingen: 1 }),
]
const land = (...netwerken: NetwerkKern[]) => eenNaslag({ gemeenten, instellingen: [eenInstelling()], netwerken })

const dit = eenNetwerk({ sectoren: ['techniek'], themas: ['krimp', 'lob'], profielen: ['pie'] })
const elders: NetwerkKern = { ...dit, id: 'elders', naam: 'Elders', gemeenten: ['GM0003'] }
const zoek = (...netwerken: NetwerkKern[]) =>
  vergelijkbaar(dit, land(dit, ...netwerken)).map(({ netwerk }) => netwerk.id)

const deel = <T extends string>(...leden: T[]) => fc.subarray(leden)
const typeringen: fc.Arbitrary<Typering> = fc.record({
  gebied: fc.option(
    fc.record({
      gemeenten: fc.integer({ min: 1, max: 30 }),
      scholen: fc.integer({ min: 0, max: 60 }),
      mbos: fc.integer({ min: 0, max: 9 }),
      stad: fc.boolean(),
    }),
    { nil: undefined },
  ),
  soort: fc.constantFrom('netwerk', 'agenda'),
  sectoren: deel('techniek', 'groen'),
  profielen: deel('pie', 'bwi'),
  themas: deel('lob', 'krimp', 'zorg'),
})

describe('typeringVan', () => {
  it('counts what there is in the area: schools, mbo’s with a vestiging, a larger town', () => {
    expect(typeringVan(eenNetwerk({ gemeenten: ['GM0001', 'GM0002'] }), land()).gebied).toEqual({
      gemeenten: 2,
      scholen: 14,
      mbos: 1,
      stad: true,
    })
    expect(typeringVan(eenNetwerk({ gemeenten: ['GM0004'] }), land()).gebied).toMatchObject({ mbos: 0, stad: false })
  })

  it('does not take the seat of a netwerk for its area', () => {
    const punt = eenNetwerk({ gebied: { type: 'regionaal', precisie: 'punt' } })
    expect(typeringVan(punt, land()).gebied).toBeUndefined()
  })
})

describe('gelijkenis', () => {
  it('is symmetric, from 0 to 1, and 1 with itself', () => {
    fc.assert(
      fc.property(typeringen, typeringen, (a, b) => {
        expect(scoreVan(gelijkenis(a, a))).toBe(1)
        expect(gelijkenis(a, b)).toEqual(gelijkenis(b, a))
        const score = scoreVan(gelijkenis(a, b))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('does not change with what only one of the two knows', () => {
    fc.assert(
      fc.property(typeringen, typeringen, typeringen, (a, b, ander) => {
        const minder = { ...b, sectoren: [], themas: [], gebied: undefined }
        const meer = { ...a, sectoren: ander.sectoren, themas: ander.themas, gebied: ander.gebied }
        expect(gelijkenis(meer, minder)).toEqual(gelijkenis(a, minder))
      }),
    )
  })
})

describe('vergelijkbaar', () => {
  it('finds the twin elsewhere, with the reasons in words', () => {
    expect(vergelijkbaar(dit, land(dit, elders))[0]?.redenen).toEqual([
      'zelfde sector: techniek',
      'zelfde vmbo-profiel: produceren, installeren en energie',
      'zelfde thema’s: krimp en lob',
      'ook een netwerk',
      'ongeveer evenveel vmbo-scholen in het gebied: 12 hier en 10 daar',
      'ongeveer even groot: 1 gemeente hier en 1 daar',
      'ook met een grotere stad',
    ])
  })

  it.each<[string, Partial<NetwerkKern>]>([
    ['a neighbour', { gemeenten: ['GM0001', 'GM0003'] }],
    ['a landelijk one', { gebied: { type: 'landelijk' }, gemeenten: [] }],
    ['context', { relevantie: 'context' }],
    ['what is over', { toestand: 'waarschijnlijk-voorbij' }],
    ['another family', { soort: 'sto-regio' }],
    ['one that shares no sector, profiel or thema', { sectoren: [], themas: [], profielen: ['bwi'] }],
    ['one that shares too little', { themas: [], profielen: [], soort: 'agenda', gemeenten: ['GM0004', 'GM0002'] }],
    ['a part of it', { behoortTot: ['tafel-noord'] }],
  ])('leaves out %s', (_, delen) => {
    expect(zoek(elders)).toEqual(['elders'])
    expect(zoek({ ...elders, ...delen })).toEqual([])
  })

  it('leaves out its successor', () => {
    const met = { ...dit, opgevolgdDoor: ['elders'] }
    expect(vergelijkbaar(met, land(met, elders))).toEqual([])
  })

  it('gives the best first and no more than asked', () => {
    const minder: NetwerkKern = { ...elders, id: 'minder', themas: ['krimp'] }
    const minst: NetwerkKern = { ...elders, id: 'minst', themas: ['zorg'] }
    expect(vergelijkbaar(dit, land(dit, minst, minder, elders), 2).map(({ netwerk }) => netwerk.id)).toEqual([
      'elders',
      'minder',
    ])
  })

  it.each<[Partial<NetwerkKern>, RegExp]>([
    [{ gebied: { type: 'landelijk' }, gemeenten: [] }, /hele land/],
    [{ gebied: { type: 'onbekend' }, gemeenten: [] }, /gebied is niet bekend/],
    [{ gebied: { type: 'regionaal', precisie: 'punt' } }, /vestigingsplaats/],
    [{ sectoren: [], profielen: [], themas: [] }, /geen sector/],
  ])('is silent about %o, and says why', (delen, waarom) => {
    const stil = { ...dit, ...delen }
    expect(waaromStil(stil, land(stil, elders))).toMatch(waarom)
    expect(vergelijkbaar(stil, land(stil, elders))).toEqual([])
  })

  it('only ever gives netwerken elsewhere with three reasons, never one of which nothing is known', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, (netwerken) => {
        const leeg = eenNetwerk({ id: 'leeg', gemeenten: ['GM0004'] })
        const naslag = land(...netwerken, leeg)
        expect(vergelijkbaar(leeg, naslag)).toEqual([])
        for (const een of netwerken) {
          const lijst = vergelijkbaar(een, naslag)
          expect(lijst.length).toBeLessThanOrEqual(5)
          for (const { netwerk, redenen } of lijst) {
            expect(isElders(een, netwerk)).toBe(true)
            expect(redenen.length).toBeGreaterThanOrEqual(3)
            expect(netwerk.id).not.toBe('leeg')
          }
        }
      }),
    )
  })
})

describe('isElders', () => {
  it('allows a tenth of the smaller area, and is symmetric', () => {
    const tien = Array.from({ length: 10 }, (_, nummer) => `GM01${nummer}0`)
    const verderop = tien.map((code) => code.replace('GM01', 'GM02'))
    const a = eenNetwerk({ id: 'a', gemeenten: tien })
    const raakt = eenNetwerk({ id: 'b', gemeenten: [...tien.slice(0, 1), ...verderop] })
    const deelt = eenNetwerk({ id: 'c', gemeenten: [...tien.slice(0, 2), ...verderop] })
    expect([isElders(a, raakt), isElders(raakt, a), isElders(a, deelt), isElders(a, a)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
