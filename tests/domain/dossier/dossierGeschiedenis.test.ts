import { describe, expect, it } from 'vitest'
import { geschiedenisVanInstelling, geschiedenisVanNetwerk } from '@/domain/dossier/dossierGeschiedenis'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

describe('geschiedenisVanNetwerk', () => {
  const eerste = eenNetwerk({
    id: 'eerste',
    naam: 'Eerste',
    periode: { van: 2010, tot: 2015 },
    opgevolgdDoor: ['tweede'],
  })
  const tweede = eenNetwerk({ id: 'tweede', naam: 'Tweede', opvolgerVan: ['eerste'], opgevolgdDoor: ['derde'] })
  const derde = eenNetwerk({ id: 'derde', naam: 'Derde', opvolgerVan: ['tweede'] })

  it('runs from the oldest predecessor to the last successor', () => {
    const naslag = eenNaslag({ netwerken: [eerste, tweede, derde] })
    const namen = (netwerk: typeof eerste) =>
      geschiedenisVanNetwerk(netwerk, naslag).map(({ naam, plek }) => `${naam} ${plek}`)
    expect(namen(derde)).toEqual(['Eerste eerder', 'Tweede eerder', 'Derde dit'])
    expect(namen(tweede)).toEqual(['Eerste eerder', 'Tweede dit', 'Derde later'])
    expect(geschiedenisVanNetwerk(eerste, naslag)[0]?.periode).toBe('2010–2015')
  })

  it('is the netwerk alone when nothing came before or after', () => {
    expect(geschiedenisVanNetwerk(eenNetwerk(), eenNaslag())).toHaveLength(1)
  })

  it('ends when records name each other in a ring', () => {
    const a = eenNetwerk({ id: 'a', opvolgerVan: ['b'] })
    const b = eenNetwerk({ id: 'b', opvolgerVan: ['a'] })
    expect(geschiedenisVanNetwerk(a, eenNaslag({ netwerken: [a, b] })).map(({ onderwerp }) => onderwerp.id)).toEqual([
      'b',
      'a',
    ])
  })
})

describe('geschiedenisVanInstelling', () => {
  it('names what merged into it, with years', () => {
    const oud = eenInstelling({ id: 'oud', naam: 'ROC Oud', bestaatVan: '1996', bestaatTot: '2019-08-01' })
    const nieuw = eenInstelling({ bestaatVan: '2019-08-01', voortgekomenUit: ['oud'] })
    expect(
      geschiedenisVanInstelling(nieuw, eenNaslag({ instellingen: [oud, nieuw] })).map(({ naam, periode }) => [
        naam,
        periode,
      ]),
    ).toEqual([
      ['ROC Oud', '1996–2019'],
      ['Nieuwland College', 'sinds 2019'],
    ])
  })
})
