import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Onderwerp } from '@/domain/routes'
import { padVan } from '@/domain/routes'
import { VergelijkPagina } from '@/pages/VergelijkPagina'
import { bewaarBestand } from '@/ui/bewaarBestand'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../fixtures/overzicht'

vi.mock('@/ui/bewaarBestand', () => ({ bewaarBestand: vi.fn() }))

const mbo = { soort: 'mbo', instelling: 'nieuwland', rol: 'deelnemer', zekerheid: 'bron' } as const
const naslag = eenNaslag({
  instellingen: [eenInstelling()],
  netwerken: [
    eenNetwerk({ id: 'tafel', naam: 'Tafel', gemeenten: ['GM0001', 'GM0002'], deelnemers: [mbo] }),
    eenNetwerk({ id: 'kring', naam: 'Kring', gemeenten: ['GM0002', 'GM0003'], deelnemers: [mbo] }),
    eenNetwerk({ id: 'land', naam: 'Landelijk', gemeenten: [], gebied: { type: 'landelijk' }, deelnemers: [mbo] }),
  ],
})
const adresVan = (onderwerp: Onderwerp | undefined) => (onderwerp === undefined ? '/' : padVan(onderwerp))
const scholen = [eenSchool()]

function toon(pad: string, { zonderScholen = false } = {}) {
  const plek = memoryLocation({ path: pad, record: true })
  render(
    <Router hook={plek.hook} searchHook={plek.searchHook}>
      <VergelijkPagina naslag={naslag} adresVan={adresVan} scholen={zonderScholen ? undefined : scholen} />
    </Router>,
  )
  return plek
}

describe('VergelijkPagina', () => {
  it('shows what two netwerken share and what only one has, with how many', () => {
    toon('/vergelijk?a=netwerk:tafel&b=netwerk:kring')
    expect(screen.getByRole('heading', { level: 1, name: 'Tafel en Kring vergeleken' })).toBeVisible()
    expect(document.title).toBe('Tafel en Kring vergeleken · Landkaart vmbo–mbo')
    expect(screen.getByText('Tafel en Kring delen 1 gemeente en 1 deelnemer, voor zover bekend.')).toBeVisible()
    const gemeenten = within(screen.getByRole('region', { name: 'Gemeenten' }))
    expect(gemeenten.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Alleen Tafel 1',
      'Gedeeld 1',
      'Alleen Kring 1',
    ])
    expect(gemeenten.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Noordstad',
      'Oosterdorp',
      'Zuidhoek',
    ])
    expect(gemeenten.getByRole('link', { name: 'Oosterdorp' })).toHaveAttribute('href', '/gemeente/GM0002')
  })

  it('writes a kind of place small within a line', () => {
    toon('/vergelijk?a=regio:provincie/PV01&b=gemeente:GM0002')
    expect(
      screen.getByRole('heading', { level: 1, name: 'Provincie Bovenland en gemeente Oosterdorp vergeleken' }),
    ).toBeVisible()
    const gemeenten = within(screen.getByRole('region', { name: 'Gemeenten' }))
    expect(gemeenten.getByRole('heading', { name: /^Alleen provincie Bovenland/ })).toBeVisible()
  })

  it('begins with examples in which every netwerk stands once', () => {
    const vier = ['Alfa', 'Beta', 'Gamma', 'Delta'].map((naam) =>
      eenNetwerk({ id: naam.toLowerCase(), naam, deelnemers: [mbo] }),
    )
    render(
      <Router hook={memoryLocation({ path: '/vergelijk' }).hook}>
        <VergelijkPagina naslag={eenNaslag({ netwerken: vier })} adresVan={adresVan} scholen={[]} />
      </Router>,
    )
    const voorbeelden = within(screen.getByRole('region', { name: 'Bijvoorbeeld' })).getAllByRole('link')
    expect(voorbeelden).toHaveLength(2)
    for (const { naam } of vier) {
      expect(voorbeelden.filter(({ textContent }) => textContent.includes(naam))).toHaveLength(1)
    }
  })

  it('lays facts side by side', () => {
    toon('/vergelijk?a=netwerk:tafel&b=school:01AA00')
    const feiten = screen.getByRole('table', { name: 'Kenmerken naast elkaar' })
    expect(within(feiten).getByRole('row', { name: 'Soort Netwerk Vmbo-school' })).toBeVisible()
    expect(within(feiten).getByRole('row', { name: 'Deelnemers 1 niet van toepassing' })).toBeVisible()
    expect(within(feiten).queryByRole('row', { name: /^Borging/ })).toBeNull()
  })

  it('turns around, and keeps the other choices of the reader', async () => {
    const plek = toon('/vergelijk?a=netwerk:tafel&b=netwerk:kring&jaar=2021')
    await userEvent.click(screen.getByRole('link', { name: 'Wissel om' }))
    expect(plek.history.at(-1)).toBe('/vergelijk?a=netwerk:kring&b=netwerk:tafel&jaar=2021')
    expect(screen.getByText('Kring en Tafel delen 1 gemeente en 1 deelnemer, voor zover bekend.')).toBeVisible()
  })

  it('takes what the reader picks on either side', async () => {
    const plek = toon('/vergelijk?a=netwerk:tafel')
    await userEvent.type(screen.getByRole('combobox', { name: 'Kies de tweede' }), 'noordst{Enter}')
    expect(plek.history.at(-1)).toBe('/vergelijk?a=netwerk:tafel&b=gemeente:GM0001')
    expect(screen.getByText(/Gemeente Noordstad ligt in het gebied van Tafel/)).toBeVisible()
  })

  it('says landelijk in words instead of lists', () => {
    toon('/vergelijk?a=netwerk:land&b=netwerk:kring')
    expect(screen.getByText(/Landelijk werkt in heel Nederland, dus ook in alle 2 gemeenten van Kring/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Gemeenten' })).not.toBeInTheDocument()
  })

  it('invites to choose, with examples, when nothing has been chosen', () => {
    toon('/vergelijk')
    expect(screen.getByText(/Kies twee netwerken, instellingen, scholen, gemeenten of regio’s/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Kring en Tafel' })).toHaveAttribute(
      'href',
      '/vergelijk?a=netwerk:kring&b=netwerk:tafel',
    )
  })

  it('says what it does not know, and waits for scholen that are still under way', () => {
    toon('/vergelijk?a=netwerk:bestaat-niet&b=school:01AA00', { zonderScholen: true })
    expect(screen.getByText(/‘netwerk:bestaat-niet’ staat niet op de landkaart/)).toBeVisible()
    expect(screen.getByText('De scholen worden nog geladen…')).toBeVisible()
  })

  it('does not compare a subject with itself', () => {
    toon('/vergelijk?a=netwerk:tafel&b=netwerk:tafel')
    expect(screen.getByText(/Tafel is hier met zichzelf vergeleken/)).toBeVisible()
  })

  it('downloads as many rows as the lists on screen have members', async () => {
    toon('/vergelijk?a=netwerk:tafel&b=netwerk:kring')
    await userEvent.click(screen.getByRole('button', { name: /Download deze vergelijking als CSV/ }))
    const regels = (vi.mocked(bewaarBestand).mock.lastCall?.[2] ?? '').trim().split('\r\n').slice(1)
    const opScherm = screen
      .getAllByRole('heading', { level: 3 })
      .filter(({ textContent }) => /^(Alleen|Gedeeld)/.test(textContent ?? ''))
      .reduce((som, { textContent }) => som + Number(/\d+$/.exec(textContent ?? '')?.[0]), 0)
    expect(regels).toHaveLength(opScherm)
  })

  it('is complete as text when it is drawn without a browser', () => {
    const html = renderToString(
      <Router ssrPath="/vergelijk" ssrSearch="a=netwerk:tafel&b=netwerk:kring">
        <VergelijkPagina naslag={naslag} adresVan={adresVan} scholen={scholen} />
      </Router>,
    )
    expect(html).toContain('Tafel en Kring delen 1 gemeente en 1 deelnemer, voor zover bekend.')
  })
})
