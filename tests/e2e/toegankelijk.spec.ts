import type { Page } from '@playwright/test'
import { pastOpSmalst } from './bezoek.ts'
import { axe, expect, kaartKlaar, LANG, langTenzij, test } from './fixtures.ts'
import { dossier, openFilters, overgenomen, overlappendNetwerk, regionaalNetwerk, zoekvak } from './hulp.ts'

const paar = [regionaalNetwerk.id, overlappendNetwerk.id].join(',')

/** A state of the site that a reader can be in: where it starts, and what is done there. */
interface Staat {
  naam: string
  adres: string
  doe?: (page: Page) => Promise<void>
}

/** Pages as they are made stand in bezoek.spec.ts; these are reached by an address with choices. */
const staten: readonly Staat[] = [
  { naam: 'two drawn netwerken, one in focus', adres: `/netwerk/${regionaalNetwerk.id}/?netwerk=${paar}` },
  { naam: 'the list', adres: '/?weergave=lijst' },
  { naam: 'the table', adres: '/?weergave=tabel' },
  { naam: 'filters on', adres: '/?soort=sto-regio,rif-project&sector=techniek&jaar=2021' },
  { naam: 'nothing left', adres: '/?q=xyzzyxyzzy' },
]

/** What is told on a phone in every run: each is another layer over the page. */
const korteStaten = new Set(['two drawn netwerken, one in focus', 'search open', 'the sheet with filters'])

/** The search box, before and after it became the real one; not the list of the same name. */
const invoer = (page: Page) => page.getByRole('search').locator('input')

/** States that are not in an address. */
const handelingen: readonly Staat[] = [
  {
    naam: 'search open',
    adres: '/',
    doe: async (page) => {
      await invoer(page).click()
      await page.keyboard.type('zwol')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    naam: 'search with nothing found',
    adres: '/',
    doe: async (page) => {
      await invoer(page).click()
      await page.keyboard.type('qqqqqqqqq')
      await expect(zoekvak(page)).toHaveAttribute('aria-expanded', 'true')
      await expect(page.getByText(/^Niets gevonden voor/).first()).toBeAttached()
    },
  },
]

const breed: Staat = {
  naam: 'every filter unfolded',
  adres: '/',
  doe: async (page) => {
    await openFilters(page)
    const filters = page.getByRole('region', { name: 'Filters', exact: true })
    const dicht = filters.locator('details:not([open]) > summary').filter({ visible: true })
    // What stands in a fold is fetched when that is opened, and holds folds itself.
    await expect(async () => {
      while ((await dicht.count()) > 0) await dicht.first().click()
      await expect(page.getByRole('combobox', { name: /^Voeg een gemeente/ })).toBeVisible({ timeout: 1_000 })
    }).toPass()
  },
}

const smal: readonly Staat[] = [
  {
    naam: 'the sheet with filters',
    adres: '/',
    doe: async (page) => {
      await page.getByRole('button', { name: /^Filters/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { naam: 'the map in full', adres: '/?weergave=kaart', doe: async (page) => void (await kaartKlaar(page)) },
]

test.describe('axe, 1280 px, light and dark', () => {
  test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  for (const { naam, adres, doe } of [...staten, ...handelingen, breed]) {
    test(`finds nothing wrong in ${naam}`, LANG, async ({ page, openSite }) => {
      await openSite(adres)
      await overgenomen(page)
      await doe?.(page)
      await axe(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await axe(page, { alleenKleur: true })
    })
  }
})

// Colours do not depend on the width: dark is looked at above.
test.describe('axe, 360 px', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, colorScheme: 'light' })
  for (const { naam, adres, doe } of [...staten, ...handelingen, ...smal]) {
    test(
      `finds nothing wrong in ${naam}, which fits to 320 px`,
      langTenzij(korteStaten.has(naam)),
      async ({ page, openSite }) => {
        await openSite(adres)
        await overgenomen(page)
        await doe?.(page)
        await axe(page)
        await pastOpSmalst(page)
      },
    )
  }
})

test.describe('Forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })
  test('leave list, legend and dossier in place', LANG, async ({ page, openSite }) => {
    await openSite(`/netwerk/${regionaalNetwerk.id}/?netwerk=${paar}`)
    await kaartKlaar(page)
    await expect(dossier(page, regionaalNetwerk.naam)).toBeVisible()
    await axe(page)
  })
})

test('Focus goes to the dossier that opens, and the map is not a trap for Tab', async ({ page, openSite }) => {
  await openSite()
  await kaartKlaar(page)
  await page.getByRole('region', { name: 'Resultaten', exact: true }).getByRole('link').first().click()
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('region', { name: 'Kaart', exact: true }).locator('canvas').focus()
  for (let stap = 0; stap < 40; stap += 1) await page.keyboard.press('Tab')
  await expect(page.locator('canvas:focus')).toHaveCount(0)
})
