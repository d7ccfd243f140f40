import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/fixtures.ts'
import { toeval } from './muteer.ts'

/** How long to use the site at random, in seconds: `SOAK_SECONDS=1800` for half an hour. */
const DUUR_S = Number(process.env['SOAK_SECONDS'] ?? '20')
/** A page that keeps what it should let go of grows with every step. */
const GROEI_MAX = 1.5

async function geheugen(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await cdp.detach()
  return usedSize
}

/** One thing that a reader could do: click something, type something, use a key, scroll, go back. */
async function doeIets(page: Page, rng: () => number): Promise<void> {
  const keuze = rng()
  if (keuze < 0.55) {
    const doelen = page.locator('main a[href^="/"]:visible, button:visible, summary:visible, label:visible')
    const aantal = await doelen.count()
    if (aantal > 0)
      await doelen
        .nth(Math.floor(rng() * Math.min(aantal, 120)))
        .click({ timeout: 1000 })
        .catch(() => undefined)
  } else if (keuze < 0.7) {
    await page.mouse.click(100 + rng() * 1000, 100 + rng() * 600)
  } else if (keuze < 0.8) {
    const toetsen = ['Tab', 'Enter', 'Escape', 'ArrowDown', 'ArrowRight', '+', '-']
    await page.keyboard.press(toetsen[Math.floor(rng() * toetsen.length)] ?? 'Tab')
  } else if (keuze < 0.9) {
    await page.mouse.wheel(0, (rng() - 0.5) * 1200)
  } else {
    const vak = page.getByRole('combobox').first()
    if (await vak.isVisible())
      await vak.fill(['zwolle', 'roc', '8011', 'sterk', '<b>', ''][Math.floor(rng() * 6)] ?? '').catch(() => undefined)
  }
}

/** False on another site, and where the browser shows a file of data as it is. */
async function isPaginaVanOns(page: Page): Promise<boolean> {
  if (!page.url().startsWith('http://localhost')) return false
  // While a page gives way to another there is nothing to ask.
  return page.evaluate(() => document.contentType === 'text/html').catch(() => true)
}

test(`${DUUR_S} seconds of use at random give no error and no growing memory`, async ({ page }) => {
  test.setTimeout((DUUR_S + 120) * 1000)
  const zaad = Number(process.env['SOAK_SEED'] ?? '1')
  test.info().annotations.push({ type: 'seed', description: String(zaad) })
  const rng = toeval(zaad)
  // A link out is the reader's own step to another site; that the site itself goes there is what must not happen.
  await page.addInitScript(() => {
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null
        if (link !== null && link.origin !== location.origin) event.preventDefault()
      },
      { capture: true },
    )
  })
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-kaart', /^(klaar|terugval)$/, { timeout: 30_000 })
  // Warm: what is loaded once, stays.
  for (let stap = 0; stap < 25; stap++) await doeIets(page, rng)
  const eerst = await geheugen(page)
  const einde = Date.now() + DUUR_S * 1000
  for (let stap = 0; Date.now() < einde; stap++) {
    await doeIets(page, rng)
    // A file of data or a link out may have taken the page away: back to where one starts.
    if (stap % 40 === 39 || !(await isPaginaVanOns(page))) await page.goto('/')
    await expect(page.getByRole('main')).toBeVisible()
  }
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-kaart', /^(klaar|terugval)$/, { timeout: 30_000 })
  expect((await geheugen(page)) / eerst).toBeLessThan(GROEI_MAX)
})
