import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dichtstBij, puntInRichting } from '@/kaart/svg/richting'

const midden = { id: 'midden', x: 0, y: 0 }
const punten = [
  midden,
  { id: 'oost', x: 10, y: 1 },
  { id: 'ver-oost', x: 20, y: 0 },
  { id: 'noord', x: 1, y: -10 },
  { id: 'zuidwest', x: -9, y: 9 },
]

describe('puntInRichting', () => {
  it.each([
    ['ArrowRight', 'oost'],
    ['ArrowUp', 'noord'],
    ['ArrowLeft', 'zuidwest'],
    ['ArrowDown', 'zuidwest'],
  ])('%s goes to the nearest ahead', (toets, id) => {
    expect(puntInRichting(punten, midden, toets)?.id).toBe(id)
  })

  it('stays at the edge and for other keys', () => {
    expect(puntInRichting(punten, { id: 'ver-oost', x: 20, y: 0 }, 'ArrowRight')).toBeUndefined()
    expect(puntInRichting(punten, midden, 'a')).toBeUndefined()
  })

  it('always goes ahead', () => {
    const getal = fc.integer({ min: -100, max: 100 })
    fc.assert(
      fc.property(fc.array(fc.tuple(getal, getal)), (plekken) => {
        const veld = plekken.map(([x, y], nr) => ({ id: String(nr), x, y }))
        const naar = puntInRichting(veld, midden, 'ArrowRight')
        if (naar !== undefined) expect(naar.x).toBeGreaterThan(0)
      }),
    )
  })
})

describe('dichtstBij', () => {
  it('finds the nearest, and nothing among nothing', () => {
    expect(dichtstBij(punten, 19, 3)?.id).toBe('ver-oost')
    expect(dichtstBij([], 0, 0)).toBeUndefined()
  })
})
