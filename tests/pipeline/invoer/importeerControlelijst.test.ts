import * as fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { netwerkSchema } from '@/domain/netwerk'
import type { Lijstkolom } from '@/domain/ronde/controlelijst'
import { lijstkolommen } from '@/domain/ronde/controlelijst'
import { alsRekenblad } from '@/domain/rekenblad/rekenblad'
import { importeer } from '@/pipeline/invoer/importeer'
import { leesData } from '@/pipeline/leesData'
import { rondelijsten } from '@/pipeline/ronde/rondelijsten'
import { VANDAAG } from '../../fixtures/testland'
import type { Werkmap } from './werkmap'
import { inWerkmap } from './werkmap'

const sto = 'netwerken/sto-regio/sto-noord.json'
const rif = 'netwerken/rif-project/lab-west.json'
const nieuwland = 'mbo-instellingen/nieuwland.json'
const DEELNAME = 'deelname netwerk:sto-noord instelling:nieuwland'

type Regel = Partial<Record<Lijstkolom, string>>

/** A list as it comes back. */
const lijst = (...regels: Regel[]) =>
  alsRekenblad([
    {
      naam: 'Controlelijst',
      rijen: [lijstkolommen, ...regels.map((regel) => lijstkolommen.map((kop) => regel[kop] ?? ''))],
    },
  ])

const netwerkIn = async ({ record }: Werkmap, pad: string) => z.parse(netwerkSchema, await record(pad))
const website = { Kenmerk: 'website mbo-instelling:nieuwland instelling:nieuwland', Antwoord: 'klopt' }

describe('a list of the round of checking', () => {
  it('changes nothing as it went out, also with `weet niet` everywhere', () =>
    inWerkmap(async ({ map, neem, alles }) => {
      const vooraf = await alles()
      const { data } = await leesData(map)
      const lijsten = rondelijsten(data, { vandaag: VANDAAG, herinnering: false, metVelden: true, site: undefined })
      for (const [pad, bytes] of lijsten) {
        if (pad === 'overzicht.xlsx') continue
        const { regels, gelukt } = await neem('lijst.xlsx', bytes)
        expect([gelukt, regels.at(-1)]).toEqual([true, 'Er verandert niets.'])
      }
      await neem('lijst.xlsx', lijst({ Kenmerk: DEELNAME, Antwoord: 'weet niet' }))
      expect(await alles()).toEqual(vooraf)
    }))

  it('keeps who confirmed what and when, once', () =>
    inWerkmap(async (werkmap) => {
      const vooraf = await netwerkIn(werkmap, sto)
      const terug = lijst({ Kenmerk: DEELNAME, Antwoord: 'Klopt', Datum: '1-6-2026', Functie: 'directeur' })
      expect((await werkmap.neem('lijst.xlsx', terug)).gelukt).toBe(true)
      const na = await netwerkIn(werkmap, sto)
      expect(na).toEqual({
        ...vooraf,
        peildatum: '2026-06-01',
        herkomst: [
          ...vooraf.herkomst,
          {
            bron: 'opgave-nieuwland-college-2026-06-01',
            velden: ['deelnemers'],
            zekerheid: 'opgave',
            peildatum: '2026-06-01',
            toelichting: 'Over de eigen deelname. Antwoord van: directeur.',
          },
        ],
      })
      expect(await werkmap.problemen()).toEqual([])
      const { regels } = await werkmap.neem('lijst.xlsx', terug)
      expect(regels.at(-1)).toBe('Er verandert niets.')
    }))

  it('keeps a no beside who a source names, and takes it back for a yes', () =>
    inWerkmap(async (werkmap) => {
      const vooraf = await netwerkIn(werkmap, sto)
      const antwoord = async (regel: Regel) => {
        expect((await werkmap.neem('lijst.xlsx', lijst({ Kenmerk: DEELNAME, ...regel }))).gelukt).toBe(true)
        return netwerkIn(werkmap, sto)
      }
      const nee = await antwoord({ Antwoord: 'klopt niet', Datum: '2026-06-01' })
      expect(nee.deelnemers[1]).toEqual({
        ...vooraf.deelnemers[1],
        zekerheid: 'vermoed',
        toelichting: 'Zegt zelf niet deel te nemen (2026-06-01).',
      })
      expect([nee.deelnemers.length, nee.nietDeelnemers, nee.peildatum]).toEqual([3, [], vooraf.peildatum])
      expect(nee.herkomst.at(-1)?.velden).toEqual(['nietDeelnemers'])
      const ja = await antwoord({ Antwoord: 'klopt', Datum: '2026-06-02' })
      expect(ja.deelnemers[1]).toEqual({ ...vooraf.deelnemers[1], zekerheid: 'opgave' })
    }))

  it('keeps a no of who only probably takes part, so that it is not thought again', () =>
    inWerkmap(async (werkmap) => {
      const regel = { Kenmerk: 'deelname netwerk:lab-west school:01AA00', Antwoord: 'nee' }
      expect((await werkmap.neem('lijst.xlsx', lijst(regel))).gelukt).toBe(true)
      expect((await netwerkIn(werkmap, rif)).nietDeelnemers).toEqual(['01AA00'])
    }))

  it('takes answers of several lists about one table, the last one last', () =>
    inWerkmap(async (werkmap) => {
      const een = await werkmap.bestand(
        'een.xlsx',
        lijst(
          { Kenmerk: 'deelname netwerk:lab-west school:01AA00', Antwoord: 'ja' },
          { Kenmerk: DEELNAME, Antwoord: 'klopt niet', Datum: '2026-06-02' },
        ),
      )
      const ander = await werkmap.bestand(
        'ander.xlsx',
        lijst(
          { Kenmerk: 'loopt netwerk:lab-west instelling:nieuwland', Antwoord: 'klopt' },
          { Kenmerk: DEELNAME, Antwoord: 'klopt', Datum: '2026-06-03' },
        ),
      )
      const { gelukt } = await importeer([een, ander], { map: werkmap.map, vandaag: VANDAAG })
      expect([gelukt, await werkmap.problemen()]).toEqual([true, []])
      const lab = await netwerkIn(werkmap, rif)
      expect([lab.status, lab.deelnemers.at(-1)?.school]).toEqual(['loopt', '01AA00'])
      expect((await netwerkIn(werkmap, sto)).nietDeelnemers).toEqual([])
    }))

  it('confirms a field as it was sent, and not what it became since', () =>
    inWerkmap(async ({ neem, record, alles }) => {
      await neem('lijst.xlsx', lijst({ ...website, 'Wat wij denken': 'Website: https://nieuwland.example' }))
      expect(await record(nieuwland)).toMatchObject({ herkomst: [{}, { velden: ['website'], zekerheid: 'opgave' }] })
      const vooraf = await alles()
      const { regels, gelukt } = await neem(
        'lijst.xlsx',
        lijst({ ...website, 'Wat wij denken': 'Website: https://oud.example' }),
      )
      expect(gelukt).toBe(true)
      expect(regels.join()).toContain('daarna is het veranderd in ‘Website: https://nieuwland.example’')
      expect(await alles()).toEqual(vooraf)
    }))

  it('hands what a field should be to the curator, and every remark that it cannot keep', () =>
    inWerkmap(async ({ neem }) => {
      const { regels } = await neem(
        'lijst.xlsx',
        lijst(
          { ...website, Antwoord: 'klopt niet', Toelichting: 'https://nieuw.example' },
          { Kenmerk: DEELNAME, Antwoord: 'weet niet', Toelichting: 'Vraag het Jan' },
          { Kenmerk: DEELNAME, Toelichting: 'Bel ons' },
        ),
      )
      const tekst = regels.join('\n')
      for (const stuk of ['https://nieuw.example', 'Vraag het Jan', 'Bel ons']) expect(tekst).toContain(stuk)
    }))

  it.each<[string, Regel, string]>([
    ['an answer that is none', { Antwoord: 'misschien' }, 'lijst.xlsx cel C3 (Antwoord): ‘misschien’ is geen antwoord'],
    ['a row that nobody knows', { Kenmerk: 'iets' }, 'lijst.xlsx cel H3 (Kenmerk): hieraan is niet te zien'],
    [
      'a netwerk that is not there',
      { Kenmerk: 'deelname netwerk:sto-noort instelling:nieuwland' },
      "lijst.xlsx rij 3, kolom Kenmerk: 'sto-noort' bestaat niet; bedoelde u 'sto-noord'?",
    ],
    [
      'a party that is not there',
      { Kenmerk: 'deelname netwerk:sto-noord school:99ZZ00' },
      "lijst.xlsx rij 3, kolom Kenmerk: school '99ZZ00' bestaat niet",
    ],
    [
      'a field that nobody asks for',
      { Kenmerk: 'herkomst netwerk:sto-noord instelling:nieuwland' },
      "lijst.xlsx rij 3: kolom Kenmerk: het veld 'herkomst' is hier niet te bevestigen",
    ],
    ['a date to come', { Datum: '1-1-2031' }, 'lijst.xlsx cel E3 (Datum): 2031-01-01 moet nog komen'],
    ['no date', { Datum: 'gisteren' }, 'lijst.xlsx cel E3 (Datum): ‘gisteren’ is geen datum'],
    ['too long a remark', { Toelichting: 'x'.repeat(300) }, 'lijst.xlsx cel D3 (Toelichting): is langer dan'],
    ['two answers to one question', { Antwoord: 'klopt niet' }, 'lijst.xlsx rij 3, kolom Antwoord: spreekt'],
    ['an address of a person', { Toelichting: 'mail jan@school.example' }, 'sto-noord.json'],
  ])('is refused whole, with the cell named, for %s', (_wat, regel, boodschap) =>
    inWerkmap(async ({ neem, alles }) => {
      const vooraf = await alles()
      const goed = { Kenmerk: DEELNAME, Antwoord: 'klopt' }
      const { regels, gelukt } = await neem('lijst.xlsx', lijst(goed, { ...goed, ...regel }))
      expect(gelukt).toBe(false)
      expect(regels.join('\n')).toContain(boodschap)
      expect(await alles()).toEqual(vooraf)
    }),
  )

  it('is refused without the column that tells its rows apart', () =>
    inWerkmap(async ({ neem }) => {
      const zonder = alsRekenblad([
        {
          naam: 'Blad1',
          rijen: [
            ['Wat wij denken', 'Waarom', 'Antwoord', 'Toelichting'],
            ['x', '', 'klopt', ''],
          ],
        },
      ])
      const { regels, gelukt } = await neem('lijst.xlsx', zonder)
      expect(gelukt).toBe(false)
      expect(regels.join()).toContain('de kolom Kenmerk ontbreekt')
    }))

  it('means the same in any order of rows', () =>
    inWerkmap(async ({ map, bestand }) => {
      const regels: Regel[] = [
        { Kenmerk: DEELNAME, Antwoord: 'klopt', Datum: '2026-06-01' },
        { Kenmerk: DEELNAME, Antwoord: 'klopt niet', Datum: '2026-06-02' },
        { Kenmerk: 'loopt netwerk:sto-noord instelling:nieuwland', Antwoord: 'klopt niet', Datum: '2026-06-03' },
        { Kenmerk: 'deelname netwerk:sto-noord school:01AA00', Antwoord: 'klopt', Datum: '2026-06-04' },
      ]
      const uitkomst = async (volgorde: readonly Regel[]) => {
        const pad = await bestand('lijst.xlsx', lijst(...volgorde))
        const { regels: verslag } = await importeer([pad], { map, vandaag: VANDAAG, droog: true })
        return verslag.filter((regel) => regel.startsWith(' ')).toSorted()
      }
      const vast = await uitkomst(regels)
      expect(vast.length).toBeGreaterThan(0)
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(regels, { minLength: regels.length }), async (volgorde) => {
          expect(await uitkomst(volgorde)).toEqual(vast)
        }),
        { numRuns: 8 },
      )
    }))
})
