import { expect, it } from 'vitest'
import { watSpeeltIn } from '@/domain/dossier/dossierGebied'
import { tafelsHier } from '@/domain/dossier/tafels'
import { filterNetwerken, geenFilters } from '@/domain/filter/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import { maakNaslag } from '@/domain/opzoeken'
import { overlapkring } from '@/domain/overlap/overlapmatrixKring'
import { tafelsPerGemeente } from '@/domain/overlap/tafels'
import { bouwBestanden } from '@/pipeline/bouwBestanden'
import { leidAf } from '@/pipeline/leidAf'
import { leesData } from '@/pipeline/leesData'
import { leesCsv } from '../fixtures/csv'

const DAG = '2026-11-20'
const { data } = await leesData('data')
const naslag = maakNaslag({ versie: '', peildatum: '', ...leidAf(data, DAG).overzicht })
const { gemeenten, netwerken } = naslag.overzicht

const opKaart = maakKaartbeeld({
  naslag,
  zichtbaar: filterNetwerken(netwerken, geenFilters),
  telkeuze: geenFilters,
  lagen: ['aantal'],
  gekozen: [],
  onderwerp: undefined,
  instellingen: [],
  leeg: '',
  scholen: [],
})
const aantalOpKaart = (code: string) => opKaart.aantallen?.get(code) ?? 0

it('gives every gemeente the same number on the map, in its dossier, in the download and on the page of overlap', async () => {
  const { bestanden } = await bouwBestanden('data', DAG)
  const [koppen = [], ...rijen] = leesCsv(bestanden.get('data/gemeenten.csv') ?? '')
  const inBestand = new Map(rijen.map((rij) => [rij[koppen.indexOf('code')], Number(rij[koppen.indexOf('netwerken')])]))
  const kring = overlapkring(undefined, naslag)
  const tafels = tafelsPerGemeente(kring?.netwerken ?? [], gemeenten, naslag, geenFilters)
  const bijOverlap = new Map(tafels.map(({ gemeente, aantal }) => [gemeente.code, aantal]))
  expect(gemeenten).toHaveLength(342)
  for (const gemeente of gemeenten) {
    const { code } = gemeente
    const inDossier = tafelsHier(watSpeeltIn(gemeente, naslag).dekkend)['eigen-initiatief'].length
    const opDeKaart = aantalOpKaart(code)
    expect([inDossier, inBestand.get(code), bijOverlap.get(code)], code).toEqual([opDeKaart, opDeKaart, opDeKaart])
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
