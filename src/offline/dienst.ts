/*
 * The service worker: keeps what was seen, so that the site opens without a network. Pages and data come from the
 * network as long as there is one, so nobody reads an old version unawares; files with a hash in their name never
 * change and come from what was kept. Made into `dienst.js` by src/pipeline/offlinePlugin.ts.
 */
import type { PrecacheEntry } from 'workbox-precaching'
import { matchPrecache, precache } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { bezochtVan } from './opslag'

/** As far as it is used here; the types of a page know no service worker. */
interface Dienst {
  /** What is fetched when the worker is installed, put in front of this script by the build. */
  VOORRAAD: PrecacheEntry[]
  /** Names the files of this build together. */
  VERSIE: string
  /** First part of the address of every page of this site, below the scope; the map itself has none. */
  AFDELINGEN: readonly string[]
  registration: { scope: string }
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener(soort: 'message', doe: (event: MessageEvent<unknown>) => void): void
  addEventListener(soort: 'activate', doe: (event: { waitUntil: (wacht: Promise<unknown>) => void }) => void): void
}
declare const self: Dienst

const BEWAARD = bezochtVan(self.registration.scope)
const cacheName = `${BEWAARD}${self.VERSIE}`
/** As many pages and data files as a reader may want again; the one not seen for longest gives way. */
const HOOGSTENS = 300
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

/** What a server says that it cannot give now is no answer: the page that was kept is. */
const zonderStoring = {
  fetchDidSucceed: ({ response }: { response: Response }) =>
    response.status >= 500 ? Promise.reject(new Error(`antwoord ${response.status}`)) : Promise.resolve(response),
}

/** Below the scope there may be pages of others, and what its owner does not want kept is not kept. */
const alleenOnze = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => {
    if (response.status !== 200 || /no-store/i.test(response.headers.get('Cache-Control') ?? '')) return null
    return request.mode !== 'navigate' || (await response.clone().text()).includes('<div id="app" data-versie="')
      ? response
      : null
  },
}

const metGrens = {
  cacheDidUpdate: async () => {
    const cache = await caches.open(cacheName)
    // In the order in which they were kept; what is seen again is kept again.
    const teVeel = (await cache.keys()).slice(0, -HOOGSTENS)
    await Promise.all(teVeel.map((verzoek) => cache.delete(verzoek)))
  },
}

const vast = new CacheFirst({ cacheName, plugins: [alleenOnze, metGrens] })
const vers = new NetworkFirst({
  cacheName,
  networkTimeoutSeconds: GEDULD_S,
  plugins: [zonderKeuzes, zonderStoring, alleenOnze, metGrens],
})

precache(self.VOORRAAD)

/** Whether an address is one of a page of this site, as far as its first part tells. */
function isOnze({ href, pathname, origin }: URL): boolean {
  const { scope } = self.registration
  if (!href.startsWith(scope)) return false
  const [afdeling = ''] = `${origin}${pathname}`.slice(scope.length).split('/')
  return afdeling === '' || afdeling === 'index.html' || self.AFDELINGEN.includes(afdeling.toLowerCase())
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(`${self.registration.scope}assets/`),
  async (opties) => (await matchPrecache(opties.request)) ?? vast.handle(opties),
)
// An embed lives in somebody else's page: it gets what the network gives.
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    (request.mode === 'navigate'
      ? isOnze(url) && url.searchParams.get('embed') !== '1'
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
