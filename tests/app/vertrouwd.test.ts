import { describe, expect, it } from 'vitest'
import { isWerker } from '@/app/vertrouwd'

const site = { wortel: 'https://kaart.example/landkaart/', zonderHerkomst: false }

describe('isWerker', () => {
  it('knows our own worker, in full and below the origin', () => {
    expect(isWerker('https://kaart.example/landkaart/assets/maplibre-gl-worker-Ab_1-x.js', site)).toBe(true)
    expect(isWerker('/landkaart/assets/maplibre-gl-worker-Ab_1-x.js', site)).toBe(true)
  })

  it('refuses every other address', () => {
    for (const adres of [
      'https://elders.example/landkaart/assets/maplibre-gl-worker-Ab.js',
      '/landkaart/assets/site-Ab.js',
      '/landkaart/assets/maplibre-gl-worker-Ab.js?x=//elders.example',
      '/landkaart/assets/../../maplibre-gl-worker-Ab.js',
      'data:text/javascript,alert(1)',
      'blob:https://kaart.example/1',
      'javascript:alert(1)//assets/maplibre-gl-worker-a.js',
      '',
    ]) {
      expect(isWerker(adres, site), adres).toBe(false)
    }
  })

  it('accepts the wrapped worker in a frame without origin only', () => {
    expect(isWerker('data:text/javascript;charset=utf-8,1', { ...site, zonderHerkomst: true })).toBe(true)
  })
})
