import { bench, describe } from 'vitest'
import type { NetwerkFilters } from '@/domain/filter/filterNetwerken'
import { facetNamen, filterNetwerken, geenFilters, telPerWaarde } from '@/domain/filter/filterNetwerken'
import { veelNetwerken } from '../fixtures/filterland'

/** About what there is today; the budget of 16 ms holds for 10,000. */
const VANDAAG = 265

const filters: NetwerkFilters = {
  ...geenFilters,
  sector: ['techniek'],
  vorm: ['formeel', 'informeel'],
  jaar: 2020,
  gemeente: ['GM0001'],
}

for (const keer of [1, 10, 100]) {
  const netwerken = veelNetwerken(VANDAAG * keer)
  describe(`filters at ${keer}× data (${netwerken.length} netwerken)`, () => {
    bench('filterNetwerken', () => void filterNetwerken(netwerken, filters))
    bench('filterNetwerken with words', () => void filterNetwerken(netwerken, { ...filters, q: 'techniek zuid' }))
    bench('counts of all eight filters', () => {
      for (const facet of facetNamen) telPerWaarde(netwerken, filters, facet)
    })
  })
}
