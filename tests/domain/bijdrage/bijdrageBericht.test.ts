import { describe, expect, it } from 'vitest'
import { berichtVan, issueAdres, mailAdres } from '@/domain/bijdrage/bijdrageBericht'
import { contact } from '@/domain/contact'

const bericht = berichtVan(
  {
    ...{ formaat: 'landkaart-bijdrage', versie: 'v1', soort: 'netwerk', actie: 'nieuw' },
    ...{ record: { id: 'huis' }, wissen: [], bronnen: [] },
  },
  'Huis & Hof',
  'bijdrage-huis.json',
  'Nieuwland College',
)

describe('berichtVan', () => {
  it('says what it is about and which file belongs to it', () => {
    expect(bericht.onderwerp).toBe('Nieuw voor de Landkaart vmbo–mbo: Huis & Hof')
    expect(bericht.tekst).toContain('bijdrage-huis.json')
    expect(bericht.tekst).toContain('Namens: Nieuwland College')
  })
})

describe('mailAdres', () => {
  it('is absent until an address is set', () => {
    expect(mailAdres({ email: '', issueAdres: '' }, bericht)).toBeUndefined()
    expect(contact).toEqual({ email: '', issueAdres: '' })
  })

  it('carries subject and text', () => {
    const adres = new URL(mailAdres({ email: 'redactie@voorbeeld.example', issueAdres: '' }, bericht) ?? '')
    expect(adres.pathname).toBe('redactie@voorbeeld.example')
    expect(adres.searchParams.get('subject')).toBe(bericht.onderwerp)
    expect(adres.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(bericht.tekst)
  })
})

describe('issueAdres', () => {
  const waar = { email: '', issueAdres: 'https://forge.example/a/b/issues/new' }

  it('takes the file along when it fits, and goes without when it does not', () => {
    expect(new URL(issueAdres(waar, bericht, '{}\n') ?? '').searchParams.get('body')).toContain('```json\n{}\n```')
    const lang = issueAdres(waar, bericht, 'x'.repeat(9000)) ?? ''
    expect(lang.length).toBeLessThan(6000)
    expect(new URL(lang).searchParams.get('body')).toBe(bericht.tekst)
  })

  it('goes to https only', () => {
    expect(issueAdres({ email: '', issueAdres: 'http://forge.example' }, bericht, '')).toBeUndefined()
    expect(issueAdres({ email: '', issueAdres: '' }, bericht, '')).toBeUndefined()
  })
})
