import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import type { Antwoord } from '@/domain/bijdrage/antwoord'
import { antwoordBijdrage } from '@/domain/bijdrage/antwoord'
import { netwerkSchema } from '@/domain/netwerk'
import { VANDAAG } from '../../fixtures/testland'
import type { Werkmap } from './werkmap'
import { inWerkmap } from './werkmap'

const sto = 'netwerken/sto-regio/sto-noord.json'
const rif = 'netwerken/rif-project/lab-west.json'
const antwoorden = {
  school: { soort: 'school', id: '01AA00' },
  instelling: { soort: 'instelling', id: 'roc-noord' },
  gemeente: { soort: 'gemeente', id: 'GM0004' },
} as const

/** Takes in the answers about records, in one file, and gives the first of these records as it became. */
async function neemIn({ neem, record, problemen }: Werkmap, gegeven: readonly [string, Omit<Antwoord, 'naam'>][]) {
  const bijdragen = await Promise.all(
    gegeven.map(async ([pad, antwoord]) =>
      antwoordBijdrage(
        { ...antwoord, naam: 'Nieuwland College' },
        z.parse(netwerkSchema, await record(pad)),
        'versie',
        VANDAAG,
      ),
    ),
  )
  const { gelukt } = await neem('antwoorden.json', JSON.stringify(bijdragen))
  expect([gelukt, await problemen()]).toEqual([true, []])
  return z.parse(netwerkSchema, await record(gegeven[0]?.[0] ?? ''))
}

describe('antwoordBijdrage, taken in as it is', () => {
  it('keeps who says not to take part, with the answer as source, and all that stood there', () =>
    inWerkmap(async (werkmap) => {
      const vooraf = z.parse(netwerkSchema, await werkmap.record(sto))
      const na = await neemIn(werkmap, [[sto, { vraag: 'deelname', antwoord: 'nee', partij: antwoorden.instelling }]])
      expect(na).toEqual({
        ...vooraf,
        nietDeelnemers: ['roc-noord'],
        herkomst: [
          ...vooraf.herkomst,
          {
            bron: `opgave-nieuwland-college-${VANDAAG}`,
            velden: ['nietDeelnemers'],
            zekerheid: 'opgave',
            peildatum: VANDAAG,
          },
        ],
      })
    }))

  it('adds who says to take part', () =>
    inWerkmap(async (werkmap) => {
      const { deelnemers } = await neemIn(werkmap, [
        [rif, { vraag: 'deelname', antwoord: 'ja', partij: antwoorden.school }],
      ])
      expect(deelnemers.at(-1)).toEqual({ soort: 'vmbo', school: '01AA00', rol: 'deelnemer', zekerheid: 'opgave' })
    }))

  it('takes a no back when it becomes a yes', () =>
    inWerkmap(async (werkmap) => {
      const partij = antwoorden.school
      await neemIn(werkmap, [[rif, { vraag: 'deelname', antwoord: 'nee', partij }]])
      const na = await neemIn(werkmap, [[rif, { vraag: 'deelname', antwoord: 'ja', partij }]])
      expect([na.nietDeelnemers, na.deelnemers.at(-1)?.school]).toEqual([[], '01AA00'])
    }))

  it('puts a gemeente in the area', () =>
    inWerkmap(async (werkmap) => {
      const { gebied } = await neemIn(werkmap, [
        [sto, { vraag: 'deelname', antwoord: 'ja', partij: antwoorden.gemeente }],
      ])
      expect(gebied.type === 'regionaal' && gebied.gemeenten).toContain('GM0004')
    }))

  it('ends what no longer runs, also together with another answer', () =>
    inWerkmap(async (werkmap) => {
      const na = await neemIn(werkmap, [
        [sto, { vraag: 'loopt', antwoord: 'nee', partij: antwoorden.gemeente }],
        [rif, { vraag: 'loopt', antwoord: 'ja', partij: antwoorden.gemeente }],
      ])
      expect([na.status, na.periode]).toEqual(['beeindigd', { van: 2020, tot: 2026 }])
      const loopt = z.parse(netwerkSchema, await werkmap.record(rif))
      expect([loopt.status, loopt.periode]).toEqual(['loopt', { van: 2022 }])
    }))

  it('refuses an empty list', () =>
    inWerkmap(async ({ neem }) => {
      expect((await neem('antwoorden.json', '[]')).gelukt).toBe(false)
    }))
})
