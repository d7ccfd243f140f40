/*
 * The content policy enforces Trusted Types: no text becomes script or HTML unless a policy lets it. This is the only
 * policy there is, and it lets through the addresses of our own two workers only, which are passed as text.
 */

/** As far as the browser has it; the types of the DOM library do not know it yet. */
interface Fabriek {
  createPolicy: (naam: string, regels: { createScriptURL: (adres: string) => string | undefined }) => unknown
}

function isFabriek(waarde: unknown): waarde is Fabriek {
  return typeof waarde === 'object' && waarde !== null && 'createPolicy' in waarde
}

/** MapLibre's worker, and the service worker (src/offline). */
const WERKER = /^(?:assets\/maplibre-gl-worker-[\w-]+|dienst)\.js$/

/**
 * Whether an address is that of one of our own workers. In a frame without an origin of its own MapLibre wraps the worker in a
 * `data:` address; there nothing is kept that script could take.
 */
export function isWerker(adres: string, site: { wortel: string; zonderHerkomst: boolean }): boolean {
  if (site.zonderHerkomst && adres.startsWith('data:text/javascript')) return true
  return URL.canParse(adres, site.wortel) && WERKER.test(new URL(adres, site.wortel).href.replace(site.wortel, ''))
}

/** Sets the policy; once, before the map is loaded. */
export function vertrouwAlleenDeWerker(): void {
  const fabriek: unknown = Reflect.get(window, 'trustedTypes')
  if (!isFabriek(fabriek)) return
  const site = {
    wortel: new URL(import.meta.env.BASE_URL, window.location.href).href,
    zonderHerkomst: window.origin === 'null',
  }
  fabriek.createPolicy('default', { createScriptURL: (adres) => (isWerker(adres, site) ? adres : undefined) })
}
