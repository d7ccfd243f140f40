import { expect, it } from 'vitest'
import { familieVan } from '@/domain/betekenis/familie'
import { netwerkSoortSchema } from '@/domain/netwerkWaarden'

it('puts every soort in one family: the STO-regio and the stelselregio stand apart, all else is own initiative', () => {
  const perFamilie = netwerkSoortSchema.options.map((soort) => [soort, familieVan({ soort })])
  expect(perFamilie.filter(([, familie]) => familie !== 'eigen-initiatief')).toEqual([
    ['sto-regio', 'sto-regio'],
    ['stelselregio', 'stelsel'],
  ])
})
