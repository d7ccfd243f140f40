import { expect, it } from 'vitest'
import { burenVan } from '@/domain/burenVan'
import { mozaiekmaker } from '@/domain/kaart/mozaiek'
import { mozaiekkleuren } from '@/domain/kaart/mozaiekmerken'
import { maakNaslag } from '@/domain/opzoeken'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'

const { data } = await leesData('data')
const naslag = maakNaslag({ versie: '', peildatum: '', ...leidAf(data, '2026-11-20').overzicht })
if (data.grenzen === undefined) throw new Error('De grenzen zijn niet leesbaar.')
const buren = burenVan(data.grenzen)
const { regios, vlakken } = mozaiekmaker(naslag, buren)(naslag.overzicht.netwerken, 'geen')

it('shows two STO-regio’s that touch in different colours, and needs no more than there are', () => {
  for (const [code, { regios: hier }] of vlakken) {
    const rond = [code, ...(buren.get(code) ?? [])].flatMap((ander) => vlakken.get(ander)?.regios ?? [])
    for (const een of hier) {
      const gelijk = rond.filter(({ id, kleur }) => id !== een.id && kleur === een.kleur).map(({ naam }) => naam)
      expect(gelijk, een.naam).toEqual([])
    }
  }
  expect(Math.max(...regios.map(({ kleur }) => kleur))).toBeLessThan(mozaiekkleuren.length)
})

it('has a name for every STO-regio that is short enough for a map', () => {
  for (const { regels, naam } of regios) {
    expect(regels.length, naam).toBeGreaterThan(0)
    expect(Math.max(...regels.map((regel) => regel.length)), naam).toBeLessThanOrEqual(20)
  }
})
