import { describe, expect, it } from 'vitest'
import { liepIn, toonPeriode } from '@/domain/periode'

describe('liepIn', () => {
  it('counts the first and the last year', () => {
    const periode = { van: 2016, tot: 2020 }
    expect([2015, 2016, 2018, 2020, 2021].map((jaar) => liepIn({ periode }, jaar))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('lets what has no known end run on', () => {
    expect(liepIn({ periode: { van: 2020 } }, 2026)).toBe(true)
    expect(liepIn({ periode: { van: 2020 }, status: 'onbekend' }, 2026)).toBe(true)
  })

  it('says nothing without a known beginning, except after the end', () => {
    expect(liepIn({ periode: {} }, 2020)).toBeUndefined()
    expect(liepIn({ periode: { tot: 2018 } }, 2017)).toBeUndefined()
    expect(liepIn({ periode: { tot: 2018 } }, 2019)).toBe(false)
  })

  it('says nothing about later years of what ended in a year that nobody knows', () => {
    const beeindigd = { periode: { van: 2001 }, status: 'beeindigd' } as const
    expect([2000, 2001, 2002, 2026].map((jaar) => liepIn(beeindigd, jaar))).toEqual([false, true, undefined, undefined])
  })
})

describe('toonPeriode', () => {
  it.each([
    [{ periode: { van: 2016, tot: 2020 } }, '2016–2020'],
    [{ periode: { van: 2016, tot: 2016 } }, '2016'],
    [{ periode: { van: 2020 } }, 'sinds 2020'],
    [{ periode: { van: 2001 }, status: 'beeindigd' }, 'vanaf 2001, beëindigd'],
    [{ periode: { van: 2012 }, status: 'onbekend', opgevolgdDoor: ['sto-noord'] }, 'begon in 2012'],
    [{ periode: { van: 2012 }, status: 'loopt', opgevolgdDoor: ['sto-noord'] }, 'sinds 2012'],
    [{ periode: { tot: 2018 } }, 'tot 2018'],
    [{ periode: {} }, 'periode onbekend'],
  ] as const)('writes %j as %s', (netwerk, tekst) => {
    expect(toonPeriode(netwerk)).toBe(tekst)
  })
})
