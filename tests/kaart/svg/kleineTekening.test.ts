import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Topology } from 'topojson-specification'
import { kleineTekeningVan } from '@/kaart/svg/kleineTekening'
import { tekeningVan } from '@/kaart/svg/tekening'

const grenzen: Topology = JSON.parse(readFileSync('data/grenzen.topojson', 'utf8'))
const punten = (topologie: Topology) => topologie.arcs.reduce((som, arc) => som + arc.length, 0)

describe('kleineTekeningVan', () => {
  it('has fewer points the further one looks, and always the ends of a line', () => {
    const aantallen = (['nabij', 'half', 'grof', 'postzegel'] as const).map((fijnheid) =>
      punten(kleineTekeningVan(grenzen, fijnheid).grenzen),
    )
    expect(aantallen).toEqual(aantallen.toSorted((a, b) => b - a))
    expect(aantallen[0]).toBeLessThan(punten(grenzen))
    const [fijn, grof] = [tekeningVan(grenzen).grenzen.arcs, kleineTekeningVan(grenzen, 'grof').grenzen.arcs]
    grof.forEach((arc, nr) => {
      expect(arc[0]).toEqual(fijn[nr]?.[0])
      expect(arc.at(-1)).toEqual(fijn[nr]?.at(-1))
    })
  })

  it('keeps something to see of every gemeente', () => {
    const { vormen, pad } = kleineTekeningVan(grenzen, 'grof')
    expect([...vormen.keys()].filter((code) => pad(code, 0) === '')).toEqual([])
  })
})
