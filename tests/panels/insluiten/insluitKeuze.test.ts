import { describe, expect, it } from 'vitest'
import { beginkeuze, insluitNaam, insluitPad, opties } from '@/panels/insluiten/insluitKeuze'
import type { Keuze } from '@/url/parameters'
import { standaardKeuze } from '@/url/parameters'
import { eenInstelling, eenNaslag } from '../../fixtures/overzicht'

const naslag = eenNaslag({ instellingen: [eenInstelling()] })
const met = (wat: 'mijn-tafels' | 'wie-zit-waar', welk: string) => ({ ...beginkeuze, wat, welk })

describe('an embed of who sits where', () => {
  it('has the address of the page, with its own choice behind that of the embed', () => {
    expect(insluitPad(met('wie-zit-waar', 'regio:provincie/PV01'))).toBe(
      '/wie-zit-waar/?embed=1&van=regio:provincie/PV01',
    )
    expect(insluitPad(met('wie-zit-waar', 'regio:provincie/PV01'), false)).toBe(
      '/wie-zit-waar/?van=regio:provincie/PV01',
    )
    expect(insluitPad(met('wie-zit-waar', 'land'))).toBe('/wie-zit-waar/?embed=1')
    expect(insluitPad(met('mijn-tafels', 'instelling:nieuwland'))).toBe('/mijn-tafels/instelling/nieuwland/?embed=1')
  })

  it('can be of everything that there is a page of', () => {
    expect(opties('wie-zit-waar', naslag)[0]).toEqual({ waarde: 'land', label: 'Heel Nederland' })
    for (const { waarde } of opties('mijn-tafels', naslag))
      expect(insluitPad(met('mijn-tafels', waarde))).toMatch(
        /^\/mijn-tafels\/(instelling|gemeente)\/[\w-]+\/\?embed=1$/,
      )
    expect(insluitNaam(met('mijn-tafels', 'instelling:nieuwland'), naslag)).toBe(
      'Landkaart vmbo–mbo: de tafels van Nieuwland College',
    )
  })
})

describe('an embed that begins with choices', () => {
  const begin: Keuze = {
    ...standaardKeuze,
    soort: ['route'],
    lagen: ['vmbo'],
    weergave: 'tabel',
    kaart: { zoom: 8, lat: 52.5, lon: 6.1 },
  }

  it('carries view, layers, filters and where the map stands, and no look of its own', () => {
    const query = '?soort=route&lagen=vmbo&weergave=tabel&kaart=8/52.5/6.1'
    expect(insluitPad({ ...beginkeuze, begin })).toBe(`/${query}&embed=1`)
    expect(insluitPad({ ...beginkeuze, begin }, false)).toBe(`/${query}`)
  })

  it('is about the soort that was asked for, whatever the filters say', () => {
    expect(insluitPad({ ...beginkeuze, wat: 'soort', welk: 'sto-regio', begin })).toContain('?soort=sto-regio&')
  })

  it('leaves them out where there is no map', () => {
    expect(insluitPad({ ...met('mijn-tafels', 'instelling:nieuwland'), begin })).toBe(
      '/mijn-tafels/instelling/nieuwland/?embed=1',
    )
  })

  it('is called after what it shows', () => {
    expect(insluitNaam(beginkeuze, naslag)).toBe('Landkaart vmbo–mbo: Samenwerking van vmbo en mbo')
    expect(insluitNaam({ ...beginkeuze, begin }, naslag)).toBe('Landkaart vmbo–mbo, tabel: Routes')
    expect(insluitNaam({ ...beginkeuze, begin: { ...begin, weergave: 'lijst', jaar: 2018 } }, naslag)).toBe(
      'Landkaart vmbo–mbo, lijst: Routes, een selectie',
    )
  })
})
