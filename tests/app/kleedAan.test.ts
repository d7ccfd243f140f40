import { describe, expect, it } from 'vitest'
import { kledijUit, kleedAan } from '@/app/kleedAan'

describe('kledijUit', () => {
  it('reads the look from a query', () => {
    expect(kledijUit('?embed=1&thema=vo-raad&kleur=FFcc00')).toEqual({ embed: true, thema: 'vo-raad', kleur: 'FFcc00' })
  })

  it('takes what it does not know for nothing', () => {
    for (const query of ['', '?embed=true&thema=%22%3E&kleur=red', '?kleur=url(javascript:alert(1))&thema=a;b']) {
      expect(kledijUit(query)).toEqual({ embed: false, thema: 'neutraal', kleur: undefined })
    }
  })
})

describe('kleedAan', () => {
  it('sets attributes for the style sheets, and the accent for both colour schemes', () => {
    const html = document.createElement('html')
    kleedAan(html, { embed: true, thema: 'contrast', kleur: '1f4e8c' })
    expect(html.hasAttribute('data-embed')).toBe(true)
    expect(html.dataset['thema']).toBe('contrast')
    expect(html.style.getPropertyValue('--kleur-licht')).toBe('#1f4e8c')
    expect(html.style.getPropertyValue('--kleur-donker')).not.toBe('')
  })

  it('takes it off again', () => {
    const html = document.createElement('html')
    kleedAan(html, { embed: true, thema: 'contrast', kleur: '1f4e8c' })
    kleedAan(html, { embed: false, thema: 'neutraal', kleur: undefined })
    expect(html.hasAttribute('data-embed')).toBe(false)
    expect(html.hasAttribute('data-kleur')).toBe(false)
  })
})
