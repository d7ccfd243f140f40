import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestemming, zonderLook } from '@/url/kaderadres'

const BASIS = '/landkaart'
const hier = new URL('https://kaart.example/landkaart/mijn-tafels/instelling/x/?embed=1&thema=vo-raad&kleur=e4002b')
const naar = (adres: string, vanaf = hier) => bestemming(new URL(adres, vanaf), vanaf, BASIS)

describe('bestemming', () => {
  it.each([
    ['/landkaart/', '/landkaart/?embed=1&thema=vo-raad&kleur=e4002b'],
    [
      '/landkaart/netwerk/zwolse8?soort=route',
      '/landkaart/netwerk/zwolse8?soort=route&embed=1&thema=vo-raad&kleur=e4002b',
    ],
    ['/landkaart/gemeente/GM0193?embed=1', '/landkaart/gemeente/GM0193?embed=1&thema=vo-raad&kleur=e4002b'],
    [
      '/landkaart/wie-zit-waar?van=instelling:x',
      '/landkaart/wie-zit-waar?van=instelling:x&embed=1&thema=vo-raad&kleur=e4002b',
    ],
    [
      '/landkaart/mijn-tafels/school/00AH07#bronnen',
      '/landkaart/mijn-tafels/school/00AH07?embed=1&thema=vo-raad&kleur=e4002b#bronnen',
    ],
  ])('keeps %s in the frame, with its look', (van, tot) => {
    expect(naar(van)).toEqual({ plek: 'binnen', adres: `https://kaart.example${tot}` })
  })

  it.each([
    [
      '/landkaart/bijdragen?record=netwerk:x&embed=1&thema=vo-raad',
      'https://kaart.example/landkaart/bijdragen?record=netwerk:x',
    ],
    ['/landkaart/over#corrigeren', 'https://kaart.example/landkaart/over#corrigeren'],
    ['/landkaart/data/netwerken.csv', 'https://kaart.example/landkaart/data/netwerken.csv'],
    ['/iets-anders', 'https://kaart.example/iets-anders'],
    ['https://www.vo-raad.nl/?embed=1', 'https://www.vo-raad.nl/?embed=1'],
  ])('lets %s out of the frame, with its own look', (van, tot) => {
    expect(naar(van)).toEqual({ plek: 'buiten', adres: tot })
  })

  it('keeps in the frame what the frame began with, whatever page that is', () => {
    const overlap = new URL('https://kaart.example/landkaart/overlap/?embed=1')
    expect(naar('/landkaart/overlap?maat=themas', overlap)).toEqual({
      plek: 'binnen',
      adres: 'https://kaart.example/landkaart/overlap?maat=themas&embed=1',
    })
  })

  it.each(['mailto:a@b.nl', 'data:text/csv,x', 'blob:https://kaart.example/1', 'javascript:void(0)'])(
    'has no place for %s',
    (adres) => {
      expect(naar(adres)).toBeUndefined()
    },
  )

  it('leads to the same address when asked again', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('', '/', '/landkaart/netwerk/x', '/landkaart/over', '/landkaart/wie-zit-waar'),
        (url, pad) => {
          const adres = pad === '' ? url : `${pad}${new URL(url).search}`
          const eens = naar(adres)
          expect(eens && naar(eens.adres)).toEqual(eens)
        },
      ),
    )
  })
})

describe('zonderLook', () => {
  it('leaves all else as it was written', () => {
    expect(zonderLook('?embed=1&q=a%20b,c&thema=contrast&van=regio:provincie/PV23&kleur=ffcc00')).toBe(
      '?q=a%20b,c&van=regio:provincie/PV23',
    )
    expect(zonderLook('?embed=1')).toBe('')
  })
})
