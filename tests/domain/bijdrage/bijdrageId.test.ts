import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idSchema } from '@/domain/begrip'
import { alsId, nieuwId } from '@/domain/bijdrage/bijdrageId'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  netwerken: [eenNetwerk({ id: 'tafel-noord' })],
  instellingen: [eenInstelling({ id: 'oost' })],
})

describe('alsId', () => {
  it('is an id, or too short to be one', () => {
    expect(alsId('Súdwest-Fryslân & co.')).toBe('sudwest-fryslan-co')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (tekst) => {
        const id = alsId(tekst)
        expect(id.length < 2 || idSchema.safeParse(id).success).toBe(true)
      }),
    )
  })
})

describe('nieuwId', () => {
  it('is no id that is taken, also without hyphens', () => {
    expect(nieuwId('Tafelnoord', naslag)).toBe('tafelnoord-2')
    expect(nieuwId('Oost', naslag)).toBe('oost-2')
    expect(nieuwId('West', naslag)).toBe('west')
  })
})
