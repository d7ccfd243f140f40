/*
 * Names of what a worker keeps. They carry its scope: another copy of the site, or another app, may live at the same
 * origin, and neither may touch what is the other's.
 */

/** Beginning of the name of what was kept of visited pages; the version of the build comes after it. */
export const bezochtVan = (scope: string) => `landkaart-bezocht-${scope}-`

/** Whether something that is kept at this origin belongs to the worker of this scope. */
export const isVan = (scope: string, naam: string) =>
  naam.startsWith(bezochtVan(scope)) || (naam.startsWith('workbox-precache') && naam.endsWith(`-${scope}`))

/** Takes away all that was kept for a scope. */
export async function wisAlles(scope: string): Promise<void> {
  const namen = await caches.keys()
  await Promise.all(namen.filter((naam) => isVan(scope, naam)).map((naam) => caches.delete(naam)))
}
