import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Versiebericht } from './Versiebericht'
import { wisAlles } from './opslag'

const DIENST = `${import.meta.env.BASE_URL}dienst.js`

/**
 * Lets the site open without a network after one visit, and says so when that is what happens. Not in an embed: a page
 * of somebody else should leave nothing behind on their readers' devices.
 */
export async function startOffline(): Promise<void> {
  if (new URLSearchParams(window.location.search).get('embed') === '1') return
  if (!('serviceWorker' in navigator) || window.origin === 'null') return
  const plek = document.createElement('div')
  document.body.append(plek)
  const registratie = await vraagDienst()
  // Browsers that block it may give nothing instead of a refusal.
  if (registratie === undefined) return
  createRoot(plek).render(
    <StrictMode>
      <Versiebericht registratie={registratie} versie={document.getElementById('app')?.dataset['versie']} />
    </StrictMode>,
  )
  if (navigator.serviceWorker.controller === null) await onthoudEersteBezoek()
}

/** Registers the worker, or finds the one that is there. Where it was taken away from the site, what it kept goes too. */
async function vraagDienst(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const registratie: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(DIENST)
    registratie?.update().catch(ruimOpAlsWeg)
    return registratie
  } catch {
    await ruimOpAlsWeg()
    return undefined
  }
}

async function ruimOpAlsWeg(): Promise<void> {
  if (!navigator.onLine) return
  try {
    const { status } = await fetch(DIENST, { method: 'HEAD', cache: 'no-store' })
    if (status !== 404 && status !== 410) return
    const scope = new URL(import.meta.env.BASE_URL, window.location.href).href
    await (await navigator.serviceWorker.getRegistration(scope))?.unregister()
    await wisAlles(scope)
  } catch {
    // Nobody answers: what was kept is all there is.
  }
}

/** The first page was loaded without the worker: it is told what there was, so that it is kept too. */
async function onthoudEersteBezoek(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  const geladen = performance.getEntriesByType('resource').map(({ name }) => name)
  const { origin, pathname } = window.location
  // A worker has no origin to name; it is ours alone.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  active?.postMessage([...new Set([`${origin}${pathname.replace(/\/?$/, '/')}`, ...geladen])])
}
