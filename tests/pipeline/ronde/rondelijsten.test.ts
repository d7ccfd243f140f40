import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Curatie } from '@/pipeline/leesData'
import { leesData } from '@/pipeline/leesData'
import { rondelijsten } from '@/pipeline/ronde/rondelijsten'
import { antwoordVoor } from '@/pipeline/ronde/veldcontrole'
import type { Bestanden } from '../../fixtures/testland'
import { inTijdelijkeMap, testland, VANDAAG, zet } from '../../fixtures/testland'

const sto = 'netwerken/sto-regio/sto-noord.json'
const keuze = { vandaag: VANDAAG, herinnering: false, metVelden: false, site: 'https://kaart.example/kaart' }

const lees = (bestanden: Bestanden): Promise<Curatie> =>
  inTijdelijkeMap(bestanden, async (map) => (await leesData(map)).data)

/** The rows of the first sheet. */
async function rijenVan(bytes: Uint8Array | undefined): Promise<unknown[][]> {
  const [blad] = await readXlsxFile(Buffer.from(bytes ?? []))
  return blad?.data ?? []
}

const eersteKolom = async (bytes: Uint8Array | undefined) => (await rijenVan(bytes)).slice(1).map(([cel]) => cel)

/** Testland in which the instelling confirmed on a day that it takes part. */
function metBevestiging(datum: string): Bestanden {
  const bestanden = testland()
  const bron = { id: `opgave-nieuwland-${datum}`, titel: 'Opgave', soort: 'document', uitgever: 'Nieuwland College' }
  zet(bestanden, 'bronnen.json', '3', bron)
  return zet(bestanden, sto, 'herkomst.1', {
    ...{ bron: bron.id, velden: ['deelnemers'], zekerheid: 'opgave', peildatum: datum },
  })
}

describe('rondelijsten', () => {
  it('has a list for each instelling of today and each bestuur with something to confirm, and one of all', async () => {
    const lijsten = rondelijsten(await lees(testland()), keuze)
    expect([...lijsten.keys()]).toEqual([
      'mbo-instellingen/nieuwland.xlsx',
      'besturen/bestuur-40001.xlsx',
      'overzicht.xlsx',
    ])
    expect(await eersteKolom(lijsten.get('mbo-instellingen/nieuwland.xlsx'))).toEqual([
      'Nieuwland College neemt deel aan Sterk Techniekonderwijs Noord',
      'Naam: Nieuwland College',
      'Soort: Roc',
      'Instellingscode (BRIN): 01AA',
      'Website: https://nieuwland.example',
      'Vestigingen: Noordstad; Westwijk',
      'Werkgebied: landelijk',
      'Bestaat sinds: 2019-08-01',
    ])
  })

  it('names dossier and row, with room to answer', async () => {
    const lijsten = rondelijsten(await lees(testland()), keuze)
    const [koppen = [], ...rijen] = await rijenVan(lijsten.get('besturen/bestuur-40001.xlsx'))
    expect(rijen.map((rij) => Object.fromEntries(koppen.map((kop, nr) => [String(kop), rij[nr]])))).toEqual([
      {
        'Wat wij denken': 'Vmbo Noordstad (Noordstad) neemt deel aan Sterk Techniekonderwijs Noord',
        Waarom: 'Staat in een openbaar document of op een openbare pagina.',
        ...{ Antwoord: null, Toelichting: null, Datum: null, Functie: null },
        Dossier: 'https://kaart.example/kaart/netwerk/sto-noord',
        Kenmerk: 'deelname netwerk:sto-noord school:01AA00',
      },
    ])
  })

  it('asks also whether a table runs that no source of late saw', async () => {
    const data = await lees(zet(zet(testland(), sto, 'status', 'onbekend'), sto, 'periode', {}))
    const regels = await eersteKolom(rondelijsten(data, keuze).get('mbo-instellingen/nieuwland.xlsx'))
    expect(regels).toContain('Sterk Techniekonderwijs Noord loopt nog')
  })

  it('asks for the fields of netwerken on request', async () => {
    const data = await lees(testland())
    const lijst = rondelijsten(data, { ...keuze, metVelden: true }).get('mbo-instellingen/nieuwland.xlsx')
    expect(await eersteKolom(lijst)).toContain('Sterk Techniekonderwijs Noord, gebied: Noordstad; Oosterdorp')
  })

  it('reminds only of what was not answered for a year', async () => {
    const vraag = 'Nieuwland College neemt deel aan Sterk Techniekonderwijs Noord'
    const herinnering = async (datum: string) =>
      rondelijsten(await lees(metBevestiging(datum)), { ...keuze, herinnering: true })
    const na = async (datum: string) => eersteKolom((await herinnering(datum)).get('mbo-instellingen/nieuwland.xlsx'))
    expect(await na('2025-06-14')).toContain(vraag)
    expect(await na('2025-06-15')).not.toContain(vraag)
    const [, nieuwland] = await rijenVan((await herinnering('2025-06-14')).get('overzicht.xlsx'))
    expect(nieuwland).toEqual(['mbo-instellingen/nieuwland.xlsx', 'Nieuwland College', 8, 8, '2025-06-14'])
  })
})

describe('antwoordVoor', () => {
  it('is two months later, and never in the month after that', () => {
    expect(antwoordVoor('2026-05-15')).toBe('2026-07-15')
    expect(antwoordVoor('2026-11-20')).toBe('2027-01-20')
    expect(antwoordVoor('2026-12-31')).toBe('2027-02-28')
  })
})
