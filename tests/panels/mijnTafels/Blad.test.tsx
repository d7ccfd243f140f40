import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { maakTafelblad } from '@/domain/mijnTafels/tafelblad'
import type { NetwerkKern } from '@/domain/overzicht'
import { padVan } from '@/domain/routes'
import { Blad } from '@/panels/mijnTafels/Blad'
import { bewaarBestand } from '@/ui/bewaarBestand'
import { eenNetwerkDossier } from '../../fixtures/dossier'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'
import { serveer } from '../dossier/toonDossier'

vi.mock('@/ui/bewaarBestand', () => ({ bewaarBestand: vi.fn() }))

const mbo = (instelling: string): DeelnemerKern => ({ soort: 'mbo', instelling, rol: 'deelnemer', zekerheid: 'bron' })
const scholen = [eenSchool()]

function toon(netwerken: NetwerkKern[]) {
  const naslag = eenNaslag({
    instellingen: [eenInstelling(), eenInstelling({ id: 'ander', naam: 'ROC Ander' })],
    netwerken,
  })
  const blad = maakTafelblad({ soort: 'instelling', id: 'nieuwland' }, naslag, scholen)
  if (blad === undefined) throw new Error('geen blad')
  const vindplaatsen = Object.fromEntries(netwerken.map(({ id }) => [id, `Bericht over ${id} (2020)`]))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Blad
        {...{ blad, naslag, scholen, vindplaatsen }}
        adresVan={(onderwerp) => (onderwerp === undefined ? '/' : padVan(onderwerp))}
        titel={<h1>De tafels van {blad.naam}</h1>}
        kaartje={null}
      />
    </QueryClientProvider>,
  )
  return blad
}
const deel = (naam: RegExp) => within(screen.getByRole('heading', { name: naam }).closest('section') ?? document.body)

describe('Blad', () => {
  it('numbers every table once, and gives its source under that number', () => {
    toon([
      eenNetwerk({ id: 'eigen', naam: 'Eigen Tafel', deelnemers: [mbo('nieuwland'), mbo('ander')] }),
      eenNetwerk({ id: 'ook', naam: 'Ook een Tafel', deelnemers: [mbo('nieuwland'), mbo('ander')] }),
      eenNetwerk({ id: 'kans', naam: 'Kans', soort: 'sto-regio', toestand: 'programma-loopt' }),
      eenNetwerk({ id: 'klaar', naam: 'Klaar', toestand: 'beeindigd', deelnemers: [mbo('nieuwland')] }),
    ])
    expect(deel(/^Waaraan u zit/).getAllByRole('listitem')[0]).toHaveTextContent('1 Eigen Tafel Netwerkmet ROC Ander')
    expect(deel(/^Waarschijnlijk ook/).getByRole('listitem')).toHaveTextContent('3 Kans')
    expect(deel(/^Voorbij/).getByRole('listitem')).toHaveTextContent('4 Klaar')
    expect(deel(/^Wie u vaker ontmoet/).getByRole('listitem')).toHaveTextContent('ROC Andertafels 1 en 2')
    expect(screen.getByRole('contentinfo', { name: 'Bronnen' })).toHaveTextContent(
      '1 Bericht over eigen (2020) · 2 Bericht over ook (2020) · 3 Bericht over kans (2020) · 4 Bericht over klaar (2020)',
    )
  })

  it('says of who has no table what to do', () => {
    toon([])
    expect(screen.getByText(/Wij kennen nog geen tafels van nu van Nieuwland College/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Geef een tafel door' })).toHaveAttribute('href', '/bijdragen')
  })

  it('turns a no into a file that says who says so, and asks nothing of who does not know', async () => {
    const user = userEvent.setup()
    const { netwerk, ...rest } = eenNetwerkDossier()
    serveer({ 'netwerk/kans.json': { netwerk: { ...netwerk, id: 'kans', nietDeelnemers: [] }, ...rest } })
    toon([eenNetwerk({ id: 'kans', naam: 'Kans', soort: 'sto-regio' })])
    const vraag = screen.getByRole('group', { name: 'Neemt Nieuwland College deel aan Kans?' })
    await user.click(within(vraag).getByRole('radio', { name: 'Weet ik niet' }))
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull()
    await user.click(within(vraag).getByRole('radio', { name: 'Nee' }))
    await user.click(screen.getByRole('button', { name: 'Download uw antwoord' }))
    expect(await screen.findByText('antwoorden-nieuwland.json is gedownload.')).toBeInTheDocument()
    const [bestand, , inhoud] = vi.mocked(bewaarBestand).mock.calls[0] ?? []
    expect(bestand).toBe('antwoorden-nieuwland.json')
    expect(JSON.parse(inhoud ?? '')).toMatchObject([
      { soort: 'netwerk', actie: 'wijziging', record: { id: 'kans', nietDeelnemers: ['nieuwland'] } },
    ])
  })
})
