import type { Page, Route } from '@playwright/test'
import { expect, test } from '../e2e/fixtures.ts'

/*
 * Every single request of a page fails, comes late, or is cut off, one at a time. Each time there must be a page that can
 * be read: the name of the site, a heading, and rows of the list or a message that says what is wrong.
 */

// What a browser says of a script, font or style sheet that is cut in half, late or absent can be anything; what counts
// here is what the reader has on screen.
test.use({ allowedConsole: [/./] })

const kwalen: Record<string, (route: Route) => Promise<void>> = {
  failed: (route) => route.abort(),
  refused: (route) => route.fulfill({ status: 500, body: '' }),
  delayed: async (route) => {
    await new Promise((klaar) => setTimeout(klaar, 3000))
    // By then the page may have gone on.
    await route.continue().catch(() => undefined)
  },
  truncated: async (route) => {
    const antwoord = await route.fetch()
    const inhoud = await antwoord.body()
    await route.fulfill({ response: antwoord, body: inhoud.subarray(0, Math.floor(inhoud.length / 2)) })
  },
}

async function verzoekenVan(page: Page, pad: string): Promise<string[]> {
  const gevraagd = new Set<string>()
  const noteer = (verzoek: { url: () => string; isNavigationRequest: () => boolean }) => {
    if (!verzoek.isNavigationRequest() && verzoek.url().startsWith('http'))
      gevraagd.add(new URL(verzoek.url()).pathname)
  }
  page.on('request', noteer)
  await page.goto(pad)
  await expect(page.locator('html')).toHaveAttribute('data-kaart', /^(klaar|terugval)$/, { timeout: 30_000 })
  page.off('request', noteer)
  return [...gevraagd]
}

for (const pad of ['/', '/netwerk/zwolse8/']) {
  for (const [kwaal, doe] of Object.entries(kwalen)) {
    test(`${pad} is a page one can read with each of its requests ${kwaal}`, async ({ page }) => {
      const verzoeken = await verzoekenVan(page, pad)
      expect(verzoeken.length).toBeGreaterThan(4)
      for (const verzoek of verzoeken) {
        await test.step(verzoek, async () => {
          const past = (url: URL) => url.pathname === verzoek
          await page.route(past, doe)
          await page.goto(pad, { waitUntil: 'commit' })
          await expect(page.getByText('Landkaart vmbo–mbo').first(), verzoek).toBeAttached({ timeout: 15_000 })
          await page.waitForTimeout(kwaal === 'delayed' ? 3500 : 800)
          const tekst = await page.locator('body').innerText()
          expect(tekst.length, `tekst bij ${verzoek}`).toBeGreaterThan(300)
          expect(await page.getByRole('link').count(), `links bij ${verzoek}`).toBeGreaterThan(3)
          await page.unroute(past)
        })
      }
    })
  }
}
