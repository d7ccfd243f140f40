/**
 * What a button "Probeer opnieuw" does when a part of the page is missing: mostly a file that could not be fetched,
 * because the network was away or a new version of the site has other files. The browser keeps such a failure for as
 * long as the page lives, so the page is loaded anew; the address holds all that the reader chose. Without a network
 * that would lose the page: then only `anders` is done.
 */
export function probeerOpnieuw(anders: () => void): void {
  if (navigator.onLine) window.location.reload()
  else anders()
}
