import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { routeVan } from '@/domain/routes'
import { zonderHerkomst } from '@/url/huidigAdres'
import { App } from './App'
import { maakQueryClient } from './maakQueryClient'
import { Stilstand } from './Stilstand'
import { vulVooraf } from './vulVooraf'

/**
 * A prerendered page is taken over once the data that it was made from has arrived. When the data is of another
 * version the page is drawn anew; when it does not arrive, or when something throws that no `Foutgrens` of a part keeps, the page
 * stays as it was made, and says so. `basis` is the base path without its closing slash.
 */
export async function neemOver(plek: HTMLElement, basis: string): Promise<void> {
  const { pathname } = window.location
  const pad = pathname.slice(basis.length)
  const queryClient = maakQueryClient()
  const staatAlleen = !zonderHerkomst() && !document.documentElement.hasAttribute('data-embed')
  // Without it a frame moves as the whole site does.
  const kader = staatAlleen ? undefined : await import('./kader').catch(() => undefined)
  const app = (
    <StrictMode>
      <App queryClient={queryClient} gemaaktVoor={pad} navigatie={kader?.maakKadernavigatie()} />
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
    const zoalsGemaakt = plek.cloneNode(true).childNodes
    const { title } = document
    const opties = {
      /**
       * React has taken everything away by then. A page that was opened later is fetched as it was made; without a
       * network the first one is what there is.
       */
      onUncaughtError: (fout: unknown) => {
        reportError(fout)
        if (window.location.pathname !== pathname && navigator.onLine) {
          window.location.reload()
          return
        }
        // After React, which is still at it.
        queueMicrotask(() => {
          plek.replaceChildren(...zoalsGemaakt)
          document.title = title
          staStil(plek, 'Er ging iets mis.')
        })
      },
    }
    if (naslag.overzicht.versie === gemaakt && uitval.length === 0) hydrateRoot(plek, app, opties)
    else createRoot(plek, opties).render(app)
  } catch (oorzaak) {
    staStil(plek, oorzaak instanceof Error ? oorzaak.message : '')
  }
}

function staStil(plek: HTMLElement, boodschap: string): void {
  document.documentElement.dataset['kaart'] = 'terugval'
  const melding = document.createElement('div')
  plek.before(melding)
  createRoot(melding).render(<Stilstand boodschap={boodschap} />)
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
