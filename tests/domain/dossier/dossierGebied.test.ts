import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  liggingVan,
  netwerkenBijRegio,
  perSoort,
  rolVanGemeente,
  gebiedMetPrecisie,
  toonGebied,
  watSpeeltIn,
} from '@/domain/dossier/dossierGebied'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const set = (...codes: string[]) => new Set(codes)

describe('liggingVan', () => {
  it.each([
    [set('a'), set('b'), 'buiten'],
    [set('a', 'b'), set('a', 'b'), 'gelijk'],
    [set('a'), set('a', 'b'), 'binnen'],
    [set('a', 'b'), set('a'), 'dekt'],
    [set('a', 'b'), set('b', 'c'), 'deels'],
    [set(), set('a'), 'buiten'],
  ])('of %o to %o is %s', (netwerk, regio, verwacht) => {
    expect(liggingVan(netwerk, regio)).toBe(verwacht)
  })

  it('turns round when the two change places', () => {
    const omgekeerd = { gelijk: 'gelijk', binnen: 'dekt', dekt: 'binnen', deels: 'deels', buiten: 'buiten' }
    const eenSet = fc.subarray(['a', 'b', 'c', 'd']).map((leden) => new Set(leden))
    fc.assert(
      fc.property(eenSet, eenSet, (a, b) => {
        expect(liggingVan(a, b)).toBe(omgekeerd[liggingVan(b, a)])
      }),
    )
  })
})

describe('watSpeeltIn', () => {
  it('keeps every netwerk, in the class where it belongs', () => {
    const netwerken = [
      eenNetwerk({ id: 'een' }),
      eenNetwerk({ id: 'twee' }),
      eenNetwerk({ id: 'elders', gemeenten: ['GM0002'] }),
      eenNetwerk({ id: 'achtergrond', relevantie: 'context' }),
      eenNetwerk({ id: 'verband', soort: 'stelselregio', relevantie: 'context' }),
      eenNetwerk({ id: 'land', gebied: { type: 'landelijk' }, gemeenten: [] }),
      eenNetwerk({ id: 'wet', gebied: { type: 'landelijk' }, gemeenten: [], relevantie: 'context' }),
    ]
    const hier = watSpeeltIn(eenGemeente(), eenNaslag({ netwerken }))
    const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id)
    expect(ids(hier.dekkend)).toEqual(['een', 'twee', 'verband'])
    expect(ids(hier.landelijk)).toEqual(['land'])
    expect(ids(hier.context)).toEqual(['achtergrond', 'wet'])
  })

  it('says whether an instelling has a vestiging here or only its werkgebied, and how surely', () => {
    const instellingen = [
      eenInstelling(),
      eenInstelling({ id: 'ver', vestigingen: [] }),
      eenInstelling({ id: 'vak', werkgebied: { type: 'landelijk' }, gemeenten: [], vestigingen: [] }),
      eenInstelling({ id: 'oud', bestaatTot: '2019' }),
    ]
    const hier = watSpeeltIn(eenGemeente(), eenNaslag({ instellingen }))
    expect(hier.instellingen.map(({ instelling, hoe, zekerheid }) => [instelling.id, hoe, zekerheid])).toEqual([
      ['nieuwland', 'vestiging', 'register'],
      ['ver', 'werkgebied', 'afgeleid'],
    ])
    expect(hier.landelijkeInstellingen.map(({ id }) => id)).toEqual(['vak'])
  })

  it('names its region in each of the four divisions', () => {
    expect(watSpeeltIn(eenGemeente(), eenNaslag()).regios.map(({ id }) => id)).toEqual([
      'PV01',
      'regio-west',
      'CR01',
      'RMC01',
    ])
  })
})

describe('netwerkenBijRegio', () => {
  it('puts each regional netwerk that touches the region in one group', () => {
    const naslag = eenNaslag({
      netwerken: [
        eenNetwerk({ id: 'binnen' }),
        eenNetwerk({ id: 'gelijk', gemeenten: ['GM0001', 'GM0002'] }),
        eenNetwerk({ id: 'dekt', gemeenten: ['GM0001', 'GM0002', 'GM0003'] }),
        eenNetwerk({ id: 'deels', gemeenten: ['GM0002', 'GM0003'] }),
        eenNetwerk({ id: 'buiten', gemeenten: ['GM0004'] }),
      ],
    })
    const groepen = netwerkenBijRegio(naslag.gemeentenByRegio.get('provincie/PV01') ?? [], naslag)
    expect([...groepen].map(([ligging, netwerken]) => [ligging, netwerken.map(({ id }) => id)])).toEqual([
      ['binnen', ['binnen']],
      ['gelijk', ['gelijk']],
      ['dekt', ['dekt']],
      ['deels', ['deels']],
    ])
  })
})

describe('perSoort', () => {
  it('loses nothing and names only soorten that occur', () => {
    const groepen = perSoort([
      eenNetwerk({ soort: 'rif-project' }),
      eenNetwerk({ id: 'b' }),
      eenNetwerk({ id: 'c', soort: 'rif-project' }),
    ])
    expect(groepen.map(({ soort, netwerken }) => [soort, netwerken.length])).toEqual([
      ['netwerk', 1],
      ['rif-project', 2],
    ])
  })
})

describe('rolVanGemeente', () => {
  const netwerk = eenNetwerk({
    deelnemers: [{ soort: 'overheid', naam: 'Gemeente Noordstad', rol: 'financier', zekerheid: 'bron' }],
  })

  it('is the role under which a source names the gemeente', () => {
    expect(rolVanGemeente(netwerk, { naam: 'Noordstad' })).toBe('financier')
  })

  it('is unknown for a gemeente whose name is only part of it', () => {
    expect(rolVanGemeente(netwerk, { naam: 'Noord' })).toBeUndefined()
  })
})

describe('toonGebied', () => {
  const naslag = eenNaslag()
  it.each([
    [eenNetwerk({ gebied: { type: 'landelijk' }, gemeenten: [] }), 'Heel Nederland'],
    [eenNetwerk({ gebied: { type: 'onbekend' }, gemeenten: [] }), 'onbekend'],
    [eenNetwerk({ gebied: { type: 'regionaal', omschrijving: 'De Noordkop' } }), 'De Noordkop'],
    [eenNetwerk({ gemeenten: ['GM0001', 'GM0002', 'GM0003'] }), 'Noordstad, Oosterdorp en Zuidhoek'],
    [eenNetwerk({ gemeenten: ['GM0001', 'GM0002', 'GM0003', 'GM0004'] }), '4 gemeenten'],
  ])('case %#', (netwerk, verwacht) => {
    expect(toonGebied(netwerk, naslag)).toBe(verwacht)
  })
})

describe('gebiedMetPrecisie', () => {
  it.each([
    [{ precisie: 'exact', omschrijving: 'Twente' }, 'Twente'],
    [{ precisie: 'benaderd', omschrijving: 'Twente' }, 'Twente (bij benadering)'],
    [{ precisie: 'benaderd', omschrijving: 'Westland (Naaldwijk)' }, 'Westland (Naaldwijk), bij benadering'],
  ] as const)('of %j is %s', (gebied, verwacht) => {
    expect(gebiedMetPrecisie({ gebied: { type: 'regionaal', ...gebied }, gemeenten: [] }, eenNaslag())).toBe(verwacht)
  })
})
