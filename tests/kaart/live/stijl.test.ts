import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { aanwijsbaar, bronIds, lagenVan, volledigeStijl } from '@/kaart/live/stijl'
import { paletNamen } from '@/styles/palet'
import { eenPalet } from '../../fixtures/palet'

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
  const stijl = volledigeStijl(eenPalet, data)

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
    for (const bron of bronIds) expect(lagenVan(bron, eenPalet).length).toBeGreaterThan(0)
  })

  it('has the layers that answer to the pointer', () => {
    const ids = bronIds.flatMap((bron) => lagenVan(bron, eenPalet).map(({ id }) => id))
    for (const id of aanwijsbaar) expect(ids).toContain(id)
  })

  it('uses every colour of the palette somewhere', () => {
    const gebruikt = JSON.stringify(volledigeStijl(eenPalet, data))
    const nietInStijl = ['stippel', 'symbool', 'symboolRand']
    for (const naam of Object.keys(paletNamen)) {
      if (!nietInStijl.includes(naam)) expect(gebruikt).toContain(Reflect.get(eenPalet, naam))
    }
  })
})
