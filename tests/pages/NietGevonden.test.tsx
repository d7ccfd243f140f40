import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NietGevonden } from '@/pages/NietGevonden'

describe('NietGevonden', () => {
  it('says so, and leads to the map with the choices kept, the list and the data', () => {
    render(<NietGevonden adresVan={() => '/?sector=techniek'} />)
    expect(screen.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar de kaart' })).toHaveAttribute('href', '/?sector=techniek')
    expect(screen.getByRole('link', { name: /in een lijst/ })).toHaveAttribute('href', '/?weergave=lijst')
    expect(screen.getByRole('link', { name: /downloaden/ })).toHaveAttribute('href', '/data')
  })
})
