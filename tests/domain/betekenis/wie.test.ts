import { describe, expect, it } from 'vitest'
import { wieInWoorden } from '@/domain/betekenis/wie'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  instellingen: [
    eenInstelling({ id: 'arkel', naam: 'Arkel', bestaatTot: '2019', opgegaanIn: ['vergezicht'] }),
    eenInstelling({ id: 'vergezicht', naam: 'Vergezicht' }),
    eenInstelling({ id: 'west', naam: 'West' }),
    eenInstelling({ id: 'oost', naam: 'Oost' }),
    eenInstelling({ id: 'zuid', naam: 'Zuid' }),
  ],
})
const mbo = (instelling: string, nu?: string[]): DeelnemerKern => ({
  ...{ soort: 'mbo', instelling, rol: 'deelnemer', zekerheid: 'bron' },
  ...(nu === undefined ? {} : { nu }),
})
const school = (code: string): DeelnemerKern => ({ soort: 'vmbo', school: code, rol: 'deelnemer', zekerheid: 'bron' })
const ander = (naam: string): DeelnemerKern => ({ soort: 'overheid', naam, rol: 'deelnemer', zekerheid: 'bron' })
const wie = (deelnemers: DeelnemerKern[], aantalScholen?: number) =>
  wieInWoorden(eenNetwerk({ deelnemers, ...(aantalScholen === undefined ? {} : { aantalScholen }) }), naslag)

describe('wieInWoorden', () => {
  it.each<[string, DeelnemerKern[], string]>([
    ['mbo’s and the number of schools', [mbo('west'), school('01AA00'), school('01AA01')], 'West · 2 scholen'],
    ['a predecessor by whom it is today', [mbo('arkel', ['vergezicht'])], 'Vergezicht (via Arkel)'],
    ['one that was split without a choice', [mbo('arkel', ['west', 'oost'])], 'Arkel (nu West of Oost)'],
    ['one that is named twice once', [mbo('vergezicht'), mbo('vergezicht')], 'Vergezicht'],
    [
      'the first of many',
      [mbo('west'), mbo('oost'), mbo('zuid'), mbo('vergezicht')],
      'West, Oost en 2 mbo-instellingen meer',
    ],
    ['others where there is no school at all', [ander('Gemeente A'), ander('Gemeente B')], 'Gemeente A, Gemeente B'],
    ['that nobody knows', [], 'deelnemers niet bekend'],
  ])('tells %s', (_, deelnemers, verwacht) => {
    expect(wie(deelnemers)).toBe(verwacht)
  })

  it('believes a source that counts more schools than are known by name', () => {
    expect(wie([school('01AA00')], 7)).toBe('7 scholen')
    expect(wie([school('01AA00'), school('01AA01')], 1)).toBe('2 scholen')
  })
})
