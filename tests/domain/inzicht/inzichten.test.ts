import { describe, expect, it } from 'vitest'
import type { Inzicht } from '@/domain/inzicht/inzicht'
import { citaat, inzichten } from '@/domain/inzicht/inzichten'
import type { NetwerkKern, Overzicht } from '@/domain/overzicht'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

/** So many alike, told apart by their ids. */
const reeks = (aantal: number, naam: string, delen: Partial<NetwerkKern> = {}) =>
  Array.from({ length: aantal }, (_, nummer) => eenNetwerk({ id: `${naam}-${nummer}`, ...delen }))
const mbo = (instelling: string) => ({ soort: 'mbo', instelling, rol: 'deelnemer', zekerheid: 'bron' }) as const
const school = { soort: 'vmbo', school: '01AA00', rol: 'deelnemer', zekerheid: 'bron' } as const

const gemeenten = [
  eenGemeente({ vmboVestigingen: 3 }),
  eenGemeente({ code: 'GM0002', naam: 'Oosterdorp', arbeidsmarktregio: 'regio-oost', vmboVestigingen: 2 }),
]

function vind(sleutel: string, delen: Partial<Overzicht>): Inzicht {
  const naslag = eenNaslag({ gemeenten, ...delen })
  const inzicht = inzichten({ naslag, scholen: [eenSchool()] }).find((een) => een.sleutel === sleutel)
  if (inzicht === undefined) throw new Error(`no insight ${sleutel}`)
  return inzicht
}
const getallen = (inzicht: Inzicht) => Object.fromEntries(inzicht.getallen.map(({ getal, wat }) => [wat, getal]))

describe('how many vmbo-vestigingen stand in a STO-regio', () => {
  const sto = (aantal: number) => ({ netwerken: reeks(aantal, 'sto', { soort: 'sto-regio' }) })

  it('follows from the areas', () => {
    const inzicht = vind('sto-dekking', sto(20))
    expect(inzicht.zin).toBe(
      'Van de 5 vmbo-vestigingen staan er 3 in het gebied van een STO-regio die wij kennen; bij 2 kennen wij er geen.',
    )
    expect(getallen(inzicht)).toMatchObject({ 'in een bekende STO-regio': 3, 'geen bekend': 2, waarschijnlijk: 0 })
  })

  it('changes when one more gemeente is covered', () => {
    const { netwerken } = sto(20)
    const meer = [...netwerken, eenNetwerk({ id: 'oost', soort: 'sto-regio', gemeenten: ['GM0002'] })]
    expect(vind('sto-dekking', { netwerken: meer }).zin).toContain('staan er 5 in')
  })

  it('says too little is known below its floor', () => {
    const inzicht = vind('sto-dekking', sto(19))
    expect(inzicht.zin).toBe('Over STO-regio’s weten wij te weinig.')
    expect(inzicht.getallen).toEqual([{ getal: 19, wat: 'STO-regio’s; genoeg is 20' }])
  })
})

describe('where no netwerk of own initiative is known', () => {
  const instellingen = [eenInstelling({ gemeenten: ['GM0001', 'GM0002'] })]
  const netwerken = reeks(25, 'tafel', { deelnemers: [mbo('nieuwland')] })

  it('counts gemeenten where somebody was asked', () => {
    expect(vind('eigen-initiatief', { instellingen, netwerken }).zin).toBe(
      'In 1 van de 2 gemeenten kennen wij geen netwerk op eigen initiatief, al is ernaar gezocht; daar staan 2 vmbo-vestigingen.',
    )
  })

  it('never counts a gemeente about which nobody was asked', () => {
    const inzicht = vind('eigen-initiatief', { instellingen: [eenInstelling()], netwerken })
    expect(getallen(inzicht)).toMatchObject({ 'geen bekend': 0, 'niet bevraagd': 1 })
  })

  it('says too little is known below its floor', () => {
    const inzicht = vind('eigen-initiatief', { instellingen, netwerken: netwerken.slice(1) })
    expect(inzicht.isBekend).toBe(false)
    expect(inzicht.zin).toBe('Over eigen initiatief in de regio weten wij te weinig.')
  })
})

describe('what is known to run', () => {
  const netwerken = [
    ...reeks(4, 'loopt'),
    ...reeks(3, 'stil', { toestand: 'laatst-gezien' }),
    ...reeks(18, 'voorbij', { toestand: 'waarschijnlijk-voorbij' }),
  ]

  it('counts the core by state, and nothing that is mere context', () => {
    const inzicht = vind('wat-loopt', { netwerken: [...netwerken, ...reeks(9, 'achter', { relevantie: 'context' })] })
    expect(inzicht.zin).toBe(
      'Van 4 van de 25 netwerken weten wij dat het loopt; 18 zijn voorbij of waarschijnlijk voorbij.',
    )
    expect(getallen(inzicht)).toMatchObject({ loopt: 4, 'lang niet gezien': 3 })
  })

  it('says too little is known below its floor', () => {
    expect(vind('wat-loopt', { netwerken: netwerken.slice(1) }).zin).toBe('Over wat er nog loopt weten wij te weinig.')
  })
})

describe('what is left after the subsidy', () => {
  const rif = (aantal: number, naam: string, delen: Partial<NetwerkKern> = {}) =>
    reeks(aantal, naam, {
      ...{ soort: 'rif-project', financiering: { uit: ['rif'] }, toestand: 'waarschijnlijk-voorbij' },
      ...delen,
    })
  const netwerken = [...rif(9, 'weg'), ...rif(1, 'gevolgd', { opgevolgdDoor: ['weg-0'] })]

  it('tells what is not known apart from what ended', () => {
    const inzicht = vind('na-subsidie', { netwerken: [...netwerken, ...rif(2, 'klaar', { toestand: 'beeindigd' })] })
    expect(inzicht.zin).toBe(
      'Van 9 van de 12 samenwerkingen waarvan het tijdelijke geld op is, weten wij niet wat ervan over is; 1 heeft een opvolger.',
    )
    expect(getallen(inzicht)).toMatchObject({ beëindigd: 2, 'loopt nog': 0 })
  })

  it('says too little is known below its floor', () => {
    expect(vind('na-subsidie', { netwerken: netwerken.slice(1) }).zin).toBe(
      'Over de tijd na de subsidie weten wij te weinig.',
    )
  })
})

describe('which mbo takes part in STO-regio’s', () => {
  const netwerken = [
    ...reeks(15, 'zonder', { soort: 'sto-regio' }),
    ...reeks(5, 'met', { soort: 'sto-regio', deelnemers: [mbo('nieuwland')] }),
  ]
  const instellingen = [eenInstelling()]

  it('counts those of which none is known', () => {
    expect(vind('mbo-in-sto', { instellingen, netwerken }).zin).toBe(
      'Van 15 van de 20 STO-regio’s weten wij niet welke mbo-instelling meedoet.',
    )
  })

  it('says too little is known below its floor', () => {
    expect(vind('mbo-in-sto', { instellingen, netwerken: netwerken.slice(1) }).isBekend).toBe(false)
  })
})

describe('who sit together', () => {
  const instellingen = [eenInstelling(), eenInstelling({ id: 'overkant', naam: 'Overkant College' })]
  const samen = (aantal: number) => reeks(aantal, 'samen', { deelnemers: [mbo('nieuwland'), mbo('overkant')] })
  const los = (aantal: number) => reeks(aantal, 'los', { deelnemers: [{ ...mbo('vreemd') }, school] })

  it('names the pair with most tables, each pair once', () => {
    const inzicht = vind('samen-aan-tafel', { instellingen, netwerken: [...samen(3), ...los(22)] })
    expect(inzicht.zin).toBe(
      'Nieuwland College en Overkant College zitten samen aan 3 tafels; 1 paar zit samen aan twee of meer.',
    )
    expect(getallen(inzicht)).toMatchObject({ 'aan drie of meer': 1 })
  })

  it('counts a school that an instelling meets more often too, by its name', () => {
    const metSchool = reeks(5, 'school', { deelnemers: [mbo('nieuwland'), school] })
    expect(vind('samen-aan-tafel', { instellingen, netwerken: [...metSchool, ...los(20)] }).zin).toContain(
      'Nieuwland College en De Meander zitten samen aan 5 tafels',
    )
  })

  it('says so when nobody meets twice, and not that nobody does', () => {
    expect(vind('samen-aan-tafel', { instellingen, netwerken: [...samen(1), ...los(24)] }).zin).toBe(
      'Wij kennen geen mbo-instelling die dezelfde partner aan twee of meer tafels treft.',
    )
  })

  it('counts no tables that are over, and says too little is known below its floor', () => {
    const over = samen(3).map((tafel) => ({ ...tafel, toestand: 'beeindigd' as const }))
    const inzicht = vind('samen-aan-tafel', { instellingen, netwerken: [...over, ...los(24)] })
    expect(inzicht.zin).toBe('Over wie wie ontmoet weten wij te weinig.')
    expect(inzicht.getallen[0]?.getal).toBe(24)
  })
})

describe('tables per mbo-instelling', () => {
  const instellingen = Array.from({ length: 10 }, (_, nummer) =>
    eenInstelling({ id: `m${nummer}`, naam: `Mbo ${nummer}` }),
  )
  const netwerken = [
    ...instellingen.map(({ id }) => eenNetwerk({ id: `tafel-${id}`, deelnemers: [mbo(id)] })),
    ...reeks(3, 'meer', { deelnemers: [mbo('m4')] }),
  ]

  it('names the most and the middle', () => {
    expect(vind('tafels-per-instelling', { instellingen, netwerken }).zin).toBe(
      'Mbo 4 zit aan 4 tafels, het meest van de 10 mbo-instellingen met een eigen regio; de middelste zit er aan 1.',
    )
  })

  it('says too little is known below its floor', () => {
    const inzicht = vind('tafels-per-instelling', { instellingen: instellingen.slice(1), netwerken })
    expect(inzicht.zin).toBe('Over tafels per mbo-instelling weten wij te weinig.')
  })
})

describe('borders that do not coincide', () => {
  const verband = (aantal: number, naam: string, codes: string[]) =>
    reeks(aantal, naam, { soort: 'stelselregio', behoortTot: ['passend-onderwijs'], gemeenten: codes })
  const netwerken = [...verband(6, 'past', ['GM0001']), ...verband(4, 'over', ['GM0001', 'GM0002'])]

  it('counts what lies within one arbeidsmarktregio', () => {
    const inzicht = vind('grenzen', { netwerken: [...netwerken, eenNetwerk({ id: 'sto', soort: 'sto-regio' })] })
    expect(inzicht.zin).toBe(
      'Van de 10 samenwerkingsverbanden passend onderwijs liggen er 6 binnen één arbeidsmarktregio; van de 1 STO-regio 1.',
    )
    expect(getallen(inzicht)).toMatchObject({ 'binnen één RMC-regio': 10 })
  })

  it('says too little is known below its floor', () => {
    expect(vind('grenzen', { netwerken: netwerken.slice(1) }).zin).toBe(
      'Over grenzen die niet samenvallen weten wij te weinig.',
    )
  })
})

describe('sectoren', () => {
  it('says of which sectors too little is known, with how many netwerken that is', () => {
    const netwerken = [
      ...reeks(25, 'techniek', { sectoren: ['techniek'] }),
      ...reeks(3, 'zorg', { sectoren: ['zorg-en-welzijn'] }),
    ]
    const inzicht = vind('sectoren', { netwerken })
    expect(inzicht.zin).toMatch(
      /^Over zorg en welzijn \(3\), .* weten wij te weinig .*; over techniek \(25\) genoeg\.$/,
    )
    expect(inzicht.isBekend).toBe(false)
  })
})

it('puts what is not known last, and never twice the same', () => {
  const alle = inzichten({ naslag: eenNaslag(), scholen: [] })
  expect(alle.every(({ isBekend }) => !isBekend)).toBe(true)
  expect(new Set(alle.map(({ sleutel }) => sleutel)).size).toBe(alle.length)
})

it('is cited with version, date and address', () => {
  expect(
    citaat({ zin: 'Het is zo.', sleutel: 'zo' }, { versie: '2026-06-15-abc', peildatum: '2026-06-15' }, '/inzichten'),
  ).toMatch(/^‘Het is zo\.’ Landkaart .*Versie 2026-06-15-abc, peildatum 15.juni 2026\..* \/inzichten#zo$/)
})
