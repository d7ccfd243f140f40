import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Onderwerp } from '@/domain/routes'
import { MijnLocatie } from '@/pages/MijnLocatie'

afterEach(() => vi.unstubAllGlobals())

type Vraag = (goed: (positie: object) => void, fout: (fout: object) => void) => void

/** A browser in which the reader answers the question for the position so; without an answer it knows no positions. */
function browser(vraag?: Vraag) {
  const gevraagd = vi.fn(vraag)
  vi.stubGlobal('navigator', vraag === undefined ? {} : { geolocation: { getCurrentPosition: gevraagd } })
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      Response.json([
        [52.5, 6.1, 'GM0193'],
        [53.2, 6.5, 'GM0014'],
      ]),
    ),
  )
  const onKies = vi.fn<(onderwerp: Onderwerp) => void>()
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })}>
      <MijnLocatie onKies={onKies} />
    </QueryClientProvider>,
  )
  return { gevraagd, onKies }
}

const op =
  (latitude: number, longitude: number): Vraag =>
  (goed) =>
    goed({ coords: { latitude, longitude } })
const geweigerd: Vraag = (_, fout) => fout({ code: 1, PERMISSION_DENIED: 1 })
const kapot: Vraag = (_, fout) => fout({ code: 2, PERMISSION_DENIED: 1 })
const druk = () => userEvent.click(screen.getByRole('button', { name: 'Mijn locatie' }))

describe('MijnLocatie', () => {
  it('asks for the position only when it is pressed, and opens the gemeente of the nearest postcode', async () => {
    const { gevraagd, onKies } = browser(op(52.51, 6.09))
    expect(gevraagd).not.toHaveBeenCalled()
    await druk()
    await waitFor(() => expect(onKies).toHaveBeenCalledExactlyOnceWith({ soort: 'gemeente', id: 'GM0193' }))
    expect(screen.getByRole('status')).toHaveTextContent('')
  })

  it.each([
    ['the reader refuses', geweigerd, 'U gaf geen toestemming voor uw locatie.'],
    ['it cannot be found', kapot, 'Uw locatie is niet te bepalen.'],
    ['it is abroad', op(48.85, 2.35), 'U bent niet in een Nederlandse gemeente.'],
    ['the browser knows none', undefined, 'Uw browser kan de locatie niet bepalen.'],
  ])('says so when %s, and what to do then', async (_, vraag, verwacht) => {
    const { onKies } = browser(vraag)
    await druk()
    expect(await screen.findByText(`${verwacht} Typ uw gemeente of postcode in het zoekvak.`)).toBeVisible()
    expect(onKies).not.toHaveBeenCalled()
  })
})
