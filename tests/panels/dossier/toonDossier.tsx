import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { RenderResult } from '@testing-library/react'
import { render } from '@testing-library/react'
import { vi } from 'vitest'
import type { Naslag } from '@/domain/opzoeken'
import type { Onderwerp } from '@/domain/routes'
import { padVan } from '@/domain/routes'
import type { DossierProps } from '@/panels/dossier/Dossier'
import { Dossier } from '@/panels/dossier/Dossier'

/** What the site answers per file; `undefined` never answers, a number is an HTTP error. */
export type Bestanden = Record<string, unknown>

/** Makes `fetch` answer from these files; what is not among them never comes. */
export function serveer(bestanden: Bestanden): void {
  vi.stubGlobal('fetch', (url: string) => {
    const pad = url.replace(/^\/data\/app\//, '')
    const inhoud = bestanden[pad]
    if (inhoud === undefined) return new Promise(() => undefined)
    if (typeof inhoud === 'number') return Promise.resolve(new Response('', { status: inhoud }))
    return Promise.resolve(Response.json(inhoud))
  })
}

/** Shows a dossier over this naslag as the page would. */
export function toonDossier(onderwerp: Onderwerp, naslag: Naslag, delen: Partial<DossierProps> = {}): RenderResult {
  const client = new QueryClient()
  client.setDefaultOptions({ queries: { networkMode: 'always' } })
  return render(
    <QueryClientProvider client={client}>
      <Dossier
        onderwerp={onderwerp}
        naslag={naslag}
        adresVan={(naar) => (naar === undefined ? '/' : padVan(naar))}
        versie={naslag.overzicht.versie}
        onSluit={() => undefined}
        gekozen={[]}
        onKiesOpKaart={() => undefined}
        {...delen}
      />
    </QueryClientProvider>,
  )
}
