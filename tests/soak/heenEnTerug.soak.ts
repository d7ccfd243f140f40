import { describe, it } from 'vitest'
import { isHeenEnTerugHetzelfde, isTweemaalEenmaal } from '../pipeline/invoer/heenEnTerug'

describe('export en import, in full', () => {
  it('is the same data again, whatever stands in a record: 300 records', { timeout: 1_800_000 }, () =>
    isHeenEnTerugHetzelfde(300),
  )

  it('changes nothing the second time, and all or nothing the first: 300 tables', { timeout: 1_800_000 }, () =>
    isTweemaalEenmaal(300),
  )
})
