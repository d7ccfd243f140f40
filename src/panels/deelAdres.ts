import { adresBuiten } from '@/url/kaderadres'

/**
 * Offers the address of what is on screen to the sharing of the device, else copies it; gives back what to say. A frame
 * may do neither where its host does not let it, and there is no copying without a safe connection: then it is shown.
 */
export async function deelAdres(titel: string): Promise<string> {
  const url = adresBuiten()
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title: titel, url })
      return ''
    }
  } catch (fout) {
    // Closing the sheet without sharing is a choice, not a failure.
    if (fout instanceof DOMException && fout.name === 'AbortError') return ''
  }
  return kopieerAdres()
}

/** The same without the sharing of the device. */
export async function kopieerAdres(): Promise<string> {
  const url = adresBuiten()
  try {
    await navigator.clipboard.writeText(url)
    return 'Link gekopieerd'
  } catch {
    return `Kopieer dit adres: ${url}`
  }
}
