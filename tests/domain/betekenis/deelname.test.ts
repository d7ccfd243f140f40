import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deelnameVan, deelnemersInWoorden, deelnemersNu, nuInWoorden, viaInWoorden } from '@/domain/betekenis/deelname'
import { generaties, huidigeVan, kringVan, lijnVan, voorgangersVan } from '@/domain/betekenis/opvolging'
import type { DeelnemerKern } from '@/domain/deelnemer'
import type { InstellingKern } from '@/domain/overzicht'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

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

/** `tafel`, with its participants as the build resolves them. */
function tafel(wie: ReturnType<typeof register>, deelnemers: DeelnemerKern[]) {
  const nu = (id: string) => huidigeVan(id, wie)
  return eenNetwerk({
    id: 'tafel',
    deelnemers: deelnemers.map((een) =>
      een.instelling === undefined || nu(een.instelling).length === 0 ? een : { ...een, nu: nu(een.instelling) },
    ),
  })
}

describe('a line of fusies', () => {
  it('is followed both ways, the nearest first, and not to brothers', () => {
    expect(voorgangersVan('f', keten)).toEqual(['e', 'c', 'd', 'a', 'b'])
    expect(lijnVan('c', keten)).toEqual(['c', 'a', 'b', 'e', 'f'])
  })

  it('ends at who exists today', () => {
    expect(huidigeVan('a', keten)).toEqual(['f'])
    expect(huidigeVan('oud', splitsing)).toEqual(['links', 'nieuw'])
    expect(huidigeVan('f', keten)).toEqual([])
    expect(huidigeVan('nergens', keten)).toEqual([])
  })

  it('does not go round in a circle: nobody is then said to exist', () => {
    const kring = register({ a: ['b'], b: ['c'], c: ['a'] })
    expect(lijnVan('a', kring)).toEqual(['a', 'c', 'b'])
    expect(huidigeVan('a', kring)).toEqual([])
  })
})

describe('kringVan', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')

  it('finds none in a line of three fusies or a split', () => {
    for (const wie of [keten, splitsing])
      for (const lid of wie.instellingById.keys())
        expect(kringVan(lid, (ander) => wie.instellingById.get(ander)?.opgegaanIn ?? [])).toBeUndefined()
  })

  it('names the chain, the shortest one', () => {
    const naar: Record<string, string[]> = { a: ['b', 'c'], b: ['d'], c: ['a'], d: ['a'] }
    expect(kringVan('a', (lid) => naar[lid] ?? [])).toEqual(['a', 'c', 'a'])
    expect(kringVan('d', (lid) => naar[lid] ?? [])).toEqual(['d', 'a', 'b', 'd'])
  })

  it('is there exactly when one comes back to itself, and every step of it is one of the relation', () => {
    fc.assert(
      fc.property(fc.dictionary(id, fc.uniqueArray(id)), id, (naar, begin) => {
        const volgende = (lid: string) => naar[lid] ?? []
        const kring = kringVan(begin, volgende)
        const bereikt = [begin, ...generaties(begin, volgende).flat()]
        expect(kring !== undefined).toBe(bereikt.some((lid) => volgende(lid).includes(begin)))
        for (const [nr, lid] of (kring ?? []).slice(0, -1).entries()) expect(volgende(lid)).toContain(kring?.[nr + 1])
        expect([kring?.[0], kring?.at(-1)]).toEqual(kring === undefined ? [undefined, undefined] : [begin, begin])
      }),
    )
  })
})

describe('deelnameVan', () => {
  it('gives who exists today what its predecessor takes part in, over three fusies, as derived', () => {
    expect(deelnameVan('f', tafel(keten, [mbo('a')]))).toMatchObject({
      via: ['a'],
      ookMogelijk: [],
      zekerheid: 'afgeleid',
    })
  })

  it('leaves who has gone what a source says of it, and gives nothing to brothers', () => {
    const netwerk = tafel(keten, [mbo('a')])
    expect(deelnameVan('a', netwerk)).toMatchObject({ via: [], zekerheid: 'bron' })
    expect(deelnameVan('b', netwerk)).toBeUndefined()
  })

  it('names all predecessors that are named', () => {
    expect(deelnameVan('f', tafel(keten, [mbo('a'), mbo('d')]))).toMatchObject({ via: ['a', 'd'] })
  })

  it('takes the name itself over any predecessor', () => {
    expect(deelnameVan('f', tafel(keten, [mbo('a'), mbo('f')]))).toMatchObject({ via: [], zekerheid: 'bron' })
  })

  it('is never surer than the source', () => {
    expect(deelnameVan('f', tafel(keten, [mbo('a', { zekerheid: 'vermoed' })]))).toMatchObject({ zekerheid: 'vermoed' })
  })

  it('says after a split to whom else the place may have gone, by its name of today', () => {
    const netwerk = tafel(splitsing, [mbo('oud')])
    expect(deelnameVan('links', netwerk)).toMatchObject({ via: ['oud'], ookMogelijk: ['nieuw'] })
    expect(deelnameVan('nieuw', netwerk)).toMatchObject({ via: ['oud'], ookMogelijk: ['links'] })
  })

  it('has no doubt after a split when another predecessor is named too', () => {
    const netwerk = tafel(splitsing, [mbo('oud'), mbo('rechts')])
    expect(deelnameVan('nieuw', netwerk)).toMatchObject({ via: ['oud', 'rechts'], ookMogelijk: [] })
  })

  it('knows schools by their code', () => {
    const school = { soort: 'vmbo' as const, school: '01AA00', rol: 'penvoerder' as const, zekerheid: 'bron' as const }
    expect(deelnameVan('01AA00', tafel(keten, [school]))).toMatchObject({ deelnemer: school, via: [] })
  })

  it('says in words by whom, and who may have it instead', () => {
    const { instellingById } = splitsing
    const woorden = (id: string, deelnemers: DeelnemerKern[]) => {
      const deelname = deelnameVan(id, tafel(splitsing, deelnemers))
      return deelname === undefined ? undefined : viaInWoorden(deelname, { instellingById })
    }
    expect(woorden('links', [mbo('links')])).toBeUndefined()
    expect(woorden('nieuw', [mbo('rechts')])).toBe('via College rechts')
    expect(woorden('links', [mbo('oud')])).toBe('via College oud; kan ook zijn overgegaan naar College nieuw')
    expect(nuInWoorden(['links', 'nieuw'], { instellingById })).toBe('nu College links of College nieuw')
  })

  it('never gives who exists today fewer tables than its predecessors together, nor any table twice', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const lijnen = fc.dictionary(id, fc.uniqueArray(id, { maxLength: 2 }))
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(id)), lijnen, (tafels, opgegaanIn) => {
        const wie = register(opgegaanIn)
        const netwerken = tafels.map((ids, nr) => ({
          ...tafel(
            wie,
            ids.map((lid) => mbo(lid)),
          ),
          id: `n${nr}`,
        }))
        const { netwerkenByDeelnemer } = eenNaslag({ netwerken })
        for (const [lid, { bestaatTot }] of wie.instellingById) {
          const zelf = (netwerkenByDeelnemer.get(lid) ?? []).map((netwerk) => netwerk.id)
          expect(new Set(zelf).size).toBe(zelf.length)
          expect(zelf).toEqual(netwerken.filter((n) => deelnameVan(lid, n) !== undefined).map((n) => n.id))
          const eerder = voorgangersVan(lid, wie).flatMap((oud) => netwerkenByDeelnemer.get(oud) ?? [])
          if (bestaatTot === undefined) for (const netwerk of eerder) expect(zelf).toContain(netwerk.id)
        }
      }),
    )
  })
})

describe('deelnemersNu', () => {
  it('makes two names of one party the same', () => {
    const bedrijf: DeelnemerKern = { soort: 'bedrijf', naam: 'Wielen', rol: 'deelnemer', zekerheid: 'bron' }
    expect([...deelnemersNu(tafel(keten, [mbo('a'), mbo('d'), bedrijf]))]).toEqual(['f', 'Wielen'])
  })

  it('does not choose between the heirs of a split', () => {
    expect([...deelnemersNu(tafel(splitsing, [mbo('oud')]))]).toEqual(['oud'])
  })
})

it('says how many take part, and how many schools of a source are not known by name', () => {
  const vmbo: DeelnemerKern = { soort: 'vmbo', school: '01AA00', rol: 'deelnemer', zekerheid: 'bron' }
  const woorden = (deelnemers: DeelnemerKern[], aantalScholen?: number) =>
    deelnemersInWoorden({ deelnemers, aantalScholen })
  expect(woorden([mbo('a'), vmbo])).toBe('2')
  expect(woorden([mbo('a'), vmbo], 1)).toBe('2')
  expect(woorden([mbo('a'), vmbo], 7)).toBe('2, voor zover bekend (1 van 7 scholen)')
  expect(woorden([])).toBe('Onbekend')
})
