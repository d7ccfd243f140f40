import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { render } from '@testing-library/react'
import { vi } from 'vitest'
import { padVan } from '@/domain/routes'
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

/** What the box tells the page, and the page around it. */
export function maakPagina() {
  const props = {
    onKies: vi.fn<(onderwerp: unknown) => void>(),
    onFilter: vi.fn<(q: string) => void>(),
    adresVan: padVan,
  }
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })
  const toon = (vak: ReactNode) =>
    render(
      <QueryClientProvider client={client}>
        {vak}
        <button type="button">Daarna</button>
      </QueryClientProvider>,
    )
  return { props, toon }
}
