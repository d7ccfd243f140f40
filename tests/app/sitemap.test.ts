// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { robots, sitemap } from '@/app/sitemap'
import type { Bladzijde } from '@/domain/bladzijden'
import type { Wijziging } from '@/domain/wijziging'

const dossier = (soort: 'netwerk' | 'instelling', id: string): Bladzijde => ({
  pad: `/${soort}/${id}`,
  route: { naam: 'dossier', onderwerp: { soort, id } },
})
const ronde = (dag: string, soort: 'netwerk' | 'mbo-instelling', id: string): Wijziging => ({
  ...{ id: 'w1', datum: `${dag}T09:00:00+01:00`, reden: 'r', samenvatting: 's' },
  records: [{ soort, id, naam: id, wat: 'gewijzigd', velden: [] }],
})
const wortel = 'https://kaart.example/landkaart'
const bladzijden: Bladzijde[] = [
  { pad: '/', route: { naam: 'start' } },
  dossier('netwerk', 'sto-noord'),
  dossier('netwerk', 'firda'),
  dossier('instelling', 'firda'),
]

describe('sitemap', () => {
  it('names every page, and of a record the day of its last change; of no other page a day', () => {
    const wijzigingen = [ronde('2026-06-02', 'netwerk', 'sto-noord'), ronde('2026-05-01', 'netwerk', 'sto-noord')]
    const regels = sitemap(bladzijden, wortel, [...wijzigingen, ronde('2026-04-01', 'mbo-instelling', 'firda')])
      .split('\n')
      .filter((regel) => regel.includes('<url>'))
    expect(regels.map((regel) => regel.trim())).toEqual([
      `<url><loc>${wortel}/</loc></url>`,
      `<url><loc>${wortel}/netwerk/sto-noord/</loc><lastmod>2026-06-02</lastmod></url>`,
      `<url><loc>${wortel}/netwerk/firda/</loc></url>`,
      `<url><loc>${wortel}/instelling/firda/</loc><lastmod>2026-04-01</lastmod></url>`,
    ])
  })

  it('is pointed to by robots.txt', () => {
    expect(robots('https://kaart.example')).toContain('\nSitemap: https://kaart.example/sitemap.xml\n')
  })
})
