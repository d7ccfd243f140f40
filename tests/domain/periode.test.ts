import { describe, expect, it } from 'vitest'
import type { Toestand } from '@/domain/betekenis/toestand'
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

  it('says nothing about years after it was last seen, unless it is known to run', () => {
    const liep = (toestand: Toestand) =>
      [2017, 2018, 2019].map((jaar) => liepIn({ periode: { van: 2016 }, toestand, gezien: '2018-10' }, jaar))
    expect(liep('laatst-gezien')).toEqual([true, true, undefined])
    expect(liep('waarschijnlijk-voorbij')).toEqual([true, true, undefined])
    expect(liep('programma-loopt')).toEqual([true, true, true])
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
    [{ periode: { van: 2020 }, toestand: 'loopt', gezien: '2026' }, 'sinds 2020'],
    [{ periode: { van: 2001 }, toestand: 'beeindigd' }, 'vanaf 2001, beëindigd'],
    [{ periode: { van: 2012 }, toestand: 'waarschijnlijk-voorbij', gezien: '2018' }, 'begon in 2012'],
    [{ periode: { van: 2020 }, toestand: 'programma-loopt', gezien: '2020' }, 'begon in 2020'],
    [{ periode: { van: 2016 }, toestand: 'laatst-gezien', gezien: '2018-10' }, '2016, laatst gezien 2018'],
    [{ periode: { van: 2018 }, toestand: 'laatst-gezien', gezien: '2018-10' }, 'begon in 2018'],
    [{ periode: {}, toestand: 'laatst-gezien', gezien: '2018-10' }, 'laatst gezien 2018'],
    [{ periode: { van: 2012 } }, 'begon in 2012'],
    [{ periode: { tot: 2018 } }, 'tot 2018'],
    [{ periode: {} }, 'periode onbekend'],
  ] as const)('writes %j as %s', (netwerk, tekst) => {
    expect(toonPeriode(netwerk)).toBe(tekst)
  })
})
