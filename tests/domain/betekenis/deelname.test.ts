import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deelnemersNu, maakDeelnames, nuBij } from '@/domain/betekenis/deelname'
import { huidigeId, huidigeVan, opvolgersVan, voorgangersVan } from '@/domain/betekenis/opvolging'
import type { DeelnemerKern, InstellingKern } from '@/domain/overzicht'
import { eenInstelling, eenNetwerk } from '../../fixtures/overzicht'

const mbo = (instelling: string, delen: Partial<DeelnemerKern> = {}): DeelnemerKern => ({
  soort: 'mbo',
  instelling,
  rol: 'deelnemer',
  zekerheid: 'bron',
  ...delen,
})

/** A register from `van → naar`: who went into something has ended. */
function register(opgegaanIn: Record<string, string[]>) {
  const ids = new Set([...Object.keys(opgegaanIn), ...Object.values(opgegaanIn).flat()])
  const lid = (id: string): InstellingKern =>
    eenInstelling({
      id,
      naam: `College ${id}`,
      opgegaanIn: opgegaanIn[id] ?? [],
      voortgekomenUit: [...ids].filter((ander) => opgegaanIn[ander]?.includes(id)),
      ...((opgegaanIn[id] ?? []).length > 0 ? { bestaatTot: '2020' } : {}),
    })
  return { instellingById: new Map([...ids].map((id) => [id, lid(id)])) }
}

/** Three fusies after each other: a and b → c, c and d → e, e → f. */
const keten = register({ a: ['c'], b: ['c'], c: ['e'], d: ['e'], e: ['f'] })
/** One that was divided, and one of its two heirs that changed its name. */
const splitsing = register({ oud: ['links', 'rechts'], rechts: ['nieuw'] })

describe('a line of fusies', () => {
  it('is followed both ways, the nearest first', () => {
    expect(voorgangersVan('f', keten)).toEqual(['e', 'c', 'd', 'a', 'b'])
    expect(opvolgersVan('a', keten)).toEqual(['c', 'e', 'f'])
  })

  it('ends at who exists today', () => {
    expect(huidigeVan('a', keten).map(({ id }) => id)).toEqual(['f'])
    expect(huidigeId('a', keten)).toBe('f')
    expect(huidigeId('f', keten)).toBe('f')
  })

  it('does not end in a circle: nobody is then said to exist', () => {
    const kring = register({ a: ['b'], b: ['c'], c: ['a'] })
    expect(opvolgersVan('a', kring)).toEqual(['b', 'c'])
    expect(huidigeVan('a', kring)).toEqual([])
    expect(huidigeId('a', kring)).toBe('a')
  })
})

describe('maakDeelnames', () => {
  const van = (id: string, netwerken: Parameters<typeof maakDeelnames>[0], wie: Parameters<typeof maakDeelnames>[1]) =>
    (maakDeelnames(netwerken, wie).get(id) ?? []).map(({ netwerk, via, ookMogelijk, zekerheid }) => ({
      netwerk: netwerk.id,
      via: via.map((lid) => lid.id),
      ook: ookMogelijk.map((lid) => lid.id),
      zekerheid,
    }))

  it('gives a successor what its predecessor takes part in, over three fusies, as derived', () => {
    const tafel = eenNetwerk({ id: 'tafel', deelnemers: [mbo('a')] })
    const via = { netwerk: 'tafel', via: ['a'], ook: [], zekerheid: 'afgeleid' }
    expect(van('f', [tafel], keten)).toEqual([via])
    expect(van('e', [tafel], keten)).toEqual([via])
    expect(van('a', [tafel], keten)).toEqual([{ ...via, via: [], zekerheid: 'bron' }])
    expect(van('b', [tafel], keten)).toEqual([])
  })

  it('tells a netwerk once, by all predecessors that are named', () => {
    const tafel = eenNetwerk({ id: 'tafel', deelnemers: [mbo('a'), mbo('d')] })
    expect(van('f', [tafel], keten)).toEqual([{ netwerk: 'tafel', via: ['a', 'd'], ook: [], zekerheid: 'afgeleid' }])
  })

  it('takes the name itself over any predecessor', () => {
    const tafel = eenNetwerk({ id: 'tafel', deelnemers: [mbo('a'), mbo('f')] })
    expect(van('f', [tafel], keten)).toEqual([{ netwerk: 'tafel', via: [], ook: [], zekerheid: 'bron' }])
  })

  it('is never surer than the source', () => {
    const tafel = eenNetwerk({ id: 'tafel', deelnemers: [mbo('a', { zekerheid: 'vermoed' })] })
    expect(van('f', [tafel], keten)).toMatchObject([{ zekerheid: 'vermoed' }])
  })

  it('says after a split to whom else the place may have gone, by its name of today', () => {
    const tafel = eenNetwerk({ id: 'tafel', deelnemers: [mbo('oud')] })
    expect(van('links', [tafel], splitsing)).toMatchObject([{ via: ['oud'], ook: ['nieuw'] }])
    expect(van('rechts', [tafel], splitsing)).toMatchObject([{ via: ['oud'], ook: ['links'] }])
    expect(van('nieuw', [tafel], splitsing)).toMatchObject([{ via: ['oud'], ook: ['links'] }])
  })

  it('knows schools by their code', () => {
    const tafel = eenNetwerk({
      id: 'tafel',
      deelnemers: [{ soort: 'vmbo', school: '01AA00', rol: 'penvoerder', zekerheid: 'bron' }],
    })
    expect(van('01AA00', [tafel], keten)).toEqual([{ netwerk: 'tafel', via: [], ook: [], zekerheid: 'bron' }])
  })

  it('never gives who exists today fewer tables than its predecessors together', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const netwerken = fc
      .array(fc.uniqueArray(id))
      .map((lijst) => lijst.map((ids, nr) => eenNetwerk({ id: `n${nr}`, deelnemers: ids.map((lid) => mbo(lid)) })))
    const opgegaanIn = fc.dictionary(id, fc.uniqueArray(id, { maxLength: 2 }))
    fc.assert(
      fc.property(netwerken, opgegaanIn, (lijst, lijnen) => {
        const wie = register(lijnen)
        const deelnames = maakDeelnames(lijst, wie)
        for (const lid of wie.instellingById.keys()) {
          const zelf = (deelnames.get(lid) ?? []).map(({ netwerk }) => netwerk.id)
          const eerder = voorgangersVan(lid, wie).flatMap((oud) => deelnames.get(oud) ?? [])
          expect(new Set(zelf).size).toBe(zelf.length)
          for (const { netwerk } of eerder) expect(zelf).toContain(netwerk.id)
        }
      }),
    )
  })
})

describe('deelnemersNu', () => {
  it('makes two names of one party the same', () => {
    const oud = deelnemersNu({ deelnemers: [mbo('a'), { soort: 'bedrijf', naam: 'Wielen', rol: 'deelnemer', zekerheid: 'bron' }] }, keten)
    expect([...oud]).toEqual(['f', 'Wielen'])
  })

  it('does not choose between the heirs of a split', () => {
    expect([...deelnemersNu({ deelnemers: [mbo('oud')] }, splitsing)]).toEqual(['oud'])
  })
})

it('sets today beside a participant that has gone, and nothing beside one that exists', () => {
  const namen = (id: string) => nuBij(mbo(id), splitsing).map((lid) => lid.naam)
  expect([namen('oud'), namen('rechts'), namen('nieuw'), namen('onbekend')]).toEqual([
    ['College links', 'College nieuw'],
    ['College nieuw'],
    [],
    [],
  ])
})
