import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { zekerheidBegrippen } from '@/domain/zekerheidBegrippen'
import { OverPagina } from '@/pages/OverPagina'
import { eenNaslag } from '../fixtures/overzicht'

function toon(query = '') {
  const { hook, searchHook } = memoryLocation({ path: '/over', searchPath: query })
  render(
    <Router hook={hook} searchHook={searchHook}>
      <OverPagina naslag={eenNaslag()} />
    </Router>,
  )
}

const corrigeren = () => within(screen.getByRole('region', { name: 'Klopt er iets niet?' }))

describe('OverPagina', () => {
  it('explains the four classes and every word of certainty', () => {
    toon()
    const deel = within(screen.getByRole('region', { name: 'Zo leest u de kaart' }))
    for (const term of ['Netwerk bekend', 'Geen netwerk bekend', 'Niet bevraagd', 'Beëindigd']) {
      expect(deel.getByText(term)).toBeVisible()
    }
    for (const { label, uitleg } of Object.values(zekerheidBegrippen)) {
      expect(deel.getByText(label)).toBeVisible()
      expect(deel.getByText(uitleg ?? '')).toBeVisible()
    }
  })

  it('names the five documents and credits the borders', () => {
    toon()
    expect(within(screen.getByRole('region', { name: 'Bronnen' })).getAllByRole('listitem')).toHaveLength(5)
    expect(
      within(screen.getByRole('region', { name: 'Hoe de grenzen zijn gemaakt' })).getByText(/Atlas van Testland/),
    ).toBeVisible()
  })

  it('leads to the form', () => {
    toon()
    expect(corrigeren().getByRole('link')).toHaveAttribute('href', '/bijdragen')
  })

  it('takes along what an older link was about', () => {
    toon('record=netwerk:tafel-noord&versie=2026-05-01-0123abc')
    expect(corrigeren().getByRole('link')).toHaveAttribute(
      'href',
      '/bijdragen?record=netwerk:tafel-noord&versie=2026-05-01-0123abc',
    )
  })
})
