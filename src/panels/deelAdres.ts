import { isInKader } from '@/ui/kadermelding'
import { adresBuiten } from '@/url/kaderadres'

/**
 * Offers the address of what is on screen to the sharing of the device, else copies it; `meld` is called with what to
 * say. A frame may do neither where its host does not let it, and a browser that is to ask for it there may never
 * answer; and there is no copying without a safe connection. Then the address is shown.
 */
export async function deelAdres(titel: string, meld: (melding: string) => void): Promise<void> {
  const url = adresBuiten()
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title: titel, url })
      meld('')
      return
    }
  } catch (fout) {
    // Closing the sheet without sharing is a choice, not a failure.
    if (fout instanceof DOMException && fout.name === 'AbortError') return
  }
  await kopieerAdres(meld)
}

/** The same without the sharing of the device. */
export async function kopieerAdres(meld: (melding: string) => void): Promise<void> {
  const url = adresBuiten()
  const zelf = `Kopieer dit adres: ${url}`
  if (isInKader()) meld(zelf)
  try {
    await navigator.clipboard.writeText(url)
    meld('Link gekopieerd')
  } catch {
    meld(zelf)
  }
}
