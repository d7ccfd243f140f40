import { bench, describe } from 'vitest'
import type { NetwerkFilters } from '@/domain/filter/filterNetwerken'
import { filterNetwerken, geenFilters, telPerFacet } from '@/domain/filter/filterNetwerken'
import { veelNetwerken } from '../fixtures/filterland'

/** About what there is today, ten times that, and what the budget of 16 ms is for. */
const AANTALLEN = [265, 2650, 10_000]

const filters: NetwerkFilters = {
  ...geenFilters,
  sector: ['techniek'],
  vorm: ['formeel', 'informeel'],
  jaar: 2020,
  gemeente: ['GM0001'],
}

for (const aantal of AANTALLEN) {
  const netwerken = veelNetwerken(aantal)
  describe(`filters at ${aantal} netwerken`, () => {
    bench('filterNetwerken', () => void filterNetwerken(netwerken, filters))
    bench('filterNetwerken with words', () => void filterNetwerken(netwerken, { ...filters, q: 'techniek zuid' }))
    bench('counts of all eight filters', () => void telPerFacet(netwerken, filters))
  })
}
