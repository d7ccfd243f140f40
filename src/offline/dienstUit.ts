/*
 * The worker of a site that keeps nothing (`OFFLINE=uit`). Browsers that have the one of before look for a newer one,
 * find this, and with it lose what was kept and the worker itself. Pages that are open go on as they are.
 */
import { wisAlles } from './opslag'

/** As far as it is used here; the types of a page know no service worker. */
interface Dienst {
  registration: { scope: string; unregister: () => Promise<boolean> }
  skipWaiting: () => Promise<void>
  addEventListener(
    soort: 'install' | 'activate',
    doe: (event: { waitUntil: (wacht: Promise<unknown>) => void }) => void,
  ): void
}
declare const self: Dienst

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => {
  const { scope } = self.registration
  event.waitUntil(wisAlles(scope).then(() => self.registration.unregister()))
})
