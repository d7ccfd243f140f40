import { describe, expect, it } from 'vitest'
import { apacheKoppen, koppen, netlifyKoppen, nginxKoppen, paginaBeleid } from '../../src/pipeline/beveiliging'

const opzet = { basis: '/landkaart/', mogenInsluiten: "'self' https://www.vo-raad.nl" }

describe('paginaBeleid', () => {
  it('allows nothing that is unsafe and no other origin', () => {
    expect(paginaBeleid).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/)
    expect(paginaBeleid).not.toMatch(/unsafe|https?:|\*/)
  })

  it('enforces Trusted Types', () => {
    expect(paginaBeleid).toContain("require-trusted-types-for 'script'; trusted-types default")
  })
})

describe('koppen', () => {
  it('adds who may frame the site', () => {
    expect(koppen(opzet)['Content-Security-Policy']).toBe(
      `${paginaBeleid}; frame-ancestors 'self' https://www.vo-raad.nl`,
    )
  })

  it('has no X-Frame-Options, which would stop every embed', () => {
    expect(Object.keys(koppen(opzet))).not.toContain('X-Frame-Options')
  })
})

for (const [naam, maak] of Object.entries({ nginxKoppen, netlifyKoppen, apacheKoppen })) {
  describe(naam, () => {
    it('carries every header, below the base path', () => {
      const tekst = maak(opzet)
      for (const [kop, waarde] of Object.entries(koppen(opzet))) {
        expect(tekst).toContain(kop)
        expect(tekst).toContain(waarde)
      }
      expect(tekst).toContain('/landkaart/')
    })
  })
}

describe('nginxKoppen', () => {
  it('repeats the headers in each location, because nginx forgets them there', () => {
    const plekken = nginxKoppen(opzet).split('location ').slice(1)
    expect(plekken.length).toBeGreaterThan(1)
    for (const plek of plekken) expect(plek).toContain('Content-Security-Policy')
  })
})
