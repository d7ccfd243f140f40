import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { leesData } from '@/pipeline/leesData'
import { antwoordVoor, controlelijst } from '@/pipeline/wijzigingen/controlelijst'
import { versheid } from '@/pipeline/wijzigingen/versheid'
import { inTijdelijkeMap, testland, VANDAAG, zet } from '../../fixtures/testland'

const lees = (bestanden = testland()) => inTijdelijkeMap(bestanden, async (map) => (await leesData(map)).data)

describe('versheid', () => {
  it('puts the oldest first and names what is not known', async () => {
    const rijen = versheid(await lees(), VANDAAG)
    expect(rijen.map(({ id, maanden }) => [id, maanden])).toEqual([
      ['lab-west', 5],
      ['tafel-noord', 1],
      ['sto-noord', 1],
      ['nieuwland', 1],
    ])
    expect(rijen.find(({ id }) => id === 'sto-noord')?.ontbreekt).toEqual(['niveaus', 'doel'])
    expect(rijen.find(({ id }) => id === 'nieuwland')?.ontbreekt).toEqual(['bestuur'])
  })

  it('leaves out background and what has closed', async () => {
    const data = await lees(zet(testland(), 'netwerken/rif-project/lab-west.json', 'relevantie', 'context'))
    const ids = versheid(data, VANDAAG).map(({ id }) => id)
    expect(ids).not.toContain('lab-west')
    expect(ids).not.toContain('roc-noord')
  })
})

describe('controlelijst', () => {
  it('has a row a field of the instelling and of each of its networks, with room to answer', async () => {
    const data = await lees(zet(testland(), 'netwerken/sto-regio/sto-noord.json', 'doel', '=1+1'))
    const nieuwland = data.mboInstellingen.find(({ record }) => record.id === 'nieuwland')
    const csv = nieuwland === undefined ? '' : controlelijst(nieuwland.record, data, '2026-07-31')
    expect(csv.startsWith('\uFEFFrecord;naam;veld;staat er nu;')).toBe(true)
    const rijen = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', skipEmptyLines: true }).data
    expect(new Set(rijen.map(([record]) => record))).toEqual(
      new Set(['record', 'mbo-instelling:nieuwland', 'netwerk:sto-noord', 'netwerk:lab-west']),
    )
    const veld = (record: string, naam: string) => rijen.find((rij) => rij[0] === record && rij[2] === naam)
    expect(veld('mbo-instelling:nieuwland', 'brin')).toEqual([
      'mbo-instelling:nieuwland',
      'Nieuwland College',
      'brin',
      '01AA',
      'Register',
      '2026-05-01',
      '2026-07-31',
      '',
      '',
    ])
    expect(veld('netwerk:sto-noord', 'gebied')?.[3]).toBe('Noordstad; Oosterdorp')
    expect(veld('netwerk:sto-noord', 'deelnemers')?.[3]).toBe('Vmbo Noordstad; Nieuwland College; Wielen en Raderen')
    expect(veld('netwerk:sto-noord', 'doel')?.[3]).toBe("'=1+1")
  })
})

describe('antwoordVoor', () => {
  it('is two months later, and never in the month after that', () => {
    expect(antwoordVoor('2026-05-15')).toBe('2026-07-15')
    expect(antwoordVoor('2026-11-20')).toBe('2027-01-20')
    expect(antwoordVoor('2026-12-31')).toBe('2027-02-28')
  })
})
