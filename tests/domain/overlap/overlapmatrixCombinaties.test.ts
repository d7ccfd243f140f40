import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combinatiesVan } from '@/domain/overlap/overlapmatrixCombinaties'
import { eenGemeente, eenNetwerk } from '../../fixtures/overzicht'

const codes = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005']
const gemeenten = codes.map((code) => eenGemeente({ code, naam: code }))
const netwerkenArb = fc
  .array(fc.subarray(codes), { maxLength: 6 })
  .map((lijst) => lijst.map((leden, nr) => eenNetwerk({ id: `netwerk-${nr}`, gemeenten: leden })))

describe('combinatiesVan', () => {
  it('divides the gemeenten: each is in one combination', () => {
    fc.assert(
      fc.property(netwerkenArb, (netwerken) => {
        const verdeeld = combinatiesVan(netwerken, gemeenten).flatMap((combinatie) => combinatie.gemeenten)
        expect(verdeeld.map(({ code }) => code).toSorted()).toEqual(codes)
      }),
    )
  })

  it('gives each gemeente exactly the netwerken that cover it', () => {
    fc.assert(
      fc.property(netwerkenArb, (netwerken) => {
        for (const combinatie of combinatiesVan(netwerken, gemeenten)) {
          for (const { code } of combinatie.gemeenten) {
            expect(combinatie.netwerken).toEqual(netwerken.filter((netwerk) => netwerk.gemeenten.includes(code)))
          }
        }
      }),
    )
  })

  it('puts most gemeenten first and what nobody covers last', () => {
    const netwerken = [
      eenNetwerk({ id: 'breed', gemeenten: ['GM0001', 'GM0002', 'GM0003'] }),
      eenNetwerk({ id: 'smal', gemeenten: ['GM0003'] }),
    ]
    expect(
      combinatiesVan(netwerken, gemeenten).map(({ sleutel, gemeenten: lijst }) => [sleutel, lijst.length]),
    ).toEqual([
      ['breed', 2],
      ['breed smal', 1],
      ['', 2],
    ])
  })
})
