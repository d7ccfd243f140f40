import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import axeCore from 'axe-core'
import { overgenomen } from './hulp.ts'

declare global {
  interface Window {
    axe: typeof axeCore
  }
}

/** A story that says at more length what shorter ones say: `npm run soak` tells it, `npm test` does not. */
export const LANG = { tag: '@lang' }

/** Of stories that are told once for each of a list, only some are short. */
export const langTenzij = (isKort: boolean) => (isKort ? {} : LANG)

type Pattern = string | RegExp

interface Options {
  /** Console messages that this test provokes on purpose. */
  allowedConsole: Pattern[]
  /** Addresses at other origins that this test asks for on purpose. */
  allowedRequests: Pattern[]
  /**
   * Whether the live map comes. Drawing it in software takes most of the time of a story; one that is not about it does
   * without, and has the simple map in its place.
   */
  levendeKaart: boolean
}

interface Fixtures {
  /** Goes to a path of the site: `openSite('/netwerk/x?jaar=2018')`. */
  openSite: (path?: string) => Promise<void>
}

/** Said by the test browser about itself, not by the site: its software GL, and that it lets no service worker in. */
const DRIVER_NOISE = /GL Driver Message .*GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/

/** The library of the live map. */
const MAPLIBRE = /\/assets\/maplibre-gl[^/]*\.js$/

function matches(text: string, patterns: readonly Pattern[]): boolean {
  return patterns.some((pattern) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)))
}

/** Every test fails on anything in the console, any uncaught error, and any request to another origin. */
export const test = base.extend<Options & Fixtures>({
  allowedConsole: [[], { option: true }],
  allowedRequests: [[], { option: true }],
  levendeKaart: [true, { option: true }],
  context: async ({ context, baseURL, allowedConsole, allowedRequests, levendeKaart }, use) => {
    const origin = new URL(baseURL ?? '').origin
    const said: string[] = []
    const asked: string[] = []
    context.on('console', (message) => {
      const text = `${message.type()}: ${message.text()}`
      const isGeweigerd = !levendeKaart && MAPLIBRE.test(message.location().url)
      if (!isGeweigerd && !DRIVER_NOISE.test(text) && !matches(text, allowedConsole)) said.push(text)
    })
    context.on('weberror', (webError) => {
      const text = `uncaught: ${webError.error().message}`
      if (!matches(text, allowedConsole)) said.push(text)
    })
    const isForeign = (url: URL) =>
      /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin && !matches(url.href, allowedRequests)
    context.on('request', (request) => {
      if (isForeign(new URL(request.url()))) asked.push(request.url())
    })
    await context.route(isForeign, (route) => route.abort())
    if (!levendeKaart) await context.route(MAPLIBRE, (route) => route.abort())
    await use(context)
    expect(asked, 'requests to other origins').toEqual([])
    expect(said, 'console messages and uncaught errors').toEqual([])
  },
  openSite: async ({ page }, use) => {
    await use(async (path = '/') => {
      await page.goto(path)
    })
  },
})

export { expect }

/** Waits until the map is drawn, or has given way to the static one; says which. */
export async function kaartKlaar(page: Page): Promise<'klaar' | 'terugval'> {
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-kaart', /^(klaar|terugval)$/)
  return (await html.getAttribute('data-kaart')) === 'klaar' ? 'klaar' : 'terugval'
}

const AXE_REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const AXE_KLEURREGELS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] }
/** Of long lists, tables and pages the rows and parts past those that show what a row can be: hundreds more take most of the time. */
const VERDERE_RIJEN =
  'main li:nth-child(n + 16), main tbody > tr:nth-child(n + 16), main article > article:nth-of-type(n + 7)'

interface Axekeuze {
  /** A page that was looked at in full needs only the rules about colours when nothing but its colours changed. */
  alleenKleur?: boolean
}

/**
 * No accessibility fault that axe can see, in the page and its frames as they are once taken over: WCAG 2.2 A and AA,
 * and best practice. Long forms look at every row.
 */
export async function axe(page: Page, { alleenKleur = false }: Axekeuze = {}): Promise<void> {
  for (const frame of page.frames()) {
    if ((await frame.locator('#app').count()) > 0) await overgenomen(frame)
    // Put in by us instead of by a driver, which carries all that axe saw of a page out of it and into another.
    await frame.evaluate(axeCore.source)
  }
  const vraag = {
    exclude: test.info().tags.includes(LANG.tag) ? [] : [VERDERE_RIJEN],
    runOnly: alleenKleur ? AXE_KLEURREGELS : AXE_REGELS,
  }
  const faults = await page.evaluate(async ({ exclude, runOnly }) => {
    // What passes need not be described element by element: there are thousands.
    const opties = { runOnly, resultTypes: ['violations' as const] }
    const { violations } = await window.axe.run({ include: ['html'], exclude }, opties)
    const gezien: string[] = []
    for (const { id, help, nodes } of violations) {
      for (const { target } of nodes) {
        const [plek] = target
        // A bar or the edge of the screen may cover a part of what one presses: what counts is its size in full view.
        if (id === 'target-size' && target.length === 1 && typeof plek === 'string') {
          document.querySelector(plek)?.scrollIntoView({ block: 'center', behavior: 'instant' })
          const inBeeld = await window.axe.run({ include: [plek] }, { runOnly: ['target-size'] })
          if (inBeeld.violations.length === 0) continue
        }
        gezien.push(`${id} (${help}): ${target.join(' ')}`)
      }
    }
    return gezien
  }, vraag)
  expect(faults, 'accessibility').toEqual([])
}
