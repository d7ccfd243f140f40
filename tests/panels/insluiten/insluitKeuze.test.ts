import { describe, expect, it } from 'vitest'
import { beginkeuze, insluitNaam, insluitPad, opties } from '@/panels/insluiten/insluitKeuze'
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
