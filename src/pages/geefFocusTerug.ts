/**
 * Gives the focus back to what opened a part of the page that is gone: to the element itself when it is still there,
 * else to a link to the same address. Who went on to something else meanwhile keeps their place.
 */
export function geefFocusTerug(opener: Element | null): void {
  if (opener === null || opener === document.body || document.activeElement !== document.body) return
  const href = opener.getAttribute('href')
  const doel = opener.isConnected
    ? opener
    : [...document.querySelectorAll('main a[href]')].find((ander) => ander.getAttribute('href') === href)
  if (doel instanceof HTMLElement || doel instanceof SVGElement) doel.focus()
}
