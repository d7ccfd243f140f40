import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gedeeldMet,
  instellingenBijRegio,
  instellingenInGebied,
  netwerkenInGebied,
  telVmboVestigingen,
} from '@/domain/dossier/dossierOverlap'
import type { NetwerkKern } from '@/domain/overzicht'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const tafel = eenNetwerk({
  gemeenten: ['GM0001', 'GM0002'],
  deelnemers: [{ soort: 'mbo', instelling: 'nieuwland', rol: 'deelnemer', zekerheid: 'bron' }],
})
const buur = eenNetwerk({ id: 'buur', naam: 'Buur', gemeenten: ['GM0002', 'GM0003'] })

/** A random netwerk over four gemeenten; none at all is landelijk. */
const eenWillekeurig = (id: string) =>
  fc
    .subarray(['GM0001', 'GM0002', 'GM0003', 'GM0004'])
    .map((gemeenten) =>
      gemeenten.length === 0
        ? eenNetwerk({ id, naam: id, gemeenten, gebied: { type: 'landelijk' } })
        : eenNetwerk({ id, naam: id, gemeenten }),
    )

describe('gedeeldMet', () => {
  it('says how many gemeenten and participants are shared', () => {
    const zelfdeMbo = eenNetwerk({ id: 'lab', naam: 'Lab', gemeenten: ['GM0004'], deelnemers: tafel.deelnemers })
    expect(
      gedeeldMet(tafel, [tafel, buur, zelfdeMbo]).map(({ netwerk, gemeenten, deelnemers }) => [
        netwerk.id,
        gemeenten,
        deelnemers,
      ]),
    ).toEqual([
      ['lab', 0, 1],
      ['buur', 1, 0],
    ])
  })

  it('leaves out landelijke netwerken, context, itself, predecessors and successors', () => {
    const anderen: NetwerkKern[] = [
      eenNetwerk({ id: 'land', gebied: { type: 'landelijk' }, gemeenten: [], deelnemers: tafel.deelnemers }),
      eenNetwerk({ id: 'achtergrond', relevantie: 'context' }),
      eenNetwerk({ id: 'vroeger' }),
      eenNetwerk({ id: 'daarna' }),
    ]
    expect(gedeeldMet({ ...tafel, opvolgerVan: ['vroeger'], opgevolgdDoor: ['daarna'] }, [tafel, ...anderen])).toEqual(
      [],
    )
  })

  it('sees the same number of shared gemeenten from both sides', () => {
    fc.assert(
      fc.property(eenWillekeurig('a'), eenWillekeurig('b'), (a, b) => {
        if (a.gemeenten.length === 0 || b.gemeenten.length === 0) return
        expect(gedeeldMet(a, [b])[0]?.gemeenten).toBe(gedeeldMet(b, [a])[0]?.gemeenten)
      }),
    )
  })

  it('shares no gemeenten with anybody when it is landelijk', () => {
    const land = eenNetwerk({ id: 'land', gebied: { type: 'landelijk' }, gemeenten: [] })
    expect(gedeeldMet(land, [tafel, buur])).toEqual([])
  })
})

describe('netwerkenInGebied', () => {
  it('gives the netwerken of one soort that share a gemeente', () => {
    const naslag = eenNaslag({ netwerken: [{ ...tafel, soort: 'sto-regio' }, buur] })
    expect(netwerkenInGebied('sto-regio', ['GM0002'], naslag).map(({ id }) => id)).toEqual(['tafel-noord'])
    expect(netwerkenInGebied('sto-regio', ['GM0004'], naslag)).toEqual([])
  })
})

describe('instellingenInGebied', () => {
  it('leaves out instellingen that are no more and those that work in the whole country', () => {
    const naslag = eenNaslag({
      instellingen: [
        eenInstelling({ gemeenten: ['GM0001', 'GM0002'] }),
        eenInstelling({ id: 'oud', bestaatTot: '2019' }),
        eenInstelling({ id: 'vak', werkgebied: { type: 'landelijk' }, gemeenten: [] }),
      ],
    })
    expect(
      instellingenInGebied(['GM0001', 'GM0002', 'GM0003'], naslag).map((x) => [x.instelling.id, x.gemeenten]),
    ).toEqual([['nieuwland', 2]])
  })
})

describe('instellingenBijRegio', () => {
  it('tells those with a vestiging there from those whose werkgebied reaches it', () => {
    const naslag = eenNaslag({
      instellingen: [eenInstelling({ id: 'ver', naam: 'Ver', vestigingen: [] }), eenInstelling({ gemeenten: [] })],
    })
    expect(instellingenBijRegio(['GM0001'], naslag).map((x) => [x.instelling.id, x.plaatsen, x.gemeenten])).toEqual([
      ['nieuwland', ['Noordstad'], 0],
      ['ver', [], 1],
    ])
  })
})

describe('telVmboVestigingen', () => {
  it('adds up the gemeenten and passes over codes it does not know', () => {
    const naslag = eenNaslag({
      gemeenten: [eenGemeente({ vmboVestigingen: 3 }), eenGemeente({ code: 'GM0002', vmboVestigingen: 2 })],
    })
    expect(telVmboVestigingen(['GM0001', 'GM0002', 'GM9999'], naslag)).toBe(5)
    expect(telVmboVestigingen([], naslag)).toBe(0)
  })
})
