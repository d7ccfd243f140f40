/*
 * Every page is visited once on a wide screen and once on a phone, and all that holds of each is looked at in that visit:
 * it is taken over as it was made, nothing moves, it fits, it carries its policy, and axe finds nothing.
 */
import type { Page } from '@playwright/test'
import { draagtBeleid, kijkMee, past, pastOpSmalst, stondStil } from './bezoek.ts'
import { axe, expect, kaartKlaar, langTenzij, test } from './fixtures.ts'
import { dossierAdressen, overgenomen, paginaAdressen } from './hulp.ts'

interface Bezoek {
  naam: string
  adres: string
  /** Has the live map beside it on a wide screen. */
  metKaart: boolean
  /** Where it is visited in every run: the map on a wide screen, and one of each kind of page on a phone. */
  kort: 'smal' | 'beide' | 'lang'
}

const langePaginas: readonly string[] = ['insluiten', 'wijzigingen']

const bezoeken: readonly Bezoek[] = [
  { naam: 'the map', adres: '/', metKaart: true, kort: 'beide' },
  ...dossierAdressen.map(([naam, adres]): Bezoek => ({
    naam: `the dossier of a ${naam}`,
    adres,
    metKaart: true,
    kort: naam === 'netwerk' || naam === 'gemeente' ? 'smal' : 'lang',
  })),
  ...paginaAdressen.map(([naam, adres]): Bezoek => ({
    naam: `the page ${naam}`,
    adres,
    metKaart: false,
    kort: langePaginas.includes(naam) ? 'lang' : 'smal',
  })),
]

async function vouwUit(page: Page): Promise<void> {
  await page
    .getByRole('article')
    .locator('details')
    .evaluateAll((alle) => {
      for (const details of alle) if (details instanceof HTMLDetailsElement) details.open = true
    })
}

/** The same heading as in the file: React has taken the page over instead of drawing a new one. */
async function isOvergenomen(page: Page, { adres, metKaart }: Bezoek): Promise<void> {
  await overgenomen(page)
  if (metKaart) expect(await kaartKlaar(page)).toBe('klaar')
  await stondStil(page)
  expect(await page.evaluate(() => window.gemaakt?.isConnected)).toBe(true)
  if (metKaart && adres === '/') expect(await page.evaluate(() => window.tekeningBleef)).toBe(true)
  await past(page)
  await draagtBeleid(page)
}

test.describe('At 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  for (const bezoek of bezoeken) {
    test(
      `${bezoek.naam} is taken over, fits, and has no fault in light or dark`,
      langTenzij(bezoek.kort === 'beide'),
      async ({ page, openSite }) => {
        await kijkMee(page)
        await openSite(bezoek.adres)
        await isOvergenomen(page, bezoek)
        await vouwUit(page)
        await axe(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await axe(page, { alleenKleur: true })
      },
    )
  }
})

test.describe('On a phone of 360 px', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, colorScheme: 'light' })
  for (const bezoek of bezoeken) {
    const isKort = bezoek.kort !== 'lang'
    test(
      `${bezoek.naam} is taken over, fits to 320 px, and has no fault`,
      langTenzij(isKort),
      async ({ page, openSite }) => {
        await kijkMee(page)
        await openSite(bezoek.adres)
        // On a phone the list or dossier comes first, and the map is not there yet.
        await isOvergenomen(page, { ...bezoek, metKaart: false })
        await vouwUit(page)
        await axe(page)
        await pastOpSmalst(page)
      },
    )
  }
})
