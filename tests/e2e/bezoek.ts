import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

declare global {
  interface Window {
    verschuivingen: { waarde: number; wat: string[] }[]
    gemaakt: Element | null
    /** Whether the drawing is still the one of the file when the live map begins behind it. */
    tekeningBleef: boolean | undefined
  }
}

/** Writes down what moves without the reader asking, and remembers a piece of the page as it was made. */
export async function kijkMee(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.verschuivingen = []
    new PerformanceObserver((lijst) => {
      for (const entry of lijst.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput') === true) continue
        const bronnen: unknown = Reflect.get(entry, 'sources')
        const wat = (Array.isArray(bronnen) ? bronnen : []).map((bron: unknown) => {
          const plek: unknown = typeof bron === 'object' && bron !== null ? Reflect.get(bron, 'node') : undefined
          return plek instanceof Element ? `${plek.tagName}.${plek.getAttribute('class') ?? ''}` : '?'
        })
        window.verschuivingen.push({ waarde: Number(Reflect.get(entry, 'value')), wat })
      }
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('DOMContentLoaded', () => {
      window.gemaakt = document.querySelector('main h1, main h2')
      const tekening = document.querySelector('[aria-label="Gemeenten"]')
      new MutationObserver(() => {
        if (document.querySelector('canvas') !== null) window.tekeningBleef ??= tekening?.isConnected
      }).observe(document.body, { childList: true, subtree: true })
    })
  })
}

/** Since the page came nothing has moved that the reader did not move. */
export async function stondStil(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const bewogen = await page.evaluate(() => window.verschuivingen)
  const som = bewogen.reduce((totaal, { waarde }) => totaal + waarde, 0)
  expect(som, JSON.stringify(bewogen)).toBeLessThanOrEqual(0.02)
}

/** The policy that the page carries; a page that breaks it says so in the console, which fails every story. */
export async function draagtBeleid(page: Page): Promise<void> {
  const beleid = page.locator('head > meta[http-equiv="Content-Security-Policy"]')
  await expect(beleid).toHaveAttribute('content', /default-src 'none'.*require-trusted-types-for 'script'/)
  expect(await beleid.getAttribute('content')).not.toMatch(/unsafe/)
}

const breedte = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Nothing is wider than the screen. */
export async function past(page: Page): Promise<void> {
  expect(await breedte(page)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}

/** Nothing is wider than the narrowest phone, in our font and in that of the system. */
export async function pastOpSmalst(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await past(page)
  // On a slow first visit our font comes too late, and that of the system, often wider, stays.
  await page.evaluate(() => document.documentElement.style.setProperty('--lettertype', 'system-ui, sans-serif'))
  await past(page)
}
