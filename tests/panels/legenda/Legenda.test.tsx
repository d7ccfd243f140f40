import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { filterNetwerken } from '@/domain/filter/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'
import { padVan } from '@/domain/routes'
import { Legenda } from '@/panels/legenda/Legenda'
import { lagenVan } from '@/domain/kaart/laagnamen'
import { lagen } from '@/domain/kaart/lagen'
import type { Keuze } from '@/url/parameters'
import { standaardKeuze } from '@/url/parameters'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  instellingen: [eenInstelling()],
  netwerken: [
    eenNetwerk({ id: 'a', naam: 'Alfa', gemeenten: ['GM0001', 'GM0002'] }),
    eenNetwerk({ id: 'b', naam: 'Beta', gemeenten: ['GM0002'], gebied: { type: 'regionaal', precisie: 'punt' } }),
  ],
})

function toon(wens: Partial<Keuze> = {}, onderwerp?: Onderwerp, erbij: readonly NetwerkKern[] = []) {
  const keuze = { ...standaardKeuze, ...wens }
  const op = { onKies: vi.fn(), onOpen: vi.fn() }
  const zichtbaar = filterNetwerken([...naslag.overzicht.netwerken, ...erbij], keuze)
  const beeld = maakKaartbeeld({
    naslag,
    zichtbaar,
    telkeuze: keuze,
    lagen: lagenVan(keuze),
    gekozen: keuze.netwerk,
    onderwerp,
    instellingen: naslag.overzicht.instellingen,
    leeg: 'geen netwerk bekend',
    scholen: [],
  })
  render(
    <Legenda
      beeld={beeld}
      naslag={naslag}
      zichtbaar={zichtbaar}
      keuze={keuze}
      onderwerp={onderwerp}
      adresVan={(doel) => (doel === undefined ? '/' : padVan(doel))}
      {...op}
    />,
  )
  return op
}

describe('Legenda', () => {
  it('keeps words and layers folded, so that it covers little of the map', () => {
    toon()
    expect(screen.getByText('geen netwerk bekend')).toBeVisible()
    expect(screen.getByText(/gemeentegrenzen benaderd/)).not.toBeVisible()
  })

  it('says how many of a whole provincie are left out, and lets them count', async () => {
    const breed = eenNetwerk({ id: 'c', naam: 'Gamma', schaal: 'provinciebreed' })
    const { onKies } = toon({}, undefined, [breed])
    expect(screen.getByText(/niet geteld: 1 provinciebreed/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Tel mee' }))
    expect(onKies).toHaveBeenCalledWith({ provinciebreed: true })
  })

  it('says nothing of what is left out when nothing is', () => {
    toon({ provinciebreed: true }, undefined, [eenNetwerk({ id: 'c', schaal: 'provinciebreed' })])
    expect(screen.queryByText(/niet geteld/)).toBeNull()
  })

  it('says in words what the map shows', async () => {
    toon()
    await userEvent.click(screen.getByText('Lagen en uitleg'))
    expect(screen.getByText('2 netwerken in 2 van de 4 gemeenten; het meest in Oosterdorp (2).')).toBeVisible()
  })

  it('gives each class its count, and "geen netwerk bekend" a texture', () => {
    toon()
    const klassen = within(screen.getByRole('list', { name: 'Netwerken per gemeente' })).getAllByRole('listitem')
    expect(klassen.map(({ textContent }) => textContent)).toEqual(['1', '2'])
    expect(screen.getByText('geen netwerk bekend')).toBeVisible()
  })

  it('explains the symbols without unfolding anything, while they are on the map', () => {
    toon()
    const symbolen = within(screen.getByRole('list', { name: 'Mbo-instellingen' })).getAllByRole('listitem')
    expect(symbolen.map(({ textContent }) => textContent?.trim())).toEqual([
      'roc',
      'vakinstelling',
      'groen',
      'nevenvestiging',
      '3 aantal in een plaats',
    ])
    expect(symbolen[0]).toBeVisible()
  })

  it('leaves the classes out when that layer is off', () => {
    toon({ lagen: ['instellingen'] })
    expect(screen.queryByText('Netwerken per gemeente')).not.toBeInTheDocument()
  })

  it('says that areas are indicative, and which uncertain ones are counted', () => {
    toon()
    expect(screen.getByText(/Gebieden zijn indicatief; gemeentegrenzen benaderd\./)).toHaveTextContent(
      'van 1 is alleen de vestigingsplaats bekend',
    )
  })

  it('names what is drawn, opens it, brings it in focus and takes it off', async () => {
    const gebruiker = userEvent.setup()
    const { onKies, onOpen } = toon({ netwerk: ['a', 'b'] })
    expect(screen.getByRole('heading', { name: 'Getekend (2 van 4)' })).toBeVisible()
    await gebruiker.click(screen.getByRole('link', { name: 'Alfa' }))
    await gebruiker.click(screen.getByRole('button', { name: 'Licht Beta uit' }))
    expect(onOpen.mock.calls).toEqual([[{ soort: 'netwerk', id: 'a' }], [{ soort: 'netwerk', id: 'b' }]])
    await gebruiker.click(screen.getByRole('button', { name: 'Haal Alfa van de kaart' }))
    expect(onKies).toHaveBeenCalledWith({ netwerk: ['b'] })
    expect(screen.getByRole('button', { name: 'Haal Beta van de kaart' })).toHaveFocus()
  })

  it('lets go of the one in focus', async () => {
    const gebruiker = userEvent.setup()
    const { onOpen } = toon({ netwerk: ['a', 'b'] }, { soort: 'netwerk', id: 'a' })
    const knop = screen.getByRole('button', { name: 'Licht Alfa uit' })
    expect(knop).toHaveAttribute('aria-pressed', 'true')
    await gebruiker.click(knop)
    expect(onOpen).toHaveBeenCalledWith(undefined)
  })

  it('switches layers, in the order of the contract', async () => {
    const gebruiker = userEvent.setup()
    const { onKies } = toon({ lagen: ['provincie', 'aantal'] })
    await gebruiker.click(screen.getByText('Lagen'))
    expect(screen.getByRole('checkbox', { name: 'Provincies' })).toBeChecked()
    await gebruiker.click(screen.getByRole('checkbox', { name: 'Vmbo-vestigingen' }))
    expect(onKies).toHaveBeenLastCalledWith({ lagen: ['aantal', 'vmbo', 'provincie'] })
    await gebruiker.click(screen.getByRole('checkbox', { name: 'Provincies' }))
    expect(onKies).toHaveBeenLastCalledWith({ lagen: ['aantal'] })
  })

  it('offers every layer of the contract once', () => {
    toon()
    const aangeboden = screen
      .getAllByRole('checkbox', { hidden: true })
      .map((vakje) => vakje.closest('label')?.textContent ?? '')
    expect(aangeboden.toSorted()).toEqual(lagen.map(({ label }) => label).toSorted())
  })
})
