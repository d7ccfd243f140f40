import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordVan } from '@/domain/dossier/dossier'
import { indelingSchema } from '@/domain/indeling'
import type { Onderwerp } from '@/domain/routes'
import { leesRecord, onderwerpNaam, overlapAdres, vergelijkAdres } from '@/domain/vergelijk/vergelijkOnderwerp'
import { eenNaslag, eenRegio, eenSchool } from '../../fixtures/overzicht'

const idArb = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/)
const onderwerpArb: fc.Arbitrary<Onderwerp> = fc.oneof(
  fc.record({ soort: fc.constantFrom('netwerk' as const, 'instelling' as const), id: idArb }),
  fc.record({ soort: fc.constant('school' as const), id: fc.stringMatching(/^\d{2}[A-Z]{2}\d{2}$/) }),
  fc.record({ soort: fc.constant('gemeente' as const), id: fc.stringMatching(/^GM\d{4}$/) }),
  fc.record({
    soort: fc.constant('regio' as const),
    indeling: fc.constantFrom(...indelingSchema.options),
    id: fc.constantFrom('PV23', 'CR10', 'RMC10', 'regio-zwolle'),
  }),
)

describe('leesRecord', () => {
  it('reads back what recordVan writes', () => {
    fc.assert(
      fc.property(onderwerpArb, (onderwerp) => {
        expect(leesRecord(recordVan(onderwerp))).toEqual(onderwerp)
      }),
    )
  })

  it.each([
    null,
    '',
    'netwerk',
    'netwerk:',
    'netwerk:Zwolse Koers',
    'gemeente:0193',
    'regio:PV23',
    'regio:land/NL',
    'x:y',
  ])('drops %s', (tekst) => expect(leesRecord(tekst)).toBeUndefined())

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (tekst) => void leesRecord(tekst)))
  })
})

describe('vergelijkAdres', () => {
  it('is readable, and survives the way through a query', () => {
    const adres = vergelijkAdres(
      { soort: 'netwerk', id: 'a' },
      { soort: 'regio', indeling: 'provincie', id: 'PV23' },
      'jaar=2021',
    )
    expect(adres).toBe('/vergelijk?a=netwerk:a&b=regio:provincie/PV23&jaar=2021')
    expect(new URLSearchParams(adres.split('?')[1]).get('b')).toBe('regio:provincie/PV23')
  })

  it('leaves out what is not chosen', () => {
    expect(vergelijkAdres(undefined, undefined)).toBe('/vergelijk')
    expect(overlapAdres(undefined)).toBe('/overlap')
    expect(overlapAdres({ soort: 'gemeente', id: 'GM0193' })).toBe('/overlap?van=gemeente:GM0193')
  })
})

describe('onderwerpNaam', () => {
  it('tells namesakes apart', () => {
    const naslag = eenNaslag({
      regios: [eenRegio({ indeling: 'arbeidsmarktregio', id: 'regio-west', naam: 'Regio West' })],
    })
    expect(onderwerpNaam({ soort: 'gemeente', id: 'GM0001' }, naslag, [])).toBe('gemeente Noordstad')
    expect(onderwerpNaam({ soort: 'regio', indeling: 'arbeidsmarktregio', id: 'regio-west' }, naslag, [])).toBe(
      'arbeidsmarktregio West',
    )
    expect(onderwerpNaam({ soort: 'school', id: '01AA00' }, naslag, [eenSchool({ plaats: 'Elst' })])).toBe(
      'De Meander (Elst)',
    )
  })
})
