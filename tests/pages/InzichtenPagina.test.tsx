import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { InzichtenPagina } from '@/pages/InzichtenPagina'
import { eenNaslag } from '../fixtures/overzicht'

const naslag = eenNaslag()

function toon(adres: string) {
  window.history.replaceState(null, '', adres)
  render(<InzichtenPagina naslag={naslag} adresVan={() => '/'} />)
}

it('leads to a page for each part, with the choices of the reader', () => {
  toon('/inzichten?soort=sto-regio')
  const delen = within(screen.getByRole('region', { name: 'Verder kijken' }))
  expect(delen.getByRole('link', { name: 'Witte vlekken' })).toHaveAttribute(
    'href',
    '/inzichten/witte-vlekken?soort=sto-regio',
  )
  expect(delen.getAllByRole('link')).toHaveLength(6)
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
