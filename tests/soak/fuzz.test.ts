import { describe, expect, it } from 'vitest'
import { fuzz } from './fuzz'

describe('a broken bundle', () => {
  it('never breaks the page or its counts: 1,000 mutations', () => {
    const { getoond, geweigerd, weggelaten } = fuzz(1_000, { kaartElke: 20 })
    expect(getoond + geweigerd).toBe(1_000)
    // The mutations bite: some bundles are refused, and many records left out.
    expect(geweigerd).toBeGreaterThan(20)
    expect(weggelaten).toBeGreaterThan(200)
  })
})
