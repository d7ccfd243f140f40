import type { Page } from '@playwright/test'
import { axe, expect, kaartKlaar, test } from './fixtures.ts'
import {
  dossier,
  dossierAdressen,
  overgenomen,
  overlappendNetwerk,
  paginaAdressen,
  regionaalNetwerk,
  zoekvak,
} from './hulp.ts'

const paar = [regionaalNetwerk.id, overlappendNetwerk.id].join(',')

/** A state of the site that a reader can be in: where it starts, and what is done there. */
interface Staat {
  naam: string
  adres: string
  doe?: (page: Page) => Promise<void>
}

async function openAlles(page: Page): Promise<void> {
  await page
    .getByRole('article')
    .locator('details')
    .evaluateAll((alle) => {
      for (const details of alle) if (details instanceof HTMLDetailsElement) details.open = true
    })
}

const staten: readonly Staat[] = [
  {
    naam: 'the map',
    adres: '/',
    // On a phone the list comes first, and the map is not there yet.
    doe: async (page) => void ((page.viewportSize()?.width ?? 0) > 760 && (await kaartKlaar(page))),
  },
  { naam: 'two drawn netwerken, one in focus', adres: `/netwerk/${regionaalNetwerk.id}/?netwerk=${paar}` },
  { naam: 'the list', adres: '/?weergave=lijst' },
  { naam: 'the table', adres: '/?weergave=tabel' },
  { naam: 'filters on', adres: '/?soort=sto-regio,rif-project&sector=techniek&jaar=2021' },
  { naam: 'nothing left', adres: '/?q=xyzzyxyzzy' },
  ...dossierAdressen.map(([naam, adres]) => ({ naam: `the dossier of a ${naam}, unfolded`, adres, doe: openAlles })),
  ...paginaAdressen.map(([naam, adres]) => ({ naam: `the page ${naam}`, adres })),
]

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
    const filters = page.getByRole('region', { name: 'Filters', exact: true })
    const dicht = filters.locator('details:not([open]) > summary').filter({ visible: true })
    while ((await dicht.count()) > 0) await dicht.first().click()
    await expect(page.getByRole('combobox', { name: /^Voeg een gemeente/ })).toBeVisible()
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

/** Colours do not depend on the width: dark is looked at on one. */
const schermen = [
  { naam: '1280 px, light and dark', breedte: 1280, ookDonker: true, meer: [...handelingen, breed] },
  { naam: '360 px', breedte: 360, ookDonker: false, meer: [...handelingen, ...smal] },
]

for (const { naam: scherm, breedte, ookDonker, meer } of schermen) {
  test.describe(`axe, ${scherm}`, () => {
    test.use({ viewport: { width: breedte, height: 800 }, colorScheme: 'light' })
    for (const { naam, adres, doe } of [...staten, ...meer]) {
      test(`finds nothing wrong in ${naam}`, async ({ page, openSite }) => {
        await openSite(adres)
        await overgenomen(page)
        await doe?.(page)
        await axe(page)
        if (!ookDonker) return
        await page.emulateMedia({ colorScheme: 'dark' })
        await axe(page, { alleenKleur: true })
      })
    }
  })
}

test.describe('Forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })
  test('leave list, legend and dossier in place', async ({ page, openSite }) => {
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
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused()
  await page.getByRole('region', { name: 'Kaart', exact: true }).locator('canvas').focus()
  for (let stap = 0; stap < 40; stap += 1) await page.keyboard.press('Tab')
  await expect(page.locator('canvas:focus')).toHaveCount(0)
})
