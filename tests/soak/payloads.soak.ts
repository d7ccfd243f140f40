// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { payloads } from './payloads'
import { proefPayload } from './proefPayload'

describe('text that wants to be script, in full', () => {
  it('stays text in every field of the data and every parameter of the address', { timeout: 1_800_000 }, () => {
    const gelukt = payloads.flatMap((payload) => proefPayload(payload).map((wat) => `${wat} door ${payload}`))
    expect(gelukt).toEqual([])
  })
})
