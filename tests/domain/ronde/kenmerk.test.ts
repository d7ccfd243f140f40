import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesKenmerk, schrijfKenmerk } from '@/domain/ronde/kenmerk'

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)
const kenmerk = fc.record({
  vraag: fc.stringMatching(/^[a-z][a-zA-Z]{0,12}$/),
  soort: fc.constantFrom('netwerk' as const, 'mbo-instelling' as const),
  id,
  partij: fc.record({ soort: fc.constantFrom('instelling' as const, 'school' as const, 'gemeente' as const), id }),
})

describe('kenmerk', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(kenmerk, (een) => {
        expect(leesKenmerk(` ${schrijfKenmerk(een)} `)).toEqual(een)
      }),
    )
  })

  it.each(['', 'deelname', 'deelname netwerk:x', 'deelname regio:x instelling:y', 'x netwerk:a b instelling:y'])(
    'is not %j',
    (tekst) => {
      expect(leesKenmerk(tekst)).toBeUndefined()
    },
  )
})
