import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gedeeldTussen,
  ledenVan,
  maakOverlapmatrix,
  meestDelend,
  overlapmaten,
  overlapparen,
} from '@/domain/overlap/overlapmatrix'
import { overlapAlsCsv } from '@/domain/overlap/overlapmatrixCsv'
import type { NetwerkKern } from '@/domain/overzicht'
import { overlap } from '@/domain/verzameling'
import { eenNetwerk } from '../../fixtures/overzicht'

const codes = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005', 'GM0006']

/** Up to a dozen netwerken with any gemeenten, participants and themas, ids in any order. */
const netwerkenArb: fc.Arbitrary<NetwerkKern[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.stringMatching(/^[a-z]{2,6}$/),
      gemeenten: fc.subarray(codes),
      deelnemers: fc.subarray(['rood', 'geel', 'blauw', 'groen']),
      themas: fc.subarray(['techniek', 'zorg', 'lob']),
    })
    .map(({ id, gemeenten, deelnemers, themas }) =>
      eenNetwerk({
        ...{ id, naam: id, gemeenten, themas },
        deelnemers: deelnemers.map((instelling) => ({ soort: 'mbo', instelling, rol: 'deelnemer', zekerheid: 'bron' })),
      }),
    ),
  { selector: ({ id }) => id, maxLength: 12 },
)
const maatArb = fc.constantFrom(...overlapmaten)

describe('maakOverlapmatrix', () => {
  it('counts in every cell what a naive comparison of two sets counts', () => {
    fc.assert(
      fc.property(netwerkenArb, maatArb, (netwerken, maat) => {
        const matrix = maakOverlapmatrix(netwerken, maat)
        matrix.netwerken.forEach((a, i) => {
          matrix.netwerken.forEach((b, j) => {
            expect(gedeeldTussen(matrix, i, j)).toBe(overlap(ledenVan(a, maat), ledenVan(b, maat)))
          })
        })
      }),
    )
  })

  it('is symmetric, and its diagonal is the size of the netwerk', () => {
    fc.assert(
      fc.property(netwerkenArb, maatArb, (netwerken, maat) => {
        const matrix = maakOverlapmatrix(netwerken, maat)
        matrix.netwerken.forEach((netwerk, i) => {
          expect(gedeeldTussen(matrix, i, i)).toBe(ledenVan(netwerk, maat).size)
          matrix.netwerken.forEach((_, j) => expect(gedeeldTussen(matrix, i, j)).toBe(gedeeldTussen(matrix, j, i)))
        })
      }),
    )
  })

  it('is the same whatever the order of the netwerken, and loses none', () => {
    fc.assert(
      fc.property(netwerkenArb, maatArb, (netwerken, maat) => {
        const matrix = maakOverlapmatrix(netwerken, maat)
        expect(maakOverlapmatrix(netwerken.toReversed(), maat)).toEqual(matrix)
        expect(new Set(matrix.netwerken)).toEqual(new Set(netwerken))
      }),
    )
  })

  it('counts a participant once, however often a source names it', () => {
    const dubbel = { soort: 'mbo', instelling: 'rood', rol: 'deelnemer', zekerheid: 'bron' } as const
    const netwerk = eenNetwerk({ deelnemers: [dubbel, { ...dubbel, rol: 'penvoerder' }] })
    expect(gedeeldTussen(maakOverlapmatrix([netwerk], 'deelnemers'), 0, 0)).toBe(1)
  })

  it('gives 0 outside the matrix', () => {
    expect(gedeeldTussen(maakOverlapmatrix([], 'gemeenten'), 0, 0)).toBe(0)
  })
})

describe('meestDelend', () => {
  it('keeps the netwerken that share most, with the same counts', () => {
    const netwerken = [
      eenNetwerk({ id: 'alleen', gemeenten: ['GM0009'] }),
      eenNetwerk({ id: 'links', gemeenten: ['GM0001', 'GM0002'] }),
      eenNetwerk({ id: 'rechts', gemeenten: ['GM0001', 'GM0002', 'GM0003'] }),
    ]
    const klein = meestDelend(maakOverlapmatrix(netwerken, 'gemeenten'), 2)
    expect(klein.netwerken.map(({ id }) => id).toSorted()).toEqual(['links', 'rechts'])
    expect(gedeeldTussen(klein, 0, 1)).toBe(2)
  })

  it('leaves a matrix that is small enough as it is', () => {
    const matrix = maakOverlapmatrix([eenNetwerk()], 'gemeenten')
    expect(meestDelend(matrix, 15)).toBe(matrix)
  })
})

describe('overlapparen', () => {
  it('names every pair that shares something once, the most first', () => {
    fc.assert(
      fc.property(netwerkenArb, maatArb, (netwerken, maat) => {
        const paren = overlapparen(maakOverlapmatrix(netwerken, maat))
        const naief = netwerken.flatMap((a, i) =>
          netwerken.slice(i + 1).map((b) => overlap(ledenVan(a, maat), ledenVan(b, maat))),
        )
        expect(paren.map(({ aantal }) => aantal)).toEqual(
          naief.filter((aantal) => aantal > 0).toSorted((x, y) => y - x),
        )
        expect(new Set(paren.map(({ a, b }) => [a.id, b.id].toSorted().join())).size).toBe(paren.length)
      }),
    )
  })
})

describe('overlapAlsCsv', () => {
  it('holds a row for every cell above the diagonal that is not 0, with its number', () => {
    const netwerken = [
      eenNetwerk({ id: 'links', naam: 'Links', gemeenten: ['GM0001', 'GM0002'] }),
      eenNetwerk({ id: 'rechts', naam: 'Rechts', gemeenten: ['GM0002'] }),
      eenNetwerk({ id: 'ver', naam: 'Ver', gemeenten: ['GM0009'] }),
    ]
    const rijen = overlapAlsCsv(maakOverlapmatrix(netwerken, 'gemeenten')).trim().split('\r\n')
    expect(rijen).toEqual(['idA,netwerkA,idB,netwerkB,gedeelde gemeenten', 'links,Links,rechts,Rechts,1'])
  })
})
