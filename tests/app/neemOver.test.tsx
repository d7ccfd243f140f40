import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eenNaslag } from '../fixtures/overzicht'

/** Each part of the frame, by its file and the name that it exports. */
const delen = [
  ['head', '@/app/Kop', 'Kop'],
  ['print foot', '@/app/Papiervoet', 'Papiervoet'],
  ['address', '@/url/useAdres', 'useAdres'],
  ['whole frame', '@/app/Scherm', 'Scherm'],
] as const

const naslag = eenNaslag({})

function maakPagina(): HTMLElement {
  const plek = document.createElement('div')
  plek.dataset['versie'] = naslag.overzicht.versie
  const kop = document.createElement('h1')
  kop.textContent = 'Zoals gemaakt'
  const link = document.createElement('a')
  link.href = '/over'
  link.textContent = 'Over'
  plek.append(kop, link)
  document.body.replaceChildren(plek)
  document.title = 'Landkaart'
  return plek
}

/** What comes of the data; one stand-in for all, so that none has to be in place before another. */
const { vulVooraf } = vi.hoisted(() => ({ vulVooraf: vi.fn() }))
vi.mock('@/app/vulVooraf', () => ({ vulVooraf }))

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('reportError', vi.fn())
  vulVooraf.mockResolvedValue({ naslag, uitval: [] })
})
afterEach(() => {
  for (const [, bestand] of delen) vi.doUnmock(bestand)
  document.body.replaceChildren()
})

describe('neemOver', () => {
  it.each(delen)('leaves the page as it was made when the %s throws, and says so', async (_, bestand, naam) => {
    vi.doMock(bestand, async (echt) => ({
      ...(await echt<object>()),
      [naam]: () => {
        throw new Error('stuk')
      },
    }))
    const plek = maakPagina()
    const { neemOver } = await import('@/app/neemOver')
    await neemOver(plek, '')
    expect(await screen.findByRole('alert')).toHaveTextContent('U ziet de pagina zoals die is gemaakt')
    expect(screen.getByRole('heading', { name: 'Zoals gemaakt' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Over' })).toHaveAttribute('href', '/over')
    expect(document.title).toBe('Landkaart')
    await waitFor(() => expect(reportError).toHaveBeenCalledOnce())
  })

  it('leaves the page as it was made when the data does not come', async () => {
    vulVooraf.mockRejectedValue(new Error('Geen netwerk.'))
    const plek = maakPagina()
    const { neemOver } = await import('@/app/neemOver')
    await neemOver(plek, '')
    expect(await screen.findByRole('alert')).toHaveTextContent('Geen netwerk.')
    expect(screen.getByRole('heading', { name: 'Zoals gemaakt' })).toBeInTheDocument()
  })
})
