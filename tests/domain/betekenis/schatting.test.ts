import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dekkingszekerheid, isOnzeker, metSchatting, schatting } from '@/domain/betekenis/schatting'
import { zekerheidSchema } from '@/domain/zekerheid'
import { eenNetwerk } from '../../fixtures/overzicht'

const zekerheden = fc.array(fc.option(fc.constantFrom(...zekerheidSchema.options), { nil: undefined }))

describe('schatting', () => {
  it('is silent when a source says all of it, and about nothing', () => {
    expect(schatting(['bron', 'register', 'opgave', undefined])).toBeUndefined()
    expect(schatting([])).toBeUndefined()
  })

  it('is the word for a number of which no source says any part', () => {
    expect(schatting(['afgeleid', 'vermoed'])).toBe('schatting')
  })

  it('counts the part that no source says', () => {
    expect(schatting(['bron', 'afgeleid', 'afgeleid'])).toBe('waarvan 2 afgeleid')
    expect(schatting(['bron', 'vermoed'])).toBe('waarvan 1 vermoed')
    expect(schatting(['bron', 'vermoed', 'afgeleid'])).toBe('waarvan 2 afgeleid of vermoed')
  })

  it('speaks exactly when something under the number is unsure, in whatever order', () => {
    fc.assert(
      fc.property(zekerheden, (onder) => {
        expect(schatting(onder) !== undefined).toBe(onder.some(isOnzeker))
        expect(schatting(onder.toReversed())).toBe(schatting(onder))
      }),
    )
  })

  it('stands behind what else is said of a number', () => {
    expect(metSchatting('in het werkgebied', ['vermoed'])).toBe('in het werkgebied; schatting')
    expect(metSchatting('in het werkgebied', ['bron'])).toBe('in het werkgebied')
    expect(metSchatting(undefined, ['vermoed'])).toBe('schatting')
    expect(metSchatting(undefined, ['bron'])).toBeUndefined()
  })
})

it('knows that a gemeente is covered as surely as by the surest area', () => {
  const met = (id: string, zekerheid: 'bron' | 'vermoed', gemeenten: string[]) =>
    eenNetwerk({ id, gemeenten, gebied: { type: 'regionaal', zekerheid } })
  const netwerken = [met('a', 'vermoed', ['GM0001', 'GM0002']), met('b', 'bron', ['GM0001'])]
  expect([...dekkingszekerheid(netwerken)]).toEqual([
    ['GM0001', 'bron'],
    ['GM0002', 'vermoed'],
  ])
})
