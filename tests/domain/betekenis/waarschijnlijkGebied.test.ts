import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoRegio } from '@/domain/betekenis/waarschijnlijkGebied'
import { waarschijnlijkGebied } from '@/domain/betekenis/waarschijnlijkGebied'
import { eenGemeente } from '../../fixtures/overzicht'

const plek = (nr: number, delen: Partial<ReturnType<typeof eenGemeente>> = {}) =>
  eenGemeente({ code: `GM000${nr}`, naam: `Dorp ${nr}`, beroepsgericht: 1, ...delen })
const regio = (id: string, naam: string, gemeenten: string[]): StoRegio => ({ id, naam, gemeenten })
const streken = ({ rmc }: { rmc: string }) => [{ wat: 'RMC-regio', naam: rmc === 'RMC01' ? 'Heuvelland' : 'Polder' }]

/** What is probable for the first gemeente, which borders on all others. */
function voorEerste(gemeenten: ReturnType<typeof plek>[], stoRegios: StoRegio[]) {
  const [eerste, ...anderen] = gemeenten
  const buren = new Map([[eerste?.code ?? '', anderen.map(({ code }) => code)]])
  return waarschijnlijkGebied({ gemeenten, stoRegios, buren, streken }).get('GM0001')
}

describe('waarschijnlijkGebied', () => {
  it('follows the name, where the STO-regio shares a region with the gemeente', () => {
    const eerste = plek(1, { naam: 'Aardam' })
    const regios = [regio('a', 'STO-regio Noord-Aardam', ['GM0003']), regio('b', 'STO-regio B', ['GM0002'])]
    const uitkomst = voorEerste([eerste, plek(2), plek(3)], regios)
    expect(uitkomst).toEqual({ netwerk: 'a', reden: 'De naam van de gemeente komt voor in die van de STO-regio.' })
    const elders = plek(3, { arbeidsmarktregio: 'ver', rmc: 'RMC09' })
    expect(voorEerste([eerste, plek(2), elders], regios)?.netwerk).toBe('b')
  })

  it('takes no part of a word for a name', () => {
    const regios = [regio('a', 'STO-regio Groot-Aardammen', ['GM0003'])]
    expect(voorEerste([plek(1, { naam: 'Aardam' }), plek(2)], regios)).toBeUndefined()
  })

  it('follows most neighbours, and names them', () => {
    const regios = [regio('a', 'A', ['GM0002', 'GM0003']), regio('b', 'B', ['GM0004'])]
    expect(voorEerste([plek(1), plek(2), plek(3), plek(4)], regios)).toEqual({
      netwerk: 'a',
      reden: 'Buurgemeenten Dorp 2 en Dorp 3 horen erbij en liggen in dezelfde arbeidsmarktregio en RMC-regio.',
    })
  })

  it('puts one neighbour of both regions before more of only one', () => {
    const half = { rmc: 'RMC02' }
    const regios = [regio('a', 'A', ['GM0002', 'GM0003']), regio('b', 'B', ['GM0004'])]
    expect(voorEerste([plek(1), plek(2, half), plek(3, half), plek(4)], regios)).toEqual({
      netwerk: 'b',
      reden: 'Buurgemeente Dorp 4 hoort erbij en ligt in dezelfde arbeidsmarktregio en RMC-regio.',
    })
    expect(voorEerste([plek(1), plek(2, half)], regios)?.reden).toContain('in dezelfde arbeidsmarktregio.')
  })

  it('lets the name of the region decide between equals, and says nothing without one', () => {
    const land = [plek(1), plek(2), plek(3)]
    expect(voorEerste(land, [regio('a', 'A', ['GM0002']), regio('b', 'STO-regio Heuvelland', ['GM0003'])])).toEqual({
      netwerk: 'b',
      reden: 'De STO-regio heeft de naam van RMC-regio Heuvelland, waarin de gemeente ligt.',
    })
    expect(voorEerste(land, [regio('a', 'A', ['GM0002']), regio('b', 'B', ['GM0003'])])).toBeUndefined()
  })

  it('says nothing that the gemeente itself denies', () => {
    const sto = regio('a', 'A', ['GM0002'])
    expect(voorEerste([plek(1), plek(2)], [sto])?.netwerk).toBe('a')
    expect(voorEerste([plek(1), plek(2)], [{ ...sto, nietDeelnemers: ['GM0001'] }])).toBeUndefined()
  })

  describe('put right by hand', () => {
    const a = regio('a', 'A', ['GM0002'])
    const hand = (delen: Partial<NonNullable<StoRegio['metDeHand']>>) => ({
      metDeHand: { wel: [], niet: [], reden: 'Zo staat het in het regioplan.', ...delen },
    })

    it('gives a gemeente to a STO-regio with the reason of the editors, before all that points elsewhere', () => {
      const b = { ...regio('b', 'B', ['GM0003']), ...hand({ wel: ['GM0001'] }) }
      expect(voorEerste([plek(1), plek(2), plek(3, { arbeidsmarktregio: 'ver', rmc: 'RMC02' })], [a, b])).toEqual({
        netwerk: 'b',
        reden: 'Zo staat het in het regioplan.',
      })
    })

    it('takes a STO-regio away, so that another or none is left', () => {
      const nietA = { ...a, ...hand({ niet: ['GM0001'] }) }
      expect(voorEerste([plek(1), plek(2)], [nietA])).toBeUndefined()
      expect(voorEerste([plek(1), plek(2), plek(3)], [nietA, regio('b', 'B', ['GM0003'])])?.netwerk).toBe('b')
    })

    it('changes nothing of what is known, nor where there is no beroepsgericht vmbo', () => {
      const wel = { ...a, ...hand({ wel: ['GM0001'] }) }
      expect(voorEerste([plek(1), plek(2)], [wel, regio('b', 'B', ['GM0001'])])).toBeUndefined()
      expect(voorEerste([plek(1, { beroepsgericht: 0 }), plek(2)], [wel])).toBeUndefined()
    })
  })

  it('says nothing of neighbours in another region', () => {
    const ver = plek(2, { arbeidsmarktregio: 'ver', rmc: 'RMC02' })
    expect(voorEerste([plek(1), ver], [regio('a', 'A', ['GM0002'])])).toBeUndefined()
  })

  it('never overlaps what is known, and needs beroepsgericht vmbo', () => {
    const codes = ['GM0001', 'GM0002', 'GM0003', 'GM0004']
    const regios = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        naam: fc.constantFrom('Dorp 1', 'Heuvelland', 'Iets'),
        gemeenten: fc.subarray(codes),
      }),
      { maxLength: 4 },
    )
    const aantallen = fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(regios, aantallen, (stoRegios, scholen) => {
        const gemeenten = scholen.map((beroepsgericht, nr) => plek(nr + 1, { beroepsgericht }))
        const buren = new Map(codes.map((code) => [code, codes.filter((ander) => ander !== code)]))
        const uitkomst = waarschijnlijkGebied({ gemeenten, stoRegios, buren, streken })
        for (const [code, { netwerk, reden }] of uitkomst) {
          expect(stoRegios.some((sto) => sto.gemeenten.includes(code))).toBe(false)
          expect(gemeenten.find((gemeente) => gemeente.code === code)?.beroepsgericht).toBeGreaterThan(0)
          expect(stoRegios.map(({ id }) => id)).toContain(netwerk)
          expect(reden).toMatch(/\.$/)
        }
      }),
    )
  })
})
