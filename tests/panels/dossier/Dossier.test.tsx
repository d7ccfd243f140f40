import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Onderwerp } from '@/domain/routes'
import { eenNaslag, eenNetwerk } from '../../fixtures/overzicht'
import { serveer, toonDossier } from './toonDossier'

const naslag = eenNaslag({ netwerken: [eenNetwerk()] })
const onderwerp = { soort: 'netwerk', id: 'tafel-noord' } as const

describe('Dossier', () => {
  const onbekend: [Onderwerp, string][] = [
    [{ soort: 'netwerk', id: 'weg' }, 'Dit netwerk kennen we niet'],
    [{ soort: 'instelling', id: 'weg' }, 'Deze mbo-instelling kennen we niet'],
    [{ soort: 'gemeente', id: 'GM9999' }, 'Deze gemeente kennen we niet'],
    [{ soort: 'regio', indeling: 'corop', id: 'PV01' }, 'Deze regio kennen we niet'],
    [{ soort: 'school', id: '99ZZ99' }, 'Deze vmbo-vestiging kennen we niet'],
  ]
  it.each(onbekend)('of %o says so and shows a way on', async (weg, titel) => {
    serveer({ 'scholen.json': [] })
    toonDossier(weg, naslag)
    expect(await screen.findByRole('heading', { level: 1, name: titel })).toBeVisible()
    expect(screen.getByRole('link', { name: 'ga terug naar de kaart en de lijst' })).toHaveAttribute('href', '/')
  })

  it('takes focus to its title when it is opened from elsewhere on the page', () => {
    serveer({})
    const rij = document.body.appendChild(document.createElement('button'))
    rij.focus()
    toonDossier({ soort: 'gemeente', id: 'GM0001' }, naslag)
    expect(screen.getByRole('heading', { level: 1, name: 'Noordstad' })).toHaveFocus()
    rij.remove()
  })

  it('leaves focus at the top of a page that has just been opened', () => {
    serveer({})
    toonDossier({ soort: 'gemeente', id: 'GM0001' }, naslag)
    expect(document.body).toHaveFocus()
  })

  it('shows the small map that it is given', () => {
    serveer({})
    toonDossier(onderwerp, naslag, { kaartje: <p>kaartje van het noorden</p> })
    expect(screen.getByText('kaartje van het noorden')).toBeVisible()
  })

  it('closes', async () => {
    serveer({})
    const onSluit = vi.fn()
    toonDossier(onderwerp, naslag, { onSluit })
    await userEvent.click(screen.getByRole('button', { name: 'Sluit dossier' }))
    expect(onSluit).toHaveBeenCalledOnce()
  })

  it('links a correction with its record and version', () => {
    serveer({})
    toonDossier(onderwerp, naslag)
    expect(screen.getByRole('link', { name: 'Klopt dit niet? Laat het weten.' })).toHaveAttribute(
      'href',
      '/bijdragen?record=netwerk:tafel-noord&versie=2026-06-15-abc1234&stap=wie',
    )
  })

  it('copies its address where the device has no sharing of its own', async () => {
    serveer({})
    const gebruiker = userEvent.setup()
    toonDossier(onderwerp, naslag)
    await gebruiker.click(screen.getByRole('button', { name: 'Deel' }))
    await waitFor(() => expect(screen.getByText('Link gekopieerd')).toBeVisible())
    expect(await navigator.clipboard.readText()).toBe(window.location.href)
  })

  it('downloads the record under its own id', async () => {
    serveer({})
    const stukken: Blob[] = []
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL = (stuk: Blob) => {
          stukken.push(stuk)
          return 'blob:testland'
        }
        static override revokeObjectURL = () => undefined
      },
    )
    const namen: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function noteer(this: HTMLAnchorElement) {
      namen.push(this.download)
    })
    toonDossier(onderwerp, naslag)
    await userEvent.click(screen.getByRole('button', { name: 'Download dit dossier als JSON' }))
    vi.unstubAllGlobals()
    expect(namen).toEqual(['tafel-noord.json'])
    expect(stukken[0]?.size).toBeGreaterThan(100)
  })

  it('unfolds everything on paper and folds it back', () => {
    serveer({})
    const { container } = toonDossier(onderwerp, naslag)
    const open = () => [...container.querySelectorAll('details')].map((details) => details.open)
    const vooraf = open()
    expect(vooraf).toContain(false)
    fireEvent(window, new Event('beforeprint'))
    expect(open()).not.toContain(false)
    fireEvent(window, new Event('afterprint'))
    expect(open()).toEqual(vooraf)
  })
})
