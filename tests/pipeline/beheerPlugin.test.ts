import { beforeEach, describe, expect, it, vi } from 'vitest'
import { leesBeheer } from '../../src/pipeline/beheerOpzet'
import { beheerBeleid, beheerPagina } from '../../src/pipeline/beheerPagina'
import { apacheKoppen, beheerKoppen, netlifyKoppen, nginxKoppen, paginaBeleid } from '../../src/pipeline/beveiliging'
import { bouw } from './bouwProef'
import { github, gitlab } from './beheerHulp'

const VARIABELEN = ['BEHEER', 'BEHEER_BRANCH', 'BEHEER_API', 'BEHEER_AANMELDEN']
beforeEach(() => {
  for (const naam of VARIABELEN) vi.stubEnv(naam, undefined)
})

describe('leesBeheer', () => {
  it('is off without BEHEER', () => {
    expect(leesBeheer({})).toBeUndefined()
  })

  it('reads where the repository is', () => {
    expect(leesBeheer({ BEHEER: 'github:voorbeeld/landkaart' })).toEqual(github)
    expect(
      leesBeheer({
        BEHEER: 'gitlab:groep/deel/landkaart',
        BEHEER_BRANCH: 'redactie',
        BEHEER_API: 'https://gitlab.voorbeeld.nl/api/v4',
        BEHEER_AANMELDEN: '0a1b2c',
      }),
    ).toEqual(gitlab)
  })

  for (const BEHEER of [
    'ja',
    'github',
    'github:landkaart',
    'github:a/b/c',
    'bitbucket:a/b',
    'gitlab:a/b c',
    'github:/',
  ]) {
    it(`refuses '${BEHEER}' in Dutch`, () => {
      expect(() => leesBeheer({ BEHEER })).toThrow(
        `BEHEER is '${BEHEER}', en dat is geen plek van een project: schrijf github:eigenaar/project of gitlab:groep/project`,
      )
    })
  }

  it('refuses an address without https', () => {
    expect(() => leesBeheer({ BEHEER: 'gitlab:a/b', BEHEER_API: 'gitlab.voorbeeld.nl' })).toThrow(
      "BEHEER_API is 'gitlab.voorbeeld.nl', maar moet een webadres zijn dat met https:// begint",
    )
    expect(() => leesBeheer({ BEHEER: 'github:a/b', BEHEER_AANMELDEN: 'http://a.nl' })).toThrow(/^BEHEER_AANMELDEN is/)
  })
})

describe('the page', () => {
  const regel = (naam: string, beleid: string) => beleid.split('; ').find((deel) => deel.startsWith(`${naam} `))

  it('speaks with the API of its own service only', () => {
    expect(regel('connect-src', beheerBeleid(github))).toBe("connect-src 'self' data: https://api.github.com")
    expect(regel('connect-src', beheerBeleid(gitlab))).toBe("connect-src 'self' data: https://gitlab.voorbeeld.nl")
  })

  it('runs our own script only', () => {
    for (const opzet of [github, gitlab]) {
      expect(regel('script-src', beheerBeleid(opzet))).toBe("script-src 'self'")
      expect(regel('default-src', beheerBeleid(opzet))).toBe("default-src 'none'")
      const html = beheerPagina(opzet, '/landkaart/')
      expect(html).toContain(`content="${beheerBeleid(opzet)}"`)
      expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, adres]) => adres)).toEqual([
        '/landkaart/favicon.svg',
        '/landkaart/beheer/config.json',
        '/landkaart/beheer/beheer.js',
      ])
      expect(html).toContain('<html lang="nl">')
      expect(html).toContain('<meta name="robots" content="noindex" />')
    }
  })
})

describe('headers', () => {
  const opzet = { basis: '/landkaart/', mogenInsluiten: '*' }

  it('are what they were without an editing page', () => {
    for (const maak of [nginxKoppen, netlifyKoppen, apacheKoppen]) {
      expect(maak({ ...opzet, heeftBeheer: false })).toBe(maak(opzet))
      expect(maak(opzet)).not.toContain('beheer')
    }
  })

  it('leave the editing page to its own policy, and let nobody frame it', () => {
    const { 'Content-Security-Policy': beleid, ...rest } = beheerKoppen(opzet)
    expect(beleid).toBe("frame-ancestors 'none'")
    expect(rest).toHaveProperty('X-Content-Type-Options', 'nosniff')
  })

  it('give the editing page a location of its own in nginx', () => {
    const [, plek = ''] = nginxKoppen({ ...opzet, heeftBeheer: true }).split('location /landkaart/beheer {')
    const [eigen = ''] = plek.split('}')
    expect(eigen).toContain(`Content-Security-Policy "frame-ancestors 'none'"`)
    expect(eigen).not.toContain('script-src')
  })

  it('send no policy in _headers that would add up with that of the editing page', () => {
    const tekst = netlifyKoppen({ ...opzet, heeftBeheer: true })
    expect(tekst).not.toContain(paginaBeleid)
    expect(tekst).toContain("/landkaart/beheer/*\n  Content-Security-Policy: frame-ancestors 'none'")
  })
})

describe('the build', () => {
  it('makes nothing without BEHEER', async () => {
    const bestanden = await bouw()
    expect([...bestanden.keys()].filter((naam) => naam.includes('beheer'))).toEqual([])
    expect(bestanden.get('_headers')).toBe(netlifyKoppen({ basis: '/', mogenInsluiten: '*' }))
  })

  it('ends with a Dutch message when BEHEER is not understood', async () => {
    vi.stubEnv('BEHEER', 'landkaart')
    await expect(bouw()).rejects.toThrow("BEHEER is 'landkaart', en dat is geen plek van een project")
  })
})
