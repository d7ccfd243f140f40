import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nginxKoppen } from '../../src/pipeline/beveiliging'
import { leesBouwvariabelen } from '../../src/pipeline/bouwvariabelen'

describe('leesBouwvariabelen', () => {
  it('takes what is empty as absent', () => {
    const leeg = {
      BASE_PATH: '',
      SITE_URL: ' ',
      FRAME_ANCESTORS: '',
      SECURITY_CONTACT: '',
      BEHEER: '',
      CONTACT_EMAIL: '',
    }
    expect(leesBouwvariabelen(leeg)).toEqual(leesBouwvariabelen({}))
    expect(leesBouwvariabelen({})).toMatchObject({ basis: '/', mogenInsluiten: '*', meldpunt: undefined })
  })

  it('reads what is right', () => {
    expect(
      leesBouwvariabelen({
        BASE_PATH: '/kaart/nl/',
        SITE_URL: 'https://www.voorbeeld.nl:8443/',
        FRAME_ANCESTORS: "'self' https://*.vo-raad.nl https://www.mboraad.nl",
        SECURITY_CONTACT: 'mailto:veilig@voorbeeld.nl',
        CONTACT_EMAIL: 'redactie@voorbeeld.nl',
        CONTACT_ISSUES: 'https://github.com/a/b/issues/new',
      }),
    ).toEqual({
      basis: '/kaart/nl/',
      site: 'https://www.voorbeeld.nl:8443',
      mogenInsluiten: "'self' https://*.vo-raad.nl https://www.mboraad.nl",
      meldpunt: 'mailto:veilig@voorbeeld.nl',
      contact: { email: 'redactie@voorbeeld.nl', issueAdres: 'https://github.com/a/b/issues/new' },
      offline: 'aan',
      beheer: undefined,
    })
  })

  it.each([
    ['BASE_PATH', 'landkaart'],
    ['BASE_PATH', '/land kaart/'],
    ['BASE_PATH', '/../'],
    ['SITE_URL', 'https://www.voorbeeld.nl/landkaart/'],
    ['SITE_URL', 'www.voorbeeld.nl'],
    ['SITE_URL', 'https://voorbeeld.nl:99999'],
    ['SITE_URL', 'https://voorbeeld.nl?x=1'],
    ['FRAME_ANCESTORS', "'self'; script-src *"],
    ['FRAME_ANCESTORS', 'https://a.nl" always; add_header X "y'],
    ['FRAME_ANCESTORS', "'self'\nhttps://a.nl"],
    ['SECURITY_CONTACT', 'veilig@voorbeeld.nl'],
    ['SECURITY_CONTACT', 'mailto:a@b.nl\nCanonical: https://kwaad.nl'],
    ['CONTACT_EMAIL', 'redactie'],
    ['CONTACT_ISSUES', 'javascript:alert(1)'],
    ['BEHEER', 'ja'],
    ['OFFLINE', 'nee'],
  ])('refuses %s when it is %j, by name', (naam, waarde) => {
    expect(() => leesBouwvariabelen({ [naam]: waarde })).toThrow(new RegExp(`^${naam} is `))
  })

  it('names all that is wrong at once', () => {
    expect(() => leesBouwvariabelen({ BASE_PATH: 'x', SITE_URL: 'y', BEHEER: 'z' })).toThrow(
      /^BASE_PATH is .*\nSITE_URL is .*\nBEHEER is /,
    )
  })

  it('lets nothing through that could add a line or a directive to a header file', () => {
    const kwaad = fc.string({ unit: fc.constantFrom(...`a/.:'"; \n\r\t*{}#$\\https`.split('')) })
    fc.assert(
      fc.property(kwaad, kwaad, (FRAME_ANCESTORS, BASE_PATH) => {
        let gelezen
        try {
          gelezen = leesBouwvariabelen({ FRAME_ANCESTORS, BASE_PATH })
        } catch {
          return
        }
        const gewoon = nginxKoppen({ basis: '/', mogenInsluiten: '*' })
        const tekst = nginxKoppen(gelezen)
        expect(tekst.split('\n')).toHaveLength(gewoon.split('\n').length)
        for (const teken of ['"', ';', '{', '}']) {
          expect(tekst.split(teken)).toHaveLength(gewoon.split(teken).length)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
