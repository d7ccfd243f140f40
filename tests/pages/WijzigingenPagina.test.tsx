import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { maakQueryClient } from '@/app/maakQueryClient'
import { wijzigingenQuery } from '@/dataset/wijzigingenQuery'
import type { Wijziging } from '@/domain/wijziging'
import { WijzigingenPagina } from '@/pages/WijzigingenPagina'
import { eenNaslag, eenNetwerk } from '../fixtures/overzicht'

const naslag = eenNaslag({ netwerken: [eenNetwerk({ id: 'sto-noord', naam: 'STO Noord' })] })

function toon(wijzigingen: Wijziging[], isBekend = true) {
  const queryClient = maakQueryClient()
  queryClient.setQueryData(wijzigingenQuery.queryKey, { isBekend, wijzigingen })
  render(
    <QueryClientProvider client={queryClient}>
      <WijzigingenPagina naslag={naslag} />
    </QueryClientProvider>,
  )
}

const ronde: Wijziging = {
  id: 'wabc',
  datum: '2027-03-01T09:00:00+01:00',
  reden: 'STO Noord is gestopt volgens DUS-I',
  samenvatting: '1 netwerk beëindigd; 1 bron nieuw',
  records: [
    { soort: 'netwerk', id: 'sto-noord', naam: 'STO Noord', wat: 'beeindigd', velden: ['status: loopt → beeindigd'] },
    { soort: 'netwerk', id: 'weg', naam: 'Wat er niet meer is', wat: 'verwijderd', velden: [] },
    { soort: 'bron', id: 'dusi', naam: 'Beschikkingen 2027', wat: 'nieuw', velden: [] },
  ],
}

describe('WijzigingenPagina', () => {
  it('says when, why and what, and links to what is still there', () => {
    toon([ronde])
    const deel = within(screen.getByRole('article', { name: /^1\smaart 2027$/ }))
    expect(deel.getByText('1 netwerk beëindigd; 1 bron nieuw.')).toBeVisible()
    expect(deel.getByText(ronde.reden)).toBeVisible()
    expect(deel.getByText('status: loopt → beeindigd')).toBeVisible()
    expect(deel.getByRole('link', { name: 'STO Noord' })).toHaveAttribute('href', '/netwerk/sto-noord')
    expect(deel.getByText(/Wat er niet meer is/)).toBeVisible()
    expect(deel.queryByRole('link', { name: /niet meer/ })).not.toBeInTheDocument()
  })

  it('names a hundred of a register that was taken in anew, and counts the rest', () => {
    const records = Array.from({ length: 130 }, (_, nr): Wijziging['records'][number] => ({
      soort: 'vmbo-vestiging',
      id: String(nr),
      naam: `School ${nr}`,
      wat: 'gewijzigd',
      velden: [],
    }))
    toon([{ ...ronde, records }])
    expect(screen.getByText('130 vmbo-vestigingen').closest('details')).not.toHaveAttribute('open')
    expect(screen.getByText(/en nog 30/)).toBeInTheDocument()
  })

  it('does not say that nothing changed where the site was made without the history', () => {
    toon([], false)
    expect(screen.getByText(/is niet bekend: bij het maken van deze site/)).toBeVisible()
    expect(screen.queryByText(/nog niets veranderd/)).not.toBeInTheDocument()
  })

  it('says that nothing changed yet', () => {
    toon([])
    expect(screen.getByText(/nog niets veranderd/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Geef het door' })).toHaveAttribute('href', '/bijdragen')
  })
})
