import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { NetwerkKern } from '@/domain/overzicht'
import { padVan } from '@/domain/routes'
import { Vergelijkbaar } from '@/panels/vergelijkbaar/Vergelijkbaar'
import { eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const dit = eenNetwerk({ sectoren: ['techniek'], themas: ['krimp'] })

function toon(netwerk: NetwerkKern, anderen: NetwerkKern[] = []) {
  render(<Vergelijkbaar netwerk={netwerk} naslag={eenNaslag({ netwerken: [netwerk, ...anderen] })} adresVan={padVan} />)
}

describe('Vergelijkbaar', () => {
  it('names what is alike elsewhere, and why, without a figure', () => {
    toon(dit, [{ ...dit, id: 'zuid', naam: 'Tafel van Zuid', gemeenten: ['GM0003'] }])
    const [rij] = screen.getAllByRole('listitem')
    expect(rij).toHaveTextContent('Zelfde sector: techniek; zelfde thema: krimp; ook een netwerk')
    expect(rij).not.toHaveTextContent(/van 100|%/)
    expect(screen.getByRole('link', { name: 'Tafel van Zuid' })).toHaveAttribute('href', '/netwerk/zuid')
  })

  it.each([
    [{ ...dit, sectoren: [], themas: [] }, /geen sector, vmbo-profiel of thema bekend/],
    [{ ...dit, gebied: { type: 'onbekend' } as const, gemeenten: [] }, /gebied is niet bekend/],
    [dit, /Elders is geen netwerk van nu bekend/],
  ])('says why there is none', (netwerk, tekst) => {
    toon(netwerk)
    expect(screen.getByText(tekst)).toBeVisible()
  })
})
