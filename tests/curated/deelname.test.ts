import { expect, it } from 'vitest'
import { voorgangersVan } from '@/domain/betekenis/opvolging'
import { bestaatNu } from '@/domain/bestaan'
import { maakNaslag } from '@/domain/opzoeken'
import { leidAf } from '@/pipeline/leidAf'
import { leesData } from '@/pipeline/leesData'

const { data } = await leesData('data')
const naslag = maakNaslag({ versie: '', peildatum: '', ...leidAf(data, '2026-11-20').overzicht })
const tafelsVan = (id: string) => (naslag.netwerkenByDeelnemer.get(id) ?? []).map((netwerk) => netwerk.id)

it('gives no instelling of today fewer tables than all that it came from together', () => {
  const nu = naslag.overzicht.instellingen.filter(bestaatNu)
  expect(nu.length).toBeGreaterThan(50)
  for (const { id } of nu) {
    expect(tafelsVan(id)).toEqual(expect.arrayContaining(voorgangersVan(id, naslag).flatMap(tafelsVan)))
  }
})

it.each([
  ['firda', 8],
  ['vonk', 7],
  ['talland-college', 8],
  ['dcterra', 7],
  ['yonder', 3],
])('%s takes part in at least %i by its predecessors', (id, aantal) => {
  expect(tafelsVan(id).length).toBeGreaterThanOrEqual(aantal)
})
