import { describe, expect, it } from 'vitest'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { soortenInTafels, sorteerTafels, tafelsAlsCsv, tafelsPerGemeente, tafelZin } from '@/domain/overlap/tafels'
import { telPerGemeente } from '@/domain/telling'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const netwerken = [
  eenNetwerk({ id: 'noord', soort: 'netwerk', gemeenten: ['GM0001', 'GM0002'] }),
  eenNetwerk({ id: 'west', soort: 'rif-project', gemeenten: ['GM0001', 'GM0003'] }),
  eenNetwerk({ id: 'stad', soort: 'netwerk', gemeenten: ['GM0001'] }),
  eenNetwerk({ id: 'land', soort: 'agenda', gemeenten: [], gebied: { type: 'landelijk' } }),
  eenNetwerk({ id: 'context', soort: 'agenda', gemeenten: ['GM0001'], relevantie: 'context' }),
]
const naslag = eenNaslag({ netwerken, instellingen: [eenInstelling()] })
const rijen = tafelsPerGemeente(netwerken, naslag.overzicht.gemeenten, naslag, geenFilters)

describe('tafelsPerGemeente', () => {
  it('counts the same as the map, and leaves no gemeente out', () => {
    const opKaart = telPerGemeente(netwerken, geenFilters)
    expect(rijen).toHaveLength(4)
    for (const { gemeente, aantal } of rijen) expect(aantal).toBe(opKaart.get(gemeente.code) ?? 0)
  })

  it('ranks equals equally and skips the next place', () => {
    expect(rijen.map(({ plaats, gemeente }) => [plaats, gemeente.naam])).toEqual([
      [1, 'Noordstad'],
      [2, 'Oosterdorp'],
      [2, 'Zuidhoek'],
      [4, 'Westwijk'],
    ])
  })

  it('adds up by soort, and counts instellingen of today beside it', () => {
    for (const { aantal, perSoort } of rijen) {
      expect([...perSoort.values()].reduce((som, getal) => som + getal, 0)).toBe(aantal)
    }
    expect(rijen[0]?.perSoort.get('netwerk')).toBe(2)
    expect(rijen.map(({ instellingen }) => instellingen)).toEqual([1, 0, 0, 0])
  })
})

describe('soortenInTafels', () => {
  it('names the soorten that occur, in the order of the schema', () => {
    expect(soortenInTafels(rijen)).toEqual(['netwerk', 'rif-project'])
  })
})

describe('sorteerTafels', () => {
  const namen = (...wens: [Parameters<typeof sorteerTafels>[1], boolean]) =>
    sorteerTafels(rijen, ...wens).map(({ gemeente }) => gemeente.naam)

  it('sorts names from a to z and numbers from most to least, or the other way around', () => {
    expect(namen('gemeente', false)).toEqual(['Noordstad', 'Oosterdorp', 'Westwijk', 'Zuidhoek'])
    expect(namen('gemeente', true)).toEqual(['Zuidhoek', 'Westwijk', 'Oosterdorp', 'Noordstad'])
    expect(namen('rif-project', false)).toEqual(['Noordstad', 'Zuidhoek', 'Oosterdorp', 'Westwijk'])
    expect(namen('aantal', true)).toEqual(['Westwijk', 'Oosterdorp', 'Zuidhoek', 'Noordstad'])
  })
})

describe('tafelsAlsCsv', () => {
  it('writes the rows in the order given, with the numbers of the screen', () => {
    const regels = tafelsAlsCsv(sorteerTafels(rijen, 'gemeente', true), naslag)
      .trim()
      .split('\r\n')
    expect(regels[0]).toBe('plaats,gemeenteCode,gemeente,provincie,totaal,Netwerken,RIF-projecten,mboInstellingen')
    expect(regels[1]).toBe('2,GM0003,Zuidhoek,Benedenland,1,0,1,0')
    expect(regels[4]).toBe('1,GM0001,Noordstad,Bovenland,3,2,1,1')
  })
})

describe('tafelZin', () => {
  it('says where there is any and where most', () => {
    expect(tafelZin(rijen, { naam: 'Testland', volledig: true })).toBe(
      'In 3 van de 4 gemeenten van Testland werkt minstens één netwerk; de meeste in Noordstad (3).',
    )
    expect(tafelZin(rijen, { naam: 'Nieuwland College', volledig: false })).toBe(
      'In 3 van de 4 gemeenten werkt minstens één netwerk van Nieuwland College; de meeste in Noordstad (3).',
    )
  })

  it('counts no gemeenten when it is all of them, or only one', () => {
    const [noord] = rijen.filter(({ gemeente }) => gemeente.code === 'GM0001')
    const alle = rijen.filter(({ aantal }) => aantal > 0)
    expect(tafelZin(alle, { naam: 'Testland', volledig: true })).toBe(
      'In alle 3 gemeenten van Testland werkt minstens één netwerk; de meeste in Noordstad (3).',
    )
    expect(noord && tafelZin([noord], { naam: 'gemeente Noordstad', volledig: false })).toBe(
      'In Noordstad werken 3 netwerken van gemeente Noordstad.',
    )
  })

  it('says it plainly when there is none', () => {
    const geen = tafelsPerGemeente([], naslag.overzicht.gemeenten, naslag, geenFilters)
    expect(tafelZin(geen, { naam: 'Testland', volledig: true })).toBe(
      'In geen van de 4 gemeenten van Testland is een netwerk bekend.',
    )
  })
})
