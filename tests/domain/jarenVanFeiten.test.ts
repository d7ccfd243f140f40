import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feitenZin, jarenVanFeiten } from '@/domain/jarenVanFeiten'

const gezien = (...jaren: number[]) => jaren.map((jaar) => ({ gezien: `${jaar}-05` }))

describe('jarenVanFeiten', () => {
  it('is where the middle half lies', () => {
    expect(jarenVanFeiten(gezien(2004, 2018, 2018, 2021, 2022, 2026))).toEqual({ van: 2018, tot: 2022 })
    expect(feitenZin(gezien(2004, 2018, 2018, 2021, 2022, 2026))).toBe('de meeste feiten zijn van 2018 tot en met 2022')
  })

  it('says so when nothing is dated', () => {
    expect(feitenZin([{ gezien: undefined }])).toBe('van de feiten is geen jaar bekend')
  })

  it('holds at least half of what is dated', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2000, max: 2026 }), { minLength: 1 }), (jaren) => {
        const gevonden = jarenVanFeiten(gezien(...jaren))
        const binnen = jaren.filter((jaar) => gevonden !== undefined && jaar >= gevonden.van && jaar <= gevonden.tot)
        expect(binnen.length * 2).toBeGreaterThanOrEqual(jaren.length)
      }),
    )
  })
})
