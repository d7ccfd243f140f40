/*
 * The service worker: keeps what was seen, so that the site opens without a network. Pages and data come from the
 * network as long as there is one, so nobody reads an old version unawares; files with a hash in their name never
 * change and come from what was kept. Made into `dienst.js` by src/pipeline/offlinePlugin.ts.
 */
import type { PrecacheEntry } from 'workbox-precaching'
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'

/** As far as it is used here; the types of a page know no service worker. */
interface Dienst {
  /** What is fetched when the worker is installed, put in front of this script by the build. */
  VOORRAAD: PrecacheEntry[]
  /** Names the files of this build together. */
  VERSIE: string
  registration: { scope: string }
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener(soort: 'message', doe: (event: MessageEvent<unknown>) => void): void
  addEventListener(soort: 'activate', doe: (event: { waitUntil: (wacht: Promise<unknown>) => void }) => void): void
}
declare const self: Dienst

const BEWAARD = 'landkaart-bezocht-'
const cacheName = `${BEWAARD}${self.VERSIE}`
/** A page that does not answer sooner is shown as it was kept. */
const GEDULD_S = 6

/** One copy of a page, whatever was chosen on it: the choices are read from the address by the page itself. */
const zonderKeuzes = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) => {
    const url = new URL(request.url)
    return Promise.resolve(request.mode === 'navigate' ? adresVan(url) : url.href)
  },
}

function adresVan({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/index\.html$/, '').replace(/\/?$/, '/')}`
}

const vast = new CacheFirst({ cacheName })
const vers = new NetworkFirst({ cacheName, networkTimeoutSeconds: GEDULD_S, plugins: [zonderKeuzes] })

precache(self.VOORRAAD)
cleanupOutdatedCaches()

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(`${self.registration.scope}assets/`),
  async (opties) => (await matchPrecache(opties.request)) ?? vast.handle(opties),
)
// An embed lives in somebody else's page: it gets what the network gives.
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    (request.mode === 'navigate'
      ? url.searchParams.get('embed') !== '1'
      : url.href.startsWith(`${self.registration.scope}data/app/`)),
  vers,
)

/** No network, and never visited: the page that fits every address draws itself from the data that was kept. */
setCatchHandler(async ({ request }) => {
  const { scope } = self.registration
  const bewaard =
    request.mode === 'navigate'
      ? ((adresVan(new URL(request.url)) === scope ? await matchPrecache(scope) : undefined) ??
        (await matchPrecache(`${scope}404.html`)))
      : await matchPrecache(request)
  return bewaard ?? Response.error()
})

self.addEventListener('activate', (event) => {
  const ruimOp = async () => {
    const namen = await caches.keys()
    const oud = namen.filter((naam) => naam.startsWith(BEWAARD) && naam !== cacheName)
    await Promise.all(oud.map((naam) => caches.delete(naam)))
    // On a first visit: what is fetched from now on is kept too.
    await self.clients.claim()
  }
  event.waitUntil(ruimOp())
})

self.addEventListener('message', ({ data }) => {
  if (data === 'vernieuw') void self.skipWaiting()
  else if (Array.isArray(data)) void onthoud(data.filter((adres: unknown) => typeof adres === 'string'))
})

/** Keeps what the very first page loaded before there was a worker to see it; mostly from the browser's own store. */
async function onthoud(adressen: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName)
  const { scope } = self.registration
  await Promise.allSettled(
    adressen
      .filter((adres) => adres.startsWith(scope))
      .map(async (adres) => ((await matchPrecache(adres)) === undefined ? cache.add(adres) : undefined)),
  )
}
