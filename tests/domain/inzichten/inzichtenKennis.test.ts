import { describe, expect, it } from 'vitest'
import { bronnenInKennis, themasMetAantal } from '@/domain/inzichten/inzichtenKennis'
import { eenKengetal, eenKennis, eenLes, eenStandpunt } from '../../fixtures/kennis'

describe('bronnenInKennis', () => {
  it('is every source that anything names', () => {
    const kennis = eenKennis({
      kengetallen: [eenKengetal({ bron: { bron: 'a' } })],
      standpunten: [eenStandpunt({ bron: { bron: 'b' } })],
      succesfactoren: [eenLes({ bronnen: [{ bron: 'c' }, { bron: 'a' }] })],
      aandachtspunten: [],
    })
    expect([...bronnenInKennis(kennis)].toSorted()).toEqual(['a', 'b', 'c'])
  })
})

describe('themasMetAantal', () => {
  it('is what occurs more than once, the most frequent first', () => {
    const standpunten = [['krimp', 'lob'], ['lob'], ['krimp', 'lob'], ['los']].map((themas) => eenStandpunt({ themas }))
    expect(themasMetAantal(standpunten)).toEqual([
      { thema: 'lob', aantal: 3 },
      { thema: 'krimp', aantal: 2 },
    ])
  })
})
