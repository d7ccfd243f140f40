import { describe, expect, it } from 'vitest'
import { maakNaslag } from '@/domain/opzoeken'
import { geenVlekkenKeuze, witteVlekken } from '@/domain/inzichten/witteVlekken'
import { leidAf } from '@/pipeline/leidAf'
import { leesData } from '@/pipeline/leesData'

const { data } = await leesData('data')
const naslag = maakNaslag({ versie: '', peildatum: '2026-11-20', ...leidAf(data, '2026-11-20').overzicht })
const vlekken = witteVlekken(naslag, { ...geenVlekkenKeuze, soort: 'sto-regio' })
const vlekVan = (naam: string) => vlekken.find(({ gemeente }) => gemeente.naam === naam)

describe('the question after STO-regio’s', () => {
  it.each([
    ['Heemskerk', 'sto-ijmond-zuid-kennemerland'],
    ['Waterland', 'sto-waterland'],
    ['Oosterhout', 'sto-oosterhout-geertruidenberg'],
  ])('%s probably belongs to %s, with a reason', (naam, netwerk) => {
    expect(vlekVan(naam)).toMatchObject({ klasse: 'waarschijnlijk', aantal: 0 })
    expect(vlekVan(naam)?.gemeente.waarschijnlijk).toEqual({ netwerk, reden: expect.stringMatching(/^.{20,}\.$/) })
  })

  it.each(['Leusden', 'Hilvarenbeek'])('%s has no vmbo-school', (naam) => {
    expect(vlekVan(naam)?.klasse).toBe('geen-vmbo-school')
  })

  it('does not send Putten to Voorne-Putten', () => {
    expect(vlekVan('Putten')?.gemeente.waarschijnlijk?.netwerk).toBe('sto-noordwest-veluwe')
  })
})

it('gives two in three of the gemeenten with beroepsgericht vmbo that no STO-regio names a probable one', () => {
  const genoemd = new Set(
    naslag.overzicht.netwerken.flatMap(({ soort, gemeenten }) => (soort === 'sto-regio' ? gemeenten : [])),
  )
  const open = naslag.overzicht.gemeenten.filter(({ code, beroepsgericht }) => beroepsgericht > 0 && !genoemd.has(code))
  const metReden = naslag.overzicht.gemeenten.filter(({ waarschijnlijk }) => waarschijnlijk !== undefined)
  expect(metReden.every((gemeente) => open.includes(gemeente))).toBe(true)
  expect(metReden.length / open.length).toBeGreaterThan(2 / 3)
})
