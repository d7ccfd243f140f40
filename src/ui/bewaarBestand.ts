import { isInKader, meldInKader } from './kadermelding'

/** Gives the reader a text as a file. It is made in the browser: nothing is sent. */
export function bewaarBestand(naam: string, soort: 'text/csv' | 'application/json', inhoud: string): void {
  bewaarBlob(naam, new Blob([inhoud], { type: `${soort};charset=utf-8` }))
}

/** The same for what is no plain text, such as a picture. */
export function bewaarBlob(naam: string, blob: Blob): void {
  const adres = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = adres
  link.download = naam
  link.click()
  // A sandbox that allows no downloads ignores them, and nothing tells.
  if (isInKader()) meldInKader({ soort: 'bestand' })
  // Some browsers read the blob only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000)
}
