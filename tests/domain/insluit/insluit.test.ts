import { describe, expect, it } from 'vitest'
import { insluitcode, insluitcodeMetScript, insluitlink, oembed, oembedPad } from '../../../src/domain/insluit/insluit'
import { gewensteHoogte } from '../../../src/domain/insluit/insluitHoogte'
import { insluitTitel } from '../../../src/domain/insluit/insluitTitel'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const insluiting = {
  adres: 'https://kaart.example/?embed=1&thema=contrast',
  titel: 'De "tafel"',
  breedte: undefined,
  hoogte: 600,
}
const script = { adres: 'https://kaart.example/embed/embed-1.0.0.js', sri: 'sha384-abc' }

describe('insluitcode', () => {
  it('is one line that is complete without script', () => {
    const code = insluitcode(insluiting)
    expect(code).not.toContain('\n')
    expect(code).toContain('src="https://kaart.example/?embed=1&amp;thema=contrast"')
    expect(code).toContain('title="De &quot;tafel&quot;"')
    expect(code).toContain('width="100%" height="600" loading="lazy"')
    expect(code).toMatch(/sandbox="allow-scripts allow-same-origin allow-popups[ "]/)
    expect(code).toContain('referrerpolicy="strict-origin-when-cross-origin"')
  })

  it('has no style, which a host with a strict policy would refuse', () => {
    expect(insluitcode(insluiting)).not.toContain('style')
  })

  it('cannot be broken out of by a name', () => {
    const code = insluitcode({ ...insluiting, titel: '"><script>alert(1)</script>' })
    expect(code).not.toContain('<script')
    expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
  })
})

describe('insluitcodeMetScript', () => {
  it('pins the script by its hash', () => {
    expect(insluitcodeMetScript(insluiting, script)).toMatch(
      /^<iframe data-landkaart .*\n<script async src="https:\/\/kaart\.example\/embed\/embed-1\.0\.0\.js" integrity="sha384-abc" crossorigin="anonymous"><\/script>$/,
    )
  })
})

describe('insluitlink', () => {
  it('is an ordinary link where script is blocked', () => {
    expect(insluitlink(insluiting, 'https://kaart.example/', script)).toMatch(
      /^<a href="https:\/\/kaart\.example\/" data-landkaart="https:\/\/kaart\.example\/\?embed=1&amp;thema=contrast" data-hoogte="600">/,
    )
  })
})

describe('oembed', () => {
  it('gives a CMS the frame of a pasted link', () => {
    const document = oembed(insluiting, { naam: 'Landkaart', adres: 'https://kaart.example' })
    expect(document).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Landkaart', height: 600 })
    expect(document.html).toBe(insluitcode(insluiting))
  })

  it('stands at a path that follows from the page', () => {
    expect(oembedPad('/netwerk/zwolse8')).toBe('/oembed/netwerk/zwolse8.json')
    expect(oembedPad('/')).toBe('/oembed/start.json')
  })
})

describe('gewensteHoogte', () => {
  it('follows from the width for a map, and from the content within bounds for a text', () => {
    expect(gewensteHoogte(320, { soort: 'kaart' })).toBeLessThan(gewensteHoogte(900, { soort: 'kaart' }))
    expect(gewensteHoogte(5000, { soort: 'kaart' })).toBeLessThan(720)
    expect(gewensteHoogte(320, { soort: 'tekst', inhoud: 500 })).toBe(544)
    expect(gewensteHoogte(320, { soort: 'tekst', inhoud: 50_000 })).toBeLessThan(1300)
  })
})

describe('insluitTitel', () => {
  const naslag = eenNaslag({
    instellingen: [eenInstelling()],
    netwerken: [eenNetwerk(), eenNetwerk({ id: 'tafel-zuid', naam: 'Tafel van Zuid' })],
  })
  const leeg = { soort: [], gemeente: [], netwerk: [] }

  it('names the subject', () => {
    expect(insluitTitel({ soort: 'instelling', id: 'nieuwland' }, leeg, naslag)).toBe('Nieuwland College')
    expect(insluitTitel({ soort: 'regio', indeling: 'provincie', id: 'PV01' }, leeg, naslag)).toBe(
      'Provincie Bovenland',
    )
  })

  it('names the chosen netwerken, or what is filtered on', () => {
    expect(insluitTitel(undefined, { ...leeg, netwerk: ['tafel-noord', 'tafel-zuid'] }, naslag)).toBe(
      'Tafel van Noord en Tafel van Zuid',
    )
    expect(insluitTitel(undefined, { ...leeg, soort: ['sto-regio'], gemeente: ['GM0001'] }, naslag)).toBe(
      'STO-regio’s in Noordstad',
    )
  })

  it('has a name for the whole map, and for what does not exist', () => {
    expect(insluitTitel(undefined, leeg, naslag)).toBe('Samenwerking van vmbo en mbo')
    expect(insluitTitel({ soort: 'netwerk', id: 'weg' }, leeg, naslag)).toBe('Samenwerking van vmbo en mbo')
  })
})
