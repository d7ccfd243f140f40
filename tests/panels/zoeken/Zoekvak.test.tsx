import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Zoekvak } from '@/panels/zoeken/Zoekvak'
import type { Keuze } from '@/url/parameters'
import { maakPagina, naslag, serveer } from './toonZoekvak'

beforeEach(() => serveer())
afterEach(() => vi.unstubAllGlobals())

const vak = () => screen.getByRole('combobox', { name: 'Zoek een school, instelling, gemeente of netwerk' })
const opties = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
const gekozen = () => screen.getByRole('option', { selected: true }).textContent

/** Types, and waits until the schools are in. */
async function typ(tekst: string) {
  await userEvent.type(vak(), tekst)
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/suggestie/))
  await waitFor(() => expect(screen.queryByText(/worden geladen/)).not.toBeInTheDocument())
}

function toonVak(keuze: Partial<Keuze> = {}) {
  const pagina = maakPagina(keuze)
  pagina.toon(<Zoekvak naslag={naslag} adres={pagina.adres} />)
  return pagina
}

describe('Zoekvak', () => {
  it('shows grouped suggestions while typing, with what was typed marked and the number announced', async () => {
    toonVak()
    await typ('noord')
    const scholen = await screen.findByRole('group', { name: 'Vmbo-scholen' })
    expect(within(scholen).getAllByRole('option')).toHaveLength(1)
    expect(screen.getAllByRole('group').map((groep) => groep.getAttribute('aria-labelledby'))).toHaveLength(4)
    expect(opties()).toEqual([
      'Noordtafel Netwerk',
      'Praktijklab Noordstad Netwerk',
      'Noorderlicht Noordstad · 01AA00',
      'Noordstad Gemeente STO-regio: niet bekend Mbo in de gemeente: Nieuwland College',
      'Nieuwland College Roc · Noordstad',
      'Filter de lijst op ‘noord’ · 2 netwerken',
    ])
    expect(within(scholen).getByText('Noord').tagName).toBe('MARK')
    expect(screen.getByRole('status')).toHaveTextContent('5 suggesties')
    expect(vak()).toHaveAttribute('aria-expanded', 'true')
  })

  it('works with the keyboard alone: arrows, End, Home, Enter', async () => {
    const { geopend } = toonVak()
    await typ('noordst')
    expect(gekozen()).toMatch(/^Noordstad Gemeente/)
    await userEvent.keyboard('{ArrowDown}')
    expect(gekozen()).toBe('Praktijklab Noordstad Netwerk')
    expect(vak()).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
    await userEvent.keyboard('{End}')
    expect(gekozen()).toBe('Filter de lijst op ‘noordst’ · 1 netwerk')
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}')
    expect(geopend()).toEqual(['/netwerk/lab'])
    expect(vak()).toHaveValue('')
    expect(vak()).toHaveFocus()
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
  })

  it('can choose the same again', async () => {
    const { geopend } = toonVak()
    for (const keer of [1, 2]) {
      await typ('noordst')
      await userEvent.keyboard('{Enter}')
      expect(geopend()).toHaveLength(keer)
    }
  })

  it('offers to filter the list by what was typed', async () => {
    const { geopend } = toonVak({ soort: ['netwerk'] })
    await typ('noord ')
    await userEvent.click(screen.getByRole('option', { name: 'Filter de lijst op ‘noord’ · 2 netwerken' }))
    expect(geopend()).toEqual(['/?q=noord&soort=netwerk'])
  })

  it('finds the value of a filter, says how many netwerken it leaves, and sets it beside those that are on', async () => {
    const { geopend } = toonVak({ soort: ['netwerk'] })
    await typ('overlegtafels')
    await userEvent.click(screen.getByRole('option', { name: /bekend als Overlegtafels Soort · 0 netwerken$/ }))
    await typ('zorg en welzijn')
    await userEvent.keyboard('{Enter}')
    expect(geopend()).toEqual(['/?soort=overleg', '/?soort=netwerk&sector=zorg-en-welzijn'])
  })

  it('finds what texts say, of netwerken and of the sources, with the sentence that says it', async () => {
    const { geopend } = toonVak()
    await typ('buddystages')
    expect(screen.getByRole('group', { name: 'In de tekst van netwerken' })).toBeVisible()
    expect(opties()).toEqual(['Praktijklab Noordstad Leerlingen lopen er een buddystage.'])
    await userEvent.keyboard('{Enter}')
    expect(geopend()).toEqual(['/netwerk/lab'])
    await typ('overlegtafels')
    const kennis = within(screen.getByRole('group', { name: 'Inzichten uit de bronnen' })).getByRole('option')
    expect(kennis).toHaveTextContent('Te veel tafels Bestuurders vinden dat er te veel overlegtafels zijn.')
    expect(kennis).toHaveAttribute('href', '/inzichten/kennis')
  })

  it.each([
    ['witte vlek', 'Witte vlekken', '/inzichten/witte-vlekken'],
    ['insluiten', 'Insluiten op uw site', '/insluiten'],
  ])('finds with %s the page %s', async (vraag, naam, href) => {
    toonVak()
    await typ(vraag)
    const paginas = within(screen.getByRole('group', { name: 'Pagina’s' })).getAllByRole('option')
    expect(paginas[0]).toHaveTextContent(naam)
    expect(paginas[0]).toHaveAttribute('href', href)
  })

  it('keeps an embed an embed on the page that was found', async () => {
    toonVak({ embed: true, soort: ['netwerk'] })
    await typ('witte vlekken')
    expect(screen.getAllByRole('option')[0]).toHaveAttribute('href', '/inzichten/witte-vlekken?embed=1')
  })

  it('gives suggestions that are links; a click with Ctrl is left to the browser', async () => {
    const { geopend } = toonVak()
    await typ('noordst')
    const optie = screen.getByRole('option', { name: /^Noordstad Gemeente/ })
    expect(optie).toHaveAttribute('href', '/gemeente/GM0001')
    optie.addEventListener('click', (event) => event.preventDefault())
    fireEvent.click(optie, { ctrlKey: true })
    expect(geopend()).toEqual([])
    await userEvent.click(optie)
    expect(geopend()).toEqual(['/gemeente/GM0001'])
  })

  it('closes with Escape and keeps the text; a second Escape empties the box', async () => {
    toonVak()
    await typ('noord')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
    expect(vak()).toHaveValue('noord')
    await userEvent.keyboard('{Escape}')
    expect(vak()).toHaveValue('')
  })

  it('chooses nothing when the reader goes on with Tab', async () => {
    const { geopend } = toonVak()
    await typ('noord')
    await userEvent.tab()
    await userEvent.tab()
    expect(geopend()).toEqual([])
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
    expect(vak()).toHaveValue('noord')
  })

  it('says what was searched when it finds nothing, and offers what looks like it', async () => {
    const { geopend } = toonVak()
    await userEvent.type(vak(), 'noordtafel zzzz')
    expect(await screen.findByText(/Gezocht in/)).toHaveTextContent(
      'Niets gevonden voor ‘noordtafel zzzz’. Gezocht in netwerken, mbo-instellingen, vmbo-scholen, gemeenten, plaatsen, postcodes, regio’s, filters, pagina’s en de teksten.',
    )
    expect(screen.getByRole('status')).toHaveTextContent('Niets gevonden voor ‘noordtafel zzzz’. 1 naam lijkt erop.')
    // It would leave an empty list.
    expect(screen.queryByRole('option', { name: /Filter de lijst/ })).not.toBeInTheDocument()
    await userEvent.click(within(screen.getByRole('group', { name: 'Misschien bedoelt u' })).getByRole('option'))
    expect(geopend()).toEqual(['/netwerk/tafel-noord'])
  })

  it('goes on without schools, places and postcodes when they cannot be fetched, and says so', async () => {
    serveer(false)
    toonVak()
    await userEvent.type(vak(), 'qqqq')
    expect(await screen.findByText(/Gezocht in/)).toHaveTextContent(
      'Gezocht in netwerken, mbo-instellingen, gemeenten, regio’s, filters en pagina’s.',
    )
  })

  it('finds a gemeente by postcode and can be emptied with a button', async () => {
    toonVak()
    await typ('1001 ab')
    expect(
      await screen.findByRole('option', {
        name: /^Noordstad Postcode 1001 · gemeente Noordstad STO-regio: niet bekend/,
      }),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Wis zoekvak' }))
    expect(vak()).toHaveValue('')
    expect(vak()).toHaveFocus()
  })

  it('takes over the text and the focus of the box that waited', async () => {
    const { adres, toon } = maakPagina()
    toon(<Zoekvak naslag={naslag} adres={adres} beginTekst="noordst" beginMetFocus />)
    expect(vak()).toHaveFocus()
    expect(vak()).toHaveValue('noordst')
    expect(await screen.findByRole('option', { name: /^Noordstad Gemeente/ })).toBeVisible()
  })
})
