import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Onderwerp } from '@/domain/routes'
import { padVan } from '@/domain/routes'
import { OverlapPagina } from '@/pages/OverlapPagina'
import { bewaarBestand } from '@/ui/bewaarBestand'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../fixtures/overzicht'

vi.mock('@/ui/bewaarBestand', () => ({ bewaarBestand: vi.fn() }))

const mbo = { soort: 'mbo', instelling: 'nieuwland', rol: 'deelnemer', zekerheid: 'bron' } as const
const naslag = eenNaslag({
  instellingen: [eenInstelling()],
  netwerken: [
    eenNetwerk({ id: 'tafel', naam: 'Tafel', gemeenten: ['GM0001', 'GM0002'], deelnemers: [mbo], themas: ['lob'] }),
    eenNetwerk({ id: 'kring', naam: 'Kring', gemeenten: ['GM0001', 'GM0002', 'GM0003'], deelnemers: [mbo] }),
    eenNetwerk({
      id: 'ver',
      naam: 'Ver',
      gemeenten: ['GM0004'],
      status: 'beeindigd',
      periode: { van: 2010, tot: 2012 },
    }),
    eenNetwerk({ id: 'land', naam: 'Landelijk', gemeenten: [], gebied: { type: 'landelijk' }, deelnemers: [mbo] }),
  ],
})
const adresVan = (onderwerp: Onderwerp | undefined) => (onderwerp === undefined ? '/' : padVan(onderwerp))

function toon(pad: string, netwerken = naslag) {
  const plek = memoryLocation({ path: pad, record: true })
  const scherm = render(
    <Router hook={plek.hook} searchHook={plek.searchHook}>
      <OverlapPagina naslag={netwerken} adresVan={adresVan} />
    </Router>,
  )
  return { ...scherm, plek }
}
const matrix = () => screen.getByRole('table', { name: /^(Alle|De) \d+/ })
const tafels = () => screen.getByRole('table', { name: /gemeenten?, \d/ })

describe('OverlapPagina', () => {
  it('begins with the ranking of the whole country, and invites to choose', () => {
    toon('/overlap')
    expect(screen.getByRole('heading', { level: 1, name: 'Overlap van netwerken' })).toBeVisible()
    expect(screen.getByText(/Kies een instelling, gemeente of regio/)).toBeVisible()
    const koppen = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(koppen).toEqual([
      'Netwerken per gemeente',
      'Wat netwerken twee aan twee delen',
      'Welke gemeenten dezelfde netwerken hebben',
    ])
    expect(document.title).toBe('Overlap van netwerken · Landkaart vmbo–mbo')
  })

  it('shows the netwerken of an instelling as a table in which a number opens the comparison', async () => {
    const { plek } = toon('/overlap?van=instelling:nieuwland&thema=contrast')
    expect(screen.getByRole('heading', { level: 1, name: 'Overlap rond Nieuwland College' })).toBeVisible()
    const rij = within(matrix()).getByRole('row', { name: /^(\d )?Tafel/ })
    const cel = within(rij).getByRole('link', { name: '2 gemeenten gedeeld: vergelijk met Kring' })
    expect(
      within(matrix())
        .getAllByRole('columnheader')
        .map(({ title }) => title),
    ).toEqual(['Kring', 'Tafel'])
    expect(cel).toHaveAttribute('href', '/vergelijk?a=netwerk:tafel&b=netwerk:kring&thema=contrast')
    await userEvent.click(cel)
    expect(plek.history.at(-1)).toBe('/vergelijk?a=netwerk:tafel&b=netwerk:kring&thema=contrast')
  })

  it('names what is not counted', () => {
    toon('/overlap?van=instelling:nieuwland')
    expect(screen.getByRole('heading', { name: 'Niet meegeteld' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Landelijk' })).toHaveAttribute('href', '/netwerk/land')
  })

  it('says in a sentence which netwerken cover the same gemeenten', () => {
    toon('/overlap?van=regio:provincie/PV01')
    const rij = screen.getByRole('row', { name: /Deze 2 netwerken samen: 2 gemeenten/ })
    expect(within(rij).getAllByText('ja')).toHaveLength(2)
    // Where dots have no room the names stand there.
    expect(within(rij).getByText('Kring, Tafel')).toBeInTheDocument()
    expect(within(rij).getByRole('link', { name: 'Noordstad' })).toHaveAttribute('href', '/gemeente/GM0001')
  })

  it('names every gemeente of a combination, however many', () => {
    const codes = ['GM0001', 'GM0002', 'GM0003', 'GM0004']
    const veel = Array.from({ length: 14 }, (_, nr) =>
      eenGemeente({ code: `GM1${String(nr).padStart(3, '0')}`, naam: `Dorp ${nr}` }),
    )
    const groot = eenNaslag({
      netwerken: ['Alfa', 'Beta'].map((naam) =>
        eenNetwerk({ id: naam.toLowerCase(), naam, gemeenten: [...codes, ...veel.map(({ code }) => code)] }),
      ),
      gemeenten: [...naslag.overzicht.gemeenten, ...veel],
    })
    toon('/overlap', groot)
    const rij = screen.getByRole('row', { name: /Deze 2 netwerken samen: 18 gemeenten/ })
    expect(within(rij).getAllByRole('link')).toHaveLength(18)
  })

  it('counts by another measure when the reader chooses so', async () => {
    const { plek } = toon('/overlap')
    await userEvent.selectOptions(screen.getByLabelText('Wat telt als overlap?'), 'Gedeelde deelnemers')
    expect(plek.history.at(-1)).toBe('/overlap?maat=deelnemers')
    expect(screen.getAllByRole('link', { name: /1 deelnemer gedeeld/ })).toHaveLength(2)
  })

  it('keeps the keyboard in its place when the choice is let go', async () => {
    const { plek } = toon('/overlap?van=instelling:nieuwland')
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar heel Nederland' }))
    expect(plek.history.at(-1)).toBe('/overlap')
    expect(screen.getByRole('combobox', { name: 'Van welke instelling, gemeente of regio?' })).toHaveFocus()
  })

  it('takes the subject that the reader picks', async () => {
    const { plek } = toon('/overlap')
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Van welke instelling, gemeente of regio?' }),
      'nieuwl{Enter}',
    )
    expect(plek.history.at(-1)).toBe('/overlap?van=instelling:nieuwland')
  })

  it('sorts the ranking and downloads what it shows', async () => {
    toon('/overlap')
    await userEvent.click(within(tafels()).getByRole('button', { name: 'Gemeente' }))
    await userEvent.click(within(tafels()).getByRole('button', { name: 'Gemeente' }))
    expect(within(tafels()).getByRole('columnheader', { name: 'Gemeente' })).toHaveAttribute('aria-sort', 'descending')
    await userEvent.click(screen.getByRole('button', { name: /Download netwerken per gemeente als CSV/ }))
    const inhoud = vi.mocked(bewaarBestand).mock.lastCall?.[2] ?? ''
    const bestand = inhoud
      .trim()
      .split('\r\n')
      .slice(1)
      .map((regel) => regel.split(','))
    const scherm = within(tafels())
      .getAllByRole('row')
      .slice(1)
      .map((rij) => [...rij.children].map(({ textContent }) => textContent))
    expect(bestand.map(([plaats, , naam, , ...rest]) => [plaats, naam, ...rest])).toEqual(scherm)
  })

  it('keeps a year that was chosen elsewhere, and lets go of it', async () => {
    const { plek } = toon('/overlap?jaar=2011')
    expect(screen.getByText(/Alleen netwerken die, voor zover bekend, in 2011 liepen/)).toBeVisible()
    expect(screen.getByText(/maar één regionaal netwerk/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle jaren' }))
    expect(plek.history.at(-1)).toBe('/overlap')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('says that a subject is not known instead of showing nothing', () => {
    toon('/overlap?van=gemeente:GM9999')
    expect(screen.getByText(/staat niet op de landkaart/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'heel Nederland' })).toHaveAttribute('href', '/overlap')
  })

  it('first shows the fifteen netwerken that share most, then all', async () => {
    const veel = Array.from({ length: 40 }, (_, nr) =>
      eenNetwerk({ id: `netwerk-${nr}`, naam: `Netwerk ${nr}`, gemeenten: nr < 20 ? ['GM0001'] : ['GM0002'] }),
    )
    toon('/overlap', eenNaslag({ netwerken: veel }))
    expect(within(matrix()).getAllByRole('rowheader')).toHaveLength(15)
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 40 netwerken' }))
    expect(within(matrix()).getAllByRole('rowheader')).toHaveLength(40)
    // 19 that share, the netwerk itself, and one wide empty cell for the other 20.
    expect(within(within(matrix()).getAllByRole('row')[1] ?? matrix()).getAllByRole('cell')).toHaveLength(21)
  })

  it('is complete as text when it is drawn without a browser', () => {
    const html = renderToString(
      <Router ssrPath="/overlap" ssrSearch="van=instelling:nieuwland">
        <OverlapPagina naslag={naslag} adresVan={adresVan} />
      </Router>,
    )
    expect(html).toContain('Overlap rond Nieuwland College')
    expect(html).toContain('href="/vergelijk?a=netwerk:kring&amp;b=netwerk:tafel"')
  })
})
