import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { GeweigerdBestand, parseOfficial } from '../../data/geo/official.mjs'
import { haalOfficieel } from '../../data/geo/pdok.mjs'
import { gemeenten } from './testland.ts'

/*
 * A stand-in for PDOK on this machine: each test says what it answers, request by request.
 */

const VIERKANT = { west: 5, zuid: 52, oost: 5.1, noord: 52.1 }
const vierkant = (punt: (lon: number, lat: number) => number[]) => ({
  type: 'Polygon',
  coordinates: [
    [
      punt(VIERKANT.west, VIERKANT.zuid),
      punt(VIERKANT.west, VIERKANT.noord),
      punt(VIERKANT.oost, VIERKANT.noord),
      punt(VIERKANT.oost, VIERKANT.zuid),
      punt(VIERKANT.west, VIERKANT.zuid),
    ],
  ],
})
const graden = vierkant((lon, lat) => [lon, lat])

const gemeente = (statcode: string, jaarcode = 2026, geometry = graden) => ({
  type: 'Feature',
  properties: { statcode, statnaam: statcode, jaarcode },
  geometry,
})
const collectie = (features: unknown[], volgende?: string) => ({
  type: 'FeatureCollection',
  features,
  links: volgende === undefined ? [{ rel: 'self', href: '/x' }] : [{ rel: 'next', href: volgende }],
})

type Antwoord = (
  vraag: URL,
  nr: number,
) => { status?: number; hoofd?: Record<string, string>; lijf: unknown } | 'afgebroken'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Starts the stand-in; gives what it was asked, how long we waited, and the outcome of fetching from it. */
async function metPdok(antwoord: Antwoord, jaar = 2026) {
  const gevraagd: string[] = []
  const gewacht: number[] = []
  const handel = (vraag: IncomingMessage, uit: ServerResponse) => {
    const url = new URL(vraag.url ?? '/', 'http://pdok.example')
    gevraagd.push(url.pathname + url.search)
    const wat = antwoord(url, gevraagd.length)
    if (wat === 'afgebroken') {
      uit.writeHead(200, { 'content-length': '1000' })
      uit.write('{"type":"Feature')
      uit.destroy()
      return
    }
    uit.writeHead(wat.status ?? 200, { 'content-type': 'application/geo+json', ...wat.hoofd })
    uit.end(typeof wat.lijf === 'string' ? wat.lijf : JSON.stringify(wat.lijf))
  }
  const dienst = createServer(handel)
  server = dienst
  await new Promise<void>((klaar) => dienst.listen(0, '127.0.0.1', klaar))
  const plek = dienst.address()
  const poort = typeof plek === 'object' && plek !== null ? plek.port : 0
  const uitkomst = await haalOfficieel({
    jaar,
    adres: `http://127.0.0.1:${poort}`,
    wacht: (seconden) => {
      gewacht.push(seconden)
      return Promise.resolve()
    },
    meld: () => undefined,
  }).catch((fout: unknown) => fout)
  return { gevraagd, gewacht, uitkomst }
}

const codes = (uitkomst: unknown) =>
  parseOfficial(String(uitkomst), gemeenten).map(({ properties }) => String(properties.gemeente))
const redenen = (uitkomst: unknown) => (uitkomst instanceof GeweigerdBestand ? uitkomst.redenen.join('\n') : uitkomst)
const isWfs = (url: URL) => url.pathname.includes('/wfs/')

describe('fetching official borders', () => {
  it('asks for one year, follows the pages and leaves other years out', async () => {
    const { gevraagd, uitkomst } = await metPdok((url) =>
      url.searchParams.has('cursor')
        ? { lijf: collectie([gemeente('GM0002'), gemeente('GM0001', 2025)]) }
        : { lijf: collectie([gemeente('GM0001')], `${url.pathname}?f=json&jaarcode=2026&cursor=2`) },
    )
    expect(codes(uitkomst)).toEqual(['GM0001', 'GM0002'])
    expect(gevraagd).toHaveLength(2)
    expect(gevraagd[0]).toContain('/collections/gemeente_gegeneraliseerd/items?f=json&jaarcode=2026')
  })

  it('waits as long as a busy service asks, and longer each time when it does not say', async () => {
    const { gewacht, uitkomst } = await metPdok((_, nr) => {
      if (nr === 1) return { status: 429, hoofd: { 'retry-after': '7' }, lijf: '' }
      if (nr <= 3) return { status: 503, lijf: '' }
      return { lijf: collectie([gemeente('GM0001'), gemeente('GM0002')]) }
    })
    expect(codes(uitkomst)).toEqual(['GM0001', 'GM0002'])
    expect(gewacht).toEqual([7, 4, 8])
  })

  it('never waits longer than a minute', async () => {
    const { gewacht } = await metPdok((_, nr) =>
      nr === 1
        ? { status: 429, hoofd: { 'retry-after': '86400' }, lijf: '' }
        : { lijf: collectie([gemeente('GM0001')]) },
    )
    expect(gewacht).toEqual([60])
  })

  it('asks again when an answer was cut off', async () => {
    const { gevraagd, uitkomst } = await metPdok((_, nr) =>
      nr === 1 ? 'afgebroken' : { lijf: collectie([gemeente('GM0001'), gemeente('GM0002')]) },
    )
    expect(codes(uitkomst)).toEqual(['GM0001', 'GM0002'])
    expect(gevraagd).toHaveLength(2)
  })

  it('takes the year before when this one is not there yet', async () => {
    const { uitkomst } = await metPdok((url) =>
      url.searchParams.get('jaarcode') === '2025'
        ? { lijf: collectie([gemeente('GM0001', 2025), gemeente('GM0002', 2025)]) }
        : { lijf: collectie([]) },
    )
    expect(codes(uitkomst)).toEqual(['GM0001', 'GM0002'])
  })

  it('turns to the WFS when the API is gone, and reads its RD coordinates', async () => {
    const rd = vierkant((lon, lat) => [155_000 + (lon - 5.387) * 68_000, 463_000 + (lat - 52.155) * 111_000])
    const { gevraagd, uitkomst } = await metPdok((url) =>
      isWfs(url)
        ? {
            lijf: { type: 'FeatureCollection', features: [gemeente('GM0001', 2026, rd), gemeente('GM0002', 2026, rd)] },
          }
        : { status: 404, lijf: 'weg' },
    )
    expect(gevraagd.at(-1)).toContain('/cbs/gebiedsindelingen/2026/wfs/v1_0?service=WFS')
    const [eerste] = parseOfficial(String(uitkomst), gemeenten)
    const [lon, lat] = eerste?.geometry.coordinates[0][0] ?? []
    expect(lon).toBeCloseTo(5, 1)
    expect(lat).toBeCloseTo(52, 1)
  })

  it.each([
    ['degrees', (lon: number, lat: number) => [lat, lon]],
    ['metres', (lon: number, lat: number) => [463_000 + (lat - 52.155) * 111_000, 155_000 + (lon - 5.387) * 68_000]],
  ])('turns %s round that have the northern one first', async (_, punt) => {
    const { uitkomst } = await metPdok(() => ({
      lijf: collectie([gemeente('GM0001', 2026, vierkant(punt)), gemeente('GM0002', 2026, vierkant(punt))]),
    }))
    const [lon, lat] = parseOfficial(String(uitkomst), gemeenten)[0]?.geometry.coordinates[0][0] ?? []
    expect(lon).toBeCloseTo(5, 1)
    expect(lat).toBeCloseTo(52, 1)
  })
})

describe('refusals say why and what to do', () => {
  it.each([
    ['another layer', { lijf: collectie([gemeente('PV26')]) }, 'dit is een andere laag: statcode "PV26"'],
    ['a page of HTML', { lijf: '<html>Storing</html>' }, 'het antwoord is geen hele JSON, 5 keer gevraagd'],
    ['something else', { lijf: { type: 'Feature' } }, 'het antwoord is geen GeoJSON FeatureCollection'],
    ['no gemeenten at all', { lijf: collectie([]) }, 'geen gemeenten van 2026'],
    ['a refusal', { status: 403, lijf: '' }, 'antwoord 403'],
  ])('%s', async (_, antwoord, reden) => {
    const { uitkomst } = await metPdok(() => antwoord)
    expect(redenen(uitkomst)).toContain(reden)
    expect(redenen(uitkomst)).toContain('npm run geo -- --official-file BESTAND')
  })

  it('a service that sends us elsewhere or round in circles', async () => {
    const alleenApi =
      (antwoord: (url: URL) => { lijf: unknown }): Antwoord =>
      (url) =>
        isWfs(url) ? { status: 404, lijf: '' } : antwoord(url)
    const elders = await metPdok(
      alleenApi(() => ({ lijf: collectie([gemeente('GM0001')], 'https://elders.example/2') })),
    )
    expect(redenen(elders.uitkomst)).toContain('het volgende blad staat ergens anders (elders.example)')
    const rond = await metPdok(
      alleenApi((url) => ({ lijf: collectie([gemeente('GM0001')], url.pathname + url.search) })),
    )
    expect(redenen(rond.uitkomst)).toContain('de bladen van het antwoord houden niet op')
  })

  it('a year with a merger: the gemeenten that are gone or new are named', async () => {
    const { uitkomst } = await metPdok(() => ({ lijf: collectie([gemeente('GM0001'), gemeente('GM9001')]) }))
    expect(() => codes(uitkomst)).toThrow('Oostdorp (GM0002) ontbreekt\nGM9001 is geen gemeente van nu')
  })
})
