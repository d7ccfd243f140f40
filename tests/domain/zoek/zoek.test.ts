import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoek } from '@/domain/zoek/zoek'
import { zoekbaren } from '@/domain/zoek/zoekbaren'
import { maakZoekindex } from '@/domain/zoek/zoekindex'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk, eenRegio, eenSchool } from '../../fixtures/overzicht'
import { zoekland } from '../../fixtures/zoekland'

const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ naam: '’s-Noordstad', aliassen: ['Den Noord', 'Noardstêd'] }),
    eenGemeente({ code: 'GM0002', naam: 'Súdhoek' }),
    eenGemeente({ code: 'GM0003', naam: 'Westwijk' }),
  ],
  regios: [eenRegio(), eenRegio({ indeling: 'arbeidsmarktregio', id: 'westwijk', naam: 'Westwijk' })],
  instellingen: [
    eenInstelling({
      id: 'arkel',
      naam: 'Arkel College',
      korteNaam: 'Arkel',
      officieleNaam: 'Stichting Arkel',
      brin: '25ZZ',
      bestaatTot: '2019-08-01',
      opgegaanIn: ['vergezicht'],
    }),
    eenInstelling({ id: 'vergezicht', naam: 'Vergezicht', soort: 'vakinstelling', voortgekomenUit: ['arkel'] }),
    eenInstelling({ id: 'weg', naam: 'ROC Weg', bestaatTot: '2020', vestigingen: [] }),
    eenInstelling({ id: 'ver', naam: 'verRijnland', aliassen: ['Prins Maurits 1'], korteNaam: 'PM1C' }),
  ],
  netwerken: [
    eenNetwerk({ soort: 'sto-regio', naam: 'STO-regio Westwijk', periode: { van: 2020 } }),
    eenNetwerk({
      id: 'winst',
      naam: 'Winst',
      aliassen: ['Winst en Verlies'],
      gebied: { type: 'regionaal', omschrijving: 'Overkant; vroeger anders' },
    }),
  ],
})
const index = maakZoekindex({
  naslag,
  scholen: [
    eenSchool({ code: '01AA07', naam: 'Vakschool', gemeente: 'GM0001', plaats: 'Noordstad' }),
    eenSchool({ code: '01AA08', naam: 'Vakschool', gemeente: 'GM0003', plaats: 'Westwijk' }),
  ],
  plaatsen: [
    ['Westwijk', 'GM0003'],
    ['Den Noord', 'GM0001'],
    ['Achterbuurt', 'GM0003'],
    ['Achterbuurt', 'GM0003'],
    ['Nergens', 'GM9999'],
    ['Oud-Achterland', 'GM0003', 2014],
    ['Oud-Achterland', 'GM0002', 2014],
  ],
  postcodes: { '8011': 'GM0003', '8012': 'GM0003', '8021': 'GM0002', '9999': 'GM9999' },
  teksten: {
    netwerken: [
      ['winst', 'Elk jaar is er een conferentie. Leerlingen lopen een buddystage bij een mbo-student.'],
      ['weg', 'Van een netwerk dat er niet is, ook met buddystage.'],
    ],
    kennis: [['kennis', 'Te veel tafels', 'Bestuurders vinden dat er te veel overlegtafels zijn.']],
  },
})

/** The suggestions, group by group: `Label | toelichting | hoe naam`. */
function vind(invoer: string): string[] {
  return zoek(index, invoer).groepen.flatMap(({ suggesties }) =>
    suggesties.map(({ label, toelichting, via }) =>
      [label, toelichting, ...(via === undefined ? [] : [`${via.hoe} ${via.naam}`])].join(' | '),
    ),
  )
}

describe('zoek', () => {
  it('finds an instelling of the past by its name, and the one it went into', () => {
    expect(vind('Arkel')).toEqual([
      'Arkel College | Nu Vergezicht · roc · Noordstad',
      'Vergezicht | Vakinstelling · Noordstad | voorheen Arkel College',
    ])
  })

  it.each([
    ['stichting ark', 'Arkel College | Nu Vergezicht · roc · Noordstad | ook bekend als Stichting Arkel'],
    ['25zz', 'Arkel College | Nu Vergezicht · roc · Noordstad | code 25ZZ'],
    ['weg', 'ROC Weg | Roc · bestond tot 2020'],
    ['den noord', '’s-Noordstad | Gemeente · provincie Bovenland | ook bekend als Den Noord'],
    ['noardsted', '’s-Noordstad | Gemeente · provincie Bovenland | ook bekend als Noardstêd'],
    ['snoordst', '’s-Noordstad | Gemeente · provincie Bovenland'],
    ['sudhoek', 'Súdhoek | Gemeente · provincie Bovenland'],
    ['achterb', 'Achterbuurt | Plaats in gemeente Westwijk'],
    ['01AA07', 'Vakschool | Noordstad · gemeente ’s-Noordstad · 01AA07 | code 01AA07'],
    ['01aa 08', 'Vakschool | Westwijk · 01AA08 | code 01AA08'],
    ['vakschool westwijk', 'Vakschool | Westwijk · 01AA08'],
    ['het westwijk vakschool', 'Vakschool | Westwijk · 01AA08'],
    ['winst', 'Winst | Netwerk · Overkant'],
    ['arbeidsmarktregio westwijk', 'Westwijk | Arbeidsmarktregio · 0 gemeenten'],
    ['sto westwijk', 'STO-regio Westwijk | STO-regio · sinds 2020'],
    ['ver rijnl', 'verRijnland | Roc · Noordstad'],
    ['prins maurits', 'verRijnland | Roc · Noordstad | ook bekend als Prins Maurits 1'],
    ['pmic', 'verRijnland | Roc · Noordstad | ook bekend als PM1C'],
    ['provincie', 'Bovenland | Provincie · 3 gemeenten'],
    ['8011', 'Westwijk | Postcode 8011 · gemeente Westwijk'],
    ['8011AB', 'Westwijk | Postcode 8011 · gemeente Westwijk'],
    [' 8011 a', 'Westwijk | Postcode 8011 · gemeente Westwijk'],
  ])('finds with %s first %s', (invoer, eerste) => {
    expect(vind(invoer)[0]).toBe(eerste)
  })

  it('offers the gemeenten with most of the postcodes that begin so', () => {
    expect(vind('80')).toEqual([
      'Westwijk | Postcode 80… · gemeente Westwijk',
      'Súdhoek | Postcode 80… · gemeente Súdhoek',
    ])
  })

  it('shows the groups with an exact name first, in their fixed order, and lists a place once', () => {
    const { groepen } = zoek(index, 'westwijk')
    expect(
      groepen.map(({ groep, suggesties }) => `${groep}: ${suggesties.map(({ label }) => label).join(', ')}`),
    ).toEqual(['plaatsen: Westwijk', 'regios: Westwijk', 'netwerken: STO-regio Westwijk', 'scholen: Vakschool'])
  })

  it('says what was searched and what looks most like it when it finds nothing', () => {
    const { groepen, naaste, gezochtIn } = zoek(index, 'winst qqq')
    expect(groepen).toEqual([])
    expect(naaste.map(({ label }) => label)).toEqual(['Winst'])
    expect(gezochtIn).toEqual([
      'netwerken',
      'mbo-instellingen',
      'vmbo-scholen',
      'gemeenten',
      'plaatsen',
      'postcodes',
      'regio’s',
      'filters',
      'pagina’s',
      'de teksten',
    ])
    expect(zoek(maakZoekindex({ naslag }), 'vakschool').gezochtIn).toEqual([
      'netwerken',
      'mbo-instellingen',
      'gemeenten',
      'regio’s',
      'filters',
      'pagina’s',
    ])
  })

  it.each([
    ['buddystage', 'Winst | Leerlingen lopen een buddystage bij een mbo-student.'],
    ['BUDDYSTAGES', 'Winst | Leerlingen lopen een buddystage bij een mbo-student.'],
    ['conferentie leerlingen', 'Winst | Elk jaar is er een conferentie.'],
    ['zorg en welzijn', 'Zorg en welzijn | Sector'],
    ['convenant', 'Convenant of overeenkomst | Borging'],
    ['doorlopende leerlijn', 'Doorlopende leerlijn | Aard van de samenwerking'],
    ['overlegtafels', 'Overleg | Soort | ook bekend als Overlegtafels'],
    [
      'witte vlek',
      'Witte vlekken | Waar geen samenwerking van vmbo en mbo bekend is, en hoeveel dat zegt: per gemeente en provincie.',
    ],
    ['oud achterland', 'Oud-Achterland | Vroegere gemeente (tot 2014), nu bij Westwijk'],
    ['open data', 'Open data | Alle gegevens van de landkaart als open bestanden, met licentie en bronvermelding.'],
  ])('answers %s with first %s', (invoer, eerste) => {
    expect(vind(invoer)[0]).toBe(eerste)
  })

  it('gives with a place or postcode its STO-regio and mbo’s at once', () => {
    const antwoord = (invoer: string) => zoek(index, invoer).groepen[0]?.suggesties[0]?.antwoord
    expect(antwoord('8021')).toEqual(['STO-regio: niet bekend', 'Mbo: geen vestiging bekend'])
    expect(antwoord('den noord')).toEqual(['STO-regio: Westwijk', 'Mbo in de gemeente: Vergezicht en verRijnland'])
  })

  it('tells a text of a netwerk once, and short words find no texts', () => {
    expect(vind('winst').filter((regel) => regel.startsWith('Winst |'))).toHaveLength(1)
    expect(vind('er is')).not.toContainEqual(expect.stringContaining('conferentie'))
  })

  it.each(['', '   ', '’', '9999', '%$#', 'constructor', '<q>'])('survives %j', (invoer) => {
    expect(vind(invoer)).toEqual([])
  })

  it('never throws, never gives more than asked and never the same twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 1, max: 12 }), (invoer, max) => {
        const gevonden = zoek(index, invoer, max).groepen.flatMap(({ suggesties }) => suggesties)
        expect(gevonden.length).toBeLessThanOrEqual(Math.max(3, max) + 6)
        expect(new Set(gevonden.map((suggestie) => JSON.stringify(suggestie))).size).toBe(gevonden.length)
      }),
    )
  })
})

describe('zoek in zoekland', () => {
  const bronnen = zoekland(1)
  const groot = maakZoekindex(bronnen)
  const alle = [...zoekbaren(bronnen)]
  const namenVan = (invoer: string) =>
    zoek(groot, invoer).groepen.flatMap(({ suggesties }) => suggesties.map(({ label }) => label))

  it('finds every record by each of its names', () => {
    const gemist = alle.flatMap(({ namen }) =>
      namen
        .filter(({ naam }) => !namenVan(naam).includes(namen[0].naam))
        .map(({ naam }) => `${namen[0].naam} by ${naam}`),
    )
    expect(gemist).toEqual([])
  })

  it('finds a name with one wrong letter in a word of five letters or more', () => {
    const bekend = new Set(alle.flatMap(({ namen }) => namen.flatMap(({ naam }) => kaleTekst(naam).split(' '))))
    const kandidaten = alle.flatMap(({ namen: [{ naam }] }) => {
      const woorden = kaleTekst(naam).split(' ')
      return woorden.flatMap((woord, plaats) => (woord.length >= 5 ? [{ naam, woorden, plaats, woord }] : []))
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...kandidaten),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')),
        (kandidaat, waar, letter) => {
          const { naam, woorden, plaats, woord } = kandidaat
          const fout = `${woord.slice(0, waar % woord.length)}${letter}${woord.slice((waar % woord.length) + 1)}`
          // What happens to be another word is no mistake.
          fc.pre(![...bekend].some((ander) => ander.startsWith(fout)))
          expect(namenVan(woorden.with(plaats, fout).join(' '))).toContain(naam)
        },
      ),
      { numRuns: 300 },
    )
  })
})
