import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aanvulAdres, antwoordAdres, correctieAdres } from '@/domain/dossier/dossier'
import type { Onderwerp } from '@/domain/routes'
import { leesBijdrage } from '@/url/useBijdrage'

const onderwerpen: Onderwerp[] = [
  { soort: 'netwerk', id: 'tafel-noord' },
  { soort: 'instelling', id: 'roc-noord' },
  { soort: 'school', id: '01AA00' },
  { soort: 'gemeente', id: 'GM0001' },
  { soort: 'regio', indeling: 'provincie', id: 'PV01' },
]

const zonder = { velden: [], antwoord: undefined }

describe('leesBijdrage', () => {
  it.each(onderwerpen)('reads the link ‘Klopt dit niet?’ of %o', (onderwerp) => {
    const versie = '2026-06-15-abc1234'
    const { search } = new URL(correctieAdres(onderwerp, versie), 'https://testland.example')
    expect(leesBijdrage(search)).toEqual({
      onderwerp,
      versie,
      ...zonder,
      stap: onderwerp.soort === 'netwerk' ? 'wie' : 'onderwerp',
      rest: '',
    })
  })

  it('reads the step and keeps what is not its own', () => {
    expect(leesBijdrage('?stap=waar&thema=contrast&soort=route,netwerk')).toEqual({
      onderwerp: undefined,
      versie: undefined,
      ...zonder,
      stap: 'waar',
      rest: 'thema=contrast&soort=route,netwerk',
    })
  })

  it.each(onderwerpen)('reads which fields of %o are asked about, and an answer', (onderwerp) => {
    const velden = new URL(aanvulAdres(onderwerp, ['bestuur', 'officieleNaam'], 'v1'), 'https://testland.example')
    expect(leesBijdrage(velden.search)).toMatchObject({ onderwerp, velden: ['bestuur', 'officieleNaam'] })
    const antwoord = new URL(antwoordAdres(onderwerp, 'tafel-noord', 'nee', 'v1'), 'https://testland.example')
    expect(leesBijdrage(antwoord.search)).toMatchObject({
      onderwerp,
      antwoord: { antwoord: 'nee', netwerk: 'tafel-noord' },
    })
  })

  it('never throws, and lets only plain keys through', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (record, versie, stap, veld) => {
        const gelezen = leesBijdrage(String(new URLSearchParams({ record, versie, stap, veld, antwoord: veld })))
        for (const naam of gelezen.velden) expect(naam).toMatch(/^[A-Za-z]+$/)
        if (gelezen.onderwerp !== undefined) expect(gelezen.onderwerp.id).toMatch(/^[A-Za-z0-9-]+$/)
        if (gelezen.versie !== undefined) expect(gelezen.versie).toBe(versie)
      }),
    )
  })
})
