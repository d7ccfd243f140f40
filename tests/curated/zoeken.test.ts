import { beforeAll, describe, expect, it } from 'vitest'
import { maakNaslag } from '@/domain/opzoeken'
import type { Suggestie } from '@/domain/zoek/suggestie'
import { zoek } from '@/domain/zoek/zoek'
import { zoekbaren } from '@/domain/zoek/zoekbaren'
import type { Zoekbronnen } from '@/domain/zoek/zoekbaar'
import { zoekgroepBegrippen } from '@/domain/zoek/zoekbaar'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import type { Zoekindex } from '@/domain/zoek/zoekindex'
import { maakZoekindex } from '@/domain/zoek/zoekindex'
import { leesData } from '@/pipeline/leesData'
import { zoektekstenBestand } from '@/pipeline/zoektekstenBestand'
import { leidAf } from '@/pipeline/leidAf'

let bronnen: Zoekbronnen
let index: Zoekindex
let plaatsnamen: string[]
let vroegere: string[]

beforeAll(async () => {
  const { data } = await leesData('data')
  const { overzicht, scholen } = leidAf(data, '2026-11-20')
  plaatsnamen = data.plaatsen.map(({ record }) => record.naam)
  vroegere = data.vroegereGemeenten.map(({ record }) => record.naam)
  bronnen = {
    naslag: maakNaslag({ versie: 'test', peildatum: '2026', ...overzicht }),
    scholen,
    plaatsen: [
      ...data.plaatsen.map(({ record: { naam, gemeente } }) => [naam, gemeente] as const),
      ...data.vroegereGemeenten.flatMap(({ record: { naam, tot, nu } }) =>
        nu.map((gemeente) => [naam, gemeente, tot] as const),
      ),
    ],
    teksten: zoektekstenBestand(data)[1],
    postcodes: Object.fromEntries(data.postcodes.map(({ record: { postcode, gemeente } }) => [postcode, gemeente])),
  }
  index = maakZoekindex(bronnen)
})

const eerste10 = (invoer: string): Suggestie[] =>
  zoek(index, invoer, 10)
    .groepen.filter(({ groep }) => groep !== 'teksten' && groep !== 'kennis')
    .flatMap(({ suggesties }) => suggesties)

const idVan = (suggestie: Suggestie | undefined) =>
  suggestie !== undefined && 'id' in suggestie.doel ? suggestie.doel.id : undefined

describe('zoeken in de echte gegevens', () => {
  it('vindt alles onder elk van zijn namen bij de eerste tien, of tien die precies zo heten', () => {
    const gemist: string[] = []
    for (const { doel, namen } of zoekbaren(bronnen)) {
      for (const { naam } of namen) {
        const gevonden = eerste10(naam)
        const zelf = gevonden.some((suggestie) => JSON.stringify(suggestie.doel) === JSON.stringify(doel))
        const naamgenoten =
          gevonden.length === 10 &&
          gevonden.every(({ label }) => label === namen[0].naam || label.replace(/ \(\d{4} [A-Z]{2}\)$/, '') === naam)
        if (!zelf && !naamgenoten) gemist.push(`${namen[0].naam} (${JSON.stringify(doel)}) niet gevonden met ‘${naam}’`)
      }
    }
    expect(gemist).toEqual([])
  })

  it('vindt elke vmbo-vestiging met naam en code als eerste, als de plek waar zij is', () => {
    const gemist = (bronnen.scholen ?? []).filter(
      ({ code, naam, plek = [code] }) => idVan(eerste10(`${naam} ${code}`)[0]) !== plek[0],
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
    expect(eerste10(invoer).map(idVan)).toContain(id)
  })

  it.each([
    ['zorg en welzijn', 'Filters', 'Zorg en welzijn'],
    ['convenant', 'Filters', 'Convenant of overeenkomst'],
    ['doorlopende leerlijn', 'Filters', 'Doorlopende leerlijn'],
    ['overlegtafels', 'Filters', 'Overleg'],
    ['overlegtafels', 'In de tekst van netwerken', undefined],
    ['vervoer', 'In de tekst van netwerken', undefined],
    ['buddystage', 'In de tekst van netwerken', undefined],
    ['buddystages', 'Inzichten uit de bronnen', undefined],
    ['witte vlek', 'Pagina’s', 'Witte vlekken'],
    ['witte vlekken', 'Pagina’s', 'Witte vlekken'],
    ['ROC Friese Poort', 'Mbo-instellingen', 'Firda'],
    ['littenseradiel', 'Gemeenten en plaatsen', 'Littenseradiel'],
  ])('beantwoordt ‘%s’ met onder %s: %s', (invoer, kop, label) => {
    const groep = zoek(index, invoer, 12).groepen.find((ander) => zoekgroepBegrippen[ander.groep].label === kop)
    expect(groep?.suggesties.map((suggestie) => suggestie.label) ?? []).toContain(label ?? groep?.suggesties[0]?.label)
    expect(groep?.suggesties.length ?? 0).toBeGreaterThan(0)
  })

  it('zegt bij elke gemeente en elke postcode iets over STO-regio en mbo', () => {
    const stil = bronnen.naslag.overzicht.gemeenten.filter(
      ({ naam, code }) => eerste10(naam).find((suggestie) => idVan(suggestie) === code)?.antwoord.length !== 2,
    )
    expect(stil.map(({ naam }) => naam)).toEqual([])
    expect(zoek(index, '8011 AB').groepen[0]?.suggesties[0]?.antwoord).toEqual([
      expect.stringMatching(/^STO-regio: \S/),
      expect.stringMatching(/^Mbo in de gemeente: .*Deltion/),
    ])
  })
})

describe('vroegere gemeenten', () => {
  it('heten niet als een gemeente of plaats van nu, die er zelf al heen leidt', () => {
    const nu = new Set(
      [...bronnen.naslag.overzicht.gemeenten.map(({ naam }) => naam), ...plaatsnamen].map((naam) => kaleTekst(naam)),
    )
    expect(vroegere.filter((naam) => nu.has(kaleTekst(naam)))).toEqual([])
    expect(vroegere.length).toBeGreaterThan(50)
  })
})
