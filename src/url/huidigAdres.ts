let geheugen: URL | undefined

/** The address as it stands: that of the window, or where that cannot be changed, the one in memory. */
export function huidigAdres(): Pick<URL, 'pathname' | 'search'> {
  return geheugen ?? window.location
}

/** From now on this is where the reader is, whatever the window says (geheugenAdres.ts). */
export function onthoudAdres(adres: URL): void {
  geheugen = adres
}

/** Whether the document has no origin of its own, as in `<iframe sandbox="allow-scripts">`. */
export function zonderHerkomst(): boolean {
  return window.origin === 'null'
}
