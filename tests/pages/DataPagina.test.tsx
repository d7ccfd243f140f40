import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { maakQueryClient } from '@/app/maakQueryClient'
import { codeboekQuery, rondestandQuery } from '@/dataset/dataPaginaQueries'
import type { Naslag } from '@/domain/opzoeken'
import type { Rondestand } from '@/domain/ronde/rondestand'
import { DataPagina } from '@/pages/DataPagina'
import { schemalijst } from '@/pages/schemalijst'
import { jsonSchemas } from '@/pipeline/openDataSchemas'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../fixtures/overzicht'

const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ vmboVestigingen: 3 }),
    eenGemeente({ code: 'GM0002', naam: 'Oosterdorp', vmboVestigingen: 2 }),
  ],
  instellingen: [eenInstelling(), eenInstelling({ id: 'roc-noord', bestaatTot: '2019' })],
  netwerken: [
    eenNetwerk({
      id: 'sto-noord',
      soort: 'sto-regio',
      deelnemers: [{ soort: 'vmbo', naam: 'De Meander', rol: 'penvoerder', zekerheid: 'bron' }],
    }),
    eenNetwerk(),
  ],
})

const stand: Rondestand = {
  netwerken: { totaal: 2, bevestigd: 1, laatst: '2026-06-01' },
  mboInstellingen: { totaal: 1, bevestigd: 0 },
  door: [{ wie: 'mbo-instelling', organisaties: 1 }],
}

function toon(met: { naslag: Naslag | undefined } = { naslag }) {
  const queryClient = maakQueryClient()
  queryClient.setQueryData(rondestandQuery.queryKey, stand)
  queryClient.setQueryData(codeboekQuery.queryKey, [
    {
      ...{ record: 'kengetal', veld: 'peiljaar', label: '', betekenis: 'Jaar waarover het gaat.', waarden: '' },
      ...{ eenheid: 'jaar', voorbeeld: '2018', zekerheid: 'bron', bron: 'Documenten' },
    },
  ])
  render(
    <QueryClientProvider client={queryClient}>
      <DataPagina naslag={met.naslag} />
    </QueryClientProvider>,
  )
}

describe('DataPagina', () => {
  it('offers each file in its formats, with the number of records', () => {
    toon()
    const rij = (naam: RegExp) => within(screen.getByRole('row', { name: naam }))
    expect(rij(/^Vmbo-vestigingen/).getByRole('cell', { name: '5' })).toBeVisible()
    expect(rij(/^Netwerken/).getByRole('link', { name: 'Netwerken als GeoJSON' })).toHaveAttribute(
      'href',
      '/data/netwerken.geojson',
    )
    expect(rij(/^Gemeenten/).getByRole('link', { name: 'Gemeenten als CSV' })).toHaveAttribute(
      'href',
      '/data/gemeenten.csv',
    )
    expect(screen.getByRole('link', { name: 'Alles in één bestand als JSON' })).toHaveAttribute(
      'href',
      '/data/landkaart.json',
    )
  })

  it('says how incomplete the data is, with its own counts', () => {
    toon()
    const deel = within(screen.getByRole('region', { name: 'Hoe volledig is dit?' }))
    expect(deel.getByText('1 STO-regio’s')).toBeVisible()
    expect(deel.getByText(/niet de officiële lijst van 78.*Van 1 kennen wij de penvoerder/)).toBeVisible()
    expect(deel.getByText(/338 regionale netwerken/)).toBeVisible()
    expect(deel.getByText('1 mbo-instellingen nu')).toBeVisible()
    expect(deel.getByText('1 gemeenten zonder bekend netwerk')).toBeVisible()
    expect(
      deel.getByText(/In 0 is gezocht en niets gevonden.*0 hebben geen vmbo-school, en over 1 geven/),
    ).toBeVisible()
  })

  it('says who confirmed it, and no more than that', () => {
    toon()
    const deel = screen.getByRole('region', { name: 'Wie heeft dit bevestigd?' })
    expect(deel).toHaveTextContent(/antwoordden 1 mbo-instelling\. Van 1 van 2 netwerken \(het laatst: 1\sjuni 2026\)/)
    expect(deel).toHaveTextContent('0 van 1 mbo-instellingen')
  })

  it('says of every field what it means, in what, how sure and from where', async () => {
    toon()
    await userEvent.click(screen.getByText('Kengetal: 1 veld'))
    const rij = within(screen.getByRole('row', { name: /^peiljaar/ }))
    expect(rij.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'Jaar waarover het gaat. In: jaar. Bijvoorbeeld 2018.',
      'vrij',
    ])
    expect(screen.getByText('Zekerheid: bron. Bron: Documenten.')).toBeVisible()
  })

  it('links to every schema that the build makes', () => {
    toon()
    expect(schemalijst.map(({ naam }) => naam)).toEqual(jsonSchemas().map(([naam]) => naam))
    expect(screen.getByRole('link', { name: 'Vmbo-vestiging' })).toHaveAttribute(
      'href',
      '/data/schema/vmbo-vestiging.json',
    )
  })

  it('copies a reference that names the version', async () => {
    const user = userEvent.setup()
    toon()
    await user.click(screen.getByRole('button', { name: 'Kopieer de verwijzing' }))
    expect(await navigator.clipboard.readText()).toBe(
      'Landkaart vmbo–mbo (2026). Versie 2026-06-15-abc1234, peildatum 15\u00A0juni 2026. Licentie CC BY 4.0.',
    )
    expect(screen.getByText('Gekopieerd.')).toBeVisible()
  })

  it('says what to do when copying is not allowed', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('niet toegestaan'))
    toon()
    await user.click(screen.getByRole('button', { name: 'Kopieer de R-code' }))
    expect(screen.getByText(/Kopiëren lukte niet/)).toBeVisible()
  })

  it('credits the makers of the borders', () => {
    toon()
    const deel = within(screen.getByRole('region', { name: 'Licentie' }))
    expect(deel.getByText(/Atlas van Testland \(atlas.example\)/)).toBeVisible()
  })

  it('can be read before the data is there', () => {
    toon({ naslag: undefined })
    expect(screen.getByRole('heading', { level: 1, name: 'Open data' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Netwerken als CSV' })).toBeVisible()
  })
})
