import { describe, expect, it } from 'vitest'
import { gemeenteOpPunt, losOp, omvang, vormenByGemeente } from '@/domain/geometrie'
import { eenTopologie } from '../fixtures/grenzen'

describe('gemeenteOpPunt', () => {
  const vormen = vormenByGemeente(eenTopologie)

  it.each([...vormen.keys()])('finds %s by the middle of its box', (code) => {
    const [west = 0, zuid = 0, oost = 0, noord = 0] = omvang(losOp(eenTopologie, vormen, [code])) ?? []
    expect(gemeenteOpPunt(eenTopologie, (west + oost) / 2, (zuid + noord) / 2)).toBe(code)
  })

  it('finds none at sea', () => {
    expect(gemeenteOpPunt(eenTopologie, 0, 0)).toBeUndefined()
  })
})

describe('omvang', () => {
  it('of nothing is nothing', () => {
    expect(omvang({ type: 'MultiPolygon', coordinates: [] })).toBeUndefined()
  })
})
