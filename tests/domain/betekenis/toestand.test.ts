import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gezienIn } from '@/domain/betekenis/gezien'
import type { Levensloop } from '@/domain/betekenis/oordeel'
import { isVoorbij, toestandSchema } from '@/domain/betekenis/toestand'
import { beoordeel } from '@/domain/betekenis/oordeel'
import { netwerkSoortSchema, statusSchema } from '@/domain/netwerkWaarden'

const DAG = '2026-06-15'
const loop = (delen: Partial<Levensloop> = {}): Levensloop => ({
  soort: 'netwerk',
  status: 'onbekend',
  periode: {},
  ...delen,
})
const toestand = (delen: Partial<Levensloop>, dag = DAG) => beoordeel(loop(delen), dag).toestand
const reden = (delen: Partial<Levensloop>) => beoordeel(loop(delen), DAG).reden

describe('the state of a netwerk', () => {
  it('is over when a source says so, whatever else is known', () => {
    expect(toestand({ status: 'beeindigd', gezien: '2026', programma: 'Het programma' })).toBe('beeindigd')
    expect(reden({ status: 'beeindigd', periode: { tot: 2020 } })).toBe('Gestopt in 2020.')
  })

  it('runs while its end is ahead, the last year included', () => {
    expect(toestand({ periode: { van: 2020, tot: 2026 }, gezien: '2019' })).toBe('loopt')
    expect(reden({ periode: { tot: 2028 } })).toBe('De looptijd eindigt in 2028.')
  })

  it('runs for two years after a source saw it; a year alone must lie wholly within them', () => {
    expect(['2024-06-15', '2024-06-14', '2025', '2024', '2024-07'].map((gezien) => toestand({ gezien }))).toEqual([
      'loopt',
      'laatst-gezien',
      'loopt',
      'laatst-gezien',
      'loopt',
    ])
    expect(reden({ gezien: '2025-03' })).toBe('Genoemd in een bron van maart 2025.')
  })

  it('does not run because a source once said so', () => {
    expect(toestand({ status: 'loopt', gezien: '2018' })).toBe('laatst-gezien')
  })

  it('is probably over after its term, unless a later source saw it', () => {
    expect(toestand({ periode: { van: 2015, tot: 2019 }, gezien: '2018' })).toBe('waarschijnlijk-voorbij')
    expect(toestand({ periode: { van: 2015, tot: 2019 }, gezien: '2021' })).toBe('laatst-gezien')
    expect(toestand({ periode: { van: 2015, tot: 2019 }, gezien: '2026' })).toBe('loopt')
  })

  it('is probably over for a RIF-project five years after it began, also when only known by a source of long ago', () => {
    const rif = (delen: Partial<Levensloop>) => toestand({ soort: 'rif-project', programma: 'Rif', ...delen })
    expect(rif({ periode: { van: 2020 }, gezien: '2020' })).toBe('waarschijnlijk-voorbij')
    expect(rif({ periode: { van: 2021 }, gezien: '2021' })).toBe('programma-loopt')
    expect(rif({ gezien: '2016' })).toBe('waarschijnlijk-voorbij')
    expect(rif({ periode: { van: 2014 }, gezien: '2022' })).toBe('laatst-gezien')
    expect(reden({ soort: 'rif-project', periode: { van: 2016 }, gezien: '2017' })).toBe(
      'Een RIF-project krijgt hoogstens 5 jaar subsidie en dit begon in 2016; geen latere bron noemt het.',
    )
  })

  it('is that of its programme when nothing else is known, and says that nobody looked', () => {
    expect(reden({ soort: 'sto-regio', programma: 'Sterk Techniekonderwijs', gezien: '2020' })).toBe(
      'Sterk Techniekonderwijs loopt; of dit deel nog loopt, is niet nagegaan (laatst gezien 2020).',
    )
  })

  it('is probably over when another took its place', () => {
    expect(toestand({ opvolger: 'STO-regio Noord', gezien: '2018' })).toBe('waarschijnlijk-voorbij')
  })

  it('is when it was last seen, else unknown', () => {
    expect(toestand({ periode: { van: 2012 }, gezien: '2018-10' })).toBe('laatst-gezien')
    expect(reden({ gezien: '2018-10' })).toBe('De nieuwste bron is van oktober 2018.')
    expect(toestand({ periode: { van: 2012 } })).toBe('onbekend')
  })

  it('only ages: what is over stays over on any later day', () => {
    const datum = fc.option(fc.integer({ min: 2005, max: 2030 }).map(String), { nil: undefined })
    const jaar = fc.option(fc.integer({ min: 2005, max: 2035 }), { nil: undefined })
    const een = fc.record({
      soort: fc.constantFrom(...netwerkSoortSchema.options),
      status: fc.constantFrom(...statusSchema.options),
      periode: fc.record({ van: jaar, tot: jaar }),
      gezien: datum,
      programma: fc.constantFrom(undefined, 'Programma'),
      opvolger: fc.constantFrom(undefined, 'Opvolger'),
    })
    const dag = fc.integer({ min: 2010, max: 2030 }).map((begin) => `${begin}-06-15`)
    fc.assert(
      fc.property(een, dag, fc.nat({ max: 20 }), (netwerk, vroeg, later) => {
        const eerst = beoordeel(netwerk, vroeg)
        const daarna = beoordeel(netwerk, `${Number(vroeg.slice(0, 4)) + later}-06-15`)
        expect(toestandSchema.options).toContain(eerst.toestand)
        expect(eerst.reden).toMatch(/^[A-Z].*\.$/)
        if (isVoorbij(eerst.toestand)) expect(isVoorbij(daarna.toestand)).toBe(true)
      }),
    )
  })
})

describe('gezienIn', () => {
  const bronnen = new Map([
    ['krant', { soort: 'pers' as const, jaar: 2019 }],
    ['site', { soort: 'webpagina' as const }],
    ['redactie', { soort: 'redactie' as const, jaar: 2026 }],
  ])
  const rij = (bron: string, peildatum?: string, zekerheid: 'bron' | 'afgeleid' = 'bron') => ({
    bron,
    velden: [],
    zekerheid,
    ...(peildatum === undefined ? {} : { peildatum }),
  })
  const gezien = (herkomst: ReturnType<typeof rij>[], status: 'loopt' | 'onbekend' = 'onbekend') =>
    gezienIn({ herkomst, peildatum: '2022', status }, bronnen)

  it('takes the newest row that saw it, by its own date before the year of its source', () => {
    expect(gezien([rij('krant'), rij('site', '2018-10')])).toBe('2019')
    expect(gezien([rij('krant', '2021-03')])).toBe('2021-03')
  })

  it('leaves out what the editors derived', () => {
    expect(gezien([rij('krant'), rij('redactie', '2026'), rij('site', '2025', 'afgeleid')])).toBe('2019')
  })

  it('falls back on the day of the record without a dated source, and counts that day for what runs', () => {
    expect(gezien([rij('site')])).toBe('2022')
    expect(gezien([rij('krant')], 'loopt')).toBe('2022')
  })
})
