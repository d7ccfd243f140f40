import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { bijdrageBestandsnaam, bijdrageSchema } from '@/domain/bijdrage/bijdrage'
import { inWerkmap } from './werkmap'

const sto = 'netwerken/sto-regio/sto-noord.json'

const bijdrage = (actie: 'nieuw' | 'wijziging', record: object, anders: object = {}) =>
  JSON.stringify({
    formaat: 'landkaart-bijdrage',
    versie: '2026-06-15-abcdefg',
    soort: 'netwerk',
    actie,
    record,
    ...anders,
  })

describe('bijdrageSchema', () => {
  it('adds nothing to a record that has only some fields', () => {
    const { record } = z.parse(bijdrageSchema, JSON.parse(bijdrage('wijziging', { id: 'sto-noord', naam: 'Nieuw' })))
    expect(record).toEqual({ id: 'sto-noord', naam: 'Nieuw' })
  })

  it('refuses a field that its record does not have, and one with a wrong value', () => {
    for (const fout of [{ sectors: [] }, { naam: 5 }, { deelnemers: [{ soort: 'school' }] }]) {
      const gelezen = z.safeParse(bijdrageSchema, JSON.parse(bijdrage('wijziging', { id: 'sto-noord', ...fout })))
      expect(gelezen.error?.issues[0]?.path[0]).toBe('record')
    }
  })

  it('names its file after the record', () => {
    expect(bijdrageBestandsnaam('sto-noord')).toBe('bijdrage-sto-noord.json')
  })
})

describe('importeer van een bijdrage', () => {
  it('changes only the fields that the record has, and empties those that are named', () =>
    inWerkmap(async ({ neem, record }) => {
      const vooraf = Object(await record(sto))
      const { regels, gelukt } = await neem(
        'bijdrage-sto-noord.json',
        bijdrage(
          'wijziging',
          { id: 'sto-noord', doel: 'Samen' },
          { wissen: ['website'], opmerking: 'Wij zijn verhuisd.' },
        ),
      )
      expect(gelukt).toBe(true)
      expect(regels).toContain('bijdrage-sto-noord.json: de inzender schrijft: Wij zijn verhuisd.')
      const { website: _weg, ...rest } = vooraf
      expect(await record(sto)).toEqual({ ...rest, doel: 'Samen' })
    }))

  it('makes a new record with sources that it brings along', () =>
    inWerkmap(async ({ neem, record, problemen }) => {
      const bron = {
        id: 'opgave-zuid',
        titel: 'Opgave van de Werkplaats',
        soort: 'webpagina',
        url: 'https://zuid.example',
      }
      const nieuw = {
        id: 'werkplaats-zuid',
        naam: 'Werkplaats Zuid',
        soort: 'faciliteit',
        herkomst: [{ bron: 'opgave-zuid', zekerheid: 'opgave' }],
        zekerheid: 'opgave',
        peildatum: '2026-06',
      }
      const bestand = bijdrage('nieuw', nieuw, { bronnen: [bron] })
      const { regels } = await neem('b.json', bestand)
      expect(regels).toContain('Bron erbij: Opgave van de Werkplaats (opgave-zuid)')
      expect(await record('netwerken/faciliteit/werkplaats-zuid.json')).toMatchObject({ ...nieuw, status: 'onbekend' })
      expect(await problemen()).toEqual([])
      expect((await neem('b.json', bestand)).regels.at(-1)).toBe('Er verandert niets.')
    }))

  it('puts the source that the curator names under what is new or changes, once', () =>
    inWerkmap(async ({ neem, record }) => {
      const bestand = bijdrage('wijziging', { id: 'sto-noord', doel: 'Samen', vorm: 'formeel' })
      await neem('b.json', bestand, { bron: 'redactie' })
      const herkomst = { bron: 'redactie', velden: ['doel'], zekerheid: 'opgave', peildatum: '2026-06-15' }
      expect(Object(await record(sto)).herkomst.at(-1)).toEqual(herkomst)
      expect((await neem('b.json', bestand, { bron: 'redactie' })).regels.at(-1)).toBe('Er verandert niets.')
    }))

  it('writes the other side when a network gets a successor', () =>
    inWerkmap(async ({ neem, record, problemen }) => {
      await neem('b.json', bijdrage('wijziging', { id: 'sto-noord', opvolgerVan: ['tafel-noord'] }))
      expect(await record('netwerken/overleg/tafel-noord.json')).toMatchObject({
        opgevolgdDoor: ['lab-west', 'sto-noord'],
      })
      await neem('b.json', bijdrage('wijziging', { id: 'sto-noord' }, { wissen: ['opvolgerVan'] }))
      expect(await record('netwerken/overleg/tafel-noord.json')).toMatchObject({ opgevolgdDoor: ['lab-west'] })
      expect(await problemen()).toEqual([])
    }))
})
