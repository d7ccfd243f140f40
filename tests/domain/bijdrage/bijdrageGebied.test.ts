import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GebiedInvoer } from '@/domain/bijdrage/bijdrageGebied'
import { delenVan, gemeentenVan, metDeel, wisselGemeente, zonderDeel } from '@/domain/bijdrage/bijdrageGebied'
import { legeInvoer } from '@/domain/bijdrage/bijdrageInvoer'
import { eenNaslag } from '../../fixtures/overzicht'

const naslag = eenNaslag()
const leeg: GebiedInvoer = { ...legeInvoer.gebied, type: 'regionaal' }
const codes = ['GM0001', 'GM0002', 'GM0003', 'GM0004']
const gebieden = fc
  .record({
    gemeenten: fc.subarray(codes),
    provincie: fc.subarray(['PV01', 'PV02']),
    corop: fc.subarray(['CR01', 'CR02']),
  })
  .map(({ gemeenten, provincie, corop }) =>
    gemeenten.reduce<GebiedInvoer>((gebied, id) => metDeel(gebied, { soort: 'gemeente', id }, naslag), {
      ...leeg,
      provincie,
      corop,
    }),
  )

describe('metDeel', () => {
  it('tells no gemeente twice', () => {
    const gemeente = metDeel(leeg, { soort: 'gemeente', id: 'GM0001' }, naslag)
    const provincie = metDeel(gemeente, { soort: 'regio', indeling: 'provincie', id: 'PV01' }, naslag)
    expect(provincie).toMatchObject({ provincie: ['PV01'], gemeenten: [] })
    expect(metDeel(provincie, { soort: 'gemeente', id: 'GM0002' }, naslag)).toBe(provincie)
    expect(delenVan(provincie, naslag).map(({ naam }) => naam)).toEqual(['Provincie Bovenland'])
  })
})

describe('wisselGemeente', () => {
  it('takes one gemeente out of a region and keeps the others', () => {
    const gebied = wisselGemeente({ ...leeg, provincie: ['PV01'] }, 'GM0001', naslag)
    expect(gebied).toMatchObject({ provincie: [], gemeenten: ['GM0002'] })
  })

  it('changes exactly that gemeente, and twice is as before; nothing is told twice', () => {
    fc.assert(
      fc.property(gebieden, fc.constantFrom(...codes), (gebied, code) => {
        const voor = new Set(gemeentenVan(gebied, naslag))
        const anders = wisselGemeente(gebied, code, naslag)
        const na = gemeentenVan(anders, naslag)
        expect(na.includes(code)).toBe(!voor.has(code))
        expect(na.filter((ander) => ander !== code)).toEqual([...voor].filter((ander) => ander !== code))
        expect(gemeentenVan(wisselGemeente(anders, code, naslag), naslag)).toEqual(gemeentenVan(gebied, naslag))
        const inRegios = new Set(gemeentenVan({ ...anders, gemeenten: [] }, naslag))
        expect(anders.gemeenten.filter((ander) => inRegios.has(ander))).toEqual([])
      }),
    )
  })
})

describe('zonderDeel', () => {
  it('takes away what was chosen, as it was chosen', () => {
    const gebied = { ...leeg, provincie: ['PV01'], gemeenten: ['GM0003'] }
    expect(zonderDeel(gebied, { soort: 'regio', indeling: 'provincie', id: 'PV01' })).toMatchObject({
      provincie: [],
      gemeenten: ['GM0003'],
    })
  })
})
