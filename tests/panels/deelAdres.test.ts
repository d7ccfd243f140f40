import { afterEach, describe, expect, it, vi } from 'vitest'
import { deelAdres, kopieerAdres } from '@/panels/deelAdres'

afterEach(() => {
  window.history.replaceState(null, '', '/')
})

/** A browser with these ways to give an address away. */
function metWegen(wegen: { share?: () => Promise<void>; writeText?: (tekst: string) => Promise<void> }): void {
  vi.stubGlobal('navigator', {
    ...(wegen.share === undefined ? {} : { share: wegen.share }),
    ...(wegen.writeText === undefined ? {} : { clipboard: { writeText: wegen.writeText } }),
  })
}

describe('deelAdres', () => {
  it('copies the address without the look of an embed', async () => {
    window.history.replaceState(null, '', '/netwerk/x?soort=route&embed=1&thema=contrast')
    const writeText = vi.fn(async () => undefined)
    metWegen({ writeText })
    const meld = vi.fn()
    await kopieerAdres(meld)
    expect(writeText).toHaveBeenCalledExactlyOnceWith(`${window.location.origin}/netwerk/x?soort=route`)
    expect(meld).toHaveBeenLastCalledWith('Link gekopieerd')
  })

  it('shows the address where nothing may be copied, or there is no copying at all', async () => {
    for (const wegen of [{}, { writeText: () => Promise.reject(new Error('mag niet')) }]) {
      metWegen(wegen)
      const meld = vi.fn()
      await deelAdres('Titel', meld)
      expect(meld).toHaveBeenLastCalledWith(`Kopieer dit adres: ${window.location.origin}/`)
    }
  })

  it('copies where sharing is refused, and says nothing where the reader thought better of it', async () => {
    const writeText = vi.fn(async () => undefined)
    const meld = vi.fn()
    metWegen({ share: () => Promise.reject(new DOMException('', 'AbortError')), writeText })
    await deelAdres('Titel', meld)
    expect(meld).not.toHaveBeenCalled()
    metWegen({ share: () => Promise.reject(new DOMException('', 'NotAllowedError')), writeText })
    await deelAdres('Titel', meld)
    expect(writeText).toHaveBeenCalledOnce()
  })
})
