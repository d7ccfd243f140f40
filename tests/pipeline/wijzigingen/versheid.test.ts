import { describe, expect, it } from 'vitest'
import { leesData } from '@/pipeline/leesData'
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
