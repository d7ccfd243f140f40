import { readFile } from 'node:fs/promises'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/universal'
import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { alsRekenblad } from '@/domain/rekenblad/rekenblad'
import { sjablonen } from '@/domain/rekenblad/sjablonen'
import { importeer } from '@/pipeline/invoer/importeer'
import { VANDAAG } from '../../fixtures/testland'
import { inWerkmap, metCellen } from './werkmap'

const sto = 'netwerken/sto-regio/sto-noord.json'
const nieuwland = 'mbo-instellingen/nieuwland.json'

/** What a curator fills in on the template for a new network. */
const nieuweRij = {
  id: 'werkplaats-zuid',
  naam: 'Werkplaats Zuid',
  soort: 'faciliteit',
  van: '2024',
  status: 'loopt',
  gemeenten: 'Zuidhoek',
  precisie: 'exact',
  gebiedZekerheid: 'bron',
  deelnemers: 'bedrijf: Bouwmans; Gemeente Zuidhoek',
  mboInstellingen: 'nieuwland',
  vmboVestigingen: '01AA00',
  penvoerders: 'Nieuwland College',
  sectoren: 'techniek; groen',
  zekerheid: 'bron',
  peildatum: '2026-05',
  bronnen: 'atlas',
  verwantMet: 'sto-noord',
}

const csvVan = (rij: Record<string, string>) => Papa.unparse([rij])

describe('importeer van een tabel', () => {
  it.each(['netwerken.csv', 'mbo-instellingen.csv'])('finds no difference in an exported %s', (naam) =>
    inWerkmap(async ({ neem, export: exporteer, alles }) => {
      const vooraf = await alles()
      expect(await neem(naam, await exporteer(naam))).toEqual({ regels: ['Er verandert niets.'], gelukt: true })
      expect(await alles()).toEqual(vooraf)
    }),
  )

  it.each([
    ['with semicolons, in Windows-1252', (csv: string) => iconv.encode(naarPuntkomma(csv), 'win1252')],
    [
      'with tabs, in UTF-16',
      (csv: string) => iconv.encode(`\uFEFF${Papa.unparse(rijenVan(csv), { delimiter: '\t' })}`, 'utf-16le'),
    ],
    ['with LF only and without a byte order mark', (csv: string) => csv.slice(1).replaceAll('\r\n', '\n')],
    ['with every cell in quotes', (csv: string) => Papa.unparse(rijenVan(csv), { quotes: true })],
    ['with an empty line at the end', (csv: string) => `${csv}\r\n\r\n`],
  ])('finds no difference in an export saved %s', (_, bewaar) =>
    inWerkmap(async ({ neem, export: exporteer }) => {
      const csv = await exporteer('netwerken.csv')
      expect((await neem('x.csv', bewaar(csv))).regels).toEqual(['Er verandert niets.'])
    }),
  )

  it('finds no difference in an export saved as XLSX, with numbers and dates as Excel makes them', () =>
    inWerkmap(async ({ neem, export: exporteer, bestand }) => {
      const [koppen = [], ...rijen] = rijenVan(await exporteer('netwerken.csv'))
      const blad = [
        koppen.map((kop) => ({ value: kop })),
        ...rijen.map((rij) =>
          rij.map((cel, kolom) => {
            if (koppen[kolom] === 'peildatum' && /^\d{4}-\d{2}/.test(cel)) {
              return { value: new Date(`${cel.padEnd(10, '-01')}T00:00:00Z`), type: Date, format: 'mmm-yy' }
            }
            return /^\d+$/.test(cel) ? { value: Number(cel), type: Number } : { value: cel, type: String }
          }),
        ),
      ]
      const pad = await bestand('x.xlsx', '')
      await writeXlsxFile(blad).toFile(pad)
      expect((await neem('y.xlsx', await readFile(pad))).regels).toEqual(['Er verandert niets.'])
    }))

  it.each([
    ['netwerken', { naam: 'Tafel Zuid', soort: 'Overleg', zekerheid: 'bron', peildatum: '2026', bronnen: 'atlas' }],
    [
      'mbo-instellingen',
      {
        naam: 'Zuidcollege',
        soort: 'Roc',
        bereik: 'regionaal',
        zekerheid: 'bron',
        peildatum: '2026',
        bronnen: 'atlas',
      },
    ],
  ])('takes in a template for %s with only what the template says is needed, and nothing less', (naam, rij) =>
    inWerkmap(async ({ neem, bestand, map }) => {
      const maak = naam === 'netwerken' ? sjablonen.netwerken : sjablonen['mbo-instellingen']
      const [invul, uitleg] = (await readXlsxFile(maak().buffer)).map(({ data }) => data)
      const koppen = (invul?.[0] ?? []).map(String)
      const nodig = uitleg?.filter(([, isNodig]) => isNodig === 'ja').map(([kop]) => String(kop)) ?? []
      expect(nodig.toSorted()).toEqual(Object.keys(rij).toSorted())
      const ingevuld = async (zonder?: string) => {
        const cellen = new Map(Object.entries(rij).filter(([kop]) => kop !== zonder))
        const bladen = [
          { naam: 'Invullen', rijen: [koppen, koppen.map((kop) => cellen.get(kop) ?? '')] },
          { naam: 'Uitleg', rijen: [['kolom']] },
        ]
        return importeer([await bestand('sjabloon.xlsx', alsRekenblad(bladen))], { map, vandaag: VANDAAG, droog: true })
      }
      expect((await ingevuld()).regels).toContain(`1 ${naam === 'netwerken' ? 'netwerk' : 'mbo-instelling'} nieuw.`)
      for (const kop of nodig) expect((await ingevuld(kop)).gelukt, kop).toBe(false)
      expect((await neem('leeg.xlsx', maak())).regels).toEqual([
        expect.stringMatching(/gelezen is het blad ‘(Netwerken|Mbo-instellingen)’; niet gelezen: ‘Uitleg’/),
        'Er verandert niets.',
      ])
    }),
  )

  it('tells what changes field by field and writes it canonically', () =>
    inWerkmap(async ({ neem, export: exporteer, record, problemen }) => {
      const csv = metCellen(await exporteer('netwerken.csv'), 'sto-noord', {
        doel: 'Meer techniek',
        tot: '2026',
        website: '-',
      })
      const { regels, gelukt } = await neem('netwerken.csv', csv)
      expect(regels).toEqual([
        '1 netwerk gewijzigd.',
        'Gewijzigd: Sterk Techniekonderwijs Noord (sto-noord) – netwerken.csv rij 4',
        '  periode.tot: 2028 → 2026',
        '  doel: + Meer techniek',
        '  website: − https://sto-noord.example',
        expect.stringMatching(/^1 bestand bijgewerkt/),
      ])
      expect(gelukt).toBe(true)
      expect(await record(sto)).toMatchObject({ doel: 'Meer techniek', periode: { van: 2020, tot: 2026 } })
      expect(await record(sto)).not.toHaveProperty('website')
      expect(await problemen()).toEqual([])
    }))

  it('keeps what the table does not show: certainty, roles and findings', () =>
    inWerkmap(async ({ neem, export: exporteer, record }) => {
      const vooraf = await record(sto)
      await neem('x.csv', metCellen(await exporteer('netwerken.csv'), 'sto-noord', { naam: 'Techniek Noord' }))
      expect(await record(sto)).toEqual({ ...Object(vooraf), naam: 'Techniek Noord' })
    }))

  it('leaves a field alone when its cell is empty or its column is absent', () =>
    inWerkmap(async ({ neem, alles }) => {
      const vooraf = await alles()
      const { regels } = await neem('x.csv', 'id,naam,vorm,bedrag\nsto-noord,,formeel,\n')
      expect(regels).toEqual(['Er verandert niets.'])
      expect(await alles()).toEqual(vooraf)
    }))

  it('makes a new network of a filled-in template, with names of gemeenten, and the other side of its relation', () =>
    inWerkmap(async ({ neem, record, problemen }) => {
      const { regels, gelukt } = await neem('nieuw.csv', csvVan(nieuweRij))
      expect(regels.slice(0, 2)).toEqual([
        'nieuw.csv: deelnemers die in geen register staan: Bouwmans; Gemeente Zuidhoek',
        '1 netwerk nieuw, 1 gewijzigd.',
      ])
      expect(gelukt).toBe(true)
      expect(await record('netwerken/faciliteit/werkplaats-zuid.json')).toMatchObject({
        vorm: 'onbekend',
        gebied: { type: 'regionaal', gemeenten: ['GM0003'], precisie: 'exact', zekerheid: 'bron' },
        deelnemers: [
          { soort: 'vmbo', school: '01AA00', zekerheid: 'bron' },
          { soort: 'mbo', instelling: 'nieuwland', zekerheid: 'bron', rol: 'penvoerder' },
          { soort: 'bedrijf', naam: 'Bouwmans', zekerheid: 'bron' },
          { soort: 'overig', naam: 'Gemeente Zuidhoek', zekerheid: 'bron' },
        ],
        herkomst: [{ bron: 'atlas', zekerheid: 'bron' }],
      })
      expect(await record(sto)).toMatchObject({ verwantMet: ['tafel-noord', 'werkplaats-zuid'] })
      expect(await problemen()).toEqual([])
      expect((await neem('nieuw.csv', csvVan(nieuweRij))).regels).toEqual(['Er verandert niets.'])
    }))

  it('finds an id for a row that has only a name, and the same one the second time', () =>
    inWerkmap(async ({ neem, record }) => {
      const rij = csvVan({ ...nieuweRij, id: '', naam: 'Café Élan' })
      await neem('x.csv', rij)
      expect(await record('netwerken/faciliteit/cafe-elan.json')).toMatchObject({ naam: 'Café Élan' })
      expect((await neem('x.csv', rij)).regels).toEqual(['Er verandert niets.'])
    }))

  it('counts an end apart', () =>
    inWerkmap(async ({ neem }) => {
      const { regels } = await neem('x.csv', 'id,vorm,status,tot\nsto-noord,,beeindigd,2025\n')
      expect(regels.slice(0, 2)).toEqual([
        '1 netwerk beëindigd.',
        'Beëindigd: Sterk Techniekonderwijs Noord (sto-noord) – x.csv rij 2',
      ])
    }))

  it('writes nothing on trial', () =>
    inWerkmap(async ({ neem, alles }) => {
      const vooraf = await alles()
      const { regels } = await neem('x.csv', 'id,vorm,doel\nsto-noord,,Anders\n', { droog: true })
      expect(regels.at(-1)).toBe('Proef: er is niets geschreven.')
      expect(await alles()).toEqual(vooraf)
    }))

  it('moves the file when the soort changes', () =>
    inWerkmap(async ({ neem, alles, problemen }) => {
      await neem('x.csv', 'id,vorm,soort\nsto-noord,,netwerk\n')
      const paden = [...(await alles()).keys()]
      expect(paden).toContain('netwerken/netwerk/sto-noord.json')
      expect(paden).not.toContain(sto)
      expect(await problemen()).toEqual([])
    }))

  it('keeps a region of which all gemeenten are still there, and names the others', () =>
    inWerkmap(async ({ neem, record }) => {
      await neem('x.csv', 'id,vorm,gemeenteCodes\ntafel-noord,,GM0001; GM0002; GM0004\n')
      expect(await record('netwerken/overleg/tafel-noord.json')).toMatchObject({
        gebied: { gemeenten: ['GM0004'], provincie: ['PV01'] },
      })
      await neem('x.csv', 'id,vorm,gemeenteCodes\ntafel-noord,,GM0001; GM0004\n')
      const { gebied } = Object(await record('netwerken/overleg/tafel-noord.json'))
      expect(gebied.gemeenten.toSorted()).toEqual(['GM0001', 'GM0004'])
      expect(gebied).not.toHaveProperty('provincie')
    }))

  it('takes in vestigingen and a true or false of an instelling as Dutch Excel writes it', () =>
    inWerkmap(async ({ neem, record }) => {
      const cel = 'Noordstad (GM0001); Westwijk (GM0004); Zuidhoek (GM0003)'
      const { gelukt } = await neem('x.csv', `id;bereik;groenOnderwijs;vestigingen\nnieuwland;;WAAR;"${cel}"\n`)
      expect(gelukt).toBe(true)
      expect(await record(nieuwland)).toMatchObject({
        groenOnderwijs: true,
        vestigingen: [
          { plaats: 'Noordstad', postcode: '1001AB' },
          { plaats: 'Westwijk', sinds: '2021' },
          { plaats: 'Zuidhoek', gemeente: 'GM0003', zekerheid: 'register' },
        ],
      })
    }))

  it('warns of a name that is nearly there already, and of the same deelnemers', () =>
    inWerkmap(async ({ neem }) => {
      const bijna = await neem('x.csv', csvVan({ ...nieuweRij, naam: 'Sterk Technikonderwijs-Noord' }))
      expect(bijna.regels).toContainEqual(
        'Let op: Sterk Technikonderwijs-Noord (werkplaats-zuid) lijkt op Sterk Techniekonderwijs Noord (sto-noord): bijna dezelfde naam. Is het dezelfde?',
      )
      const zelfde = await neem(
        'x.csv',
        csvVan({ ...nieuweRij, id: 'ander', naam: 'Heel iets anders', verwantMet: '' }),
      )
      expect(zelfde.regels.find((regel) => regel.includes('dezelfde deelnemers'))).toContain('(werkplaats-zuid)')
    }))

  it.each([
    ['id,vorm,gemeenteCodes,gemeenten\nsto-noord,,GM0001; GM0002,Zuidhoek\n', 'gemeenten', 'verander gemeenteCodes'],
    ['id,bereik,lat\nnieuwland,,50.1\n', 'lat', 'de plek volgt uit de postcode van de vestiging'],
  ])('says that a changed cell of a derived column is not read', (csv, kop, raad) =>
    inWerkmap(async ({ neem }) => {
      expect((await neem('x.csv', csv)).regels).toEqual([
        `x.csv rij 2: ${kop} is afgeleid en wordt niet gelezen: ${raad}`,
        'Er verandert niets.',
      ])
    }),
  )

  it.each(['netwerken.csv', 'mbo-instellingen.csv'])('finds no difference in %s with labels', (naam) =>
    inWerkmap(async ({ neem, labels, alles }) => {
      const vooraf = await alles()
      expect(await neem(naam, await labels(naam))).toEqual({ regels: ['Er verandert niets.'], gelukt: true })
      expect(await alles()).toEqual(vooraf)
    }),
  )

  it('takes labels as well as codes, in any mix', () =>
    inWerkmap(async ({ neem, record }) => {
      const csv =
        'id,doel,soort,status,tot,sectoren,financiering,precisie\nsto-noord,,Netwerk,Beëindigd,2025,groen; Techniek,Bedrijven; rijk,alleen de vestigingsplaats\n'
      expect(await neem('x.csv', csv)).toMatchObject({ gelukt: true })
      expect(await record('netwerken/netwerk/sto-noord.json')).toMatchObject({
        ...{ soort: 'netwerk', status: 'beeindigd', sectoren: ['groen', 'techniek'] },
        ...{ financiering: { uit: ['bedrijven', 'rijk'] }, gebied: { precisie: 'punt' } },
      })
    }))

  it.each(['netwerken.csv', 'mbo-instellingen.csv'])('offers a template with the columns of %s that are read', (naam) =>
    inWerkmap(async ({ export: exporteer }) => {
      const heads = async (bestand: string) => rijenVan(await exporteer(bestand))[0] ?? []
      const sjabloon = await heads(`sjabloon/${naam}`)
      const alle = await heads(naam)
      expect(sjabloon).toEqual(alle.filter((kop) => sjabloon.includes(kop)))
      expect(sjabloon).toContain('gemeenten')
      expect(alle.filter((kop) => !sjabloon.includes(kop))).toContain(
        naam === 'netwerken.csv' ? 'aantalDeelnemers' : 'lat',
      )
    }),
  )
})

function rijenVan(csv: string): string[][] {
  return Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data
}

function naarPuntkomma(csv: string): string {
  return Papa.unparse(rijenVan(csv), { delimiter: ';' })
}
