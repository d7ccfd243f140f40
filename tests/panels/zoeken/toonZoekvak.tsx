import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { render } from '@testing-library/react'
import { vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { padVan } from '@/domain/routes'
import type { Keuze } from '@/url/parameters'
import { standaardKeuze } from '@/url/parameters'
import type { Adres } from '@/url/useAdres'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

export const naslag = eenNaslag({
  gemeenten: [eenGemeente(), eenGemeente({ code: 'GM0002', naam: 'Oosterdorp' })],
  regios: [],
  instellingen: [eenInstelling()],
  netwerken: [eenNetwerk({ naam: 'Noordtafel' }), eenNetwerk({ id: 'lab', naam: 'Praktijklab Noordstad' })],
})

/** Answers for the files that the box fetches: one school, one place, one postcode. */
const bestanden: Record<string, unknown> = {
  'data/app/scholen.json': [eenSchool({ naam: 'Noorderlicht' })],
  'data/app/plaatsen.json': [['Kerkbuurt', 'GM0002']],
  'data/app/postcodes.json': { '1001': 'GM0001' },
  'data/app/zoekteksten.json': {
    netwerken: [['lab', 'Hier leren docenten van elkaar. Leerlingen lopen er een buddystage.']],
    kennis: [['kennis', 'Te veel tafels', 'Bestuurders vinden dat er te veel overlegtafels zijn.']],
  },
}

/** Lets the files be fetched, or none of them. */
export function serveer(lukt = true): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal('fetch', (vraag: unknown) => {
    const pad = Object.keys(bestanden).find((naam) => String(vraag).endsWith(naam))
    if (!lukt || pad === undefined) return Promise.resolve(new Response('', { status: 404 }))
    return Promise.resolve(Response.json(bestanden[pad]))
  })
}

/** The page around the box: with filters that are on, and where it went. */
export function maakPagina(keuze: Partial<Keuze> = {}) {
  const plaats = memoryLocation({ path: '/', record: true })
  const kies = vi.fn<Adres['kies']>()
  const adres: Adres = {
    ...{ route: { naam: 'start' }, keuze: { ...standaardKeuze, ...keuze }, kies, open: () => undefined },
    adresVan: (onderwerp) => (onderwerp === undefined ? '/' : padVan(onderwerp)),
  }
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })
  const toon = (vak: ReactNode) =>
    render(
      <QueryClientProvider client={client}>
        <Router hook={plaats.hook} searchHook={plaats.searchHook}>
          {vak}
          <button type="button">Daarna</button>
        </Router>
      </QueryClientProvider>,
    )
  /** Addresses that were opened, the oldest first. */
  const geopend = () => plaats.history.slice(1)
  return { adres, kies, geopend, toon }
}
