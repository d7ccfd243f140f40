import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import type { KaartbeeldVraag } from '@/domain/kaart/kaartbeeld'
import { klasseOpKaart } from '@/domain/kaart/kaarttelling'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import { cssKleur } from '@/domain/kaart/kleuren'
import type { Kaartkleur } from '@/domain/kaart/kleuren'
import { klassemerken, vlakmerken } from '@/domain/kaart/merken'
import type { SvgKaartProps } from '@/kaart/svg/SvgKaart'
import { SvgKaart } from '@/kaart/svg/SvgKaart'
import { eenTopologie } from '../../fixtures/grenzen'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

type Vestiging = ReturnType<typeof eenInstelling>['vestigingen'][number]

function vestiging(
  delen: Pick<Vestiging, 'plaats' | 'gemeente'> & Partial<Vestiging>,
  positie: { lat: number; lon: number },
): Vestiging {
  return { hoofdvestiging: false, zekerheid: 'register', ...delen, positie: { ...positie, basis: 'plaats' } }
}

const naslag = eenNaslag({
  instellingen: [
    eenInstelling(),
    eenInstelling({
      id: 'de-akker',
      naam: 'De Akker',
      soort: 'groen',
      vestigingen: [
        vestiging({ plaats: 'Oosterdorp', gemeente: 'GM0002', hoofdvestiging: true }, { lat: 52.7, lon: 5.3 }),
        vestiging({ plaats: 'Zuidhoek', gemeente: 'GM0003' }, { lat: 52.2, lon: 4.7 }),
        vestiging({ plaats: 'Zuidhoek', gemeente: 'GM0003' }, { lat: 52.21, lon: 4.7 }),
      ],
    }),
  ],
  netwerken: [
    eenNetwerk({ id: 'noord', naam: 'Tafel Noord', gemeenten: ['GM0001', 'GM0002'] }),
    eenNetwerk({ id: 'west', naam: 'STO West', soort: 'sto-regio', gemeenten: ['GM0001', 'GM0003'] }),
  ],
})

function beeldVan(wens: Partial<KaartbeeldVraag> = {}) {
  return maakKaartbeeld({
    naslag,
    zichtbaar: naslag.overzicht.netwerken,
    telkeuze: geenFilters,
    lagen: ['aantal', 'instellingen', 'provincie'],
    gekozen: [],
    onderwerp: undefined,
    instellingen: naslag.overzicht.instellingen,
    leeg: 'geen netwerk bekend',
    scholen: [],
    ...wens,
  })
}

function toon(wens: Partial<KaartbeeldVraag> = {}, props: Partial<SvgKaartProps> = {}) {
  const beeld = beeldVan(wens)
  const { container } = render(
    <SvgKaart beeld={beeld} naslag={naslag} grenzen={eenTopologie} label="Netwerken in Testland" {...props} />,
  )
  return { beeld, container }
}

const aantalMet = (container: HTMLElement, kenmerk: string) => container.querySelectorAll(`[${kenmerk}]`).length
/** How many gemeenten lie on a ground of this colour. */
const aantalOp = (container: HTMLElement, grond: Kaartkleur) =>
  container.querySelectorAll(`a > path[fill="${cssKleur(grond)}"]`).length

/** The link with this title; jsdom knows no names of links inside SVG. */
function link(naam: string | RegExp): HTMLElement {
  const gevonden = screen.getByText(naam, { selector: 'title' }).closest('a')
  if (gevonden === null) throw new Error(`geen link: ${naam}`)
  return gevonden
}

describe('SvgKaart', () => {
  it('draws every gemeente in the class that the picture gives it', () => {
    const { beeld, container } = toon()
    const klassen = naslag.overzicht.gemeenten.map(({ code }) => klasseOpKaart(beeld, code))
    expect(klassen).toEqual([1, 1, 6, 0])
    const gronden = klassen.map((klasse) => vlakmerken[klassemerken[klasse] ?? 'klasse0'].grond)
    for (const { grond } of klassemerken.map((merk) => vlakmerken[merk])) {
      expect(aantalOp(container, grond)).toBe(gronden.filter((ander) => ander === grond).length)
    }
  })

  it('draws bare land without dots when nothing is counted', () => {
    const { container } = toon({ lagen: [] })
    expect(aantalOp(container, 'land')).toBe(4)
    expect(container.querySelector('pattern')).toBeNull()
  })

  it('draws a line for each division and each layer of outlines', () => {
    const { container } = toon({ lagen: ['provincie', 'corop', 'sto-regio', 'overig'] })
    const getekend = [...container.querySelectorAll('[data-laag]')].map((lijn) => lijn.getAttribute('data-laag'))
    expect(getekend).toEqual(['provincie', 'corop', 'sto-regio', 'overig'])
  })

  it('hatches the chosen netwerken by their place and dims all but the one in focus', () => {
    const { container } = toon({ gekozen: ['noord', 'west'], onderwerp: { soort: 'netwerk', id: 'west' } })
    expect(aantalMet(container, 'data-gekozen="vol"')).toBe(1)
    expect(aantalMet(container, 'data-gekozen="gedimd"')).toBe(1)
    expect(aantalMet(container, `stroke="${cssKleur('gekozen-0')}"`)).toBeGreaterThan(0)
    expect(aantalMet(container, 'data-uitgelicht')).toBe(0)
  })

  it('lights up the area of the open dossier', () => {
    expect(aantalMet(toon({ onderwerp: { soort: 'netwerk', id: 'noord' } }).container, 'data-uitgelicht')).toBe(2)
  })

  it('draws the school of the open dossier last, in a ring, with an outline of its gemeente', () => {
    const school = eenSchool()
    const { beeld, container } = toon({ scholen: [school], onderwerp: { soort: 'school', id: school.code } })
    expect(beeld.uitgelicht?.gemeenten).toEqual([school.gemeente])
    expect(aantalMet(container, 'data-uitgelicht')).toBe(2)
    const getekend = [...container.querySelectorAll('circle, use, path')]
    expect(getekend.at(-1)?.closest('g')).toHaveAttribute('fill', cssKleur('symbool'))
    expect(getekend.slice(-4, -1).map(({ tagName }) => tagName)).toEqual(['circle', 'circle', 'circle'])
  })

  it('says what it is, and what every gemeente, instelling and school is', () => {
    toon({ lagen: ['aantal', 'instellingen', 'vmbo'], scholen: [eenSchool()] })
    expect(screen.getByRole('group', { name: 'Netwerken in Testland' })).toBeInTheDocument()
    expect(link('Noordstad: 1 netwerk')).toHaveAttribute('href', '/gemeente/GM0001')
    expect(link('Oosterdorp: 1 netwerk')).toBeInTheDocument()
    expect(link('Zuidhoek: geen netwerk geteld, wel een STO-regio')).toBeInTheDocument()
    expect(link('Westwijk: geen netwerk bekend')).toBeInTheDocument()
    expect(link('De Akker, groen')).toHaveAttribute('href', '/instelling/de-akker')
    expect(link('2 mbo-vestigingen in Zuidhoek: De Akker')).toHaveAttribute('href', '/instelling/de-akker')
    expect(link('De Meander, Noordstad')).toHaveAttribute('href', '/school/01AA00')
  })

  it('links to the address that it is told', () => {
    toon({}, { adresVan: ({ id }) => `/onder/${id}?jaar=2020` })
    expect(link(/Noordstad:/)).toHaveAttribute('href', '/onder/GM0001?jaar=2020')
  })

  it('chooses on a plain click, and leaves a click with Ctrl to the browser', async () => {
    const onKies = vi.fn()
    toon({}, { onKies })
    await userEvent.click(link(/^Zuidhoek/))
    await userEvent.click(link(/Nieuwland/))
    expect(onKies.mock.calls).toEqual([
      [{ soort: 'gemeente', id: 'GM0003' }],
      [{ soort: 'instelling', id: 'nieuwland' }],
    ])
    const zuidhoek = link(/^Zuidhoek/)
    zuidhoek.addEventListener('click', (event) => event.preventDefault())
    fireEvent.click(zuidhoek, { ctrlKey: true })
    expect(onKies).toHaveBeenCalledTimes(2)
  })

  it('offers a choice where one symbol stands for several instellingen; a link leads to their gemeente', async () => {
    const onTreffers = vi.fn()
    const instellingen = [eenInstelling(), eenInstelling({ id: 'de-akker', naam: 'De Akker', soort: 'groen' })]
    toon({ instellingen }, { onKies: vi.fn(), onTreffers })
    const symbool = link('2 mbo-vestigingen in Noordstad: De Akker en Nieuwland College')
    expect(symbool).toHaveAttribute('href', '/gemeente/GM0001')
    await userEvent.click(symbool)
    const [treffers] = onTreffers.mock.calls[0] ?? []
    expect(treffers).toEqual([
      expect.objectContaining({ naam: 'Nieuwland College' }),
      expect.objectContaining({ naam: 'De Akker' }),
    ])
  })

  it('tells a school at a known table from one of which none is known', () => {
    const aanTafel = eenNetwerk({
      id: 'school',
      deelnemers: [{ soort: 'vmbo', school: '01AA00', rol: 'deelnemer', zekerheid: 'bron' }],
    })
    const scholen = [eenSchool(), eenSchool({ code: '01AA01', naam: 'De Bron' })]
    const { container } = toon({ lagen: ['vmbo'], scholen, zichtbaar: [aanTafel] })
    const stippen = [...container.querySelectorAll('a > circle')].map((stip) => stip.getAttribute('fill'))
    expect(stippen).toEqual([cssKleur('school'), cssKleur('halo')])
  })

  it('is one stop for the Tab key per group, in which arrows go to the neighbour', async () => {
    const user = userEvent.setup()
    toon({ onderwerp: { soort: 'gemeente', id: 'GM0001' } })
    await user.tab()
    expect(link(/^Noordstad/)).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(link(/Oosterdorp/)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(link(/Westwijk/)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(link(/Westwijk/)).toHaveFocus()
    await user.tab()
    expect([link(/Nieuwland/), link(/^De Akker/)]).toContain(document.activeElement)
    await user.tab({ shift: true })
    expect(link(/Westwijk/)).toHaveFocus()
  })

  it('reports the gemeente under the pointer and lights up what it is told', async () => {
    const onZweef = vi.fn()
    const { container } = toon({}, { onZweef, zweef: ['GM0002', 'GM0004'] })
    await userEvent.hover(link(/^Zuidhoek/))
    expect(onZweef).toHaveBeenLastCalledWith('GM0003')
    expect(aantalMet(container, 'data-zweef')).toBe(2)
  })

  it('tells which gemeenten are in view once the reader works with it', async () => {
    const onBeeld = vi.fn()
    toon({}, { bedienbaar: true, onBeeld })
    expect(onBeeld).toHaveBeenLastCalledWith(undefined)
    for (const _ of [1, 2, 3]) await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(onBeeld).toHaveBeenLastCalledWith(expect.any(Set))
    await userEvent.click(screen.getByRole('button', { name: 'Heel Nederland' }))
    expect(onBeeld).toHaveBeenLastCalledWith(undefined)
  })

  it('zooms and moves with buttons when it is the map to work with', async () => {
    const { container } = toon({}, { bedienbaar: true })
    const vel = () => container.querySelector('svg > svg')
    const begin = vel()?.getAttribute('x')
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(vel()).toHaveAttribute('width', '200%')
    await userEvent.click(screen.getByRole('button', { name: 'Kaart verplaatsen met knoppen' }))
    const voor = vel()?.getAttribute('x')
    await userEvent.click(screen.getByRole('button', { name: 'Naar het oosten' }))
    expect(vel()?.getAttribute('x')).not.toBe(voor)
    await userEvent.click(screen.getByRole('button', { name: 'Heel Nederland' }))
    expect(vel()).toHaveAttribute('width', '100%')
    expect(vel()?.getAttribute('x')).toBe(begin)
  })

  it('has no buttons when another map will take its place', () => {
    toon()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('takes over a prerendered map without a difference, and then becomes one stop for the Tab key', () => {
    const beeld = beeldVan({ onderwerp: { soort: 'gemeente', id: 'GM0004' }, gekozen: ['noord'] })
    const kaart = <SvgKaart beeld={beeld} naslag={naslag} grenzen={eenTopologie} label="Kaart" />
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(kaart)
    const vel = container.querySelector('svg')
    expect(container.querySelector('[tabindex]')).toBeNull()
    render(kaart, { container, hydrate: true })
    expect(container.querySelector('svg')).toBe(vel)
    expect(link(/Westwijk/)).toHaveAttribute('tabindex', '0')
    expect(container.querySelectorAll('a[tabindex="0"]')).toHaveLength(2)
  })

  it('gives two maps on a page ids of their own', () => {
    const beeld = beeldVan({ gekozen: ['noord'] })
    const kaart = <SvgKaart beeld={beeld} naslag={naslag} grenzen={eenTopologie} label="Kaart" />
    const { container } = render([<div key="a">{kaart}</div>, <div key="b">{kaart}</div>])
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(8)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
