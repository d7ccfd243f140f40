import { describe, expect, it } from 'vitest'
import { fuzz } from './fuzz'

describe('a broken bundle, in full', () => {
  it('never breaks the page or its counts: 50,000 mutations, with the map', { timeout: 1_800_000 }, () => {
    const { getoond, geweigerd } = fuzz(50_000, { eersteZaad: 1_000_000 })
    expect(getoond + geweigerd).toBe(50_000)
  })
})
