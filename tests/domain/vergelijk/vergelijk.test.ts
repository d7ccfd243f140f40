import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Onderwerp } from '@/domain/routes'
import { leg, vergelijk } from '@/domain/vergelijk/vergelijk'
import { vergelijkingAlsCsv } from '@/domain/vergelijk/vergelijkCsv'
import { feitenNaastElkaar } from '@/domain/vergelijk/vergelijkFeiten'
import type { Kant, Leden } from '@/domain/vergelijk/vergelijkKant'
import { kantVan } from '@/domain/vergelijk/vergelijkKant'
import { vergelijkZin } from '@/domain/vergelijk/vergelijkZin'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const deelnemer = { rol: 'deelnemer', zekerheid: 'bron' } as const
const mbo = { soort: 'mbo', instelling: 'nieuwland', ...deelnemer } as const
const school = { soort: 'vmbo', school: '01AA00', ...deelnemer } as const
const scholen = [eenSchool(), eenSchool({ code: '02BB00', naam: 'De Bocht', plaats: 'Westwijk', gemeente: 'GM0004' })]
const naslag = eenNaslag({
  instellingen: [
    eenInstelling({ gemeenten: ['GM0001', 'GM0002'] }),
    eenInstelling({ id: 'vak', naam: 'Vakschool', gemeenten: [], werkgebied: { type: 'landelijk' } }),
  ],
  netwerken: [
    eenNetwerk({
      id: 'tafel',
      naam: 'Tafel',
      gemeenten: ['GM0001', 'GM0002'],
      deelnemers: [mbo, school],
      themas: ['lob'],
    }),
    eenNetwerk({
      ...{ id: 'kring', naam: 'Kring', gemeenten: ['GM0002', 'GM0003'], deelnemers: [mbo], sectoren: ['techniek'] },
      themas: ['lob', 'zorg'],
    }),
    eenNetwerk({ id: 'ver', naam: 'Ver', gemeenten: ['GM0004'] }),
    eenNetwerk({ id: 'land', naam: 'Landelijk', gemeenten: [], gebied: { type: 'landelijk' }, deelnemers: [mbo] }),
    eenNetwerk({ id: 'mist', naam: 'Mist', gemeenten: [], gebied: { type: 'onbekend' } }),
  ],
})

const netwerk = (id: string): Onderwerp => ({ soort: 'netwerk', id })
const gemeente = (id: string): Onderwerp => ({ soort: 'gemeente', id })
function kant(onderwerp: Onderwerp): Kant {
  const gevonden = kantVan(onderwerp, naslag, scholen)
  if (gevonden === undefined) throw new Error(`no ${onderwerp.soort} ${onderwerp.id} in Testland`)
  return gevonden
}
const aspectenVan = (a: Onderwerp, b: Onderwerp) => vergelijk(kant(a), kant(b)).map(({ aspect }) => aspect)
const zin = (a: Onderwerp, b: Onderwerp) => vergelijkZin(kant(a), kant(b), vergelijk(kant(a), kant(b)))

const ledenArb: fc.Arbitrary<Leden> = fc
  .subarray(['a', 'b', 'c', 'd', 'e', 'f'])
  .map((sleutels) => new Map(sleutels.map((sleutel) => [sleutel, { sleutel, naam: `Naam ${sleutel}` }])))

describe('leg', () => {
  it('takes two sets apart without losing or doubling a member', () => {
    fc.assert(
      fc.property(ledenArb, ledenArb, (a, b) => {
        const { gedeeld, alleenA, alleenB } = leg(a, b)
        expect(gedeeld.length + alleenA.length).toBe(a.size)
        expect(gedeeld.length + alleenB.length).toBe(b.size)
        const samen = [...gedeeld, ...alleenA, ...alleenB].map(({ sleutel }) => sleutel)
        expect(samen.toSorted()).toEqual([...new Set([...a.keys(), ...b.keys()])].toSorted())
      }),
    )
  })

  it('is the mirror image when the sides change places', () => {
    fc.assert(
      fc.property(ledenArb, ledenArb, (a, b) => {
        const [heen, terug] = [leg(a, b), leg(b, a)]
        expect(terug).toEqual({ gedeeld: heen.gedeeld, alleenA: heen.alleenB, alleenB: heen.alleenA })
      }),
    )
  })

  it('shares all with itself and nothing with an empty set', () => {
    fc.assert(
      fc.property(ledenArb, (a) => {
        expect(leg(a, a)).toMatchObject({ alleenA: [], alleenB: [] })
        expect(leg(a, new Map())).toMatchObject({ gedeeld: [], alleenB: [] })
      }),
    )
  })
})

describe('vergelijk', () => {
  it('compares two netwerken on what they have, not on which netwerken they are', () => {
    const delen = vergelijk(kant(netwerk('tafel')), kant(netwerk('kring')))
    expect(delen.map(({ aspect }) => aspect)).toEqual(['gemeenten', 'deelnemers', 'sectoren', 'themas'])
    expect(delen[0]?.drieluik).toMatchObject({
      gedeeld: [{ naam: 'Oosterdorp' }],
      alleenA: [{ naam: 'Noordstad' }],
      alleenB: [{ naam: 'Zuidhoek' }],
    })
    expect(delen[1]?.drieluik).toMatchObject({
      gedeeld: [{ naam: 'Nieuwland College' }],
      alleenA: [{ naam: 'De Meander (Noordstad)' }],
    })
  })

  it('compares instellingen and scholen on their netwerken, gemeenten on both', () => {
    expect(aspectenVan({ soort: 'instelling', id: 'nieuwland' }, { soort: 'school', id: '01AA00' })).toContain(
      'netwerken',
    )
    const gebieden = aspectenVan(gemeente('GM0001'), { soort: 'regio', indeling: 'provincie', id: 'PV02' })
    expect(gebieden).toEqual(['gemeenten', 'deelnemers', 'netwerken', 'sectoren', 'themas'])
  })

  it('does not count gemeenten of what is landelijk or unknown', () => {
    for (const id of ['land', 'mist']) {
      expect(aspectenVan(netwerk('tafel'), netwerk(id))).not.toContain('gemeenten')
      expect(aspectenVan(netwerk(id), netwerk('tafel'))).not.toContain('gemeenten')
    }
  })
})

describe('what is not known', () => {
  it('leaves out what is known of neither, and says of whom nothing is known', () => {
    const delen = vergelijk(kant(netwerk('tafel')), kant(netwerk('ver')))
    expect(delen.map(({ aspect, onbekendVan }) => [aspect, onbekendVan?.naam])).toEqual([
      ['gemeenten', undefined],
      ['deelnemers', 'Ver'],
      ['themas', 'Ver'],
    ])
    const csv = vergelijkingAlsCsv(kant(netwerk('tafel')), kant(netwerk('ver')), delen)
    expect(csv).toContain('Deelnemers,bekend van Tafel,')
    expect(csv).not.toContain('Deelnemers,alleen')
  })

  it('says how many schools of a netwerk are known', () => {
    const land = eenNaslag({
      netwerken: [eenNetwerk({ id: 'half', naam: 'Half', deelnemers: [school], aantalScholen: 7 })],
    })
    const half = kantVan(netwerk('half'), land, scholen)
    if (half === undefined) throw new Error('no Half')
    expect(vergelijk(half, kant(netwerk('kring'))).find(({ aspect }) => aspect === 'deelnemers')?.toelichting).toBe(
      'Van Half voor zover bekend (1 van 7 scholen).',
    )
  })

  it('counts netwerken of now, and those that are over apart', () => {
    const toen = eenNetwerk({ id: 'toen', deelnemers: [mbo], toestand: 'beeindigd' })
    const land = eenNaslag({ instellingen: [eenInstelling()], netwerken: [eenNetwerk({ deelnemers: [mbo] }), toen] })
    const roc = kantVan({ soort: 'instelling', id: 'nieuwland' }, land, [])
    if (roc === undefined) throw new Error('no Nieuwland')
    expect([...roc.leden.netwerken.keys()]).toEqual(['tafel-noord'])
    expect(feitenNaastElkaar(roc, roc, land, []).find(({ naam }) => naam === 'Netwerken van nu')?.a).toBe(
      '1, voor zover bekend; 1 voorbij of waarschijnlijk voorbij',
    )
  })
})

describe('kantVan', () => {
  it('is undefined for what nobody knows, and for a school as long as no scholen have come in', () => {
    expect(kantVan(netwerk('bestaat-niet'), naslag, scholen)).toBeUndefined()
    expect(kantVan({ soort: 'school', id: '01AA00' }, naslag, [])).toBeUndefined()
  })

  it('gives a gemeente the instellingen and scholen that are there', () => {
    expect([...kant(gemeente('GM0001')).leden.deelnemers.values()].map(({ naam }) => naam)).toEqual([
      'Nieuwland College',
      'Vakschool',
      'De Meander (Noordstad)',
    ])
  })

  it('tells vestigingen of one name apart by their place, and in one place by their code', () => {
    const namen = [
      eenSchool(),
      eenSchool({ code: '01AA01', plaats: 'Elst' }),
      eenSchool({ code: '01AA02', plaats: 'Elst' }),
    ]
    const leden = kantVan(gemeente('GM0001'), naslag, namen)?.leden.deelnemers.values() ?? []
    expect([...leden].map(({ naam }) => naam).slice(2)).toEqual([
      'De Meander (Noordstad)',
      'De Meander (Elst, 01AA01)',
      'De Meander (Elst, 01AA02)',
    ])
  })
})

describe('vergelijkZin', () => {
  it('counts what two netwerken share, in the words of the headings', () => {
    expect(zin(netwerk('tafel'), netwerk('kring'))).toBe(
      'Tafel en Kring delen 1 gemeente en 1 deelnemer, voor zover bekend.',
    )
  })

  it('says what they do not share', () => {
    expect(zin(netwerk('tafel'), netwerk('ver'))).toBe(
      'Tafel en Ver delen geen gemeenten. Van Ver zijn geen deelnemers bekend.',
    )
    expect(zin(netwerk('kring'), { soort: 'regio', indeling: 'rmc', id: 'RMC01' })).toBe(
      'Kring en RMC-regio Rmc Een delen 2 gemeenten en 1 deelnemer, voor zover bekend.',
    )
  })

  it('calls shared gemeenten an estimate when one of the two areas is', () => {
    const vaag = eenNetwerk({ id: 'vaag', naam: 'Vaag', gebied: { type: 'regionaal', zekerheid: 'vermoed' } })
    const land = eenNaslag({ netwerken: [vaag] })
    const a = kantVan(netwerk('vaag'), land, [])
    if (a === undefined) throw new Error('no Vaag')
    const b = kant(netwerk('tafel'))
    expect(vergelijkZin(a, b, vergelijk(a, b))).toMatch(/^Vaag en Tafel delen 1 gemeente \(schatting\)\./)
  })

  it('says landelijk in words, from either side', () => {
    expect(zin(netwerk('land'), netwerk('kring'))).toBe(
      'Landelijk werkt in heel Nederland, dus ook in alle 2 gemeenten van Kring. Ze delen 1 deelnemer, voor zover bekend.',
    )
    expect(zin(gemeente('GM0004'), netwerk('land'))).toBe(
      'Landelijk werkt in heel Nederland, dus ook in gemeente Westwijk. Ze delen geen deelnemers, voor zover bekend.',
    )
    expect(zin({ soort: 'instelling', id: 'vak' }, netwerk('land'))).toBe(
      'Vakschool en Landelijk werken in heel Nederland. Ze delen geen deelnemers, voor zover bekend.',
    )
  })

  it('says unknown as unknown', () => {
    expect(zin(netwerk('mist'), netwerk('kring'))).toBe(
      'Waar Mist werkt, is niet bekend. Van Mist zijn geen deelnemers bekend.',
    )
  })

  it('says of a place whether it lies inside', () => {
    expect(zin(gemeente('GM0003'), netwerk('kring'))).toContain('Gemeente Zuidhoek ligt in het gebied van Kring.')
    expect(zin(netwerk('tafel'), gemeente('GM0003'))).toContain('Gemeente Zuidhoek ligt niet in het gebied van Tafel.')
    expect(zin({ soort: 'school', id: '01AA00' }, { soort: 'school', id: '02BB00' })).toContain(
      'De Meander (Noordstad) en De Bocht (Westwijk) liggen niet in dezelfde gemeente.',
    )
    expect(zin(gemeente('GM0001'), { soort: 'school', id: '01AA00' })).toContain(
      'De Meander (Noordstad) ligt in gemeente Noordstad.',
    )
    expect(zin(gemeente('GM0001'), gemeente('GM0002'))).toBe(
      'Gemeente Noordstad en gemeente Oosterdorp delen 1 netwerk, maar geen instellingen en scholen, voor zover bekend.',
    )
  })
})

describe('feitenNaastElkaar', () => {
  it('lays the facts of two kinds side by side and leaves open what makes no sense', () => {
    const feiten = feitenNaastElkaar(kant(netwerk('tafel')), kant(gemeente('GM0001')), naslag, scholen)
    const feit = (naam: string) => feiten.find((paar) => paar.naam === naam)
    expect(feit('Soort')).toEqual({ naam: 'Soort', a: 'Netwerk', b: 'Gemeente' })
    expect(feit('Borging')).toBeUndefined()
    expect(feit('Netwerken van nu')).toEqual({ naam: 'Netwerken van nu', a: undefined, b: '1, voor zover bekend' })
    expect(feit('Gemeenten')).toEqual({ naam: 'Gemeenten', a: '2', b: '1' })
  })
})

describe('vergelijkingAlsCsv', () => {
  it('has a row for every member in the three parts', () => {
    const [a, b] = [kant(netwerk('tafel')), kant(netwerk('kring'))]
    const vergelijking = vergelijk(a, b)
    const regels = vergelijkingAlsCsv(a, b, vergelijking).trim().split('\r\n').slice(1)
    const leden = vergelijking.flatMap(({ drieluik: { gedeeld, alleenA, alleenB } }) => [
      ...gedeeld,
      ...alleenA,
      ...alleenB,
    ])
    expect(regels).toHaveLength(leden.length)
    expect(regels).toContain('Gemeenten,gedeeld,GM0002,Oosterdorp')
    expect(regels).toContain('Gemeenten,alleen Kring,GM0003,Zuidhoek')
  })
})
