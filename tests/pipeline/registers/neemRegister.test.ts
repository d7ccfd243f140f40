import { readFile } from 'node:fs/promises'
import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { neemRegister } from '@/pipeline/registers/neemRegister'
import type { Register, Registerkeuze } from '@/pipeline/registers/neemRegister'
import { testland, VANDAAG, zet } from '../../fixtures/testland'
import type { Werkmap } from '../invoer/werkmap'
import { inWerkmap } from '../invoer/werkmap'
import { in1252, KOPPEN_VO, NOORDSTAD, voCsv } from './registerbestand'

const zuidhoek = {
  ...NOORDSTAD,
  INSTELLINGSCODE: '02BB',
  VESTIGINGSCODE: '02BB01',
  VESTIGINGSNAAM: 'Café-school Zuidhoek – vmbo',
  POSTCODE: '3001ZZ',
  PLAATSNAAM: 'ZUIDHOEK',
  GEMEENTENUMMER: '3',
  INTERNETADRES: 'www.zuidhoek.example',
}
const gymnasium = { ...zuidhoek, VESTIGINGSCODE: '02BB02', ONDERWIJSSTRUCTUUR: 'HAVO/VWO', GEMEENTENUMMER: '9999' }

const neem = async (
  { bestand, map }: Werkmap,
  register: Register,
  inhoud: string | Uint8Array,
  keuze: Partial<Registerkeuze> = {},
) => neemRegister(register, await bestand('duo.csv', inhoud), { map, vandaag: VANDAAG, ...keuze })

describe('neemRegister vmbo', () => {
  it.each([
    ['as DUO publishes it', voCsv([NOORDSTAD]), true],
    ['with the column names of before', voCsv([NOORDSTAD], { oud: true }), true],
    ['in UTF-8 with a byte order mark', `\uFEFF${voCsv([NOORDSTAD])}`, false],
    ['with commas', voCsv([{ ...NOORDSTAD, STRAATNAAM: '' }]).replaceAll(';', ','), false],
    ['with the number of the vestiging alone', voCsv([{ ...NOORDSTAD, VESTIGINGSCODE: '00' }], { oud: true }), true],
    ['with the town in capitals', voCsv([{ ...NOORDSTAD, PLAATSNAAM: 'NOORDSTAD' }]), true],
    ['with another spelling of the name', voCsv([{ ...NOORDSTAD, VESTIGINGSNAAM: 'VMBO  Noordstad' }]), true],
    ['with its kinds in another order', voCsv([{ ...NOORDSTAD, ONDERWIJSSTRUCTUUR: 'BRUGJAAR 1/MAVO/VBO' }]), true],
  ])('finds no difference in a file %s', (_, tekst, is1252) =>
    inWerkmap(async (werkmap) => {
      const vooraf = await werkmap.alles()
      const { regels, gelukt } = await neem(werkmap, 'vmbo', is1252 ? in1252(tekst) : tekst)
      expect(regels).toEqual(['vmbo-vestigingen: 0 nieuw, 0 gewijzigd, 0 vervallen.', 'Er verandert niets.'])
      expect(gelukt).toBe(true)
      expect(await werkmap.alles()).toEqual(vooraf)
    }),
  )

  it('takes in what is new, reads Windows-1252, and leaves out what is no vmbo', () =>
    inWerkmap(async (werkmap) => {
      const { regels } = await neem(werkmap, 'vmbo', in1252(voCsv([gymnasium, zuidhoek, NOORDSTAD])))
      expect(regels[0]).toBe('vmbo-vestigingen: 1 nieuw, 0 gewijzigd, 0 vervallen.')
      expect(await werkmap.record('vmbo-vestigingen.json')).toEqual([
        expect.objectContaining({ code: '01AA00' }),
        {
          code: '02BB01',
          bestuur: '40001',
          naam: 'Café-school Zuidhoek – vmbo',
          postcode: '3001ZZ',
          plaats: 'Zuidhoek',
          gemeente: 'GM0003',
          structuur: ['VBO', 'MAVO'],
          website: 'https://www.zuidhoek.example',
        },
      ])
      expect(await werkmap.problemen()).toEqual([])
    }))

  it('reads the same from XLSX', () =>
    inWerkmap(async (werkmap) => {
      const pad = await werkmap.bestand('duo.xlsx', '')
      const rij = { ...NOORDSTAD, VESTIGINGSNAAM: 'Nieuwe naam' }
      await writeXlsxFile([
        KOPPEN_VO.map((kop) => ({ value: kop })),
        KOPPEN_VO.map((kop) => (kop === 'GEMEENTENUMMER' ? { value: 1, type: Number } : { value: rij[kop] ?? '' })),
      ]).toFile(pad)
      const { regels } = await neem(werkmap, 'vmbo', await readFile(pad))
      expect(regels).toContain('  naam: Vmbo Noordstad → Nieuwe naam')
    }))

  it('keeps a website that the register does not have', () =>
    inWerkmap(
      async (werkmap) => {
        await neem(werkmap, 'vmbo', in1252(voCsv([{ ...NOORDSTAD, VESTIGINGSNAAM: 'Anders' }])))
        expect(await werkmap.record('vmbo-vestigingen.json')).toMatchObject([{ website: 'https://noord.example' }])
      },
      zet(testland(), 'vmbo-vestigingen.json', '0.website', 'https://noord.example'),
    ))

  it('shows how far it has come', () =>
    inWerkmap(async (werkmap) => {
      const delen: number[] = []
      await neem(werkmap, 'vmbo', in1252(voCsv([NOORDSTAD])), { voortgang: (deel) => delen.push(deel) })
      expect(delen.at(-1)).toBe(1)
    }))

  const zonder = (kop: string) => voCsv([NOORDSTAD]).replace(kop, 'IETS ANDERS')
  const met = (anders: Partial<typeof NOORDSTAD>) => voCsv([{ ...NOORDSTAD, ...anders }])
  it.each([
    ['a file that is not there at all', '', 'is leeg'],
    ['a table of something else', 'a;b\r\n1;2\r\n', 'Is dit het bestand ‘Alle vestigingen VO van DUO’?'],
    ['a missing column', zonder('ONDERWIJSSTRUCTUUR'), 'kolom ONDERWIJSSTRUCTUUR ontbreekt'],
    ['two missing columns', zonder('POSTCODE;PLAATSNAAM;'), 'kolommen POSTCODE, PLAATSNAAM, GEMEENTENUMMER ontbreken'],
    ['heads without rows', voCsv([]), 'heeft geen rijen'],
    ['no vmbo at all', voCsv([gymnasium]), 'heeft geen vestiging met VBO of MAVO'],
    [
      'an unknown gemeente',
      met({ GEMEENTENUMMER: '9999' }),
      'rij 2: gemeente GM9999 bestaat niet; is er heringedeeld?',
    ],
    ['a gemeente in words', met({ GEMEENTENUMMER: 'Noord' }), "rij 2: gemeente 'Noord' moet een gemeentecode zijn"],
    ['a vestiging twice', voCsv([NOORDSTAD, NOORDSTAD]), 'rij 3: vestiging 01AA00 staat er twee keer'],
    ['a postcode that is none', met({ POSTCODE: '10' }), "rij 2: postcode '10' moet een postcode zijn"],
    ['a code that is none', met({ VESTIGINGSCODE: 'X' }), "rij 2: code 'X' moet een vestigingscode zijn"],
    ['a structure that nobody knows', met({ ONDERWIJSSTRUCTUUR: 'VBO/XYZ' }), "rij 2: structuur[1] 'XYZ' kan niet"],
    ['no name', met({ VESTIGINGSNAAM: '' }), 'rij 2: naam is leeg'],
    ['letters read wrongly', met({ VESTIGINGSNAAM: 'CafÃ© Noord' }), 'letters zijn verminkt'],
    ['a row cut off', voCsv([NOORDSTAD, zuidhoek]).slice(0, -40), 'rij 3'],
    ['a quote that never ends', met({ STRAATNAAM: 'x' }).replace(';x;', ';"x;'), 'een aanhalingsteken'],
    ['a school that is a deelnemer gone', voCsv([zuidhoek]), 'mist 1 van de 1 vmbo-vestigingen'],
  ])('refuses %s, says so, and changes nothing', (_, tekst, melding) =>
    inWerkmap(async (werkmap) => {
      const vooraf = await werkmap.alles()
      const { regels, gelukt } = await neem(werkmap, 'vmbo', tekst)
      expect(regels.join('\n')).toContain(melding)
      expect(regels.at(-1)).toBe('Er is niets geschreven.')
      expect(gelukt).toBe(false)
      expect(await werkmap.alles()).toEqual(vooraf)
    }),
  )

  it('refuses the encoding that was named when the file has another', () =>
    inWerkmap(async (werkmap) => {
      const als1252 = await neem(werkmap, 'vmbo', voCsv([zuidhoek]), { codering: 'windows-1252' })
      expect(als1252.regels[0]).toContain('is niet geschreven in Windows-1252')
      const alsUtf8 = await neem(werkmap, 'vmbo', in1252(voCsv([zuidhoek])), { codering: 'utf-8' })
      expect(alsUtf8.regels[0]).toContain('is niet geschreven in UTF-8')
    }))

  it('warns of a school that has gone, and keeps it by its name in the network that names it', () => {
    const bestanden = zet(testland(), 'netwerken/rif-project/lab-west.json', 'nietDeelnemers', ['01AA00'])
    const roepnaam = { code: '01AA00', naam: 'De Meander', bron: 'atlas', zekerheid: 'bron' }
    return inWerkmap(
      async (werkmap) => {
        const { regels, gelukt } = await neem(werkmap, 'vmbo', in1252(voCsv([zuidhoek])), { veelVervallen: true })
        expect(gelukt).toBe(true)
        expect(regels.filter((regel) => regel.startsWith('Let op'))).toEqual([
          expect.stringContaining('netwerk lab-west: 01AA00 zei niet deel te nemen'),
          expect.stringContaining('netwerk sto-noord noemt 01AA00 Vmbo Noordstad (Noordstad)'),
          expect.stringContaining('de roepnaam van 01AA00 is weggehaald'),
        ])
        expect(await werkmap.record('netwerken/sto-regio/sto-noord.json')).toMatchObject({
          deelnemers: [
            {
              soort: 'vmbo',
              naam: 'Vmbo Noordstad (Noordstad)',
              rol: 'penvoerder',
              toelichting: 'Vestiging 01AA00 staat niet meer in het register.',
            },
            {},
            {},
          ],
        })
        expect(await werkmap.problemen()).toEqual([])
      },
      { ...bestanden, 'roepnamen.json': [roepnaam] },
    )
  })
})

describe('neemRegister mbo', () => {
  const kop = 'BRIN NUMMER;INSTELLINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;INTERNETADRES\r\n'
  it('finds no difference when the seat is there already, and names a code that has no record', () =>
    inWerkmap(async (werkmap) => {
      const tekst = `${kop}01AA;Nieuwland;1001AB;NOORDSTAD;0001;www.x.example\r\n09ZZ;Elders;4001AA;Westwijk;0004;\r\n`
      expect((await neem(werkmap, 'mbo', in1252(tekst))).regels).toEqual([
        'duo.csv: 09ZZ Elders staat in het register, maar heeft hier geen record met die code',
        'mbo-instellingen: 0 nieuw, 0 gewijzigd, 0 vervallen.',
        'Er verandert niets.',
      ])
    }))

  it('moves the seat and keeps the other vestigingen', () =>
    inWerkmap(async (werkmap) => {
      await neem(werkmap, 'mbo', `${kop}01AA;Nieuwland;3001ZZ;Zuidhoek ZH;0003;\r\n`)
      expect(await werkmap.record('mbo-instellingen/nieuwland.json')).toMatchObject({
        vestigingen: [
          { plaats: 'Zuidhoek', gemeente: 'GM0003', postcode: '3001ZZ', hoofdvestiging: true, zekerheid: 'register' },
          { plaats: 'Noordstad', postcode: '1001AB' },
          { plaats: 'Westwijk' },
        ],
      })
      expect(await werkmap.problemen()).toEqual([])
    }))

  it.each([
    ['a code that is none', `${kop}XX;N;3001ZZ;Z;0003;\r\n`, 'moet een instellingscode zijn'],
    ['a code twice', `${kop}${'01AA;N;3001ZZ;Z;0003;\r\n'.repeat(2)}`, 'rij 3: instelling 01AA staat er twee keer'],
    ['an unknown gemeente', `${kop}01AA;N;3001ZZ;Z;9999;\r\n`, 'gemeente GM9999 bestaat niet'],
    ['a postcode that is none', `${kop}01AA;N;300;Z;0003;\r\n`, '‘300’ moet een postcode zijn'],
    ['a file without one known code', `${kop}09ZZ;N;3001ZZ;Z;0003;\r\n`, 'is dit het goede bestand?'],
  ])('refuses %s', (_, tekst, melding) =>
    inWerkmap(async (werkmap) => {
      const { regels, gelukt } = await neem(werkmap, 'mbo', tekst)
      expect(regels[0]).toContain(melding)
      expect(gelukt).toBe(false)
    }),
  )
})

describe('neemRegister gebieden', () => {
  const kop = '"Regio\'s";"Code (code)";"AM/Code (code)";"AM/Naam (naam)";"MC/Code (code)";"MC/Naam (naam)"\r\n'
  const rij = (code: string, regio: string, rmc: string) =>
    `"x (gemeente)";"${code}    ";"AM01";"${regio}  ";"${rmc}";"y"\r\n`
  const vier = [
    rij('GM0001', 'Regio West', 'MC01'),
    rij('GM0002', 'Regio Oost', 'MC01'),
    rij('GM0003', 'Regio West', 'MC01'),
    rij('GM0004', 'Regio Oost', 'MC02'),
  ]
  const neemRijen = (werkmap: Werkmap, rijen: readonly string[]) => neem(werkmap, 'gebieden', kop + rijen.join(''))

  it('knows columns by their codes and finds no difference', () =>
    inWerkmap(async (werkmap) => {
      expect((await neemRijen(werkmap, vier)).regels).toEqual([
        'duo.csv: indelingen in het bestand: Arbeidsmarktregio, RMC-regio',
        'gemeenten: 0 nieuw, 0 gewijzigd, 0 vervallen.',
        'Er verandert niets.',
      ])
    }))

  it('moves a gemeente to another region and leaves the other divisions alone', () =>
    inWerkmap(async (werkmap) => {
      const { regels } = await neemRijen(werkmap, [...vier.slice(0, 3), rij('GM0004', 'Regio West', 'MC02')])
      expect(regels).toContain('  arbeidsmarktregio: regio-oost → regio-west')
      expect(await werkmap.record('gemeenten.json')).toMatchObject([
        {},
        {},
        {},
        { arbeidsmarktregio: 'regio-west', corop: 'CR02' },
      ])
      expect(await werkmap.problemen()).toEqual([])
    }))

  it.each([
    ['a gemeente that is missing', vier.slice(1), 'mist gemeente GM0001 Noordstad'],
    ['a gemeente that is new', [...vier, rij('GM0009', 'Regio West', 'MC01')], 'verwerk eerst de herindeling'],
    ['a gemeente twice', [...vier, vier[0] ?? ''], 'rij 6: gemeente GM0001 staat er twee keer'],
    [
      'a region that is new',
      [rij('GM0001', 'Regio Midden', 'MC01'), ...vier.slice(1)],
      'Regio Midden bestaat hier niet',
    ],
    ['no gemeenten', [], 'noemt geen gemeenten'],
  ])('refuses %s and changes nothing', (_, rijen, melding) =>
    inWerkmap(async (werkmap) => {
      const vooraf = await werkmap.alles()
      const { regels, gelukt } = await neemRijen(werkmap, rijen)
      expect(regels.join('\n')).toContain(melding)
      expect(gelukt).toBe(false)
      expect(await werkmap.alles()).toEqual(vooraf)
    }),
  )
})
