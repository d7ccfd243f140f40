import { describe, expect, it } from 'vitest'
import { fuzz } from './fuzz'

describe('a broken bundle', () => {
  it('never breaks the page or its counts: 10,000 mutations', { timeout: 60_000 }, () => {
    const { getoond, geweigerd, weggelaten } = fuzz(10_000, { kaartElke: 20 })
    expect(getoond + geweigerd).toBe(10_000)
    // The mutations bite: some bundles are refused, and many records left out.
    expect(geweigerd).toBeGreaterThan(200)
    expect(weggelaten).toBeGreaterThan(2_000)
  })
})
