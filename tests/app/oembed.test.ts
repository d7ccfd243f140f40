import { describe, expect, it } from 'vitest'
import { oembedBestand } from '@/app/oembed'

const wortel = 'https://kaart.example/landkaart'

describe('oembedBestand', () => {
  it('stands beside a dossier and embeds that', () => {
    const bestand = oembedBestand(
      {
        pad: '/regio/provincie/PV01',
        route: { naam: 'dossier', onderwerp: { soort: 'regio', indeling: 'provincie', id: 'PV01' } },
      },
      'Provincie Bovenland',
      wortel,
    )
    expect(bestand?.pad).toBe('oembed/regio/provincie/PV01.json')
    expect(bestand?.adres).toBe(`${wortel}/oembed/regio/provincie/PV01.json`)
    expect(JSON.parse(bestand?.tekst ?? '')).toMatchObject({
      type: 'rich',
      title: 'Provincie Bovenland',
      html: expect.stringContaining(`src="${wortel}/regio/provincie/PV01/?embed=1"`),
    })
  })

  it('does not exist for a page to read', () => {
    expect(oembedBestand({ pad: '/over', route: { naam: 'pagina', pagina: 'over' } }, 'Over', wortel)).toBeUndefined()
  })
})
