import { describe, expect, it } from 'vitest'
import { vulSjabloon } from '@/app/sjabloon'

const sjabloon = `<!doctype html>
<html lang="nl"><head><meta name="description" content="oud" /><title>oud</title>
<script type="module" src="/assets/site.js"></script></head><body><div id="app"></div></body></html>`
const hoofd = {
  titel: 'Tafel <van> "Noord"',
  beschrijving: 'Een & ander',
  jsonLd: { name: '</script><script>alert(1)' },
}
const vul = (meer = {}) => vulSjabloon(sjabloon, { hoofd, inhoud: '<p>tafel</p>', stijlen: [], ...meer })

describe('vulSjabloon', () => {
  it('puts the page in its place, with the version that it was made from', () => {
    expect(vul({ versie: '2026-1a' })).toContain('<div id="app" data-versie="2026-1a"><p>tafel</p></div>')
  })

  it('replaces title and description, and keeps what could be markup as text', () => {
    const html = vul()
    expect(html).toContain('<title>Tafel &lt;van&gt; &quot;Noord&quot;</title>')
    expect(html).toContain('<meta name="description" content="Een &amp; ander" />')
    expect(html).not.toContain('oud')
  })

  it('lets no data end the block that it stands in', () => {
    expect(vul()).not.toContain('</script><script>alert')
  })

  it('moves titles that React puts first out of the page', () => {
    expect(vul({ inhoud: '<title>dubbel</title><main>x</main>' })).toContain('<div id="app"><main>x</main></div>')
  })

  it('names a canonical address only when the site knows where it lives', () => {
    expect(vul()).not.toContain('rel="canonical"')
    expect(vul({ adres: 'https://x.nl/a/' })).toContain('<link rel="canonical" href="https://x.nl/a/" />')
  })

  it('fetches early what the page needs soon, but not what it already names', () => {
    const html = vul({ modules: ['/assets/kaart.js', '/assets/site.js'], gegevens: ['/data/app/overzicht.json'] })
    expect(html).toMatch(/<link rel="modulepreload"[^>]*href="\/assets\/kaart\.js"/)
    expect(html).not.toMatch(/modulepreload[^>]*site\.js/)
    expect(html).toContain(
      '<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="/data/app/overzicht.json" />',
    )
  })
})
