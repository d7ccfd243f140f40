import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { scholenQuery } from '@/dataset/queries'
import { InzichtenPagina } from '@/pages/InzichtenPagina'
import { eenNaslag, eenNetwerk, eenSchool } from '../fixtures/overzicht'

const naslag = eenNaslag({
  netwerken: Array.from({ length: 25 }, (_, nummer) => eenNetwerk({ id: `tafel-${nummer}` })),
})

function toon(adres: string) {
  window.history.replaceState(null, '', adres)
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  client.setQueryData(scholenQuery.queryKey, { goed: [eenSchool()], uitval: [] })
  render(
    <QueryClientProvider client={client}>
      <InzichtenPagina naslag={naslag} adresVan={() => '/'} />
    </QueryClientProvider>,
  )
}

it('tells each insight with its numbers, how we know it, a line to cite and the way to its table', () => {
  toon('/inzichten')
  const zin = 'Van 25 van de 25 netwerken weten wij dat het loopt; 0 zijn voorbij of waarschijnlijk voorbij.'
  const kaart = within(screen.getByRole('article', { name: zin }))
  expect(kaart.getAllByRole('listitem').map((rij) => rij.textContent)).toContain('25 loopt')
  expect(kaart.getByText(/^Geteld zijn alle 25 netwerken:/)).toBeInTheDocument()
  expect(kaart.getByText(new RegExp(`^‘${zin}’ Landkaart .*/inzichten#wat-loopt$`))).toBeInTheDocument()
  expect(kaart.getByRole('link', { name: 'Tabel van de toestand' })).toHaveAttribute(
    'href',
    '/inzichten/kerncijfers#toestand',
  )
})

it('leads to a page for each part, with the choices of the reader', () => {
  toon('/inzichten?soort=sto-regio')
  const delen = within(screen.getByRole('region', { name: 'Verder kijken' }))
  expect(delen.getByRole('link', { name: 'Witte vlekken' })).toHaveAttribute(
    'href',
    '/inzichten/witte-vlekken?soort=sto-regio',
  )
  expect(delen.getByRole('link', { name: 'Landelijk beeld en regiobeelden' })).toHaveAttribute('href', '/regiobeeld')
  expect(delen.getAllByRole('link')).toHaveLength(7)
})

it.each([
  ['#tijd', '/inzichten/tijd?jaar=2012'],
  ['#witte-vlekken', '/inzichten/witte-vlekken?jaar=2012'],
  ['#schaalpuzzel', '/inzichten/schaal?jaar=2012'],
  ['#vergelijkbaar', '/inzichten/kennis?jaar=2012#vergelijkbaar'],
])('leads who comes by the anchor %s of before to the page of that part', (anker, adres) => {
  toon(`/inzichten?jaar=2012${anker}`)
  expect(window.location.pathname + window.location.search + window.location.hash).toBe(adres)
})
