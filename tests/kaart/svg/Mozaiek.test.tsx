import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { burenVan } from '@/domain/burenVan'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import { mozaiekmaker } from '@/domain/kaart/mozaiek'
import { WAARSCHIJNLIJK } from '@/domain/kaart/mozaiekmerken'
import { Mozaiek, Mozaieknamen } from '@/kaart/svg/mozaiekdelen'
import { SvgKaart } from '@/kaart/svg/SvgKaart'
import { eenTopologie } from '../../fixtures/grenzen'
import { eenGemeente, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const sto = (naam: string, gemeenten: string[]) =>
  eenNetwerk({ id: naam.toLowerCase(), naam: `STO-regio ${naam}`, soort: 'sto-regio', gemeenten })
const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ code: 'GM0001', naam: 'Noordstad' }),
    eenGemeente({ code: 'GM0002', naam: 'Oosterdorp' }),
    eenGemeente({ code: 'GM0003', naam: 'Zuidhoek', waarschijnlijk: { netwerk: 'west', reden: 'Buur.' } }),
    eenGemeente({ code: 'GM0004', naam: 'Westwijk' }),
  ],
  netwerken: [sto('West', ['GM0001', 'GM0002']), sto('Oost', ['GM0002'])],
})

function toon(onKies = vi.fn()) {
  const { netwerken } = naslag.overzicht
  const beeld = {
    ...maakKaartbeeld({
      naslag,
      zichtbaar: netwerken,
      telkeuze: geenFilters,
      lagen: [],
      gekozen: [],
      onderwerp: undefined,
      instellingen: [],
      leeg: '',
      scholen: [],
    }),
    mozaiek: mozaiekmaker(naslag, burenVan(eenTopologie))(netwerken, 'geen STO-regio bekend'),
  }
  const { container } = render(
    <SvgKaart beeld={beeld} naslag={naslag} grenzen={eenTopologie} label="Mozaïek" onKies={onKies} />,
  )
  return { container, onKies }
}

/** The link whose title begins so; jsdom knows no names of links inside SVG. */
const link = (begin: RegExp) => screen.getByText(begin, { selector: 'title' }).closest('a')

describe('the mosaic on the drawn map', () => {
  beforeAll(async () => {
    await Promise.all([Mozaiek.laad(), Mozaieknamen.laad()])
  })

  it('is a link for each region, and for each gemeente that is shared or has none', () => {
    toon()
    expect(link(/^STO-regio West: penvoerder niet bekend/)).toHaveAttribute('href', '/netwerk/west')
    expect(link(/^Oosterdorp: in STO-regio West en STO-regio Oost$/)).toHaveAttribute('href', '/gemeente/GM0002')
    expect(link(/^Westwijk: geen STO-regio bekend, geen vmbo-school$/)).toHaveAttribute('href', '/gemeente/GM0004')
    expect(screen.queryByText(/^Noordstad/)).toBeNull()
  })

  it('is lighter where a region is only probable', () => {
    toon()
    const dekkingen = [...(link(/^STO-regio West/)?.querySelectorAll('path') ?? [])].map((vlak) =>
      vlak.getAttribute('fill-opacity'),
    )
    expect(dekkingen).toEqual([null, String(WAARSCHIJNLIJK)])
  })

  it('names its regions, and opens the dossier of the one that is pressed', async () => {
    const { container, onKies } = toon()
    expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('West')
    await userEvent.click(screen.getByText(/^STO-regio West/))
    expect(onKies).toHaveBeenCalledWith({ soort: 'netwerk', id: 'west' })
  })
})
