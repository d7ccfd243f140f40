import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { zekerheidBegrippen } from '@/domain/zekerheid'
import { OverPagina } from '@/pages/OverPagina'
import { eenNaslag, eenNetwerk } from '../fixtures/overzicht'

const naslag = eenNaslag({ netwerken: [eenNetwerk()] })

function toon(query = '') {
  const { hook, searchHook } = memoryLocation({ path: '/over', searchPath: query })
  render(
    <Router hook={hook} searchHook={searchHook}>
      <OverPagina dataset={{ naslag, uitval: [] }} />
    </Router>,
  )
}

const scrollIntoView = vi.fn<(this: Element) => void>()
beforeEach(() => {
  scrollIntoView.mockReset()
  Element.prototype.scrollIntoView = scrollIntoView
})

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
      within(screen.getByRole('region', { name: 'Hoe de grenzen zijn gemaakt' })).getByText(/EuroGeographics/),
    ).toBeVisible()
  })

  it('gives a text for a correction, with the present version', () => {
    toon()
    expect(corrigeren().getByText(/Versie van de gegevens: 2026-06-15-abc1234/)).toBeVisible()
    expect(scrollIntoView).not.toHaveBeenCalled()
  })

  it('fills in the record and version that the address names, and goes there', () => {
    toon('record=netwerk:tafel-noord&versie=2026-05-01-0123abc')
    expect(corrigeren().getByText(/Record: Tafel van Noord \(netwerk:tafel-noord\)/)).toHaveTextContent(
      /Versie van de gegevens: 2026-05-01-0123abc/,
    )
    expect(corrigeren().getByRole('link', { name: 'Tafel van Noord' })).toHaveAttribute('href', '/netwerk/tafel-noord')
    expect(corrigeren().getByText(/De gegevens zijn vernieuwd/)).toBeVisible()
    expect(scrollIntoView).toHaveBeenCalled()
  })

  it('shows a record that it does not know by its key', () => {
    toon('record=school:01AA00&versie=2026-06-15-abc1234')
    expect(corrigeren().getByRole('link', { name: 'school:01AA00' })).toHaveAttribute('href', '/school/01AA00')
    expect(corrigeren().queryByText(/De gegevens zijn vernieuwd/)).toBeNull()
  })

  it.each(['record=onzin', 'record=netwerk:<b>', 'record=gemeente:&versie=1', 'versie=<script>'])(
    'ignores %s',
    (query) => {
      toon(query)
      expect(corrigeren().queryByRole('link')).toBeNull()
      expect(corrigeren().getByText(/Versie van de gegevens: 2026-06-15-abc1234/)).toBeVisible()
    },
  )
})
