import { expect, it } from 'vitest'
import { watSpeeltIn } from '@/domain/dossier/dossierGebied'
import { tafelsHier, tafelsVan } from '@/domain/dossier/tafels'
import { filterNetwerken, geenFilters } from '@/domain/filter/filterNetwerken'
import { schaalpuzzel } from '@/domain/inzichten/schaalpuzzel'
import { geenVlekkenKeuze, witteVlekken } from '@/domain/inzichten/witteVlekken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import { bestaatNu } from '@/domain/bestaan'
import { maakNaslag } from '@/domain/opzoeken'
import { overlapkring } from '@/domain/overlap/overlapmatrixKring'
import { tafelsPerGemeente } from '@/domain/overlap/tafels'
import { isPlek } from '@/domain/scholen'
import { bouwBestanden } from '@/pipeline/bouwBestanden'
import { leidAf } from '@/pipeline/leidAf'
import { leesData } from '@/pipeline/leesData'
import { leesCsv } from '../fixtures/csv'

const DAG = '2026-11-20'
const { data } = await leesData('data')
const afgeleid = leidAf(data, DAG)
const naslag = maakNaslag({ versie: '', peildatum: '', ...afgeleid.overzicht })
const { gemeenten, netwerken, instellingen } = naslag.overzicht
const { bestanden } = await bouwBestanden('data', DAG)

/** A file of the open data: its rows by the names of the columns. */
function leesBestand(pad: string): Record<string, string>[] {
  const [koppen = [], ...rijen] = leesCsv(bestanden.get(pad) ?? '')
  return rijen.map((rij) => Object.fromEntries(koppen.map((kop, nr) => [kop, rij[nr] ?? ''])))
}

const kaartVan = (telkeuze: typeof geenFilters) =>
  maakKaartbeeld({
    naslag,
    zichtbaar: filterNetwerken(netwerken, telkeuze),
    telkeuze,
    lagen: ['aantal'],
    gekozen: [],
    onderwerp: undefined,
    instellingen: [],
    leeg: '',
    scholen: [],
  })
const opKaart = kaartVan(geenFilters)

it('gives every gemeente the same number on the map, in its dossier, in the download, among the white spots and on the page of overlap', () => {
  const inBestand = new Map(
    leesBestand('data/gemeenten.csv').map(({ code, netwerken: aantal }) => [code, Number(aantal)]),
  )
  const kring = overlapkring(undefined, naslag)
  const tafels = tafelsPerGemeente(kring?.netwerken ?? [], gemeenten, naslag, geenFilters)
  const bijOverlap = new Map(tafels.map(({ gemeente, aantal }) => [gemeente.code, aantal]))
  const bijVlekken = new Map(
    witteVlekken(naslag, geenVlekkenKeuze).map(({ gemeente, aantal }) => [gemeente.code, aantal]),
  )
  expect(gemeenten).toHaveLength(342)
  for (const gemeente of gemeenten) {
    const { code } = gemeente
    const inDossier = tafelsHier(watSpeeltIn(gemeente, naslag).dekkend)['eigen-initiatief'].length
    const opDeKaart = opKaart.aantallen?.get(code) ?? 0
    expect([inDossier, inBestand.get(code), bijOverlap.get(code), bijVlekken.get(code)], code).toEqual(
      Array.from({ length: 4 }, () => opDeKaart),
    )
  }
})

it('names apart what covers a whole provincie: as many in the dossier as the map leaves out, and as the white spots tell', () => {
  const breed = kaartVan({ ...geenFilters, provinciebreed: true })
  const vlekken = new Map(witteVlekken(naslag, geenVlekkenKeuze).map((vlek) => [vlek.gemeente.code, vlek]))
  expect(opKaart.provinciebreed.length).toBeGreaterThan(10)
  for (const gemeente of gemeenten) {
    const { code } = gemeente
    const inDossier = tafelsHier(watSpeeltIn(gemeente, naslag).dekkend).provinciebreed.length
    const verschil = (breed.aantallen?.get(code) ?? 0) - (opKaart.aantallen?.get(code) ?? 0)
    expect([opKaart.provinciebreedPer.get(code) ?? 0, verschil, vlekken.get(code)?.ook.provinciebreed], code).toEqual([
      inDossier,
      inDossier,
      inDossier,
    ])
  }
})

it('gives every instelling of today the same tables, of now and over, in dossier, list, scale puzzle, overlap and files', () => {
  const nu = instellingen.filter(bestaatNu)
  const inBestand = new Map(leesBestand('data/mbo-instellingen.csv').map((rij) => [rij['id'], rij]))
  const tafelrijen = leesBestand('data/netwerken.csv').filter(({ soort }) => soort !== 'stelselregio')
  const isOver = (rij: Record<string, string>) =>
    ['beeindigd', 'waarschijnlijk-voorbij'].includes(rij['toestand'] ?? '')
  const deelnames = leesBestand('data/deelnames.csv').filter(({ soort }) => soort !== 'stelselregio')
  const puzzel = new Map(schaalpuzzel(naslag).instellingen.map((rij) => [rij.instelling.id, rij.tafels]))
  expect(nu).toHaveLength(51)
  for (const { id } of nu) {
    const dossier = tafelsVan([id], naslag)
    const inLijst = filterNetwerken(netwerken, { ...geenFilters, deelnemer: [id] }).filter(
      ({ soort }) => soort !== 'stelselregio',
    )
    const metVoorbij = filterNetwerken(netwerken, { ...geenFilters, deelnemer: [id], voorbij: true }).filter(
      ({ soort }) => soort !== 'stelselregio',
    )
    const kring = overlapkring({ soort: 'instelling', id }, naslag)
    const rijen = tafelrijen.filter(({ mboInstellingenNu = '' }) => mboInstellingenNu.split('; ').includes(id))
    const getallen = {
      dossier: [dossier.nu.length, dossier.voorbij.length],
      lijst: [inLijst.length, metVoorbij.length - inLijst.length],
      schaalpuzzel: [puzzel.get(id)?.nu.length, puzzel.get(id)?.voorbij.length],
      overlap: [(kring?.netwerken.length ?? 0) + (kring?.nietGeteld.length ?? 0), kring?.voorbij.length],
      netwerken: [rijen.filter((rij) => !isOver(rij)).length, rijen.filter(isOver).length],
      deelnames: [
        deelnames.filter((rij) => rij['mboInstelling'] === id && !isOver(rij)).length,
        deelnames.filter((rij) => rij['mboInstelling'] === id && isOver(rij)).length,
      ],
      instellingen: [Number(inBestand.get(id)?.['tafelsNu']), Number(inBestand.get(id)?.['tafelsVoorbij'])],
    }
    for (const [waar, aantallen] of Object.entries(getallen)) {
      expect(aantallen, `${id} in ${waar}`).toEqual([dossier.nu.length, dossier.voorbij.length])
    }
  }
})

it('lists as many vmbo-vestigingen of a gemeente, by their codes, as it counts', () => {
  for (const { code, vmboVestigingen } of gemeenten) {
    const plekken = afgeleid.scholen.filter((school) => school.gemeente === code && isPlek(school))
    const codes = plekken.flatMap(({ code: eigen, plek = [eigen] }) => plek)
    expect(codes.length, code).toBe(vmboVestigingen)
  }
})

it('counts no STO-regio, no stelsel, nothing of a whole provincie and nothing that is over', () => {
  expect(opKaart.geteld.length).toBeGreaterThan(50)
  for (const { soort, schaal, toestand } of opKaart.geteld) {
    expect(['sto-regio', 'stelselregio']).not.toContain(soort)
    expect(['lokaal', 'regionaal']).toContain(schaal)
    expect(['beeindigd', 'waarschijnlijk-voorbij']).not.toContain(toestand)
  }
})
