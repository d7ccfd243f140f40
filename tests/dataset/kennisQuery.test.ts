import { describe, expect, it } from 'vitest'
import { DatasetFout } from '@/dataset/haalJson'
import { leesKennis } from '@/dataset/kennisQuery'
import { eenKennis, eenLes } from '../fixtures/kennis'

describe('leesKennis', () => {
  it('gives back what was written', () => {
    const kennis = eenKennis()
    expect(leesKennis(JSON.parse(JSON.stringify(kennis)))).toEqual({ kennis, uitval: [] })
  })

  it('leaves out a broken record and says which', () => {
    const ruw = { ...eenKennis(), succesfactoren: [eenLes(), { id: 'kapot' }] }
    const { kennis, uitval } = leesKennis(ruw)
    expect(kennis.succesfactoren).toHaveLength(1)
    expect(uitval).toMatchObject([{ lijst: 'succesfactoren', wie: 'kapot' }])
  })

  it.each([[null], ['tekst'], [{}], [{ ...eenKennis(), bronnen: 'weg' }]])('refuses %o as a whole', (ruw) => {
    expect(() => leesKennis(ruw)).toThrow(DatasetFout)
  })
})
