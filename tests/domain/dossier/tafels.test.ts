import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toestandSchema } from '@/domain/betekenis/toestand'
import { schaalSchema } from '@/domain/betekenis/schaal'
import { stelselVan, tafelgenoten, tafelsHier, tafelsVan, vakerMet } from '@/domain/dossier/tafels'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { netwerkSoortSchema } from '@/domain/netwerkWaarden'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const mbo = (instelling: string, delen: Partial<DeelnemerKern> = {}): DeelnemerKern => ({
  soort: 'mbo',
  instelling,
  rol: 'deelnemer',
  zekerheid: 'bron',
  ...delen,
})
const school = (code: string): DeelnemerKern => ({ soort: 'vmbo', school: code, rol: 'deelnemer', zekerheid: 'bron' })
const partij = (naam: string): DeelnemerKern => ({ soort: 'overheid', naam, rol: 'deelnemer', zekerheid: 'bron' })
const instellingen = [
  eenInstelling({ id: 'nieuw', naam: 'ROC Nieuw' }),
  eenInstelling({ id: 'oud', naam: 'ROC Oud', bestaatTot: '2020', opgegaanIn: ['nieuw'] }),
  eenInstelling({ id: 'ander', naam: 'ROC Ander' }),
]
const ids = (netwerken: readonly { id: string }[]) => netwerken.map(({ id }) => id)

describe('tafelsVan', () => {
  it('tells what is over from what is of now, and leaves out what the law imposes', () => {
    const naslag = eenNaslag({
      instellingen,
      netwerken: [
        eenNetwerk({ id: 'sto', soort: 'sto-regio', toestand: 'programma-loopt', deelnemers: [mbo('nieuw')] }),
        eenNetwerk({ id: 'eigen', deelnemers: [mbo('oud', { nu: ['nieuw'] })] }),
        eenNetwerk({ id: 'klaar', toestand: 'waarschijnlijk-voorbij', deelnemers: [mbo('nieuw')] }),
        eenNetwerk({ id: 'wet', soort: 'stelselregio', relevantie: 'context', deelnemers: [mbo('nieuw')] }),
      ],
    })
    const { nu, voorbij } = tafelsVan(['nieuw'], naslag)
    expect([ids(nu), ids(voorbij)]).toEqual([['eigen', 'sto'], ['klaar']])
  })
})

describe('tafelsHier', () => {
  it('puts every netwerk in exactly one group', () => {
    const netwerk = fc.record({
      soort: fc.constantFrom(...netwerkSoortSchema.options),
      toestand: fc.constantFrom(...toestandSchema.options),
      schaal: fc.constantFrom(...schaalSchema.options),
    })
    fc.assert(
      fc.property(fc.array(netwerk), (delen) => {
        const netwerken = delen.map((deel, index) => eenNetwerk({ id: `n${index}`, ...deel }))
        const verdeeld = Object.values(tafelsHier(netwerken)).flat()
        expect(ids(verdeeld).toSorted()).toEqual(ids(netwerken).toSorted())
      }),
    )
  })

  it('never makes a place look busier by a stelsel record', () => {
    const hier = tafelsHier([eenNetwerk({ id: 'wet', soort: 'stelselregio' })])
    expect([hier['eigen-initiatief'], hier['sto-regio'], ids(hier.stelsel)]).toEqual([[], [], ['wet']])
  })
})

it('tells what the law imposes apart from the tables of an instelling', () => {
  const wet = eenNetwerk({ id: 'wet', soort: 'stelselregio', deelnemers: [mbo('nieuw')] })
  const naslag = eenNaslag({ instellingen, netwerken: [wet, eenNetwerk({ deelnemers: [mbo('nieuw')] })] })
  expect(ids(tafelsVan(['nieuw'], naslag).nu)).toEqual(['tafel-noord'])
  expect(ids(stelselVan(['nieuw'], naslag))).toEqual(['wet'])
})

describe('tafelgenoten', () => {
  const naslag = eenNaslag({ instellingen })
  const netwerk = eenNetwerk({
    deelnemers: [
      partij('Gemeente Noord'),
      school('01AA00'),
      school('01AA01'),
      mbo('oud', { nu: ['nieuw'] }),
      mbo('ander'),
    ],
  })

  it('names mbo first, then schools, by whom they are today', () => {
    const { namen } = tafelgenoten(netwerk, [], naslag, (code) => `School ${code}`)
    expect(namen.map(({ naam }) => naam)).toEqual([
      'ROC Nieuw',
      'ROC Ander',
      'School 01AA00',
      'School 01AA01',
      'Gemeente Noord',
    ])
  })

  it('names after a split to whom a place may have gone', () => {
    const verdeeld = eenNetwerk({ deelnemers: [mbo('oud', { nu: ['nieuw', 'ander'] })] })
    const { namen } = tafelgenoten(verdeeld, [], naslag, () => undefined)
    expect(namen.map(({ naam }) => naam)).toEqual(['ROC Oud (nu ROC Nieuw of ROC Ander)'])
  })

  it('leaves out whom it is about, also when the source names a predecessor', () => {
    const { namen } = tafelgenoten(netwerk, ['nieuw'], naslag, () => undefined)
    expect(namen.map(({ naam }) => naam)).toEqual(['ROC Ander', 'Gemeente Noord'])
  })

  it('counts the schools whose name is not known yet', () => {
    expect(tafelgenoten(netwerk, [], naslag, () => undefined).naamlozeScholen).toBe(2)
  })
})

describe('vakerMet', () => {
  it('counts tables of now and of then apart, and not those of the whole country', () => {
    const samen = [mbo('nieuw'), mbo('ander'), partij('Gemeente Noord')]
    const naslag = eenNaslag({
      instellingen,
      netwerken: [
        eenNetwerk({ id: 'a', deelnemers: samen }),
        eenNetwerk({ id: 'b', deelnemers: [mbo('nieuw'), mbo('ander')] }),
        eenNetwerk({ id: 'c', toestand: 'beeindigd', deelnemers: samen }),
        eenNetwerk({ id: 'd', schaal: 'landelijk', deelnemers: samen }),
      ],
    })
    const partners = vakerMet(['nieuw'], naslag, () => undefined)
    expect(partners.map(({ naam, nu, voorbij }) => [naam, ids(nu), ids(voorbij)])).toEqual([
      ['ROC Ander', ['a', 'b'], ['c']],
      ['Gemeente Noord', ['a'], ['c']],
    ])
  })
})
