import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { kaartkleuren } from '@/domain/kaart/kleuren'
import { kaartdelen, lagen } from '@/domain/kaart/lagen'
import { aanwijsbaar, lagenVan, volledigeStijl } from '@/kaart/live/stijl'
import { eigenKleuren } from '../../fixtures/kleuren'

const leeg = { type: 'FeatureCollection', features: [] } as const
const data = {
  buurland: { ...leeg, features: [] },
  gemeenten: { ...leeg, features: [] },
  indelingen: { ...leeg, features: [] },
  omtrekken: { ...leeg, features: [] },
  uitgelicht: { ...leeg, features: [] },
  gekozen: { ...leeg, features: [] },
  scholen: { ...leeg, features: [] },
  namen: { ...leeg, features: [] },
  punten: { ...leeg, features: [] },
}

describe('volledigeStijl', () => {
  const stijl = volledigeStijl(eigenKleuren, data)

  it('passes the validator of the style specification', () => {
    expect(validateStyleMin(stijl)).toEqual([])
  })

  it('gives every layer an id of its own', () => {
    const ids = stijl.layers.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('asks nothing of another server: no glyphs, no sprite, no tiles', () => {
    expect(stijl.glyphs).toBeUndefined()
    expect(stijl.sprite).toBeUndefined()
    expect(JSON.stringify(stijl)).not.toMatch(/https?:/)
  })

  it('keeps the symbols above the names, so that names make way', () => {
    const ids = stijl.layers.map(({ id }) => id)
    expect(ids.indexOf('punten-ver')).toBeGreaterThan(ids.indexOf('naam-gemeente'))
  })

  it('shifts outlines by at most three pixels, past which corners spike', () => {
    const offsets = stijl.layers.flatMap((laag) => (laag.type === 'line' ? [laag.paint?.['line-offset'] ?? 0] : []))
    for (const offset of offsets) expect(Math.abs(Number(offset))).toBeLessThanOrEqual(3)
  })
})

describe('lagenVan', () => {
  it('has layers for every source', () => {
    for (const bron of kaartdelen) expect(lagenVan(bron, eigenKleuren).length).toBeGreaterThan(0)
  })

  it('has the layers that answer to the pointer', () => {
    const ids = kaartdelen.flatMap((bron) => lagenVan(bron, eigenKleuren).map(({ id }) => id))
    for (const id of aanwijsbaar) expect(ids).toContain(id)
  })

  it('draws every layer of lines with the line that the table gives it', () => {
    for (const rij of lagen) {
      if (!('lijn' in rij)) continue
      const getekend = lagenVan(rij.deel, eigenKleuren).find(({ id }) => id === `lijn-${rij.laag}`)
      expect(getekend?.paint).toMatchObject({
        'line-color': eigenKleuren(rij.lijn.kleur),
        'line-width': rij.lijn.breedte,
      })
    }
  })

  it('uses no colour that is not a role', () => {
    const gebruikt = JSON.stringify(volledigeStijl(eigenKleuren, data)).match(/#[0-9a-f]{6}/g) ?? []
    const bekend = new Set(kaartkleuren.map(eigenKleuren))
    expect(gebruikt.filter((kleur) => !bekend.has(kleur))).toEqual([])
    for (const klasse of ['klasse-1', 'klasse-2', 'klasse-3', 'klasse-4', 'klasse-5'] as const)
      expect(gebruikt).toContain(eigenKleuren(klasse))
  })
})
