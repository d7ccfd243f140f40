// @vitest-environment node
import { existsSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { maakQueryClient } from '@/app/maakQueryClient'
import { delenVan } from '@/app/routedelen'
import { tekenPagina } from '@/app/tekenPagina'
import { alleBladzijden } from '@/domain/bladzijden'
import { paginaNamen, paginas } from '@/domain/paginas'
import { padVanRoute } from '@/domain/routes'
import { eenInstellingDossier, eenNetwerkDossier } from '../fixtures/dossier'
import { eenTopologie } from '../fixtures/grenzen'
import { eenKennis } from '../fixtures/kennis'
import { eenInstelling, eenNaslag, eenNetwerk, eenOverzicht, eenSchool } from '../fixtures/overzicht'

const inhoud = { netwerken: [eenNetwerk()], instellingen: [eenInstelling()] }
const naslag = eenNaslag(inhoud)
const bladzijden = alleBladzijden(naslag, [eenSchool()])

const bestanden: Record<string, unknown> = {
  'data/app/overzicht.json': eenOverzicht(inhoud),
  'data/app/grenzen.json': eenTopologie,
  'data/app/scholen.json': [eenSchool()],
  'data/app/vindplaatsen.json': { [eenNetwerk().id]: 'Regiopagina (2020)' },
  'data/app/kennis.json': { ...eenKennis(), bronnen: [] },
  'data/codeboek.json': { codeboek: [] },
  'data/ronde.json': {
    ...{ netwerken: { totaal: 1, bevestigd: 0 }, mboInstellingen: { totaal: 1, bevestigd: 0 }, door: [] },
  },
  'data/wijzigingen.json': { versie: '1', peildatum: '2026-01-01', licentie: 'CC BY 4.0', wijzigingen: [] },
  [`data/app/netwerk/${eenNetwerk().id}.json`]: eenNetwerkDossier(),
  [`data/app/instelling/${eenInstelling().id}.json`]: eenInstellingDossier(),
}

let gehaald: string[] = []

beforeEach(() => {
  gehaald = []
  vi.stubGlobal('fetch', (adres: string) => {
    gehaald.push(adres.slice(1))
    return Promise.resolve(Response.json(bestanden[adres.slice(1)]))
  })
})

describe('tekenPagina', () => {
  it.each(paginaNamen)('draws the page %s under the heading of its row', async (pagina) => {
    const route = { naam: 'pagina', pagina } as const
    const html = await tekenPagina({ pad: padVanRoute(route), route }, maakQueryClient())
    expect(html).toMatch(new RegExp(`<h1[^>]*>${paginas[pagina].titel}</h1>`))
    expect(html).toContain(`<title>${paginas[pagina].titel} · Landkaart vmbo–mbo</title>`)
  })

  it.each(bladzijden)('asks for no file twice, and for none that is not there: $pad', async (bladzijde) => {
    await tekenPagina(bladzijde, maakQueryClient())
    expect(gehaald).toEqual([...new Set(gehaald)])
    expect(Object.keys(bestanden)).toEqual(expect.arrayContaining(gehaald))
  })

  it('asks a page for its own data only', async () => {
    await tekenPagina({ pad: '/over', route: { naam: 'pagina', pagina: 'over' } }, maakQueryClient())
    expect(gehaald.toSorted()).toEqual(['data/app/grenzen.json', 'data/app/overzicht.json'])
  })

  it('reads a file once for all pages together', async () => {
    const voorraad = maakQueryClient()
    for (const bladzijde of bladzijden) await tekenPagina(bladzijde, voorraad)
    expect(gehaald.toSorted()).toEqual(Object.keys(bestanden).toSorted())
  })

  it('says at an unknown address that there is nothing', async () => {
    const html = await tekenPagina({ pad: '/404', route: { naam: 'onbekend' } }, maakQueryClient())
    expect(html).toMatch(/<h1[^>]*>Deze pagina bestaat niet<\/h1>/)
  })
})

describe('delenVan', () => {
  it.each(bladzijden)('knows the source file of all that $pad shows at once', async ({ route }) => {
    const delen = await delenVan(route, true)
    expect(delen).not.toEqual([])
    expect(delen.map(({ bestand }) => bestand).filter((bestand) => !existsSync(bestand))).toEqual([])
  })
})
