import { describe, expect, it } from 'vitest'
import { toonGebied } from '@/domain/toonGebied'
import { eenNaslag, eenNetwerk } from '../fixtures/overzicht'

describe('toonGebied', () => {
  const naslag = eenNaslag()

  it.each([
    [eenNetwerk({ gemeenten: ['GM0001'] }), 'Noordstad'],
    [eenNetwerk({ gemeenten: ['GM0001', 'GM0002'] }), 'Noordstad en Oosterdorp'],
    [eenNetwerk({ gemeenten: ['GM0001', 'GM0002', 'GM0003'] }), 'Noordstad, Oosterdorp e.a.'],
    [eenNetwerk({ gebied: { type: 'regionaal', omschrijving: 'regio Noord' } }), 'regio Noord'],
    [eenNetwerk({ gebied: { type: 'landelijk' }, gemeenten: [] }), 'landelijk'],
    [eenNetwerk({ gebied: { type: 'onbekend' }, gemeenten: [] }), 'gebied onbekend'],
    [eenNetwerk({ gemeenten: [] }), 'gebied onbekend'],
  ])('says in a few words where %# works', (netwerk, tekst) => {
    expect(toonGebied(netwerk, naslag)).toBe(tekst)
  })
})
