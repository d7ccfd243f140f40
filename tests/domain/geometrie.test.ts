import { describe, expect, it } from 'vitest'
import { omvang } from '@/domain/geometrie'

describe('omvang', () => {
  it('of nothing is nothing', () => {
    expect(omvang({ type: 'MultiPolygon', coordinates: [] })).toBeUndefined()
  })
})
