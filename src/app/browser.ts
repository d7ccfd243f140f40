/*
 * What the site needs of a browser. Runs before all other scripts, so it uses nothing newer than what it looks for.
 * Chrome and Edge 109, Firefox 115 and Safari 16 lack the functions filled in here and have all others.
 */

function voegToe(doel: object, naam: string, functie: (...waarden: never[]) => unknown): void {
  if (naam in doel) return
  Object.defineProperty(doel, naam, { value: functie, configurable: true, writable: true })
}

/** Gives an older browser the few small functions that it lacks; one that has them keeps its own. */
export function vulBrowserAan(): void {
  voegToe(Array.prototype, 'toSorted', function toSorted<T>(this: readonly T[], volgorde?: (a: T, b: T) => number) {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is what stands in for the other
    return Array.from(this).sort(volgorde)
  })
  voegToe(Array.prototype, 'toReversed', function toReversed(this: readonly unknown[]) {
    // oxlint-disable-next-line unicorn/no-array-reverse -- this is what stands in for the other
    return Array.from(this).reverse()
  })
  voegToe(URL, 'canParse', (adres: string, basis?: string) => {
    try {
      return new URL(adres, basis) instanceof URL
    } catch {
      return false
    }
  })
}

/** Per object the functions without which the page cannot be taken over. */
const nodig: readonly (readonly [object, readonly string[]])[] = [
  [Object, ['hasOwn', 'fromEntries']],
  [Array.prototype, ['at', 'findLast', 'findLastIndex', 'flatMap']],
  [String.prototype, ['at', 'replaceAll', 'matchAll']],
  [Intl, ['Collator', 'ListFormat', 'NumberFormat']],
  [Element.prototype, ['replaceChildren', 'toggleAttribute']],
  [window, ['ResizeObserver', 'IntersectionObserver', 'AbortController', 'reportError', 'queueMicrotask']],
]

/** Whether the page can be worked with here. Where not, it can still be read, and its links followed. */
export function kanOvernemen(): boolean {
  return nodig.every(([doel, namen]) => namen.every((naam) => naam in doel))
}
