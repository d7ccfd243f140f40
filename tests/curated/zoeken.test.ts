import { beforeAll, describe, expect, it } from 'vitest'
import { maakNaslag } from '@/domain/opzoeken'
import type { Suggestie } from '@/domain/zoek/suggestie'
import { zoek } from '@/domain/zoek/zoek'
import { zoekbaren } from '@/domain/zoek/zoekbaar'
import type { Zoekbronnen } from '@/domain/zoek/zoekbaar'
import type { Zoekindex } from '@/domain/zoek/zoekindex'
import { maakZoekindex } from '@/domain/zoek/zoekindex'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'

let bronnen: Zoekbronnen
let index: Zoekindex

beforeAll(async () => {
  const { data } = await leesData('data')
  const { overzicht, scholen } = leidAf(data, '2026-11-20')
  bronnen = {
    naslag: maakNaslag({ versie: 'test', peildatum: '2026', ...overzicht }),
    scholen,
    plaatsen: data.plaatsen.map(({ record: { naam, gemeente } }) => [naam, gemeente] as const),
    postcodes: Object.fromEntries(data.postcodes.map(({ record: { postcode, gemeente } }) => [postcode, gemeente])),
  }
  index = maakZoekindex(bronnen)
})

const eerste10 = (invoer: string): Suggestie[] =>
  zoek(index, invoer, 10).groepen.flatMap(({ suggesties }) => suggesties)

describe('zoeken in de echte gegevens', () => {
  it('vindt alles onder elk van zijn namen bij de eerste tien, of tien die precies zo heten', () => {
    const gemist: string[] = []
    for (const { onderwerp, namen } of zoekbaren(bronnen)) {
      for (const { naam } of namen) {
        const gevonden = eerste10(naam)
        const zelf = gevonden.some((suggestie) => JSON.stringify(suggestie.onderwerp) === JSON.stringify(onderwerp))
        const naamgenoten =
          gevonden.length === 10 &&
          gevonden.every(({ label }) => label === namen[0].naam || label.replace(/ \(\d{4} [A-Z]{2}\)$/, '') === naam)
        if (!zelf && !naamgenoten) gemist.push(`${namen[0].naam} (${onderwerp.id}) niet gevonden met ‘${naam}’`)
      }
    }
    expect(gemist).toEqual([])
  })

  it('vindt elke vmbo-vestiging met naam en code als eerste, als de plek waar zij is', () => {
    const gemist = (bronnen.scholen ?? []).filter(
      ({ code, naam, plek = [code] }) => eerste10(`${naam} ${code}`)[0]?.onderwerp.id !== plek[0],
    )
    expect(gemist.map(({ code, naam }) => `${naam} ${code}`)).toEqual([])
  })

  it.each([
    ['Arcus', 'arcus-college'],
    ['Arcus', 'vista-college'],
    ['Den Bosch', 'GM0796'],
    ['den haag', 'GM0518'],
    ['ljouwert', 'GM0080'],
    ['8011AB', 'GM0193'],
    ['8011 ab', 'GM0193'],
    ['8011', 'GM0193'],
    ['00AH07', '00AH07'],
    ['sudwest', 'GM1900'],
    ['profijt', 'profijt'],
    ['kw1c', 'koning-willem-i-college'],
    ['kwic', 'koning-willem-i-college'],
    ['groningn', 'GM0014'],
    ['shertogenbosch', 'GM0796'],
    ['regio zwolle', 'regio-zwolle'],
  ])('vindt met ‘%s’ onder meer %s', (invoer, id) => {
    expect(eerste10(invoer).map(({ onderwerp }) => onderwerp.id)).toContain(id)
  })
})
