import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deelnamesIn } from '@/domain/betekenis/deelnames'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { bundel } from '@/domain/wieZitWaar/bundel'
import { inBeeld, verbandVan } from '@/domain/wieZitWaar/verband'
import { ontmoetingenVan, verbandZin } from '@/domain/wieZitWaar/verbandZin'
import { kruisingen, zetUit } from '@/domain/wieZitWaar/zetUit'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const gedeeld = { rol: 'deelnemer', zekerheid: 'bron' } as const
const mbo = (instelling: string, nu?: string[]): DeelnemerKern => ({
  soort: 'mbo',
  instelling,
  ...gedeeld,
  ...(nu && { nu }),
})
const school = (code: string): DeelnemerKern => ({ soort: 'vmbo', school: code, ...gedeeld })
const scholen = ['01AA00', '01AA01', '02BB00', '03CC00'].map((code) =>
  eenSchool({ code, naam: `School ${code}`, bestuur: code.slice(0, 2) }),
)
const instellingen = ['a', 'b', 'c'].map((id) => eenInstelling({ id, naam: `ROC ${id}` }))
const deelnemer = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((id) => mbo(id)),
  fc.constant(mbo('oud', ['a'])),
  fc.constantFrom('01AA00', '01AA01', '02BB00', '03CC00').map(school),
  fc.constant<DeelnemerKern>({ soort: 'vmbo', naam: 'tafel 0', ...gedeeld }),
  fc.constant<DeelnemerKern>({ soort: 'bedrijf', naam: 'Wielen', ...gedeeld }),
)
const tafels = fc
  .array(fc.array(deelnemer, { maxLength: 7 }), { maxLength: 9 })
  .map((lijst) =>
    lijst.map((deelnemers, nr) => eenNetwerk({ id: nr === 0 ? 'a' : `t${nr}`, naam: `T ${nr}`, deelnemers })),
  )
const naslagVan = (netwerken: ReturnType<typeof eenNetwerk>[]) => eenNaslag({ instellingen, netwerken })

describe('verbandVan', () => {
  it('has a thread for every participation of mbo and vmbo, and no other', () => {
    fc.assert(
      fc.property(tafels, (netwerken) => {
        const { draden, zitters } = verbandVan(netwerken, naslagVan(netwerken), scholen)
        const echt = netwerken.flatMap((netwerk) =>
          deelnamesIn(netwerk)
            .filter(({ deelnemer: { soort } }) => soort === 'mbo' || soort === 'vmbo')
            .map(({ sleutel }) => `${sleutel} ${netwerk.id}`),
        )
        expect(draden.map(({ zitter, tafel }) => `${zitter} ${tafel}`).toSorted()).toEqual(echt.toSorted())
        expect(new Set(zitters.map(({ sleutel }) => sleutel))).toEqual(new Set(draden.map(({ zitter }) => zitter)))
      }),
    )
  })

  it('takes schools of one bestuur together, and loses none', () => {
    const netwerken = [eenNetwerk({ deelnemers: ['01AA00', '01AA01', '02BB00'].map(school) })]
    const { zitters, draden } = verbandVan(netwerken, naslagVan(netwerken), scholen, 'besturen')
    expect(zitters.map(({ sleutel, bij }) => [sleutel, bij])).toEqual([
      ['bestuur 01', 'en 1 school van dit bestuur'],
      ['bestuur 02', 'Noordstad'],
    ])
    expect(draden).toHaveLength(2)
  })
})

describe('inBeeld', () => {
  it('counts every table once: in the picture, beside it, or without anybody', () => {
    fc.assert(
      fc.property(tafels, fc.nat({ max: 9 }), (netwerken, meeste) => {
        const { beeld, rest, leeg } = inBeeld(verbandVan(netwerken, naslagVan(netwerken), scholen), meeste)
        const ids = [...beeld.tafels, ...rest, ...leeg].map(({ id }) => id)
        expect(ids.toSorted()).toEqual(netwerken.map(({ id }) => id).toSorted())
        expect(beeld.tafels.length).toBeLessThanOrEqual(meeste)
        const getekend = new Set(beeld.tafels.map(({ id }) => id))
        expect(beeld.draden.every(({ tafel }) => getekend.has(tafel))).toBe(true)
      }),
    )
  })
})

describe('bundel', () => {
  it('keeps every participation, by name or counted, and all who sit at more than one table by name', () => {
    const veel = Array.from({ length: 45 }, (_, nr) => school(`0${nr % 9}XX${String(nr).padStart(2, '0')}`))
    const netwerken = [
      eenNetwerk({ id: 'x', deelnemers: [mbo('a'), ...veel, school('03CC00')] }),
      eenNetwerk({ id: 'y', deelnemers: [school('03CC00'), school('01AA00')] }),
    ]
    const heel = verbandVan(netwerken, naslagVan(netwerken), scholen)
    const klein = bundel(heel)
    const aantallen = new Map(klein.zitters.map(({ sleutel, aantal = 1 }) => [sleutel, aantal]))
    expect(klein.draden.reduce((som, { zitter }) => som + (aantallen.get(zitter) ?? 0), 0)).toBe(heel.draden.length)
    expect(klein.zitters.map(({ naam }) => naam)).toEqual(['ROC a', 'School 03CC00', 'School 01AA00', '45 scholen'])
    expect(bundel(verbandVan(netwerken.slice(1), naslagVan(netwerken), scholen)).zitters).toHaveLength(2)
  })
})

describe('zetUit', () => {
  it('puts everybody in the picture, apart from each other, with no more crossings than as given', () => {
    fc.assert(
      fc.property(tafels, (netwerken) => {
        const { beeld } = inBeeld(verbandVan(netwerken, naslagVan(netwerken), scholen), 20)
        const { orde, tafelY, zitterY, hoogte } = zetUit(beeld)
        const kant = (welke: 'mbo' | 'vmbo') =>
          beeld.zitters.filter((zitter) => zitter.kant === welke).map(({ sleutel }) => sleutel)
        const gegeven = { mbo: kant('mbo'), tafel: beeld.tafels.map(({ id }) => id), vmbo: kant('vmbo') }
        expect(kruisingen(beeld, orde)).toBeLessThanOrEqual(kruisingen(beeld, gegeven))
        for (const kolom of ['mbo', 'tafel', 'vmbo'] as const) {
          expect(orde[kolom].toSorted()).toEqual(gegeven[kolom].toSorted())
          const plekken = orde[kolom].map((naam) => (kolom === 'tafel' ? tafelY : zitterY).get(naam) ?? -1)
          expect(plekken.every((y) => y >= 0 && y <= hoogte)).toBe(true)
          expect(plekken.slice(1).every((y, nr) => y - (plekken[nr] ?? 0) >= 26)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('uncrosses what can be uncrossed', () => {
    const netwerken = [
      eenNetwerk({ id: 'x', deelnemers: [mbo('b'), school('03CC00')] }),
      eenNetwerk({ id: 'y', deelnemers: [mbo('a'), mbo('b'), school('01AA00'), school('03CC00')] }),
    ]
    const { beeld } = inBeeld(verbandVan(netwerken, naslagVan(netwerken), scholen), 20)
    expect(kruisingen(beeld, zetUit(beeld).orde)).toBe(0)
  })
})

describe('verbandZin', () => {
  const netwerken = [
    eenNetwerk({ id: 'x', deelnemers: [mbo('a'), school('01AA00')] }),
    eenNetwerk({ id: 'y', deelnemers: [mbo('oud', ['a']), mbo('b'), school('01AA00')] }),
    eenNetwerk({ id: 'z', deelnemers: [school('02BB00')] }),
  ]
  const verband = verbandVan(netwerken, naslagVan(netwerken), scholen)

  it('says who sits at most of them, and what is not known', () => {
    expect(verbandZin(verband)).toBe(
      'ROC a zit aan 2 van de 3 tafels en School 01AA00 aan 2. Wij kennen van 1 tafel geen mbo.',
    )
    expect(verbandZin(verbandVan([eenNetwerk()], naslagVan([]), scholen))).toContain('Van geen van deze tafels')
  })

  it('counts for each other the same tables', () => {
    const samen = (a: string, b: string) =>
      ontmoetingenVan(a, verband).find(({ zitter }) => zitter.sleutel === b)?.samen
    expect([samen('a', '01AA00'), samen('01AA00', 'a'), samen('a', '02BB00')]).toEqual([2, 2, undefined])
  })
})
