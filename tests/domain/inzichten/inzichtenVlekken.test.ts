import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ookzin,
  schattingzin,
  tellingTabel,
  telVlekken,
  toonOmvang,
  vlekkenOpKaart,
  vlekkenOverzicht,
  vlekkenPerKlasse,
  vlekkenPerProvincie,
  vlekkenTabel,
  vraagInNaam,
  vlekkenzin,
  vraagInWoorden,
} from '@/domain/inzichten/inzichtenVlekken'
import { geenVlekkenKeuze, vlekklassen, witteVlekken } from '@/domain/inzichten/witteVlekken'
import { arbitraireNetwerken } from '../../fixtures/arbitrairNetwerk'
import { eenGemeente, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ vmboVestigingen: 3 }),
    eenGemeente({ code: 'GM0002', naam: 'Oosterdorp', vmboVestigingen: 2 }),
    eenGemeente({ code: 'GM0003', naam: 'Aardam', provincie: 'PV02', vmboVestigingen: 1 }),
  ],
  netwerken: [eenNetwerk({ soort: 'sto-regio' })],
})
const naarSto = { ...geenVlekkenKeuze, soort: 'sto-regio' } as const
const vlekken = witteVlekken(naslag, naarSto)

describe('telVlekken', () => {
  it('counts gemeenten and the vmbo-vestigingen in them', () => {
    const { bekend, geen } = telVlekken(vlekken)
    expect([bekend, geen]).toEqual([
      { gemeenten: 1, vestigingen: 3 },
      { gemeenten: 2, vestigingen: 3 },
    ])
  })

  it('adds up to all gemeenten and all vestigingen, per provincie too', () => {
    fc.assert(
      fc.property(arbitraireNetwerken, (netwerken) => {
        const land = eenNaslag({ netwerken })
        const uitkomst = witteVlekken(land, geenVlekkenKeuze)
        const totaal = telVlekken(uitkomst)
        const delen = vlekkenPerProvincie(uitkomst, land).map(({ telling }) => telling)
        expect(vlekklassen.reduce((som, klasse) => som + totaal[klasse].gemeenten, 0)).toBe(4)
        for (const klasse of vlekklassen) {
          expect(delen.reduce((som, telling) => som + telling[klasse].gemeenten, 0)).toBe(totaal[klasse].gemeenten)
        }
      }),
    )
  })
})

describe('vlekkenOverzicht', () => {
  it('asks after every sector and niveau, and the soorten that there are', () => {
    const groepen = vlekkenOverzicht(naslag)
    expect(groepen.map(({ titel, vragen }) => [titel, vragen.length])).toEqual([
      ['Eigen initiatief', 2],
      ['Soort', 1],
      ['Sector', 6],
      ['Onderwijsniveau', 8],
    ])
  })
})

describe('the words and the tables', () => {
  it('names the question', () => {
    expect(vraagInWoorden({ ...geenVlekkenKeuze, soort: 'sto-regio', sector: 'groen', niveau: 'mbo-2' })).toBe(
      'Soort: STO-regio · sector: Groen · onderwijsniveau: Mbo 2',
    )
    expect(vraagInWoorden(geenVlekkenKeuze)).toBe('Eigen initiatief · lokaal en regionaal')
    expect(vraagInWoorden({ ...geenVlekkenKeuze, provinciebreed: true })).toBe('Eigen initiatief · ook provinciebreed')
  })

  it('says of how many the netwerk is known by an area that was derived', () => {
    const afgeleid = eenNetwerk({ gemeenten: ['GM0001'], gebied: { type: 'regionaal', zekerheid: 'afgeleid' } })
    const genoemd = eenNetwerk({ id: 'b', gemeenten: ['GM0002'] })
    const zin = (...netwerken: (typeof genoemd)[]) =>
      schattingzin(witteVlekken(eenNaslag({ netwerken }), geenVlekkenKeuze))
    expect(zin(afgeleid, genoemd)).toBe(
      'Van de 2 met een bekend netwerk is dat bij 1 een schatting: het gebied is afgeleid.',
    )
    expect(zin(genoemd)).toBe('')
  })

  it('says what there is where nothing that was asked is known', () => {
    const breed = eenNetwerk({ id: 'breed', schaal: 'provinciebreed', gemeenten: ['GM0001', 'GM0002'] })
    const land = eenNaslag({ netwerken: [eenNetwerk({ soort: 'sto-regio' }), breed] })
    const zin = (keuze = {}) => ookzin(witteVlekken(land, { ...geenVlekkenKeuze, ...keuze }))
    expect(zin()).toBe(
      'Van de 4 zonder bekend netwerk is er in 1 wel een STO-regio en in 2 wel een provinciebreed netwerk.',
    )
    expect(zin({ provinciebreed: true })).toBe('')
  })

  it('says the outcome in one sentence', () => {
    expect(vlekkenzin(telVlekken(vlekken))).toBe(
      'In 1 van de 3 gemeenten is een netwerk bekend. In 2 gemeenten, met 3 vmbo-vestigingen, kennen wij er geen.',
    )
    const een = { gemeenten: 1, vestigingen: 1 }
    const elk = { bekend: een, waarschijnlijk: een, geen: een, 'niet-bevraagd': een, beeindigd: een }
    expect(vlekkenzin({ ...elk, 'geen-vmbo-school': een })).toBe(
      'In 1 van de 6 gemeenten is een netwerk bekend, en in 1 is er waarschijnlijk een. In 1 gemeente, met 1 vmbo-vestiging, kennen wij er geen; over 1 geven onze bronnen geen antwoord; in 1 is het voorbij of waarschijnlijk voorbij. 1 andere gemeente heeft geen vmbo-school.',
    )
  })

  it('gives every gemeente a row in the download, with its reason, the question, the date and what to beware of', () => {
    const { kop, rijen } = vlekkenTabel(vlekken, naarSto, naslag)
    expect(rijen).toHaveLength(3)
    const [eerste = []] = rijen
    expect(eerste.slice(0, 4)).toEqual(['GM0001', 'Noordstad', 'Bovenland', 'Netwerk bekend'])
    expect(eerste.slice(5, 11)).toEqual(['1', '3', '', '0', '0', 'Soort: STO-regio'])
    expect(eerste.slice(11)).toEqual([
      '2026-06-15',
      'Hiervoor telt 1 netwerk mee. Dat is te weinig om van witte vlekken te spreken: onder de 25 zegt een lege plek niets.',
    ])
    expect(rijen.every((rij) => rij.length === kop.length && rij[kop.indexOf('reden')] !== '')).toBe(true)
  })

  it.each([
    [{}, 'eigen-initiatief'],
    [{ provinciebreed: true }, 'eigen-initiatief-provinciebreed'],
    [{ soort: 'sto-regio', sector: 'techniek' }, 'sto-regio-techniek'],
    [{ sector: 'zorg-en-welzijn' }, 'zorg-en-welzijn'],
  ] as const)('names the file of %o after the question: %s', (gevraagd, naam) => {
    expect(vraagInNaam({ ...geenVlekkenKeuze, ...gevraagd })).toBe(naam)
  })

  it('has the same numbers on screen and in the download', () => {
    const telling = telVlekken(vlekken)
    const [, rij] = tellingTabel('Provincie', [{ label: 'Alles', telling }])
    const scherm = vlekklassen.map((klasse) => toonOmvang(telling[klasse]))
    expect(scherm).toEqual(vlekklassen.map((_, nummer) => `${rij?.[1 + 2 * nummer]} (${rij?.[2 + 2 * nummer]})`))
  })

  it('gives the map a class for each code', () => {
    expect([...vlekkenOpKaart(vlekken)]).toEqual([
      ['GM0001', 'bekend'],
      ['GM0002', 'geen'],
      ['GM0003', 'geen'],
    ])
  })

  it('lists the gemeenten of a class by name', () => {
    expect(
      vlekkenPerKlasse(vlekken).map(({ klasse, vlekken: groep }) => [
        klasse,
        ...groep.map(({ gemeente }) => gemeente.naam),
      ]),
    ).toEqual([
      ['waarschijnlijk'],
      ['geen', 'Aardam', 'Oosterdorp'],
      ['geen-vmbo-school'],
      ['niet-bevraagd'],
      ['beeindigd'],
    ])
  })
})
