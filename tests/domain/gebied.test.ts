import { describe, expect, it } from 'vitest'
import type { Gebied } from '@/domain/gebied'
import { gebiedSchema } from '@/domain/gebied'
import { gemeentenInGebied } from '@/domain/gemeentenInGebied'
import { keurBestanden, testland } from '../fixtures/testland'

const { data } = await keurBestanden(testland())
const gemeenten = data.gemeenten.map(({ record }) => record)
const aGebied = (delen: Record<string, unknown>): Gebied =>
  gebiedSchema.parse({ type: 'regionaal', precisie: 'exact', zekerheid: 'bron', ...delen })

describe('gemeentenInGebied', () => {
  it('is the union of named gemeenten and regions of any division, each gemeente once', () => {
    const gebied = aGebied({ gemeenten: ['GM0003'], provincie: ['PV01'], arbeidsmarktregio: ['regio-west'] })
    expect(gemeentenInGebied(gebied, gemeenten)).toEqual(['GM0001', 'GM0002', 'GM0003'])
  })

  it('keeps the order of the register, not of the record', () => {
    expect(gemeentenInGebied(aGebied({ gemeenten: ['GM0004', 'GM0001'] }), gemeenten)).toEqual(['GM0001', 'GM0004'])
  })

  it.each([
    ['provincie', 'PV02', ['GM0003', 'GM0004']],
    ['arbeidsmarktregio', 'regio-oost', ['GM0002', 'GM0004']],
    ['corop', 'CR01', ['GM0001', 'GM0002']],
    ['rmc', 'RMC02', ['GM0004']],
  ])('knows the gemeenten of a %s', (indeling, regio, verwacht) => {
    expect(gemeentenInGebied(aGebied({ [indeling]: [regio] }), gemeenten)).toEqual(verwacht)
  })

  it('gives landelijk and onbekend no gemeenten of their own', () => {
    expect(gemeentenInGebied(gebiedSchema.parse({ type: 'landelijk' }), gemeenten)).toEqual([])
    expect(gemeentenInGebied(gebiedSchema.parse({ type: 'onbekend' }), gemeenten)).toEqual([])
  })
})
