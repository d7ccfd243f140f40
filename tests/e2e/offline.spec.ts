import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, kaartKlaar, LANG, test } from './fixtures.ts'
import {
  distMap,
  dossier,
  overgenomen,
  overlappendNetwerk,
  overzicht,
  regionaalNetwerk,
  resultaten,
  vanNu,
} from './hulp.ts'

// One after the other: one of these changes what all of them are served.
test.describe.configure({ mode: 'default' })
test.use({
  serviceWorkers: 'allow',
  allowedConsole: [/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch|Unable to preload CSS/],
})

/** The worker is there, and what the first visit loaded is kept. */
async function bewaard(page: Page, ...adressen: string[]): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  for (const adres of adressen) {
    await expect
      .poll(() =>
        page.evaluate(async (gezocht) => (await caches.match(gezocht, { ignoreSearch: true })) !== undefined, adres),
      )
      .toBe(true)
  }
}

async function verbreek(context: BrowserContext): Promise<void> {
  await context.setOffline(true)
}

const melding = (page: Page) => page.getByRole('status').filter({ hasText: 'U bent offline' })

test.describe('After one visit, without a network', () => {
  test('the site opens on the version last seen, and says so', async ({ page, openSite, context }) => {
    await openSite()
    expect(await kaartKlaar(page)).toBe('klaar')
    await bewaard(page, '/')
    await verbreek(context)
    await page.reload()
    await overgenomen(page)
    await expect(melding(page)).toContainText(overzicht.versie)
    await expect(resultaten(page).getByRole('link', { name: regionaalNetwerk.naam, exact: true })).toBeVisible()
    await kaartKlaar(page)
    await context.setOffline(false)
    await expect(melding(page)).toHaveCount(0)
  })

  test(
    'a dossier that was read opens in full; one that was not, with what is known',
    LANG,
    async ({ page, openSite, context }) => {
      await openSite(`/netwerk/${regionaalNetwerk.id}/`)
      await overgenomen(page)
      await bewaard(page, `/netwerk/${regionaalNetwerk.id}/`, `/data/app/netwerk/${regionaalNetwerk.id}.json`)
      await verbreek(context)
      await page.reload()
      await overgenomen(page)
      await expect(dossier(page, regionaalNetwerk.naam).getByRole('heading', { name: /^Bronnen/ })).toBeAttached()

      await page.goto(`/netwerk/${overlappendNetwerk.id}/`)
      await expect(dossier(page, overlappendNetwerk.naam)).toBeVisible()
      await expect(dossier(page, overlappendNetwerk.naam).getByRole('alert')).toContainText('laden niet')
    },
  )

  test('an address with choices opens with those choices', LANG, async ({ page, openSite, context }) => {
    await openSite()
    await overgenomen(page)
    await bewaard(page, '/')
    await verbreek(context)
    await page.goto('/?soort=sto-regio')
    await overgenomen(page)
    const sto = vanNu.filter(({ soort }) => soort === 'sto-regio')
    await expect(resultaten(page).getByRole('status').first()).toContainText(`${sto.length} netwerken`)
  })
})

test('What is kept at once stays small', async ({ page, openSite }) => {
  await openSite('/over/')
  await bewaard(page, '/')
  const groottes = await page.evaluate(async () => {
    const namen = (await caches.keys()).filter((naam) => naam.includes('precache'))
    const opslagen = await Promise.all(namen.map((naam) => caches.open(naam)))
    const antwoorden = await Promise.all(opslagen.map((cache) => cache.matchAll()))
    return Promise.all(antwoorden.flat().map(async (antwoord) => (await antwoord.blob()).size))
  })
  const som = groottes.reduce((totaal, grootte) => totaal + grootte, 0)
  process.stdout.write(
    `    kept from the first visit: ${groottes.length} files, ${(som / 1e6).toFixed(2)} MB unpacked\n`,
  )
  // Packed that is about 600 kB.
  expect(som).toBeLessThan(2_750_000)
})

test('A new version is offered and never forced', async ({ page, openSite }) => {
  await openSite()
  await overgenomen(page)
  await bewaard(page, '/')
  // The next visit finds another worker: that is what a new version is. It cannot be faked on its way to the browser.
  const dienst = `${distMap}dienst.js`
  const oud = readFileSync(dienst, 'utf8')
  try {
    writeFileSync(dienst, `${oud}\n// nieuw\n`)
    await page.reload()
    await overgenomen(page)
    const aanbod = page.getByRole('status').filter({ hasText: 'Er is een nieuwe versie' })
    await expect(aanbod).toBeVisible()
    const opnieuw = page.waitForEvent('load')
    await aanbod.getByRole('button', { name: 'Vernieuwen' }).click()
    await opnieuw
    await overgenomen(page)
    await expect(aanbod).toHaveCount(0)
  } finally {
    writeFileSync(dienst, oud)
  }
})

test('An embed leaves no worker behind', LANG, async ({ page, openSite }) => {
  await openSite('/?embed=1')
  await kaartKlaar(page)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0)
})
