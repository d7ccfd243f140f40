import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { filterNetwerken } from '@/domain/filter/filterNetwerken'
import { padVan } from '@/domain/routes'
import { MAX_VOL } from '@/panels/resultaten/lijstdelen'
import { Resultaten } from '@/panels/resultaten/Resultaten'
import type { ResultatenProps } from '@/panels/resultaten/Resultaten'
import type { Keuze } from '@/url/parameters'
import { standaardKeuze } from '@/url/parameters'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  instellingen: [eenInstelling()],
  netwerken: [
    eenNetwerk({ id: 'b', naam: 'Beta', soort: 'sto-regio', gemeenten: ['GM0001', 'GM0002'], periode: { van: 2020 } }),
    eenNetwerk({
      id: 'a',
      naam: 'Alfa',
      gemeenten: ['GM0003'],
      deelnemers: [{ soort: 'mbo', instelling: 'nieuwland', rol: 'trekker', zekerheid: 'bron' }],
    }),
    eenNetwerk({ id: 'l', naam: 'Aalland', gebied: { type: 'landelijk' }, gemeenten: [] }),
    eenNetwerk({ id: 'g', naam: 'Gamma', toestand: 'beeindigd' }),
    eenNetwerk({ id: 'c', naam: 'Achtergrondnetwerk', relevantie: 'context' }),
  ],
})

function toon(wens: Partial<Keuze> = {}, delen: Partial<ResultatenProps> = {}) {
  const keuze = { ...standaardKeuze, ...wens }
  const op = { onOpen: vi.fn(), onKies: vi.fn(), onWisselGekozen: vi.fn(), onZweef: vi.fn() }
  const zichtbaar = filterNetwerken(naslag.overzicht.netwerken, keuze)
  const props = { naslag, zichtbaar, keuze, onderwerp: undefined, adresVan: padVan, zweef: undefined, ...op, ...delen }
  const uitkomst = render(<Resultaten {...props} />)
  return {
    ...op,
    opnieuw: (anders: Partial<ResultatenProps>) => uitkomst.rerender(<Resultaten {...props} {...anders} />),
  }
}

const koppen = () =>
  screen
    .getAllByRole('heading')
    .filter(({ tagName }) => tagName !== 'H2')
    .map(({ textContent }) => textContent)
const namen = () => screen.getAllByRole('link').map(({ textContent }) => textContent)
const rij = (naam: string) => screen.getByRole('link', { name: naam }).closest('li')

describe('Resultaten', () => {
  it('says how much there is', () => {
    toon()
    expect(screen.getByRole('status')).toHaveTextContent('4 netwerken · 1 instelling')
  })

  it('puts what concerns a place first, then landelijk, then context, then instellingen; each by soort', () => {
    toon()
    expect(koppen()).toEqual([
      'Regionaal: 2 netwerken',
      'Netwerken 1',
      'STO-regio’s 1',
      'Landelijk: 1 netwerk',
      'Netwerken 1',
      'Achtergrond: 1 netwerk',
      'Netwerken 1',
      'Mbo-instellingen: 1',
    ])
    expect(namen()).toEqual(['Alfa', 'Beta', 'Aalland', 'Achtergrondnetwerk', 'Nieuwland College'])
  })

  it('says below a name who, in what state, where and when', () => {
    toon()
    expect(rij('Alfa')).toHaveTextContent(/^Alfa ?Nieuwland College/)
    expect(rij('Beta')).toHaveTextContent('deelnemers niet bekend')
    expect(rij('Beta')).toHaveTextContent('loopt · Noordstad en Oosterdorp · sinds 2020')
    expect(rij('Aalland')).toHaveTextContent(/loopt · landelijk$/)
    expect(rij('Nieuwland College')).toHaveTextContent('Roc · Noordstad · in 1 netwerk')
  })

  it('counts gemeenten where there are many, and says where only the seat is known', () => {
    const plek = eenNetwerk({ id: 'p', naam: 'Plek', gebied: { type: 'regionaal', precisie: 'punt' } })
    const groot = eenNetwerk({ id: 'g', naam: 'Groot', gemeenten: ['GM0001', 'GM0002', 'GM0003'] })
    toon({}, { zichtbaar: [plek, groot] })
    expect(rij('Plek')).toHaveTextContent(/ · alleen de vestigingsplaats is bekend/)
    expect(rij('Groot')).toHaveTextContent(' · 3 gemeenten')
  })

  it('begins with what is in view on the map, and can let go of it', async () => {
    const gebruiker = userEvent.setup()
    const { onKies, opnieuw } = toon({}, { beeld: new Set(['GM0001']) })
    expect(koppen().slice(0, 4)).toEqual([
      'In beeld: 1 van 4 netwerken',
      'STO-regio’s 1',
      'Buiten beeld: 1 netwerk',
      'Netwerken 1',
    ])
    expect(namen().slice(0, 2)).toEqual(['Beta', 'Alfa'])
    const vakje = screen.getByRole('checkbox', { name: 'Eerst wat op de kaart in beeld is' })
    expect(vakje).toBeChecked()
    await gebruiker.click(vakje)
    expect(onKies).toHaveBeenCalledWith({ lijst: 'alles' })
    opnieuw({ keuze: { ...standaardKeuze, lijst: 'alles' }, beeld: new Set(['GM0001']) })
    expect(koppen()[0]).toBe('Regionaal: 2 netwerken')
    expect(screen.getByRole('checkbox', { name: 'Eerst wat op de kaart in beeld is' })).not.toBeChecked()
  })

  it('tells what comes after hundreds of rows by its name, which opens it too', async () => {
    const gebruiker = userEvent.setup()
    const veel = Array.from({ length: MAX_VOL + 2 }, (_, nr) =>
      eenNetwerk({ id: `n${nr}`, naam: `Rij ${String(nr).padStart(4, '0')}`, gemeenten: ['GM0001'] }),
    )
    const { onOpen } = toon({}, { zichtbaar: veel })
    expect(koppen().slice(0, 2)).toEqual(['Regionaal: 602 netwerken', 'Netwerken 602'])
    const laatste = await screen.findByRole('link', { name: 'Rij 0601' })
    expect(screen.queryByRole('button', { name: 'Teken Rij 0601 op de kaart' })).not.toBeInTheDocument()
    await gebruiker.click(laatste)
    expect(onOpen).toHaveBeenCalledWith({ soort: 'netwerk', id: 'n601' })
  })

  it('says nothing of the map while that shows the whole country', () => {
    toon()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('puts what is near a chosen place first, until the reader asks for another order', async () => {
    const gebruiker = userEvent.setup()
    const ver = eenNetwerk({ id: 'v', naam: 'Aver', gemeenten: ['GM0002'] })
    const hier = eenNetwerk({ id: 'h', naam: 'Hier', gemeenten: ['GM0001'] })
    toon({}, { zichtbaar: [ver, hier], plek: naslag.gemeenteByCode.get('GM0001') })
    const volgorde = screen.getByRole('combobox', { name: 'Volgorde' })
    expect(volgorde).toHaveDisplayValue('dichtstbij')
    expect(namen().slice(0, 2)).toEqual(['Hier', 'Aver'])
    await gebruiker.selectOptions(volgorde, 'naam')
    expect(namen().slice(0, 2)).toEqual(['Aver', 'Hier'])
  })

  it.each([
    ['meeste gemeenten', ['Beta', 'Alfa']],
    ['nieuwste', ['Alfa', 'Beta']],
    ['naam', ['Alfa', 'Beta']],
  ])('can stand by %s', async (label, verwacht) => {
    const gebruiker = userEvent.setup()
    const alfa = eenNetwerk({ id: 'a', naam: 'Alfa', gemeenten: ['GM0003'], periode: { van: 2022 } })
    const beta = eenNetwerk({ id: 'b', naam: 'Beta', gemeenten: ['GM0001', 'GM0002'], periode: { van: 2020 } })
    toon({}, { zichtbaar: [beta, alfa] })
    await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), label)
    expect(namen().slice(0, 2)).toEqual(verwacht)
  })

  it('opens a dossier in place, but leaves a new tab to the browser', async () => {
    const gebruiker = userEvent.setup()
    const { onOpen } = toon()
    const link = screen.getByRole('link', { name: 'Beta' })
    expect(link).toHaveAttribute('href', '/netwerk/b')
    await gebruiker.click(link)
    expect(onOpen).toHaveBeenCalledWith({ soort: 'netwerk', id: 'b' })
    link.addEventListener('click', (event) => event.preventDefault())
    await gebruiker.keyboard('{Control>}')
    await gebruiker.click(link)
    await gebruiker.keyboard('{/Control}')
    expect(onOpen).toHaveBeenCalledTimes(1)
  })

  it('draws a netwerk with a button that says whether it is drawn', async () => {
    const gebruiker = userEvent.setup()
    const { onWisselGekozen } = toon({ netwerk: ['a'] })
    expect(screen.getByRole('button', { name: 'Teken Alfa op de kaart' })).toHaveAttribute('aria-pressed', 'true')
    const knop = screen.getByRole('button', { name: 'Teken Beta op de kaart' })
    expect(knop).toHaveAttribute('aria-pressed', 'false')
    await gebruiker.click(knop)
    expect(onWisselGekozen).toHaveBeenCalledWith('b')
  })

  it('draws no fifth, and nothing without an area', async () => {
    const gebruiker = userEvent.setup()
    const { onWisselGekozen } = toon({ netwerk: ['w', 'x', 'y', 'z'] })
    const knop = screen.getByRole('button', { name: 'Teken Beta op de kaart' })
    expect(knop).toHaveAttribute('aria-disabled', 'true')
    await gebruiker.click(knop)
    expect(onWisselGekozen).not.toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: /Aalland/ })).not.toBeInTheDocument()
  })

  it('marks the open dossier', () => {
    toon({}, { onderwerp: { soort: 'netwerk', id: 'a' } })
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Alfa')
  })

  it('tells what the pointer or focus is on', async () => {
    const gebruiker = userEvent.setup()
    const { onZweef } = toon()
    await gebruiker.hover(screen.getByRole('link', { name: 'Beta' }))
    expect(onZweef).toHaveBeenLastCalledWith('b')
    await gebruiker.unhover(screen.getByRole('link', { name: 'Beta' }))
    expect(onZweef).toHaveBeenLastCalledWith(undefined)
    screen.getByRole('link', { name: 'Nieuwland College' }).focus()
    expect(onZweef).toHaveBeenLastCalledWith('nieuwland')
  })

  it('lights up the rows of the gemeente that the pointer is on', () => {
    toon({}, { zweef: 'GM0001' })
    const lichtOp = (naam: string) => rij(naam)?.dataset['zweef'] !== undefined
    expect(['Alfa', 'Beta', 'Aalland', 'Nieuwland College'].map(lichtOp)).toEqual([false, true, false, true])
  })
})

describe('LegeLijst', () => {
  it('names the filters that leave nothing and offers the one to drop', async () => {
    const gebruiker = userEvent.setup()
    const { onKies } = toon({ soort: ['sto-regio'], vorm: ['informeel'] })
    expect(await screen.findByText('Geen netwerk voldoet aan ‘STO-regio’ en ‘Informeel’.')).toBeInTheDocument()
    await gebruiker.click(screen.getByRole('button', { name: 'Zonder ‘Informeel’ blijft er 1 over' }))
    expect(onKies).toHaveBeenCalledWith({ vorm: [] })
  })

  it('offers what is over when that is all there is', async () => {
    const gebruiker = userEvent.setup()
    const { onKies } = toon({ q: 'Gamma', provinciebreed: true })
    expect(await screen.findByText('Geen netwerk van nu voldoet aan bevat ‘Gamma’.')).toBeInTheDocument()
    await gebruiker.click(screen.getByRole('button', { name: 'Toon ook wat voorbij is (1)' }))
    expect(onKies).toHaveBeenCalledWith({ voorbij: true })
  })

  it('offers to start again when no single filter helps', async () => {
    const gebruiker = userEvent.setup()
    const { onKies } = toon({ soort: ['route'], vorm: ['informeel'] })
    await gebruiker.click(await screen.findByRole('button', { name: 'Wis alle filters' }))
    expect(onKies).toHaveBeenCalledWith(expect.objectContaining({ soort: [], vorm: [], q: '', jaar: undefined }))
  })
})
