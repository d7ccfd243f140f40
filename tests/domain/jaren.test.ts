import { describe, expect, it } from 'vitest'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { jaarbereik, telZonderJaar } from '@/domain/jaren'
import { eenNaslag, eenNetwerk } from '../fixtures/overzicht'

const naslag = eenNaslag({
  netwerken: [
    eenNetwerk({ id: 'a', periode: { van: 2014, tot: 2018 } }),
    eenNetwerk({ id: 'b', periode: { van: 2020 }, vorm: 'formeel' }),
    eenNetwerk({ id: 'c', periode: {} }),
    eenNetwerk({ id: 'd', periode: { tot: 2015 }, vorm: 'formeel' }),
  ],
})

describe('jaarbereik', () => {
  it('runs from the first known beginning to the year of the peildatum', () => {
    expect(jaarbereik(naslag)).toEqual({ eerste: 2014, laatste: 2026 })
  })

  it('is one year when no beginning is known', () => {
    expect(jaarbereik(eenNaslag())).toEqual({ eerste: 2026, laatste: 2026 })
  })
})

describe('telZonderJaar', () => {
  it('counts what a year cannot be asked of, within the other filters', () => {
    expect(telZonderJaar(naslag, { ...geenFilters, jaar: 2015 })).toBe(2)
    expect(telZonderJaar(naslag, { ...geenFilters, jaar: 2015, vorm: ['formeel'] })).toBe(1)
    expect(telZonderJaar(naslag, geenFilters)).toBe(1)
  })
})
