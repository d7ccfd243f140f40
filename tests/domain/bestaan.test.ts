import { describe, expect, it } from 'vitest'
import { bestaatNu, bestondIn } from '@/domain/bestaan'

describe('bestondIn', () => {
  it('counts the years of opening and closing', () => {
    const instelling = { bestaatVan: '2010', bestaatTot: '2019-08-01' }
    expect([2009, 2010, 2019, 2020].map((jaar) => bestondIn(instelling, jaar))).toEqual([false, true, true, false])
  })

  it('takes an unknown start for long ago and an unknown end for still there', () => {
    expect(bestondIn({ bestaatVan: undefined, bestaatTot: undefined }, 1950)).toBe(true)
  })
})

describe('bestaatNu', () => {
  it('is so without an end', () => {
    expect([bestaatNu({}), bestaatNu({ bestaatTot: '2019' })]).toEqual([true, false])
  })
})
