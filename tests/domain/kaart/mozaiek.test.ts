import { describe, expect, it } from 'vitest'
import { korteNaam, mozaiekmaker } from '@/domain/kaart/mozaiek'
import { eenGemeente, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const sto = (id: string, gemeenten: string[]) =>
  eenNetwerk({ id, naam: `STO-regio ${id}`, soort: 'sto-regio', gemeenten })
const [noord, zuid] = [sto('noord', ['GM0001', 'GM0002']), sto('zuid', ['GM0002', 'GM0003'])]
const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ code: 'GM0001' }),
    eenGemeente({ code: 'GM0002' }),
    eenGemeente({ code: 'GM0003' }),
    eenGemeente({ code: 'GM0004', vmboVestigingen: 2, waarschijnlijk: { netwerk: 'zuid', reden: 'Buur.' } }),
    eenGemeente({ code: 'GM0005', vmboVestigingen: 1 }),
    eenGemeente({ code: 'GM0006', vmboVestigingen: 0 }),
  ],
  netwerken: [noord, zuid, eenNetwerk({ id: 'tafel', gemeenten: ['GM0005'] })],
})
const maak = mozaiekmaker(naslag, new Map([['GM0001', ['GM0002']]]))
const klassen = (mozaiek: ReturnType<typeof maak>) =>
  Object.fromEntries([...mozaiek.vlakken].map(([code, { klasse }]) => [code, klasse]))

describe('mozaiekmaker', () => {
  it('tells what is known, shared, probable and not known apart', () => {
    const mozaiek = maak(naslag.overzicht.netwerken, 'geen bekend')
    expect(klassen(mozaiek)).toEqual({
      GM0001: 'bekend',
      GM0002: 'gedeeld',
      GM0003: 'bekend',
      GM0004: 'waarschijnlijk',
      GM0005: 'geen',
      GM0006: 'geenSchool',
    })
    expect(mozaiek.zin).toBe('2 STO-regio’s in 3 van de 6 gemeenten; in 1 andere waarschijnlijk.')
    expect(mozaiek.vlakken.get('GM0005')?.woorden).toBe('geen bekend')
    expect(mozaiek.vlakken.get('GM0002')?.woorden).toBe('in STO-regio noord en STO-regio zuid')
  })

  it('colours regions that share a gemeente differently', () => {
    const [een, ander] = maak(naslag.overzicht.netwerken, 'geen bekend').regios
    expect(een?.kleur).not.toBe(ander?.kleur)
  })

  it('takes out what is not visible, and recolours nothing', () => {
    const alles = maak(naslag.overzicht.netwerken, 'geen bekend')
    const minder = maak([zuid], 'geen met deze filters')
    expect(klassen(minder)).toMatchObject({ GM0001: 'geenSchool', GM0002: 'bekend' })
    expect(minder.regios).toEqual([alles.regios.find(({ id }) => id === 'zuid')])
  })

  it('does not call what is over unknown', () => {
    const oud = eenNetwerk({ ...noord, toestand: 'waarschijnlijk-voorbij' })
    const land = eenNaslag({ gemeenten: [eenGemeente({ code: 'GM0001', vmboVestigingen: 1 })], netwerken: [oud] })
    const vlak = mozaiekmaker(land, new Map())([], '').vlakken.get('GM0001')
    expect(vlak).toEqual({ klasse: 'voorbij', regios: [], woorden: 'STO-regio noord: waarschijnlijk voorbij' })
  })

  it('counts who sit there, and says what is not known', () => {
    const gevuld = eenNetwerk({
      id: 'vol',
      soort: 'sto-regio',
      aantalScholen: 5,
      deelnemers: [
        { soort: 'vmbo', naam: 'De Brug', rol: 'penvoerder', zekerheid: 'bron' },
        { soort: 'mbo', naam: 'Het Mbo', rol: 'deelnemer', zekerheid: 'bron' },
      ],
    })
    const land = eenNaslag({ gemeenten: [eenGemeente()], netwerken: [gevuld, sto('leeg', ['GM0001'])] })
    const uitleg = mozaiekmaker(land, new Map())(land.overzicht.netwerken, '').regios.map((regio) => regio.uitleg)
    expect(uitleg).toEqual([
      'penvoerder De Brug · 5 scholen · 1 mbo',
      'penvoerder niet bekend · scholen niet bekend · mbo niet bekend',
    ])
  })
})

it.each([
  ['STO-regio Amersfoort e.o. (T is for Tech)', 'Amersfoort'],
  ['STO-regio Techniekpact Noord-Kennemerland', 'Noord-Kennemerland'],
  ['STO-regio Zwolle', 'Zwolle'],
  ['Iets anders', 'Iets anders'],
])('%s is called %s on its map', (naam, kort) => {
  expect(korteNaam(naam)).toBe(kort)
})
