import '@/styles/tokens.css'
import '@/styles/basis.css'
import '@/styles/indeling.css'
import '@/styles/themas.css'
import '@/styles/druk.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { routeVan } from '@/domain/routes'
import { App } from './App'
import { maakQueryClient } from './maakQueryClient'
import { Stilstand } from './Stilstand'
import { vertrouwAlleenDeWerker } from './vertrouwd'
import { vulVooraf } from './vulVooraf'

const basis = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * A prerendered page is taken over once the data that it was made from has arrived. When the data is of another
 * version the page is drawn anew; when it does not arrive the page stays as it is, and says so.
 */
async function neemOver(plek: HTMLElement): Promise<void> {
  const pad = window.location.pathname.slice(basis.length)
  const queryClient = maakQueryClient()
  const app = (
    <StrictMode>
      <App queryClient={queryClient} gemaaktVoor={pad} />
    </StrictMode>
  )
  const gemaakt = plek.dataset['versie']
  if (gemaakt === undefined) {
    createRoot(plek).render(app)
    return
  }
  await naEersteBeeld()
  try {
    const { naslag, uitval } = await vulVooraf(queryClient, routeVan(pad))
    if (naslag.overzicht.versie === gemaakt && uitval.length === 0) hydrateRoot(plek, app)
    else createRoot(plek).render(app)
  } catch (oorzaak) {
    document.documentElement.dataset['kaart'] = 'terugval'
    const melding = document.createElement('div')
    plek.before(melding)
    const boodschap = oorzaak instanceof Error ? oorzaak.message : ''
    createRoot(melding).render(<Stilstand boodschap={boodschap} />)
  }
}

/**
 * Reading the data and taking over keep the processor busy; on a fast network they would do so before the page is on
 * screen at all. A page in the background gets no frames, so it is not waited for longer than a blink.
 */
function naEersteBeeld(): Promise<void> {
  return new Promise((klaar) => {
    requestAnimationFrame(() => setTimeout(klaar))
    setTimeout(klaar, 200)
  })
}

vertrouwAlleenDeWerker()
const plek = document.getElementById('app')
// Not awaited: parts in files of their own import from this one, and would wait for it while it waits for them.
if (plek !== null) void neemOver(plek)

/** Beside the page, and after it: nothing that is on screen waits for it, and without it the site works too. */
async function werkOokZonderNetwerk(): Promise<void> {
  try {
    const { startOffline } = await import('@/offline/start')
    await startOffline()
  } catch {
    // Without a service worker the site simply needs the network.
  }
}
if (import.meta.env.PROD) void werkOokZonderNetwerk()
