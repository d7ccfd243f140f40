import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { maakGeheugenAdres } from '@/url/geheugenAdres'
import { huidigAdres } from '@/url/huidigAdres'
import { useAdres } from '@/url/useAdres'

describe('maakGeheugenAdres', () => {
  it('keeps path and choices without touching the address of the window', () => {
    const bron = maakGeheugenAdres('https://kaart.example/landkaart/?embed=1&soort=route')
    const wrapper = ({ children }: { children: ReactNode }) => (
      <Router base="/landkaart" {...bron}>
        {children}
      </Router>
    )
    const voor = window.location.href
    const { result } = renderHook(() => useAdres(), { wrapper })
    expect(result.current.keuze).toMatchObject({ embed: true, soort: ['route'] })
    act(() => result.current.open({ soort: 'netwerk', id: 'tafel-noord' }))
    expect(result.current.route).toEqual({ naam: 'dossier', onderwerp: { soort: 'netwerk', id: 'tafel-noord' } })
    act(() => result.current.kies({ jaar: 2021 }))
    expect(result.current.keuze).toMatchObject({ embed: true, soort: ['route'], jaar: 2021 })
    expect(huidigAdres().search).toBe('?soort=route&jaar=2021&embed=1')
    expect(window.location.href).toBe(voor)
  })
})
