import { useSyncExternalStore } from 'react'
import { onthoudAdres } from './huidigAdres'

/** As the router asks for them. */
interface Adresbron {
  hook: (opties: { ssrPath?: string }) => [string, (naar: string, opties?: { replace?: boolean }) => void]
  searchHook: (opties: { ssrSearch?: string }) => string
}

/**
 * An address that is kept in memory, beginning with that of the window. A browser refuses to change the address of a
 * document without an origin of its own; the site works there all the same, only without Back and without a link.
 */
export function maakGeheugenAdres(begin: string): Adresbron {
  let nu = new URL(begin)
  onthoudAdres(nu)
  let luisteraars: (() => void)[] = []
  const volg = (luisteraar: () => void) => {
    luisteraars = [...luisteraars, luisteraar]
    return () => {
      luisteraars = luisteraars.filter((ander) => ander !== luisteraar)
    }
  }
  const ga = (naar: string) => {
    nu = new URL(naar, nu)
    onthoudAdres(nu)
    for (const luisteraar of luisteraars) luisteraar()
  }
  const usePad: Adresbron['hook'] = ({ ssrPath }) => [
    useSyncExternalStore(
      volg,
      () => nu.pathname,
      () => ssrPath ?? nu.pathname,
    ),
    ga,
  ]
  const useQuery: Adresbron['searchHook'] = ({ ssrSearch }) =>
    useSyncExternalStore(
      volg,
      () => nu.search,
      () => ssrSearch ?? nu.search,
    )
  return { hook: usePad, searchHook: useQuery }
}
