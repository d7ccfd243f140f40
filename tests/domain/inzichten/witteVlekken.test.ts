import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NetwerkKern } from '@/domain/overzicht'
import type { VlekkenKeuze } from '@/domain/inzichten/witteVlekken'
import {
  beantwoordeGemeenten,
  bestondBijRonde,
  geenVlekkenKeuze,
  navraagPerSoort,
  witteVlekken,
} from '@/domain/inzichten/witteVlekken'
import { filterNetwerken, geenFilters } from '@/domain/filter/filterNetwerken'
import { netwerkSoortSchema } from '@/domain/netwerkWaarden'
import { niveauSchema, sectorSchema } from '@/domain/onderwijs'
import { telPerGemeente } from '@/domain/telling'
import { arbitraireNetwerken } from '../../fixtures/arbitrairNetwerk'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const roc = eenInstelling({ gemeenten: ['GM0001', 'GM0002', 'GM0003', 'GM0004'] })
const antwoord = eenNetwerk({
  id: 'antwoord',
  relevantie: 'context',
  deelnemers: [{ soort: 'mbo', instelling: 'nieuwland', rol: 'deelnemer', zekerheid: 'bron' }],
})

const gemeenten = [1, 2, 3, 4].map((nr) => eenGemeente({ code: `GM000${nr}`, naam: `Dorp ${nr}`, vmboVestigingen: 1 }))

/** Classes by code, with the reason where there is one; a roc that answered works everywhere. */
function klassen(netwerken: NetwerkKern[], keuze: Partial<VlekkenKeuze> = {}, land = gemeenten) {
  const naslag = eenNaslag({ gemeenten: land, instellingen: [roc], netwerken: [antwoord, ...netwerken] })
  return Object.fromEntries(
    witteVlekken(naslag, { ...geenVlekkenKeuze, ...keuze }).map(({ gemeente, klasse, reden }) => [
      gemeente.code,
      reden === undefined ? klasse : `${klasse}: ${reden}`,
    ]),
  )
}

describe('witteVlekken', () => {
  it('knows a netwerk where one of own initiative, lokaal or regionaal, covers the gemeente', () => {
    expect(klassen([eenNetwerk()])).toEqual({ GM0001: 'bekend', GM0002: 'geen', GM0003: 'geen', GM0004: 'geen' })
  })

  it('leaves landelijke netwerken and context out', () => {
    const landelijk = eenNetwerk({ id: 'l', gebied: { type: 'landelijk' }, gemeenten: [] })
    expect(klassen([landelijk, eenNetwerk({ relevantie: 'context' })]).GM0001).toBe('geen')
  })

  it('asks after STO-regio’s and after what covers a whole provincie apart, and tells where they are', () => {
    const sto = eenNetwerk({ id: 'sto', soort: 'sto-regio' })
    const breed = eenNetwerk({ id: 'breed', schaal: 'provinciebreed' })
    expect(klassen([sto, breed]).GM0001).toBe('geen')
    expect(klassen([sto, breed], { soort: 'sto-regio' }).GM0001).toBe('bekend')
    expect(klassen([sto, breed], { provinciebreed: true }).GM0001).toBe('bekend')
    const ook = (keuze = {}) =>
      witteVlekken(eenNaslag({ netwerken: [sto, breed] }), { ...geenVlekkenKeuze, ...keuze })[0]?.ook
    expect(ook()).toEqual({ stoRegios: 1, provinciebreed: 1 })
    expect(ook({ soort: 'sto-regio', provinciebreed: true })).toEqual({ stoRegios: 0, provinciebreed: 0 })
  })

  it.each([
    [{ toestand: 'beeindigd' as const }, 'beeindigd'],
    [{ toestand: 'waarschijnlijk-voorbij' as const }, 'beeindigd'],
    [{ toestand: 'laatst-gezien' as const }, 'bekend'],
    [{ toestand: 'programma-loopt' as const }, 'bekend'],
  ])('takes %o for %s', (delen, klasse) => {
    expect(klassen([eenNetwerk(delen)]).GM0001).toBe(klasse)
  })

  it('lets one that runs outweigh one that ended', () => {
    expect(klassen([eenNetwerk({ toestand: 'beeindigd' }), eenNetwerk({ id: 'b' })]).GM0001).toBe('bekend')
  })

  it.each([[[]], [['sectoroverstijgend' as const]]])(
    'says nothing about a sector when a netwerk has sectors %o',
    (sectoren) => {
      expect(klassen([eenNetwerk({ sectoren })], { sector: 'groen' }).GM0001).toBe('niet-bevraagd: onbekend-veld')
    },
  )

  it('knows of no netwerk in a sector when the ones there are in another', () => {
    expect(klassen([eenNetwerk({ sectoren: ['techniek'] })], { sector: 'groen' }).GM0001).toBe('geen')
  })

  it('never takes an unknown niveau for a white spot', () => {
    expect(klassen([], { niveau: 'kb' }).GM0001).toBe('niet-bevraagd: niveau-niet-gevraagd')
  })

  it('does not claim a white spot for a soort of which the list is known to be incomplete', () => {
    expect(klassen([], { soort: 'rif-project' }).GM0001).toBe('niet-bevraagd: lijst-onvolledig')
    expect(klassen([], { soort: 'sto-regio' }).GM0001).toBe('geen')
  })

  describe('where no source names the gemeente', () => {
    const sto = eenNetwerk({ id: 'sto', soort: 'sto-regio', sectoren: ['techniek'], gemeenten: ['GM0002'] })
    const land = [
      eenGemeente({ vmboVestigingen: 1, waarschijnlijk: { netwerk: 'sto', reden: 'Buren.' } }),
      ...gemeenten.slice(1),
    ]

    const vraag = (netwerken: NetwerkKern[], keuze: Partial<VlekkenKeuze> = {}) =>
      klassen(netwerken, { soort: 'sto-regio', ...keuze }, land)

    it('says that a STO-regio is probable, for questions that it answers', () => {
      expect(vraag([sto])).toEqual({ GM0001: 'waarschijnlijk', GM0002: 'bekend', GM0003: 'geen', GM0004: 'geen' })
      expect(vraag([sto], { sector: 'techniek' }).GM0001).toBe('waarschijnlijk')
      expect(vraag([sto], { sector: 'groen' }).GM0001).toBe('geen')
      expect(vraag([sto], { soort: undefined }).GM0001).toBe('geen')
    })

    it('puts what is known first, and does not guess at what is over', () => {
      const hier: NetwerkKern = { ...sto, id: 'hier', gemeenten: ['GM0001'] }
      expect(vraag([sto, hier]).GM0001).toBe('bekend')
      expect(vraag([{ ...sto, toestand: 'beeindigd' }]).GM0001).toBe('geen')
      expect(vraag([sto, { ...hier, toestand: 'beeindigd' }]).GM0001).toBe('waarschijnlijk')
    })

    it('takes a gemeente without vmbo-school for no white spot, whatever was asked', () => {
      const zonder = gemeenten.map((gemeente) => ({ ...gemeente, vmboVestigingen: 0 }))
      expect(klassen([], {}, zonder).GM0001).toBe('geen-vmbo-school')
      expect(klassen([], { niveau: 'kb' }, zonder).GM0001).toBe('geen-vmbo-school')
      expect(klassen([eenNetwerk()], {}, zonder).GM0001).toBe('bekend')
    })
  })

  it('says that nobody answered where no roc of 2018 is known to take part in anything', () => {
    const naslag = eenNaslag({ gemeenten, instellingen: [roc], netwerken: [] })
    const reden = witteVlekken(naslag, geenVlekkenKeuze).map((vlek) => vlek.reden)
    expect(new Set(reden)).toEqual(new Set(['geen-antwoord']))
    expect(witteVlekken(naslag, { ...geenVlekkenKeuze, soort: 'sto-regio' })[0]?.klasse).toBe('geen')
  })

  const keuzes = fc.record({
    soort: fc.option(fc.constantFrom(...netwerkSoortSchema.options), { nil: undefined }),
    provinciebreed: fc.boolean(),
    sector: fc.option(fc.constantFrom(...sectorSchema.options), { nil: undefined }),
    niveau: fc.option(fc.constantFrom(...niveauSchema.options), { nil: undefined }),
  })

  it('gives every gemeente exactly one class, and a reason exactly when not asked', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, keuzes, (netwerken, keuze) => {
        const naslag = eenNaslag({ gemeenten, instellingen: [roc], netwerken })
        const vlekken = witteVlekken(naslag, keuze)
        expect(vlekken.map(({ gemeente }) => gemeente.code)).toEqual(naslag.overzicht.gemeenten.map(({ code }) => code))
        for (const { klasse, reden, aantal } of vlekken) {
          expect(reden !== undefined).toBe(klasse === 'niet-bevraagd')
          expect(aantal > 0).toBe(klasse === 'bekend')
        }
      }),
    )
  })

  it('can only lose what is known when the question gets narrower', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, keuzes, (netwerken, keuze) => {
        const naslag = eenNaslag({ netwerken })
        const ruim = witteVlekken(naslag, { ...keuze, sector: undefined, niveau: undefined })
        witteVlekken(naslag, keuze).forEach(({ aantal }, nummer) =>
          expect(aantal).toBeLessThanOrEqual(ruim[nummer]?.aantal ?? 0),
        )
      }),
    )
  })

  it('counts what the map counts with the same choices', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, keuzes, (netwerken, { soort, provinciebreed, sector, niveau }) => {
        const lijst = <T>(waarde: T | undefined) => (waarde === undefined ? [] : [waarde])
        const filters = {
          ...geenFilters,
          soort: lijst(soort),
          sector: lijst(sector),
          niveau: lijst(niveau),
          provinciebreed,
        }
        const opKaart = telPerGemeente(filterNetwerken(netwerken, filters), filters)
        for (const { gemeente, aantal } of witteVlekken(eenNaslag({ netwerken }), {
          soort,
          provinciebreed,
          sector,
          niveau,
        }))
          expect(aantal).toBe(opKaart.get(gemeente.code) ?? 0)
      }),
    )
  })
})

describe('beantwoordeGemeenten', () => {
  const deelnemer = (instelling: string) => [{ soort: 'mbo', instelling, rol: 'deelnemer', zekerheid: 'bron' } as const]
  it('counts a netwerk of a successor as an answer of the roc of 2018', () => {
    const oud = eenInstelling({ id: 'oud', bestaatTot: '2021', opgegaanIn: ['nieuw'] })
    const nieuw = eenInstelling({ id: 'nieuw', bestaatVan: '2021', voortgekomenUit: ['oud'], gemeenten: ['GM0002'] })
    const naslag = eenNaslag({
      instellingen: [oud, nieuw],
      netwerken: [eenNetwerk({ deelnemers: deelnemer('nieuw') })],
    })
    expect([...beantwoordeGemeenten(naslag)]).toEqual(['GM0001'])
  })

  it('takes for an answer exactly the soorten that the boards were asked about', () => {
    for (const soort of netwerkSoortSchema.options) {
      const naslag = eenNaslag({
        instellingen: [eenInstelling()],
        netwerken: [eenNetwerk({ soort, deelnemers: deelnemer('nieuwland') })],
      })
      expect(beantwoordeGemeenten(naslag).size > 0, soort).toBe(navraagPerSoort[soort] === 'instellingen')
    }
  })

  it('listens to green instellingen only for the sector groen', () => {
    const naslag = eenNaslag({
      instellingen: [eenInstelling({ soort: 'groen' })],
      netwerken: [eenNetwerk({ deelnemers: deelnemer('nieuwland') })],
    })
    expect(beantwoordeGemeenten(naslag).size).toBe(0)
    expect(beantwoordeGemeenten(naslag, 'groen').size).toBe(1)
  })
})

describe('bestondBijRonde', () => {
  it.each([
    [{}, true],
    [{ bestaatTot: '2018-08-01' }, false],
    [{ bestaatTot: '2019' }, true],
    [{ bestaatVan: '2018-08-01' }, true],
    [{ bestaatVan: '2020' }, false],
  ])('of %o is %s', (bestaan, verwacht) => {
    expect(bestondBijRonde(bestaan)).toBe(verwacht)
  })
})
