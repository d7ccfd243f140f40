import { expect, it } from 'vitest'
import { burenVan } from '@/domain/burenVan'
import { eenTopologie } from '../fixtures/grenzen'

it('knows who share a border, both ways; a corner is none', () => {
  const buren = burenVan(eenTopologie)
  expect(buren.get('GM0001')?.toSorted()).toEqual(['GM0002', 'GM0003'])
  for (const [code, lijst] of buren) for (const buur of lijst) expect(buren.get(buur)).toContain(code)
})
