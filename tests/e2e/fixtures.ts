import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'

type Pattern = string | RegExp

interface Options {
  /** Console messages that this test provokes on purpose. */
  allowedConsole: Pattern[]
  /** Addresses at other origins that this test asks for on purpose. */
  allowedRequests: Pattern[]
}

interface Fixtures {
  /** Goes to a path of the site: `openSite('/netwerk/x?jaar=2018')`. */
  openSite: (path?: string) => Promise<void>
}

/** Said by the test browser about itself, not by the site: its software GL, and that it lets no service worker in. */
const DRIVER_NOISE = /GL Driver Message .*GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/

function matches(text: string, patterns: readonly Pattern[]): boolean {
  return patterns.some((pattern) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)))
}

/** Every test fails on anything in the console, any uncaught error, and any request to another origin. */
export const test = base.extend<Options & Fixtures>({
  allowedConsole: [[], { option: true }],
  allowedRequests: [[], { option: true }],
  context: async ({ context, baseURL, allowedConsole, allowedRequests }, use) => {
    const origin = new URL(baseURL ?? '').origin
    const said: string[] = []
    const asked: string[] = []
    context.on('console', (message) => {
      const text = `${message.type()}: ${message.text()}`
      if (!DRIVER_NOISE.test(text) && !matches(text, allowedConsole)) said.push(text)
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
  // The map itself gives up after 40 s at the latest: see src/kaart/live/useWaakhond.ts.
  await expect(html).toHaveAttribute('data-kaart', /^(klaar|terugval)$/, { timeout: 60_000 })
  return (await html.getAttribute('data-kaart')) === 'klaar' ? 'klaar' : 'terugval'
}

const AXE_REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const AXE_KLEURREGELS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] }

/**
 * No accessibility fault that axe can see: WCAG 2.2 A and AA, and best practice. A page that was looked at in full needs
 * only the rules about colours when nothing but its colours changed.
 */
export async function axe(page: Page, { alleenKleur = false } = {}): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: alleenKleur ? AXE_KLEURREGELS : AXE_REGELS,
      // What passes need not be described element by element: there are thousands.
      resultTypes: ['violations'],
    })
    .analyze()
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`),
  )
  expect(faults, 'accessibility').toEqual([])
}
