import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { KaartjeProps } from '@/kaart/svg/Kaartje'
import { Kaartje } from '@/kaart/svg/Kaartje'
import css from '@/kaart/svg/Kaartje.module.css'
import { eenTopologie } from '../../fixtures/grenzen'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  instellingen: [
    eenInstelling(),
    eenInstelling({
      id: 'vakland',
      naam: 'Vakland',
      soort: 'vakinstelling',
      werkgebied: { type: 'landelijk' },
      gemeenten: [],
    }),
  ],
  netwerken: [
    eenNetwerk({ id: 'noord', naam: 'Tafel Noord', gemeenten: ['GM0001', 'GM0002'] }),
    eenNetwerk({ id: 'stad', naam: 'Stadstafel', gemeenten: ['GM0001'] }),
    eenNetwerk({ id: 'land', naam: 'Landtafel', gemeenten: [], gebied: { type: 'landelijk' } }),
    eenNetwerk({ id: 'mist', naam: 'Misttafel', gemeenten: [], gebied: { type: 'onbekend' } }),
  ],
})

function toon(props: Pick<KaartjeProps, 'onderwerp'> & Partial<KaartjeProps>) {
  return render(<Kaartje naslag={naslag} grenzen={eenTopologie} {...props} />).container
}

describe('Kaartje', () => {
  it.each([
    [{ soort: 'netwerk', id: 'noord' }, 'Kaartje: Tafel Noord werkt in 2 gemeenten in Bovenland.'],
    [{ soort: 'netwerk', id: 'stad' }, 'Kaartje: Stadstafel werkt in Noordstad, Bovenland.'],
    [{ soort: 'netwerk', id: 'land' }, 'Kaartje: Landtafel werkt in heel Nederland.'],
    [{ soort: 'netwerk', id: 'mist' }, 'Kaartje: het gebied van Misttafel is niet bekend.'],
    [{ soort: 'instelling', id: 'vakland' }, 'Kaartje: Vakland in Noordstad; het werkgebied is heel Nederland.'],
    [{ soort: 'gemeente', id: 'GM0004' }, 'Kaartje: Westwijk, Benedenland.'],
    [
      { soort: 'regio', indeling: 'provincie', id: 'PV02' },
      'Kaartje: Provincie Benedenland, 2 gemeenten in Benedenland.',
    ],
    [{ soort: 'school', id: '01AA00' }, 'Kaartje: De Meander in Noordstad.'],
  ] as const)('says in one sentence what it shows: %o', (onderwerp, zin) => {
    toon({ onderwerp, scholen: [eenSchool()] })
    expect(screen.getByRole('img', { name: zin })).toBeInTheDocument()
  })

  it('shows nothing for what does not exist', () => {
    expect(toon({ onderwerp: { soort: 'netwerk', id: 'weg' } })).toBeEmptyDOMElement()
  })

  it('shows the surroundings of a small area with names, and the country as a stamp', () => {
    const container = toon({ onderwerp: { soort: 'gemeente', id: 'GM0001' } })
    expect(container.querySelector(`.${css['deel']}`)).not.toBeNull()
    expect(container.querySelector(`.${css['postzegel']}`)).not.toBeNull()
    expect(container.textContent).toContain('Noordstad')
  })

  it('shows the whole country, without names, for what works everywhere', () => {
    const container = toon({ onderwerp: { soort: 'netwerk', id: 'land' } })
    expect(container.querySelector(`.${css['heel']}`)).not.toBeNull()
    expect(container.querySelector(`.${css['landelijk']}`)).not.toBeNull()
    expect(container.querySelector('text')).toBeNull()
  })

  it('says on the picture that an area is unknown, and colours none', () => {
    const container = toon({ onderwerp: { soort: 'netwerk', id: 'mist' } })
    expect(container.textContent).toBe('gebied onbekend')
    expect(container.querySelector(`.${css['gebied']}`)).toBeNull()
  })

  it('hatches a chosen netwerk in its own colour', () => {
    const container = toon({ onderwerp: { soort: 'netwerk', id: 'noord' }, gekozen: ['stad', 'noord'] })
    expect(container.querySelector('use[stroke="var(--gekozen-1)"]')).not.toBeNull()
    expect(container.querySelector(`.${css['gebied']}`)).toBeNull()
  })

  it('draws a point for each vestiging and school', () => {
    const container = toon({ onderwerp: { soort: 'instelling', id: 'nieuwland' } })
    expect(container.querySelectorAll('use')).toHaveLength(1)
    expect(
      toon({ onderwerp: { soort: 'school', id: '01AA00' }, scholen: [eenSchool()] }).querySelectorAll(
        'g[fill="var(--school)"] circle',
      ),
    ).toHaveLength(1)
  })
})
