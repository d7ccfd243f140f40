import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctieAdres } from '@/domain/dossier'
import type { Onderwerp } from '@/domain/routes'
import { leesCorrectie } from '@/pages/correctie'

const onderwerpen: Onderwerp[] = [
  { soort: 'netwerk', id: 'tafel-noord' },
  { soort: 'instelling', id: 'roc-noord' },
  { soort: 'school', id: '01AA00' },
  { soort: 'gemeente', id: 'GM0001' },
  { soort: 'regio', indeling: 'provincie', id: 'PV01' },
]

describe('leesCorrectie', () => {
  it.each(onderwerpen)('reads the query of the link for %o', (onderwerp) => {
    const versie = '2026-06-15-abc1234'
    const { search } = new URL(correctieAdres(onderwerp, versie), 'https://testland.example')
    expect(leesCorrectie(search)).toEqual({ onderwerp, versie })
  })

  it('never throws, and lets only plain keys through', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (record, versie) => {
        const gelezen = leesCorrectie(String(new URLSearchParams({ record, versie })))
        if (gelezen.onderwerp !== undefined) expect(gelezen.onderwerp.id).toMatch(/^[A-Za-z0-9-]+$/)
        if (gelezen.versie !== undefined) expect(gelezen.versie).toBe(versie)
      }),
    )
  })
})
