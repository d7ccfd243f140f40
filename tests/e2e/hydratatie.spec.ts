import type { Page } from '@playwright/test'
import { expect, kaartKlaar, test } from './fixtures.ts'
import { dossierAdressen, overgenomen, overlappendNetwerk, paginaAdressen, regionaalNetwerk } from './hulp.ts'

declare global {
  interface Window {
    verschuivingen: { waarde: number; wat: string[] }[]
    gemaakt: Element | null
    /** Whether the drawing is still the one of the file when the live map begins behind it. */
    tekeningBleef: boolean | undefined
  }
}

/** Writes down what moves without the reader asking, and remembers a piece of the page as it was made. */
async function kijkMee(page: Page): Promise<void> {
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

const breedtes = [
  [1280, 800],
  [360, 780],
] as const

for (const [breedte, hoogte] of breedtes) {
  test.describe(`Taking over at ${breedte} px`, () => {
    test.use({ viewport: { width: breedte, height: hoogte } })
    for (const [naam, adres] of [['map', '/'] as const, ...dossierAdressen, ...paginaAdressen]) {
      test(`the page ${naam} keeps what was made and moves nothing`, async ({ page, openSite }) => {
        await kijkMee(page)
        await openSite(adres)
        await overgenomen(page)
        const metKaart = breedte > 760 && !paginaAdressen.some(([, pad]) => pad === adres)
        if (metKaart) expect(await kaartKlaar(page)).toBe('klaar')
        await page.evaluate(() => document.fonts.ready)
        // The same heading: React has taken the page over instead of drawing a new one.
        expect(await page.evaluate(() => window.gemaakt?.isConnected)).toBe(true)
        if (metKaart && adres === '/') expect(await page.evaluate(() => window.tekeningBleef)).toBe(true)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte)
        const bewogen = await page.evaluate(() => window.verschuivingen)
        const som = bewogen.reduce((totaal, { waarde }) => totaal + waarde, 0)
        expect(som, JSON.stringify(bewogen)).toBeLessThanOrEqual(0.02)
      })
    }
  })
}

test.describe('Choices that the file of the page does not know', () => {
  test.use({ viewport: { width: 360, height: 780 } })
  for (const adres of [
    `/vergelijk/?a=netwerk:${regionaalNetwerk.id}&b=netwerk:${overlappendNetwerk.id}`,
    '/vergelijk/?a=netwerk:zwolse8&b=netwerk:sterk-beroepsonderwijs',
    '/overlap/?van=regio:arbeidsmarktregio/zuid-kennemerland-en-ijmond',
  ]) {
    test(`move nothing on a phone: ${adres}`, async ({ page, openSite }) => {
      await kijkMee(page)
      await openSite(adres)
      await expect(page.getByRole('heading', { level: 1, name: /vergeleken$|^Overlap rond/ })).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      const bewogen = await page.evaluate(() => window.verschuivingen)
      const som = bewogen.reduce((totaal, { waarde }) => totaal + waarde, 0)
      expect(som, JSON.stringify(bewogen)).toBeLessThanOrEqual(0.02)
    })
  }
})

test('An address with choices is taken over without a fault, and shows them', async ({ page, openSite }) => {
  await openSite('/?soort=sto-regio&weergave=lijst')
  await overgenomen(page)
  await expect(page.getByRole('checkbox', { name: 'STO-regio', exact: true })).toBeChecked()
})
