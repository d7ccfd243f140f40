import type { Browser, CDPSession, Page } from 'playwright'
import { openFilters } from '../e2e/hulp.ts'

/** One page that is measured. */
export interface Kandidaat {
  naam: string
  pad: string
  /** Ours has a list, filters and dossiers; the references have only the map. */
  isSite: boolean
}

export interface Profiel {
  naam: string
  /** How many times slower the processor is made. */
  traag: number
  netwerk: { latency: number; downloadThroughput: number; uploadThroughput: number } | undefined
}

const kbit = (aantal: number) => (aantal * 1000) / 8
export const profielen: readonly Profiel[] = [
  { naam: 'snel', traag: 1, netwerk: undefined },
  { naam: 'traag', traag: 4, netwerk: { latency: 150, downloadThroughput: kbit(1600), uploadThroughput: kbit(750) } },
]

/** Milliseconds, bytes or MB by name; absent where a page has nothing of the kind. */
export type Meting = Partial<Record<string, number>>

declare global {
  interface Window {
    meting: Record<string, number>
    /** Milliseconds from now until the next picture is on screen. */
    totBeeld: () => Promise<number>
  }
}

/** Runs in the page before anything else: notes in which frame things are first on screen. */
function kijk(): void {
  window.meting = {}
  const noteer = (naam: string) => {
    window.meting[naam] ??= performance.now()
  }
  const bekijk = () => {
    const regios = document.querySelectorAll('[aria-label="Gemeenten"] a path').length
    if (regios > 300) noteer('eersteKaart')
    const rij = document.querySelector('[aria-label="Resultaten"] li a')
    if (rij !== null && rij.getBoundingClientRect().height > 0) noteer('lijst')
    if (document.documentElement.dataset['kaart'] === 'klaar') noteer('levendeKaart')
    requestAnimationFrame(bekijk)
  }
  requestAnimationFrame(bekijk)
  window.totBeeld = () =>
    new Promise((klaar) => {
      const begin = performance.now()
      requestAnimationFrame(() => {
        const kanaal = new MessageChannel()
        kanaal.port1.addEventListener('message', () => klaar(performance.now() - begin))
        kanaal.port1.start()
        kanaal.port2.postMessage(0)
      })
    })
}

async function opProfiel(sessie: CDPSession, { traag, netwerk }: Profiel): Promise<void> {
  await sessie.send('Network.enable')
  await sessie.send('Network.setCacheDisabled', { cacheDisabled: true })
  if (netwerk !== undefined) await sessie.send('Network.emulateNetworkConditions', { offline: false, ...netwerk })
  if (traag > 1) await sessie.send('Emulation.setCPUThrottlingRate', { rate: traag })
}

/** Opens a page with an empty cache, waits for its map, and plays with it unless that was not asked. */
export async function meet(
  browser: Browser,
  wortel: string,
  kandidaat: Kandidaat,
  profiel: Profiel,
  { alleenLaden = false } = {},
): Promise<Meting> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const sessie = await context.newCDPSession(page)
  const bytes = new Map<string, number>()
  const soorten = new Map<string, string>()
  sessie.on('Network.responseReceived', ({ requestId, response }) => soorten.set(requestId, soortVan(response.url)))
  sessie.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const soort = soorten.get(requestId) ?? 'overig'
    bytes.set(soort, (bytes.get(soort) ?? 0) + encodedDataLength)
  })
  // What tsx adds to functions, to keep their names, is not there in a page.
  await page.addInitScript({ content: 'globalThis.__name = (functie) => functie' })
  await page.addInitScript(kijk)
  await opProfiel(sessie, profiel)
  await page.goto(`${wortel}${kandidaat.pad}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.meting['levendeKaart'] !== undefined, undefined, { timeout: 120_000 })
  if (!kandidaat.isSite) await page.waitForFunction(() => window.bank.alles !== undefined)
  await page.waitForLoadState('networkidle')
  const tijden = await page.evaluate(() => window.meting)
  const alles = await page.evaluate(() => Reflect.get(window, 'bank')?.alles)
  const uit: Meting = {
    ...tijden,
    ...(typeof alles === 'number' ? { alleRegios: alles } : {}),
    ...Object.fromEntries([...bytes].map(([soort, aantal]) => [`kB ${soort}`, aantal / 1000])),
  }
  if (!alleenLaden) Object.assign(uit, await bedien(page, sessie, kandidaat))
  await context.close()
  return uit
}

function soortVan(adres: string): string {
  const { pathname } = new URL(adres)
  if (/maplibre|leaflet/.test(pathname) && pathname.endsWith('.js')) return 'kaartbibliotheek'
  if (pathname.endsWith('.js')) return 'eigen js'
  if (pathname.endsWith('.css')) return 'css'
  if (pathname.includes('/data/')) return 'data'
  return pathname.endsWith('.woff2') ? 'letters' : 'html'
}

const mediaan = (waarden: readonly number[]) =>
  waarden.toSorted((a, b) => a - b)[Math.floor(waarden.length / 2)] ?? Number.NaN

/** From one choice to the next: longer than the map takes to move. */
const RUST_MS = 800

/** How long a reader waits for the picture after an act, a few times over. */
async function bedien(page: Page, sessie: CDPSession, { isSite }: Kandidaat): Promise<Meting> {
  const doek = page.locator(isSite ? 'canvas' : '#kaart')
  const vak = await doek.boundingBox()
  if (vak === null) throw new Error('geen kaart om te bedienen')
  const punt = (nummer: number) => ({
    x: vak.x + vak.width * (0.5 + 0.02 * (nummer % 9)),
    y: vak.y + vak.height * (0.4 + 0.02 * (nummer % 7)),
  })
  const herhaal = async (
    handeling: 'mousemove' | 'click',
    aantal: number,
    doe: (nummer: number) => Promise<unknown>,
    vooraf: () => Promise<unknown> = () => Promise.resolve(),
  ) => {
    const duur: number[] = []
    for (let nummer = 0; nummer < aantal; nummer += 1) {
      await vooraf()
      // The map may still be moving to what was chosen before: a reader looks at that first.
      if (handeling === 'click') await page.waitForTimeout(RUST_MS)
      // A pointer that is brought to its place moves too: only the act that is asked for counts.
      await page.evaluate((soort) => {
        Reflect.set(window, 'duur', undefined)
        const meld = () => void window.totBeeld().then((ms) => Reflect.set(window, 'duur', ms))
        window.addEventListener(soort, meld, { capture: true, once: true })
      }, handeling)
      await doe(nummer)
      await page.waitForFunction(() => typeof Reflect.get(window, 'duur') === 'number')
      duur.push(Number(await page.evaluate(() => Reflect.get(window, 'duur'))))
    }
    return mediaan(duur)
  }
  const uit: Meting = {}
  uit['aanwijzen'] = await herhaal('mousemove', 15, (nummer) => page.mouse.move(punt(nummer).x, punt(nummer).y))
  uit['schuiven: slechtste beeld'] = await schuif(page, vak)
  if (!isSite) {
    const duren: number[] = []
    for (let nummer = 0; nummer < 9; nummer += 1) {
      duren.push(
        await page.evaluate(() => {
          const wacht = window.totBeeld()
          window.bank.filter()
          return wacht
        }),
      )
    }
    uit['filteren'] = mediaan(duren)
    uit['MB na 200 handelingen'] = await geheugenNa(page, sessie)
    return uit
  }
  const rijen = page.getByRole('region', { name: 'Resultaten', exact: true }).getByRole('link')
  // The first dossier brings its own code along; what is measured is the choosing. Open, it folds the list away.
  await rijen.first().click()
  const sluit = async () => {
    await page.getByRole('article').waitFor()
    await page.getByRole('button', { name: 'Sluit dossier' }).click()
    await page.getByRole('article').waitFor({ state: 'detached' })
  }
  uit['kiezen'] = await herhaal('click', 9, (nummer) => rijen.nth(nummer + 1).click(), sluit)
  await sluit()
  await openFilters(page)
  const vinkje = page.getByRole('checkbox', { name: 'STO-regio', exact: true })
  uit['filteren'] = await herhaal('click', 9, () => vinkje.click())
  uit['MB na 200 handelingen'] = await geheugenNa(page, sessie)
  return uit
}

/** Drags the map about; the longest time between two pictures is what is felt. */
async function schuif(page: Page, vak: { x: number; y: number; width: number; height: number }): Promise<number> {
  await page.evaluate(() => {
    const beelden: number[] = []
    Reflect.set(window, 'beelden', beelden)
    let vorig = performance.now()
    const stap = () => {
      const nu = performance.now()
      beelden.push(nu - vorig)
      vorig = nu
      if (Reflect.get(window, 'beelden') === beelden) requestAnimationFrame(stap)
    }
    requestAnimationFrame(stap)
  })
  const [x, y] = [vak.x + vak.width * 0.7, vak.y + vak.height * 0.6]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let stap = 1; stap <= 20; stap += 1) await page.mouse.move(x - stap * 8, y - stap * 4)
  await page.mouse.up()
  return page.evaluate(() => {
    const beelden: unknown = Reflect.get(window, 'beelden')
    Reflect.set(window, 'beelden', undefined)
    return Array.isArray(beelden) ? Math.max(...beelden.map(Number)) : Number.NaN
  })
}

/** Opens row after row, and filters now and then; a reference page has only its filter. Inside the page, to go fast. */
async function geheugenNa(page: Page, sessie: CDPSession): Promise<number> {
  await page.evaluate(async () => {
    for (let nummer = 0; nummer < 200; nummer += 1) {
      const rijen = document.querySelectorAll<HTMLElement>('[aria-label="Resultaten"] li a')
      const vinkje = document.querySelector<HTMLElement>('[aria-label="Filters"] input[type="checkbox"]')
      if (rijen.length === 0) window.bank.filter()
      else if (nummer % 5 === 0) vinkje?.click()
      else rijen[nummer % Math.min(30, rijen.length)]?.click()
      await window.totBeeld()
    }
  })
  await sessie.send('HeapProfiler.collectGarbage')
  const { usedSize } = await sessie.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
