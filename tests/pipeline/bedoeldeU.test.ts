import { describe, expect, it } from 'vitest'
import { bedoeldeU, suggestie } from '@/pipeline/bedoeldeU'

describe('bedoeldeU', () => {
  it('finds the nearest, whatever the case', () => {
    expect(bedoeldeU('Albedda', ['alfa-college', 'albeda', 'aeres'])).toBe('albeda')
  })

  it('finds nothing when nothing is near', () => {
    expect(bedoeldeU('deltion', ['albeda', 'zadkine'])).toBeUndefined()
    expect(suggestie('deltion', ['albeda'])).toBe('')
  })
})
