import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Zoekvak } from '@/panels/zoeken/Zoekvak'
import { maakPagina, naslag, serveer } from './toonZoekvak'

beforeEach(() => serveer())
afterEach(() => vi.unstubAllGlobals())

const vak = () => screen.getByRole('combobox', { name: 'Zoek een school, instelling, gemeente of netwerk' })
const opties = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
const gekozen = () => screen.getByRole('option', { selected: true }).textContent

/** Types, and waits until the schools are in. */
async function typ(tekst: string) {
  await userEvent.type(vak(), tekst)
  await screen.findByRole('option', { name: `Filter de lijst op ‘${tekst.trim()}’` })
}

function toonVak() {
  const pagina = maakPagina()
  pagina.toon(<Zoekvak naslag={naslag} {...pagina.props} />)
  return pagina.props
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
      'Noordstad Gemeente',
      'Nieuwland College Roc · Noordstad',
      'Filter de lijst op ‘noord’',
    ])
    expect(within(scholen).getByText('Noord').tagName).toBe('MARK')
    expect(screen.getByRole('status')).toHaveTextContent('5 suggesties')
    expect(vak()).toHaveAttribute('aria-expanded', 'true')
  })

  it('works with the keyboard alone: arrows, End, Home, Enter', async () => {
    const { onKies, onFilter } = toonVak()
    await typ('noordst')
    expect(gekozen()).toBe('Noordstad Gemeente')
    await userEvent.keyboard('{ArrowDown}')
    expect(gekozen()).toBe('Praktijklab Noordstad Netwerk')
    expect(vak()).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
    await userEvent.keyboard('{End}')
    expect(gekozen()).toBe('Filter de lijst op ‘noordst’')
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}')
    expect(onKies).toHaveBeenCalledExactlyOnceWith({ soort: 'netwerk', id: 'lab' })
    expect(onFilter).not.toHaveBeenCalled()
    expect(vak()).toHaveValue('')
    expect(vak()).toHaveFocus()
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
  })

  it('can choose the same again', async () => {
    const { onKies } = toonVak()
    for (const keer of [1, 2]) {
      await typ('noordst')
      await userEvent.keyboard('{Enter}')
      expect(onKies).toHaveBeenCalledTimes(keer)
    }
  })

  it('offers to filter the list by what was typed', async () => {
    const { onKies, onFilter } = toonVak()
    await typ('noord ')
    await userEvent.click(screen.getByRole('option', { name: 'Filter de lijst op ‘noord’' }))
    expect(onFilter).toHaveBeenCalledExactlyOnceWith('noord')
    expect(onKies).not.toHaveBeenCalled()
  })

  it('gives suggestions that are links; a click with Ctrl is left to the browser', async () => {
    const { onKies } = toonVak()
    await typ('noordst')
    const optie = screen.getByRole('option', { name: 'Noordstad Gemeente' })
    expect(optie).toHaveAttribute('href', '/gemeente/GM0001')
    optie.addEventListener('click', (event) => event.preventDefault())
    fireEvent.click(optie, { ctrlKey: true })
    expect(onKies).not.toHaveBeenCalled()
    await userEvent.click(optie)
    expect(onKies).toHaveBeenCalledExactlyOnceWith({ soort: 'gemeente', id: 'GM0001' })
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
    const { onKies } = toonVak()
    await typ('noord')
    await userEvent.tab()
    await userEvent.tab()
    expect(onKies).not.toHaveBeenCalled()
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
    expect(vak()).toHaveValue('noord')
  })

  it('says what was searched when it finds nothing, and offers what looks like it', async () => {
    const { onKies } = toonVak()
    await userEvent.type(vak(), 'noordtafel zzzz')
    expect(await screen.findByText(/Gezocht in/)).toHaveTextContent(
      'Niets gevonden voor ‘noordtafel zzzz’. Gezocht in netwerken, mbo-instellingen, vmbo-scholen, gemeenten, plaatsen, postcodes en regio’s.',
    )
    expect(screen.getByRole('status')).toHaveTextContent('Niets gevonden voor ‘noordtafel zzzz’. 1 naam lijkt erop.')
    // It would leave an empty list.
    expect(screen.queryByRole('option', { name: /Filter de lijst/ })).not.toBeInTheDocument()
    await userEvent.click(within(screen.getByRole('group', { name: 'Lijkt erop' })).getByRole('option'))
    expect(onKies).toHaveBeenCalledExactlyOnceWith({ soort: 'netwerk', id: 'tafel-noord' })
  })

  it('goes on without schools, places and postcodes when they cannot be fetched, and says so', async () => {
    serveer(false)
    toonVak()
    await userEvent.type(vak(), 'qqqq')
    expect(await screen.findByText(/Gezocht in/)).toHaveTextContent(
      'Gezocht in netwerken, mbo-instellingen, gemeenten en regio’s.',
    )
  })

  it('finds a gemeente by postcode and can be emptied with a button', async () => {
    toonVak()
    await typ('1001 ab')
    expect(await screen.findByRole('option', { name: 'Noordstad Postcode 1001 · gemeente Noordstad' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Wis zoekvak' }))
    expect(vak()).toHaveValue('')
    expect(vak()).toHaveFocus()
  })

  it('takes over the text and the focus of the box that waited', async () => {
    const { props, toon } = maakPagina()
    toon(<Zoekvak naslag={naslag} beginTekst="noordst" beginMetFocus {...props} />)
    expect(vak()).toHaveFocus()
    expect(vak()).toHaveValue('noordst')
    expect(await screen.findByRole('option', { name: 'Noordstad Gemeente' })).toBeVisible()
  })
})
