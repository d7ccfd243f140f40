import { describe, expect, it } from 'vitest'
import { fuzz } from './fuzz'

describe('a broken bundle', () => {
  it('never breaks the page or its counts: 400 mutations', () => {
    const { getoond, geweigerd, weggelaten } = fuzz(400, { kaartElke: 20 })
    expect(getoond + geweigerd).toBe(400)
    // The mutations bite: some bundles are refused, and many records left out.
    expect(geweigerd).toBeGreaterThan(8)
    expect(weggelaten).toBeGreaterThan(80)
  })
})
