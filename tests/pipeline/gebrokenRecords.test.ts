import { describe, expect, it } from 'vitest'
import { leidAf } from '@/pipeline/leidAf'
import { keurBestanden, testland, zet } from '../fixtures/testland'

const sto = 'netwerken/sto-regio/sto-noord.json'
const rif = 'netwerken/rif-project/lab-west.json'
const tafel = 'netwerken/overleg/tafel-noord.json'
const nieuwland = 'mbo-instellingen/nieuwland.json'
const rocNoord = 'mbo-instellingen/roc-noord.json'
const scholen = 'vmbo-vestigingen.json'
const kengetallen = 'kennis/kengetallen.json'

/** Noordstad once more. */
const noordstad = {
  code: 'GM0001',
  naam: 'Noordstad',
  provincie: 'PV01',
  arbeidsmarktregio: 'regio-west',
  corop: 'CR01',
  rmc: 'RMC01',
}

/** One value made wrong → the one problem that the curator must read, to the letter. */
const gebroken: [bestand: string, pad: string, waarde: unknown, melding: string][] = [
  // Fields that are missing, empty, unknown or of the wrong kind.
  [sto, 'soort', undefined, `${sto}: soort ontbreekt`],
  [sto, 'naam', '', `${sto}: naam is leeg; laat het veld weg als het onbekend is`],
  [sto, 'naam', '   ', `${sto}: naam is leeg; laat het veld weg als het onbekend is`],
  [sto, 'naam', 5, `${sto}: naam is 5, maar moet een tekst zijn`],
  [sto, 'naam', 'x'.repeat(121), `${sto}: naam is te lang (hoogstens 120 tekens)`],
  [sto, 'id', 'a', `${sto}: id 'a' is te kort (ten minste 2 tekens)`],
  [sto, 'id', 'Sto Noord', `${sto}: id 'Sto Noord' moet een id zijn: kleine letters, cijfers en streepjes`],
  [sto, 'sectors', [], `${sto}: sectors is geen bekend veld; bedoelde u 'sectoren'?`],
  [sto, 'deelnemers.1.insteling', 'x', `${sto}: deelnemers[1].insteling is geen bekend veld; bedoelde u 'instelling'?`],
  [sto, 'gebied.gemeente', [], `${sto}: gebied.gemeente is geen bekend veld; bedoelde u 'gemeenten'?`],
  [sto, 'kleur', 'rood', `${sto}: kleur is geen bekend veld`],
  [sto, 'deelnemers', {}, `${sto}: deelnemers is {}, maar moet een lijst zijn`],
  [sto, 'deelnemers.1', 'nieuwland', `${sto}: deelnemers[1] is 'nieuwland', maar moet een object zijn`],
  [sto, 'aliassen', null, `${sto}: aliassen is null, maar moet een lijst zijn; laat het veld weg als het onbekend is`],
  [sto, 'periode.van', '2020', `${sto}: periode.van is '2020', maar moet een getal zijn`],
  [sto, 'periode.van', 2020.5, `${sto}: periode.van is 2020.5, maar moet een heel getal zijn`],
  [sto, 'periode.van', 202, `${sto}: periode.van is 202, maar moet ten minste 1900 zijn`],
  [sto, 'financiering.bedrag', -1, `${sto}: financiering.bedrag is -1, maar moet ten minste 0 zijn`],
  [
    nieuwland,
    'vestigingen.0.hoofdvestiging',
    'ja',
    `${nieuwland}: vestigingen[0].hoofdvestiging is 'ja', maar moet true of false zijn`,
  ],
  [kengetallen, '0.waarde', true, `${kengetallen}[0]: waarde is true, maar moet een getal of een tekst zijn`],
  [scholen, '0.website', undefined, `${scholen}[0]: website ontbreekt`],
  [scholen, '0.structuur', [], `${scholen}[0]: structuur moet ten minste één regel hebben`],
  ['plaatsen.json', '0', 'Noordstad', "plaatsen.json[0]: is 'Noordstad', maar moet een object zijn"],

  // Values that do not exist in a closed list, or do not have the right form.
  [
    sto,
    'sectoren.0',
    'techniekk',
    `${sto}: sectoren[0] 'techniekk' kan niet; kies uit: techniek, ict-en-media, zorg-en-welzijn, economie, groen, sectoroverstijgend; bedoelde u 'techniek'?`,
  ],
  [sto, 'gebied.type', 'regio', `${sto}: gebied.type 'regio' kan niet; kies uit: regionaal, landelijk, onbekend`],
  [sto, 'gebied.gemeenten.0', '0001', `${sto}: gebied.gemeenten[0] '0001' moet een gemeentecode zijn, zoals GM0193`],
  [sto, 'themas.0', 'Doorstroom', `${sto}: themas[0] 'Doorstroom' moet een thema in kleine letters zijn`],
  [sto, 'peildatum', '2026-02-30', `${sto}: peildatum '2026-02-30' is geen dag van de kalender`],
  [sto, 'peildatum', '2025-02-29', `${sto}: peildatum '2025-02-29' is geen dag van de kalender`],
  [sto, 'verwantMet', ['lpt1'], `${sto}: verwantMet[0] 'lpt1' kan niet: Windows kent geen bestand met die naam`],
  [sto, 'peildatum', 'mei 2026', `${sto}: peildatum 'mei 2026' moet een datum zijn: 2018, 2018-10 of 2018-10-06`],
  [
    sto,
    'website',
    'http://sto.example',
    `${sto}: website 'http://sto.example' moet een webadres zijn dat met https:// begint`,
  ],
  [nieuwland, 'brin', '1AA', `${nieuwland}: brin '1AA' moet een instellingscode zijn, zoals 25PM`],
  [scholen, '0.postcode', '1001', `${scholen}[0]: postcode '1001' moet een postcode zijn, zoals 8031DZ`],
  ['postcodes.json', '0.lat', 4.75, 'postcodes.json[0]: lat is 4.75, maar moet ten minste 50.7 zijn'],
  ['postcodes.json', '0.lon', 52.75, 'postcodes.json[0]: lon is 52.75, maar mag hoogstens 7.3 zijn'],

  // References.
  [sto, 'nietDeelnemers', ['GM9999'], `${sto}: nietDeelnemers[0] 'GM9999' bestaat niet`],
  [sto, 'nietDeelnemers', ['nieuwland'], `${sto}: deelnemers[1] noemt 'nieuwland', dat ook bij nietDeelnemers staat`],
  [
    rif,
    'deelnemers.2.instelling',
    'nieuwwland',
    `${rif}: deelnemers[2].instelling 'nieuwwland' bestaat niet; bedoelde u 'nieuwland'?`,
  ],
  [sto, 'deelnemers.0.school', '01AA99', `${sto}: deelnemers[0].school '01AA99' bestaat niet; bedoelde u '01AA00'?`],
  [rif, 'behoortTot.0', 'sto-nord', `${rif}: behoortTot[0] 'sto-nord' bestaat niet; bedoelde u 'sto-noord'?`],
  [sto, 'herkomst.0.bron', 'encyclopedie', `${sto}: herkomst[0].bron 'encyclopedie' bestaat niet`],
  [sto, 'succesfactoren.0.bron', 'atlass', `${sto}: succesfactoren[0].bron 'atlass' bestaat niet; bedoelde u 'atlas'?`],
  [sto, 'gebied.gemeenten.1', 'GM9999', `${sto}: gebied.gemeenten[1] 'GM9999' bestaat niet`],
  [
    rif,
    'gebied.arbeidsmarktregio.0',
    'regio-wset',
    `${rif}: gebied.arbeidsmarktregio[0] 'regio-wset' bestaat niet; bedoelde u 'regio-west'?`,
  ],
  [
    rocNoord,
    'werkgebied.provincie.0',
    'PV09',
    `${rocNoord}: werkgebied.provincie[0] 'PV09' bestaat niet; bedoelde u 'PV01'?`,
  ],
  [nieuwland, 'vestigingen.1.gemeente', 'GM8888', `${nieuwland}: vestigingen[1].gemeente 'GM8888' bestaat niet`],
  [scholen, '0.gemeente', 'GM7777', `${scholen}[0]: gemeente 'GM7777' bestaat niet`],
  ['gemeenten.json', '0.rmc', 'RMC40', "gemeenten.json[0]: rmc 'RMC40' bestaat niet; bedoelde u 'RMC01'?"],
  [
    'indelingen/rmc.json',
    '0.herkomst',
    ['registre'],
    "indelingen/rmc.json[0]: herkomst[0] 'registre' bestaat niet; bedoelde u 'register'?",
  ],
  [
    kengetallen,
    '0.netwerken',
    ['sto-noort'],
    `${kengetallen}[0]: netwerken[0] 'sto-noort' bestaat niet; bedoelde u 'sto-noord'?`,
  ],
  [
    'kennis/standpunten.json',
    '0.instelling',
    'roc-nord',
    "kennis/standpunten.json[0]: instelling 'roc-nord' bestaat niet; bedoelde u 'roc-noord'?",
  ],
  ['kennis/standpunten.json', '0.bron.bron', 'boek', "kennis/standpunten.json[0]: bron.bron 'boek' bestaat niet"],
  [
    'kennis/succesfactoren.json',
    '0.bronnen.0.bron',
    'boek',
    "kennis/succesfactoren.json[0]: bronnen[0].bron 'boek' bestaat niet",
  ],

  // Ids, doubles and dates.
  [
    rif,
    'soort',
    'programma',
    `${rif}: hoort netwerken/programma/lab-west.json te heten: map is de soort, naam is het id`,
  ],
  ['gemeenten.json', '4', noordstad, "gemeenten.json[4]: code 'GM0001' staat ook in gemeenten.json[0]"],
  [
    'kennis/aandachtspunten.json',
    '0.id',
    'ver-trouwen',
    "kennis/aandachtspunten.json[0]: id 'ver-trouwen' lijkt te veel op 'vertrouwen' in kennis/succesfactoren.json[0]",
  ],
  ['postcodes.json', '1.postcode', '1001', "postcodes.json[1]: postcode '1001' staat ook in postcodes.json[0]"],
  [sto, 'sectoren', ['techniek', 'groen', 'techniek'], `${sto}: sectoren[2] 'techniek' staat er twee keer`],
  [
    sto,
    'gebied.gemeenten',
    ['GM0001', 'GM0001'],
    `${sto}: gebied.gemeenten noemt gemeente GM0001 (Noordstad) twee keer`,
  ],
  [
    tafel,
    'gebied.gemeenten',
    ['GM0002'],
    `${tafel}: gebied.gemeenten noemt gemeente GM0002 (Oosterdorp), die al in een genoemde regio ligt`,
  ],
  [
    rif,
    'gebied.arbeidsmarktregio',
    [],
    `${rif}: gebied is regionaal, maar noemt geen gemeente of regio; gebruik type 'onbekend'`,
  ],
  [rif, 'periode', { van: 2026, tot: 2025 }, `${rif}: periode begint in 2026, na het einde in 2025`],
  [rif, 'status', 'loopt', `${rif}: status is 'loopt', maar de periode eindigde in 2025`],
  [sto, 'status', 'beeindigd', `${sto}: status is 'beeindigd', maar de periode loopt tot 2028`],
  [rocNoord, 'bestaatVan', '2019-09', `${rocNoord}: bestaatTot 2019-08-01 ligt voor bestaatVan 2019-09`],
  [nieuwland, 'vestigingen.1.tot', '2020', `${nieuwland}: vestigingen[1].tot 2020 ligt voor sinds 2021`],
  [sto, 'peildatum', '2026-07', `${sto}: peildatum 2026-07 ligt in de toekomst`],
  [sto, 'herkomst.0.peildatum', '2027', `${sto}: herkomst[0].peildatum 2027 ligt in de toekomst`],

  // What two records must tell alike.
  [
    nieuwland,
    'voortgekomenUit',
    [],
    `${rocNoord}: opgegaanIn noemt 'nieuwland', maar in ${nieuwland} staat 'roc-noord' niet bij voortgekomenUit`,
  ],
  [
    tafel,
    'opgevolgdDoor',
    [],
    `${rif}: opvolgerVan noemt 'tafel-noord', maar in ${tafel} staat 'lab-west' niet bij opgevolgdDoor`,
  ],
  [
    sto,
    'verwantMet',
    [],
    `${tafel}: verwantMet noemt 'sto-noord', maar in ${sto} staat 'tafel-noord' niet bij verwantMet`,
  ],
  [rif, 'verwantMet', ['lab-west'], `${rif}: verwantMet verwijst naar zichzelf`],
  [
    rif,
    'behoortTot',
    ['lab-west'],
    `${rif}: behoortTot leidt langs een kring naar zichzelf terug: lab-west → lab-west`,
  ],
  [
    kengetallen,
    '1.tegenspraakMet',
    [],
    `${kengetallen}[0]: tegenspraakMet noemt 'leerlingen-vmbo-register', maar in ${kengetallen}[1] staat 'leerlingen-vmbo' niet bij tegenspraakMet`,
  ],

  // A probable area by hand.
  [
    tafel,
    'gebiedWaarschijnlijk',
    { wel: ['GM0004'], reden: 'Een buur.' },
    `${tafel}: gebiedWaarschijnlijk kan alleen bij een STO-regio`,
  ],
  [
    sto,
    'gebiedWaarschijnlijk',
    { wel: ['GM9999'], reden: 'Een buur.' },
    `${sto}: gebiedWaarschijnlijk.wel[0] 'GM9999' bestaat niet`,
  ],
  [
    sto,
    'gebiedWaarschijnlijk',
    { wel: ['GM0001'], reden: 'Een buur.' },
    `${sto}: gebiedWaarschijnlijk.wel[0] noemt 'GM0001', dat al bij 'sto-noord' hoort`,
  ],
  [sto, 'gebiedWaarschijnlijk', { reden: 'Een buur.' }, `${sto}: gebiedWaarschijnlijk noemt geen gemeente`],
  [sto, 'gebiedWaarschijnlijk', { niet: ['GM0004'] }, `${sto}: gebiedWaarschijnlijk.reden ontbreekt`],

  // Deelnemers and herkomst.
  [sto, 'deelnemers.2.naam', undefined, `${sto}: deelnemers[2] heeft geen instelling, school of naam`],
  [
    sto,
    'deelnemers.0.instelling',
    'nieuwland',
    `${sto}: deelnemers[0] noemt een instelling en een school; maak er twee deelnemers van`,
  ],
  [sto, 'deelnemers.1.soort', 'vmbo', `${sto}: deelnemers[1].soort is 'vmbo', maar een instelling is 'mbo'`],
  [sto, 'deelnemers.0.soort', 'mbo', `${sto}: deelnemers[0].soort is 'mbo', maar een school is 'vmbo'`],
  [
    rif,
    'deelnemers.1',
    { soort: 'bedrijf', naam: 'Wielen en Raderen', zekerheid: 'bron' },
    `${rif}: deelnemers[1] noemt 'Wielen en Raderen' nog een keer`,
  ],
  [
    rif,
    'deelnemers.2.instelling',
    'roc-noord',
    `${rif}: deelnemers[2].instelling 'roc-noord' bestond tot 2019, maar het netwerk begon in 2022`,
  ],
  [sto, 'herkomst.0.velden', ['gebiet'], `${sto}: herkomst[0].velden[0] 'gebiet' bestaat niet; bedoelde u 'gebied'?`],
  [sto, 'herkomst', [], `${sto}: herkomst moet ten minste één regel hebben`],

  // What may not be published.
  [
    sto,
    'doel',
    'Mail jan.jansen@school.example',
    `${sto}: doel bevat een e-mailadres; persoonsgegevens horen hier niet`,
  ],
  [
    sto,
    'opmerking',
    'Bel 06-12 34 56 78',
    `${sto}: opmerking bevat een telefoonnummer; persoonsgegevens horen hier niet`,
  ],
  [
    sto,
    'opmerking',
    'Bel (038) 123 45 67',
    `${sto}: opmerking bevat een telefoonnummer; persoonsgegevens horen hier niet`,
  ],
  [
    sto,
    'deelnemers.1.toelichting',
    'Bel +31 38 1234567',
    `${sto}: deelnemers[1].toelichting bevat een telefoonnummer; persoonsgegevens horen hier niet`,
  ],
  [sto, 'samenvatting', 'Een <b>sterk</b> netwerk', `${sto}: samenvatting bevat opmaak (HTML); gebruik gewone tekst`],
]

describe('a record that is wrong', () => {
  it.each(gebroken)('%s: %s = %j', async (bestand, pad, waarde, melding) => {
    const { problemen } = await keurBestanden(zet(testland(), bestand, pad, waarde))
    expect(problemen).toEqual([melding])
  })
})

/** A whole file made wrong. */
const gebrokenBestanden: [wat: string, bestand: string, inhoud: unknown, ...meldingen: string[]][] = [
  [
    'a comma too many',
    rif,
    '{\n  "id": "lab-west",\n}',
    `${rif}: is geen geldige JSON bij regel 3; let op komma’s, haakjes en aanhalingstekens`,
  ],
  [
    'a forgotten comma',
    rif,
    '{\n  "id": "lab-west"\n  "naam": "x"\n}',
    `${rif}: is geen geldige JSON bij regel 3; let op komma’s, haakjes en aanhalingstekens`,
  ],
  [
    'a word without quotes',
    rif,
    `{\n  "id": "${'x'.repeat(40)}",\n  "naam": lab }`,
    `${rif}: is geen geldige JSON bij regel 3; let op komma’s, haakjes en aanhalingstekens`,
  ],
  [
    'a forgotten bracket',
    rif,
    '{\n  "id": "lab-west"\n',
    `${rif}: is geen geldige JSON bij regel 3; let op komma’s, haakjes en aanhalingstekens`,
  ],
  [
    'a field that stands twice',
    rif,
    '{\n  "id": "lab-west",\n  "naam": "Lab",\n  "id": "lab-oost"\n}',
    `${rif}: noemt het veld id twee keer, op regel 2 en op regel 4; laat er één staan`,
  ],
  [
    'a folder with the name of a record',
    'netwerken/route/map.json/lees.txt',
    '',
    'netwerken/route/map.json/lees.txt: wordt niet gelezen: de naam moet op .json eindigen',
    'netwerken/route/map.json: wordt niet gelezen: het is een map, geen bestand',
  ],
  ['no content', rif, '\n', `${rif}: is leeg`],
  ['a list for a record', rif, [], `${rif}: is [], maar moet een object zijn`],
  ['a record for a table', 'plaatsen.json', {}, 'plaatsen.json: moet een lijst zijn: [ … ]'],
  [
    'a name without .json',
    'netwerken/route/nieuw.txt',
    '{}',
    'netwerken/route/nieuw.txt: wordt niet gelezen: de naam moet op .json eindigen',
  ],
  [
    'borders without gemeenten',
    'grenzen.topojson',
    { type: 'Topology', objects: {} },
    'grenzen.topojson: ontbreekt of is geen TopoJSON met gemeenten; maak het met npm run geo',
  ],
]

describe('a file that is wrong', () => {
  it.each(gebrokenBestanden)('%s', async (_, bestand, inhoud, ...meldingen) => {
    const { problemen } = await keurBestanden({ ...testland(), [bestand]: inhoud })
    expect(problemen.toSorted()).toEqual(meldingen.toSorted())
  })

  it('is missed when it is not there', async () => {
    const { 'plaatsen.json': _, ...rest } = testland()
    expect((await keurBestanden(rest)).problemen).toEqual(['plaatsen.json: ontbreekt'])
  })

  it('is not called missing when it is there but cannot be read', async () => {
    const { 'plaatsen.json': _, ...rest } = testland()
    const { problemen } = await keurBestanden({ ...rest, 'plaatsen.json/map.txt': 'x' })
    expect(problemen).toEqual(['plaatsen.json: is niet te lezen (EISDIR)'])
  })
})

describe('Testland', () => {
  it('has no problems', async () => {
    expect((await keurBestanden(testland())).problemen).toEqual([])
  })

  it('is read with a byte order mark, as some editors write', async () => {
    const metMerk = `\uFEFF${JSON.stringify(testland()['bronnen.json'])}`
    expect((await keurBestanden({ ...testland(), 'bronnen.json': metMerk })).problemen).toEqual([])
  })

  it('keeps every sound record when one is broken, and tells all mistakes at once', async () => {
    const bestanden = zet(zet(testland(), sto, 'soort', undefined), rif, 'deelnemers.2.instelling', 'nieuwwland')
    const { data, problemen } = await keurBestanden(bestanden)
    expect(data.netwerken.map(({ record }) => record.id)).toEqual(['tafel-noord', 'lab-west'])
    expect(problemen).toHaveLength(2)
  })

  it('takes 2019 and 2019-08 for the same year, not for a wrong order', async () => {
    const bestanden = zet(zet(testland(), rocNoord, 'bestaatVan', '2019-08'), rocNoord, 'bestaatTot', '2019')
    expect((await keurBestanden(bestanden)).problemen).toEqual([])
  })

  it('does not take an amount, a year or a case number for a telephone number', async () => {
    const bestanden = zet(
      testland(),
      sto,
      'opmerking',
      '€ 1.234.567.890, 2019-2020, dossier STO19010123456, 0,123456789',
    )
    expect((await keurBestanden(bestanden)).problemen).toEqual([])
  })
})

it('refuses a circle of fusies in one line that names the chain, and derives the page all the same', async () => {
  const bestanden = zet(zet(testland(), nieuwland, 'opgegaanIn', ['roc-noord']), rocNoord, 'voortgekomenUit', [
    'nieuwland',
  ])
  const { data, problemen } = await keurBestanden(bestanden)
  expect(problemen.filter((melding) => melding.includes('kring'))).toEqual([
    `${nieuwland}: opgegaanIn leidt langs een kring naar zichzelf terug: nieuwland → roc-noord → nieuwland`,
  ])
  expect(leidAf(data, '2026-06-01').overzicht.instellingen.map(({ id }) => id)).toContain('nieuwland')
})

it('asks of a stelselregio that it is background and says of which stelsel', async () => {
  const { [tafel]: record, ...rest } = zet(testland(), tafel, 'soort', 'stelselregio')
  const bestand = 'netwerken/stelselregio/tafel-noord.json'
  const { problemen } = await keurBestanden({ ...rest, [bestand]: record })
  expect(problemen).toEqual([
    `${bestand}: relevantie moet context zijn bij een stelselregio`,
    `${bestand}: behoortTot moet bij een stelselregio zeggen bij welk stelsel zij hoort`,
  ])
})
