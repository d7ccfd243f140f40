import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { filterNetwerken } from '@/domain/filter/filterNetwerken'
import type { NetwerkKern } from '@/domain/overzicht'
import { padVan } from '@/domain/routes'
import { netwerkKolommen } from '@/panels/tabel/kolommen'
import { Tabel } from '@/panels/tabel/Tabel'
import type { Keuze } from '@/url/parameters'
import { schrijfKeuze, standaardKeuze } from '@/url/parameters'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  instellingen: [eenInstelling()],
  netwerken: [
    eenNetwerk({ id: 'b', naam: 'Beta', soort: 'sto-regio', gemeenten: ['GM0001'], periode: { van: 2020 } }),
    eenNetwerk({
      id: 'a',
      naam: 'Alfa',
      gemeenten: ['GM0002', 'GM0003'],
      sectoren: ['techniek'],
      borging: { vorm: 'convenant' },
    }),
    eenNetwerk({ id: 'l', naam: 'Gamma', gebied: { type: 'landelijk' }, gemeenten: [], periode: { van: 2012 } }),
  ],
})

function toon(wens: Partial<Keuze> = {}) {
  const keuze = { ...standaardKeuze, ...wens }
  const op = { onOpen: vi.fn(), onKies: vi.fn(), onZweef: vi.fn() }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Tabel
        naslag={naslag}
        zichtbaar={filterNetwerken(naslag.overzicht.netwerken, keuze)}
        keuze={keuze}
        onderwerp={undefined}
        adresVan={(onderwerp) => `${onderwerp === undefined ? '/' : padVan(onderwerp)}${schrijfKeuze(keuze)}`}
        zweef={undefined}
        {...op}
      />
    </QueryClientProvider>,
  )
  return op
}

const tabel = (naam: RegExp) => within(screen.getByRole('table', { name: naam }))
const namen = () =>
  tabel(/^Netwerken/)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
const kop = (naam: string) => tabel(/^Netwerken/).getByRole('columnheader', { name: naam })

describe('Tabel', () => {
  it('has a caption with the count and a column for each thing to compare', () => {
    toon()
    expect(screen.getByRole('table', { name: 'Netwerken (3)' })).toBeInTheDocument()
    expect(
      tabel(/^Netwerken/)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Naam',
      'Soort',
      'Vorm',
      'Gebied',
      'Gemeenten',
      'Deelnemers',
      'Sector',
      'Borging',
      'Financiering',
      'Periode',
      'Zekerheid',
      'Toestand',
    ])
  })

  it('stands by naam at first and says so', () => {
    toon()
    expect(namen()).toEqual(['Alfa', 'Beta', 'Gamma'])
    expect(kop('Naam')).toHaveAttribute('aria-sort', 'ascending')
    expect(kop('Soort')).not.toHaveAttribute('aria-sort')
  })

  it('sorts numbers from the highest, back and forth, with the unknown last', async () => {
    const gebruiker = userEvent.setup()
    toon()
    await gebruiker.click(screen.getAllByRole('button', { name: 'Gemeenten' })[0] ?? document.body)
    expect(namen()).toEqual(['Alfa', 'Beta', 'Gamma'])
    expect(kop('Gemeenten')).toHaveAttribute('aria-sort', 'descending')
    await gebruiker.click(screen.getAllByRole('button', { name: 'Gemeenten' })[0] ?? document.body)
    expect(namen()).toEqual(['Beta', 'Alfa', 'Gamma'])
    expect(kop('Gemeenten')).toHaveAttribute('aria-sort', 'ascending')
  })

  it('gives no number where none is known: of a seat alone, or without a named participant', () => {
    const cellen = (netwerk: NetwerkKern) => netwerkKolommen(naslag).map(({ cel }) => cel(netwerk))
    const plek = eenNetwerk({ gebied: { type: 'regionaal', precisie: 'punt' }, gemeenten: ['GM0001'] })
    expect(cellen(plek).slice(4, 6)).toEqual([undefined, undefined])
    toon()
    expect(tabel(/^Netwerken/).getByRole('row', { name: /^Alfa/ })).toHaveTextContent('2–geen getalTechniek')
  })

  it('begins every cell with a capital, but leaves a name as it is', () => {
    const netwerk = eenNetwerk({ naam: 'iXperium', gebied: { type: 'landelijk' }, gemeenten: [] })
    const teksten = netwerkKolommen(naslag).flatMap(({ cel }) => cel(netwerk) ?? [])
    expect(teksten.filter((tekst) => /^[a-z]/.test(tekst))).toEqual(['iXperium'])
  })

  it('sorts periods by their beginning', async () => {
    const gebruiker = userEvent.setup()
    toon()
    await gebruiker.click(screen.getByRole('button', { name: 'Periode' }))
    expect(namen()).toEqual(['Gamma', 'Beta', 'Alfa'])
  })

  it('opens a dossier from its row', async () => {
    const gebruiker = userEvent.setup()
    const { onOpen } = toon()
    await gebruiker.click(screen.getByRole('link', { name: 'Beta' }))
    expect(onOpen).toHaveBeenCalledWith({ soort: 'netwerk', id: 'b' })
    await gebruiker.click(screen.getByRole('link', { name: 'Nieuwland College' }))
    expect(onOpen).toHaveBeenCalledWith({ soort: 'instelling', id: 'nieuwland' })
  })

  it('scrolls in a region that has a name and takes focus', () => {
    toon()
    expect(screen.getByRole('region', { name: 'Netwerken (3)' })).toHaveAttribute('tabindex', '0')
  })

  it('offers a way out when nothing is left', () => {
    toon({ vorm: ['formeel'] })
    expect(screen.queryByRole('table', { name: /^Netwerken/ })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Zonder/ })).toBeInTheDocument()
  })
})

describe('downloads', () => {
  const bewaard: { naam: string; inhoud: Blob }[] = []
  let laatste = new Blob()

  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    bewaard.length = 0
    // jsdom keeps no object addresses and follows no links.
    URL.createObjectURL = (inhoud: Blob) => {
      laatste = inhoud
      return 'blob:proef'
    }
    URL.revokeObjectURL = vi.fn()
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function klik(this: HTMLAnchorElement) {
      bewaard.push({ naam: this.download, inhoud: laatste })
    })
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  it('hold exactly the rows that are shown, in the order that is shown', async () => {
    const gebruiker = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    toon({ status: ['onbekend'] })
    await gebruiker.click(screen.getByRole('button', { name: 'Periode' }))
    await gebruiker.click(screen.getByRole('button', { name: 'Download netwerken als CSV' }))
    await gebruiker.click(screen.getByRole('button', { name: 'Download netwerken als JSON' }))
    await vi.waitFor(() => expect(bewaard).toHaveLength(2))
    const [csv, json] = bewaard.toSorted((a, b) => a.naam.localeCompare(b.naam))
    expect(csv?.naam).toBe('landkaart-netwerken-2026-06-15-abc1234.csv')
    const regels = ((await csv?.inhoud.text()) ?? '').trim().split('\r\n').slice(1)
    expect(regels.map((regel) => regel.split(',')[1])).toEqual(['Gamma', 'Beta', 'Alfa'])
    expect(json?.naam).toBe('landkaart-netwerken-2026-06-15-abc1234.json')
    expect(JSON.parse((await json?.inhoud.text()) ?? '')).toMatchObject({
      adres: expect.stringMatching(/\?status=onbekend$/),
      aantal: 3,
      netwerken: [{ id: 'l' }, { id: 'b' }, { id: 'a' }],
    })
  })
})
