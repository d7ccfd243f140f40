import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schoolnamen } from '@/domain/roepnaam'

const vestiging = (code: string, naam: string, postcode: string, plaats = 'Noordstad') => ({
  code,
  naam,
  postcode,
  plaats,
})

describe('schoolnamen', () => {
  it('gives the name people use, with that of the register beside it', () => {
    const namen = schoolnamen([vestiging('01AA00', 'SG Noord', '1001AB')], [{ code: '01AA00', naam: 'De Molen' }])
    expect(namen.get('01AA00')).toEqual({ naam: 'De Molen', registernaam: 'SG Noord' })
  })

  it('keeps a name that tells enough as it is', () => {
    expect(schoolnamen([vestiging('01AA00', 'SG Noord', '1001AB')], []).get('01AA00')).toEqual({ naam: 'SG Noord' })
  })

  it('tells namesakes in one town apart by their postcode, and not those in two towns', () => {
    const namen = schoolnamen(
      [
        vestiging('01AA00', 'SG Noord', '1001AB'),
        vestiging('01AA01', 'SG Noord', '1002CD'),
        vestiging('01AA02', 'SG Noord', '4001AB', 'Westwijk'),
      ],
      [],
    )
    expect([...namen.values()].map(({ naam }) => naam)).toEqual([
      'SG Noord (1001 AB)',
      'SG Noord (1002 CD)',
      'SG Noord',
    ])
  })

  it('makes one place of the codes of one name at one postcode', () => {
    const namen = schoolnamen(
      [vestiging('01AA00', 'SG Noord', '1001AB'), vestiging('01AA01', 'SG Noord', '1001AB')],
      [],
    )
    expect(namen.get('01AA01')).toEqual({ naam: 'SG Noord', plek: ['01AA00', '01AA01'] })
  })

  it('never leaves two places in one town with one name', () => {
    const rij = fc.record({
      naam: fc.constantFrom('Noord', 'noord', 'Zuid', 'De Molen'),
      postcode: fc.constantFrom('1001AB', '1001AC', '1002AB'),
      plaats: fc.constantFrom('Noordstad', 'Westwijk'),
    })
    fc.assert(
      fc.property(fc.array(rij, { maxLength: 12 }), fc.boolean(), (rijen, metRoepnaam) => {
        const vestigingen = rijen.map((een, index) => ({ ...een, code: `01AA${String(index).padStart(2, '0')}` }))
        const namen = schoolnamen(
          vestigingen,
          metRoepnaam ? vestigingen.slice(0, 3).map(({ code }) => ({ code, naam: 'De Molen' })) : [],
        )
        const plekken = new Map<string, string>()
        for (const { code, plaats, postcode } of vestigingen) {
          const sleutel = `${namen.get(code)?.naam.toLowerCase()}/${plaats}`
          expect(plekken.get(sleutel) ?? postcode).toBe(postcode)
          plekken.set(sleutel, postcode)
        }
      }),
    )
  })
})
