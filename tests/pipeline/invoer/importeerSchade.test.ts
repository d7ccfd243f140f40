import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { inWerkmap } from './werkmap'

const bijdrage = (anders: object = {}, record: object = {}) =>
  JSON.stringify({
    formaat: 'landkaart-bijdrage',
    versie: '2026-06-15-abcdefg',
    soort: 'netwerk',
    actie: 'wijziging',
    record: { id: 'sto-noord', ...record },
    ...anders,
  })
const bytes = (...waarden: number[]) => Uint8Array.from(waarden)
const KOP = 'id,vorm,naam,soort,van,bedrag,gebiedType,gemeenteCodes,deelnemers,mboInstellingen'

/** A damaged file → what the curator reads about it. */
const schade: [wat: string, naam: string, inhoud: string | Uint8Array, melding: string][] = [
  // The file as a whole.
  ['an empty file', 'x.csv', '', 'x.csv is leeg'],
  ['only a byte order mark', 'x.csv', '\uFEFF', 'x.csv is leeg'],
  ['an old Excel file', 'x.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'oud Excel-bestand (.xls)'],
  ['a PDF', 'x.csv', '%PDF-1.7', 'is een PDF'],
  ['a packed file', 'x.csv', bytes(0x1f, 0x8b, 8, 0), 'is ingepakt'],
  ['a web page', 'x.csv', '<!DOCTYPE html><html></html>', 'is een webpagina'],
  ['a damaged XLSX', 'x.xlsx', bytes(0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9), 'is geen goed XLSX-bestand'],
  ['a picture', 'x.csv', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'is geen tekst'],
  ['UTF-16 the other way round', 'x.csv', bytes(0xfe, 0xff, 0, 0x69), 'UTF-16'],
  ['only heads of another table', 'x.csv', 'a,b\n1,2\n', 'niet te herkennen'],
  ['heads that fit both tables', 'x.csv', 'id,naam\nsto-noord,X\n', '--soort'],
  // Letters.
  ['UTF-8 that was read as Windows-1252', 'x.csv', 'id,vorm,naam\nsto-noord,,CafÃ© Noord\n', 'letters zijn verminkt'],
  ['a dash that was read so', 'x.csv', 'id,vorm,naam\nsto-noord,,Noord â€“ Zuid\n', 'letters zijn verminkt'],
  ['Windows-1252 that was read as UTF-8', 'x.csv', 'id,vorm,naam\nsto-noord,,Caf\uFFFD\n', 'letters zijn verminkt'],
  // Heads.
  [
    'a column that nobody knows',
    'x.csv',
    'id,vorm,sector\nsto-noord,,groen\n',
    'kolom sector is niet bekend; bedoelde u ',
  ],
  ['a column twice', 'x.csv', 'id,vorm,naam,naam\nsto-noord,,A,B\n', 'kolom naam staat er twee keer'],
  ['a column without a head', 'x.csv', 'id,vorm,\nsto-noord,,B\n', 'kolom 3 heeft geen kop'],
  ['neither id nor name', 'x.csv', 'vorm,status\nformeel,loopt\n', 'kolom id ontbreekt'],
  // Rows.
  ['a row that is too short', 'x.csv', `${KOP}\nsto-noord,formeel\n`, 'rij 2 heeft 2 kolommen, de kop heeft er 10'],
  ['a row that is too long', 'x.csv', 'id,vorm\nsto-noord,formeel,x\n', 'rij 2 heeft 3 kolommen, de kop heeft er 2'],
  [
    'a quote that never ends',
    'x.csv',
    'id,vorm,naam\nsto-noord,,"Noord\nx,y,z\n',
    'een aanhalingsteken (") wordt niet gesloten',
  ],
  ['a quote in the middle', 'x.csv', 'id,vorm,naam\nsto-noord,,"No"ord"\n', 'een aanhalingsteken (")'],
  ['a row without id and name', 'x.csv', 'id,vorm,naam\n,formeel,\n', 'x.csv rij 2: id en naam zijn leeg'],
  [
    'a record twice',
    'x.csv',
    'id,vorm,naam\nsto-noord,,A\nsto-noord,,B\n',
    'x.csv rij 3: id sto-noord staat ook in x.csv rij 2',
  ],
  ['the id of another kind', 'x.csv', 'id,vorm\nnieuwland,formeel\n', 'rij 2: id nieuwland is van een mbo-instelling'],
  ['an id that climbs out', 'x.csv', 'id,vorm,naam\n../../../tmp/x,,Kwaad\n', 'moet een id zijn'],
  // Cells.
  [
    'a value outside the list',
    'x.csv',
    'id,vorm\nsto-noord,formeell\n',
    "vorm 'formeell' kan niet; kies uit: formeel, informeel, onbekend; bedoelde u 'formeel'?",
  ],
  [
    'a year in words',
    'x.csv',
    'id,vorm,van\nsto-noord,,vorig jaar\n',
    'rij 2: van is ‘vorig jaar’, maar moet een heel getal zijn',
  ],
  ['a year before 1900', 'x.csv', 'id,vorm,van\nsto-noord,,19\n', 'periode.van is 19, maar moet ten minste 1900 zijn'],
  ['an end before the beginning', 'x.csv', 'id,vorm,tot\nsto-noord,,2001\n', 'periode.tot'],
  [
    'an amount with cents',
    'x.csv',
    'id;vorm;bedrag\nsto-noord;;12,50\n',
    'bedrag is ‘12,50’, maar moet een heel getal zijn',
  ],
  ['a date in the future', 'x.csv', 'id,vorm,peildatum\nsto-noord,,2031-01-01\n', 'peildatum'],
  ['a date that is none', 'x.csv', 'id,vorm,peildatum\nsto-noord,,gisteren\n', 'moet een datum zijn'],
  ['a gemeente that does not exist', 'x.csv', 'id,vorm,gemeenteCodes\nsto-noord,,GM9999\n', "'GM9999' bestaat niet"],
  [
    'a name of a gemeente that does not exist',
    'x.csv',
    'id,vorm,gemeenten\nrif,,Noordstat\n',
    'gemeente ‘Noordstat’ bestaat niet; bedoelde u ',
  ],
  [
    'landelijk with gemeenten',
    'x.csv',
    'id,vorm,gebiedType,gemeenteCodes\nsto-noord,,landelijk,GM0001; GM0002\n',
    'gebiedType is landelijk, maar gemeenteCodes is niet leeg',
  ],
  [
    'an instelling that does not exist',
    'x.csv',
    'id,vorm,mboInstellingen\nsto-noord,,nieuwlandt\n',
    "'nieuwlandt' bestaat niet; bedoelde u 'nieuwland'?",
  ],
  [
    'deelnemers that contradict the codes',
    'x.csv',
    'id,vorm,deelnemers,mboInstellingen\nsto-noord,,ROC Noord,nieuwland\n',
    'deelnemers noemt ‘ROC Noord’, maar mboInstellingen noemt roc-noord niet',
  ],
  [
    'a penvoerder who does not take part',
    'x.csv',
    'id,vorm,penvoerders\nsto-noord,,De Bakker\n',
    'penvoerders noemt ‘De Bakker’, maar die staat niet bij deelnemers',
  ],
  [
    'a website without https',
    'x.csv',
    'id,vorm,website\nsto-noord,,http://x.example\n',
    'moet een webadres zijn dat met https:// begint',
  ],
  [
    'a person to write to',
    'x.csv',
    'id,vorm,opmerking\nsto-noord,,Mail naar jan@noord.example\n',
    'bevat een e-mailadres',
  ],
  ['markup', 'x.csv', 'id,vorm,doel\nsto-noord,,<b>Samen</b>\n', 'doel'],
  ['a text that is too long', 'x.csv', `id,vorm,doel\nsto-noord,,${'x'.repeat(501)}\n`, 'doel is te lang'],
  ['required things wiped', 'x.csv', 'id,vorm,naam\nsto-noord,,-\n', 'naam ontbreekt'],
  [
    'a new record without sources',
    'x.csv',
    'id,vorm,naam,soort,zekerheid,peildatum\nnieuw-ding,,Nieuw,netwerk,bron,2026\n',
    'herkomst',
  ],
  [
    'a source that does not exist',
    'x.csv',
    'id,vorm,bronnen\nsto-noord,,atlass\n',
    "'atlass' bestaat niet; bedoelde u 'atlas'?",
  ],
  [
    'a vestiging that cannot be read',
    'x.csv',
    'id,bereik,vestigingen\nnieuwland,,Noordstad\n',
    '‘Noordstad’ is niet te lezen',
  ],
  ['yes or no in other words', 'x.csv', 'id,bereik,groenOnderwijs\nnieuwland,,misschien\n', 'moet true of false zijn'],
  [
    'a relation told differently by both rows',
    'x.csv',
    'id,vorm,verwantMet\nsto-noord,,-\ntafel-noord,,sto-noord\n',
    'verwantMet',
  ],
  // Files of the form.
  ['JSON that is cut off', 'x.json', '{"formaat": "landkaart-bijdrage", ', 'is geen geldige JSON'],
  ['other JSON', 'x.json', '{"netwerken": []}', 'is geen bijdrage van het formulier'],
  ['an empty list', 'x.json', '[]', 'is een lege lijst'],
  ['a list of something else', 'x.json', '[{}, 5]', 'is geen bijdrage van het formulier'],
  ['an unknown kind', 'x.json', bijdrage({ soort: 'school' }), 'soort'],
  [
    'a correction of what is not there',
    'x.json',
    bijdrage({}, { id: 'sto-nord' }),
    "is een wijziging, maar 'sto-nord' bestaat niet; bedoelde u 'sto-noord'?",
  ],
  [
    'a new record over an old one',
    'x.json',
    bijdrage({ actie: 'nieuw' }, { naam: 'Anders' }),
    "wil 'sto-noord' nieuw maken, maar dat bestaat al",
  ],
  [
    'a field that nobody knows',
    'x.json',
    bijdrage({}, { sectors: [] }),
    "record.sectors is geen bekend veld; bedoelde u 'sectoren'?".slice(7),
  ],
  ['a value of the wrong kind', 'x.json', bijdrage({}, { naam: 5 }), 'naam is 5, maar moet een tekst zijn'],
  ['no record', 'x.json', bijdrage({ record: null }), 'x.json: '],
  ['an extra field beside the record', 'x.json', bijdrage({ bestemming: '/etc' }), 'bestemming is geen bekend veld'],
  ['an id that climbs out of the folder', 'x.json', bijdrage({ actie: 'nieuw' }, { id: '../x' }), 'moet een id zijn'],
  [
    'a new record that lacks what is required',
    'x.json',
    bijdrage({ actie: 'nieuw' }, { id: 'nieuw-ding' }),
    'naam ontbreekt',
  ],
]

describe('importeer van een beschadigd bestand', () => {
  it('is tried on at least sixty kinds of damage', () => {
    expect(schade.length).toBeGreaterThanOrEqual(60)
  })

  it.each(schade)('refuses %s, says why, and changes nothing', (_, naam, inhoud, melding) =>
    inWerkmap(async ({ neem, alles }) => {
      const vooraf = await alles()
      const { regels, gelukt } = await neem(naam, inhoud)
      expect(regels.join('\n')).toContain(melding)
      expect(regels.at(-1)).toMatch(/er is niets geschreven\.$/)
      expect(gelukt).toBe(false)
      expect(await alles()).toEqual(vooraf)
    }),
  )

  it('refuses a file that is not in the encoding that was named', () =>
    inWerkmap(async ({ neem }) => {
      const csv = 'id,vorm,naam\nsto-noord,,Café\n'
      const alsUtf8 = await neem('x.csv', iconv.encode(csv, 'win1252'), { codering: 'utf-8' })
      expect(alsUtf8.regels[0]).toContain('is niet geschreven in UTF-8')
      const als1252 = await neem('x.csv', csv, { codering: 'windows-1252' })
      expect(als1252.regels[0]).toContain('is niet geschreven in Windows-1252, maar in UTF-8')
    }))

  it('refuses all files when one is wrong', () =>
    inWerkmap(async ({ bestand, map, alles }) => {
      const { importeer } = await import('@/pipeline/invoer/importeer')
      const vooraf = await alles()
      const paden = [await bestand('goed.json', bijdrage({}, { doel: 'Samen' })), await bestand('fout.csv', '')]
      expect((await importeer(paden, { map, vandaag: '2026-06-15' })).gelukt).toBe(false)
      expect(await alles()).toEqual(vooraf)
    }))

  it('writes nothing into data that were not sound before', () =>
    inWerkmap(async ({ neem, map }) => {
      const { writeFile } = await import('node:fs/promises')
      await writeFile(`${map}/netwerken/overleg/tafel-noord.json`, '{')
      const { regels, gelukt } = await neem('x.json', bijdrage({}, { doel: 'Samen' }))
      expect(gelukt).toBe(false)
      expect(regels.join('\n')).toContain('tafel-noord.json: is geen geldige JSON')
    }))
})
