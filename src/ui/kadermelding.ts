import { useSyncExternalStore } from 'react'

/** What a frame cannot do, or perhaps could not: open this address in a new window, or give a file. */
export type Kadermelding = { soort: 'adres'; adres: string } | { soort: 'bestand' }

let nu: Kadermelding | undefined
let luisteraars: readonly (() => void)[] = []

/** Says it in the bar of the embed; nothing takes it away again. */
export function meldInKader(melding: Kadermelding | undefined): void {
  nu = melding
  for (const luisteraar of luisteraars) luisteraar()
}

/** What is to be said in the bar of the embed. */
export function useKadermelding(): Kadermelding | undefined {
  return useSyncExternalStore(
    (luisteraar) => {
      luisteraars = [...luisteraars, luisteraar]
      return () => {
        luisteraars = luisteraars.filter((ander) => ander !== luisteraar)
      }
    },
    () => nu,
    () => undefined,
  )
}

/** Whether the page stands in a page of somebody else. A part of the site that is framed without `embed=1` does not count. */
export function isInKader(): boolean {
  return window.parent !== window && document.documentElement.hasAttribute('data-embed')
}

/**
 * Opens an address in a window of its own. A frame whose sandbox allows none gets nothing and no word of it, so then
 * the address is shown.
 */
export function openBuiten(adres: string): void {
  // Not with `noopener`: then a window that was opened and one that was refused give the same answer.
  const venster = window.open(adres, '_blank')
  if (venster === null) {
    meldInKader({ soort: 'adres', adres })
    return
  }
  meldInKader(undefined)
  try {
    venster.opener = null
  } catch {
    // A frame without an origin of its own may not touch it; the window it opened has another one, and cannot either.
  }
}
