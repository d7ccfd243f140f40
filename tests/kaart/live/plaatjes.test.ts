import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcering, leesKleur, plaatjeVoor, stippels, symbool } from '@/kaart/live/plaatjes'
import { puntsoorten } from '@/domain/kaart/merken'
import { gekozenArcering } from '@/domain/kaart/tekens'
import { eigenKleuren } from '../../fixtures/kleuren'

/** The coverage (0–255) of a pixel, with the image repeated in all directions. */
function dekking(plaatje: { width: number; height: number; data: Uint8ClampedArray }, x: number, y: number): number {
  const rond = (waarde: number, maat: number) => ((waarde % maat) + maat) % maat
  return plaatje.data[(rond(y, plaatje.height) * plaatje.width + rond(x, plaatje.width)) * 4 + 3] ?? 0
}

const merkVan = (nr: number) => gekozenArcering[nr] ?? gekozenArcering[0]

describe('arcering', () => {
  it.each([
    [0, 1, -1],
    [1, 1, 1],
    [2, 0, 1],
    [3, 1, 0],
  ])('of place %i runs on without a seam in its own direction', (nr, dx, dy) => {
    const plaatje = arcering(merkVan(nr), eigenKleuren)
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: -90, max: 90 }), (x, y, stap) => {
        expect(dekking(plaatje, x + stap * dx, y + stap * dy)).toBe(dekking(plaatje, x, y))
      }),
    )
  })

  it('differs between all four places in direction, not only in colour', () => {
    const patronen = [0, 1, 2, 3].map((nr) => {
      const { data } = arcering(merkVan(nr), eigenKleuren)
      return data.filter((_, index) => index % 4 === 3).join(',')
    })
    expect(new Set(patronen).size).toBe(4)
  })

  it('has the colour of its place', () => {
    expect([...arcering(merkVan(1), eigenKleuren).data.slice(0, 3)]).toEqual(leesKleur(eigenKleuren('gekozen-1')))
  })
})

describe('stippels', () => {
  it('leaves most of the ground free', () => {
    const { data } = stippels(eigenKleuren)
    const gedekt = data.filter((waarde, index) => index % 4 === 3 && waarde > 127).length
    expect(gedekt / (data.length / 4)).toBeLessThan(0.3)
    expect(gedekt).toBeGreaterThan(0)
  })
})

describe('symbool', () => {
  it('differs in shape for each soort', () => {
    const vormen = puntsoorten.map((soort) =>
      symbool(soort, eigenKleuren)
        .data.filter((_, index) => index % 4 === 3)
        .join(','),
    )
    expect(new Set(vormen).size).toBe(puntsoorten.length)
  })
})

describe('plaatjeVoor', () => {
  it('makes every image that a layer can ask for, and nothing else', () => {
    const namen = [
      'stippels',
      'symbool-roc',
      'symbool-vakinstelling',
      'symbool-groen',
      'symbool-school',
      'arcering-0',
      'arcering-3',
    ]
    for (const naam of namen) expect(plaatjeVoor(naam, eigenKleuren)).toBeDefined()
    expect(plaatjeVoor('arcering-4', eigenKleuren)).toBeUndefined()
    expect(plaatjeVoor('__proto__', eigenKleuren)).toBeUndefined()
  })
})

describe('leesKleur', () => {
  it.each([
    ['#1f4e8c', [31, 78, 140]],
    ['rgb(31, 78, 140)', [31, 78, 140]],
    ['rgba(31, 78, 140, 0.5)', [31, 78, 140]],
    ['papayawhip', [136, 136, 136]],
  ])('reads %s', (tekst, kleur) => {
    expect(leesKleur(tekst)).toEqual(kleur)
  })
})
