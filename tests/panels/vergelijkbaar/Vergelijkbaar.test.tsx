import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { NetwerkKern } from '@/domain/overzicht'
import { padVan } from '@/domain/routes'
import { Vergelijkbaar } from '@/panels/vergelijkbaar/Vergelijkbaar'
import { eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const dit = eenNetwerk({ sectoren: ['techniek'], themas: ['krimp'], samenwerkingsvormen: ['lob'] })

function toon(netwerk: NetwerkKern, anderen: NetwerkKern[] = []) {
  render(<Vergelijkbaar netwerk={netwerk} naslag={eenNaslag({ netwerken: [netwerk, ...anderen] })} adresVan={padVan} />)
}

describe('Vergelijkbaar', () => {
  it('names what is alike elsewhere, how much, and why', () => {
    toon(dit, [{ ...dit, id: 'zuid', naam: 'Tafel van Zuid', gemeenten: ['GM0003'] }])
    const [rij] = screen.getAllByRole('listitem')
    expect(rij).toHaveTextContent('100 van 100 gelijkenis')
    expect(rij).toHaveTextContent('Zelfde sector: techniek; zelfde thema: krimp')
    expect(screen.getByRole('link', { name: 'Tafel van Zuid' })).toHaveAttribute('href', '/netwerk/zuid')
  })

  it('shows the weights', () => {
    toon(dit, [{ ...dit, id: 'zuid', gemeenten: ['GM0003'] }])
    const tabel = screen.getByRole('table', { name: 'Gewicht van elk criterium', hidden: true })
    expect(within(tabel).getByRole('row', { name: /^Thema’s .* 25%$/, hidden: true })).toBeInTheDocument()
  })

  it.each([
    [{ ...dit, gebied: { type: 'landelijk' } as const, gemeenten: [] }, /in het hele land/],
    [{ ...dit, gebied: { type: 'onbekend' } as const, gemeenten: [] }, /gebied is niet bekend/],
    [dit, /te weinig bekend/],
  ])('says why there is none', (netwerk, tekst) => {
    toon(netwerk)
    expect(screen.getByText(tekst)).toBeVisible()
  })
})
