import { describe, expect, it } from 'vitest'
import type { NetwerkFilters } from '@/domain/filter/filterNetwerken'
import { filterNetwerken, geenFilters } from '@/domain/filter/filterNetwerken'
import { zichtbareInstellingen } from '@/domain/zichtbareInstellingen'
import { eenInstelling, eenNaslag, eenNetwerk } from '../fixtures/overzicht'

const naslag = eenNaslag({
  instellingen: [
    eenInstelling({ id: 'noord', gemeenten: ['GM0001'] }),
    eenInstelling({ id: 'zuid', gemeenten: ['GM0003'], vestigingen: [] }),
    eenInstelling({ id: 'vak', werkgebied: { type: 'landelijk' }, gemeenten: [], vestigingen: [] }),
    eenInstelling({ id: 'oud', bestaatTot: '2019-08-01' }),
  ],
  netwerken: [
    eenNetwerk({
      id: 'a',
      vorm: 'formeel',
      deelnemers: [
        { soort: 'mbo', instelling: 'noord', rol: 'penvoerder', zekerheid: 'bron' },
        { soort: 'mbo', instelling: 'noord', rol: 'deelnemer', zekerheid: 'bron' },
        { soort: 'mbo', instelling: 'oud', rol: 'deelnemer', zekerheid: 'bron' },
      ],
      periode: { van: 2016 },
    }),
    eenNetwerk({ id: 'b', deelnemers: [{ soort: 'mbo', instelling: 'noord', rol: 'deelnemer', zekerheid: 'bron' }] }),
  ],
})

function zichtbaar(wens: Partial<NetwerkFilters>): [string, number][] {
  const filters = { ...geenFilters, ...wens }
  const netwerken = filterNetwerken(naslag.overzicht.netwerken, filters)
  return zichtbareInstellingen(naslag, netwerken, filters).map(({ instelling, aantalNetwerken }) => [
    instelling.id,
    aantalNetwerken,
  ])
}

describe('zichtbareInstellingen', () => {
  it('gives those of today with their number of netwerken, each counted once', () => {
    expect(zichtbaar({})).toEqual([
      ['noord', 2],
      ['zuid', 0],
      ['vak', 0],
    ])
  })

  it('gives those of the chosen year', () => {
    expect(zichtbaar({ jaar: 2018 }).map(([id]) => id)).toEqual(['noord', 'zuid', 'vak', 'oud'])
  })

  it('keeps with a gemeente those that work there, landelijke included', () => {
    expect(zichtbaar({ gemeente: ['GM0003'] }).map(([id]) => id)).toEqual(['zuid', 'vak'])
  })

  it('keeps with another filter those that take part in what is left', () => {
    expect(zichtbaar({ vorm: ['formeel'] })).toEqual([['noord', 1]])
  })
})
