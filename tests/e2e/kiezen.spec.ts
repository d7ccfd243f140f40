import type { Page } from '@playwright/test'
import { expect, kaartKlaar, LANG, test } from './fixtures.ts'
import {
  aandeelVanKleur,
  dossier,
  kaart,
  kleurVan,
  legenda,
  overgenomen,
  overlappendNetwerk,
  regionaalNetwerk,
  resultaten,
} from './hulp.ts'

const { id, naam } = regionaalNetwerk

/** What a reader would compare between two screens. */
async function indruk(page: Page) {
  await kaartKlaar(page)
  await expect(dossier(page, naam)).toBeVisible()
  // The last to come: it is in the dossier's own file.
  await expect(dossier(page, naam).getByRole('heading', { name: /^Bronnen/ })).toBeAttached()
  return {
    adres: new URL(page.url()).pathname + new URL(page.url()).search,
    titel: await page.title(),
    legenda: await legenda(page)
      .getByRole('list', { name: /^Getekend/ })
      .getByRole('listitem')
      .allInnerTexts(),
    dossier: await dossier(page, naam).getByRole('heading').allInnerTexts(),
  }
}

test.describe('Choosing a netwerk', () => {
  test('in the list opens its dossier and writes the address', LANG, async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    await resultaten(page).getByRole('link', { name: naam, exact: true }).click()
    await expect(dossier(page, naam)).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/netwerk/${id}/?$`))
    await expect(dossier(page, naam).getByRole('heading', { name: 'Bronnen', exact: false }).first()).toBeAttached()
  })

  test('keeps the map as it is, and so does Back', async ({ page, openSite }) => {
    await openSite()
    expect(await kaartKlaar(page)).toBe('klaar')
    const doek = await kaart(page).locator('canvas').elementHandle()
    const staatEr = () => doek?.evaluate((element) => element.isConnected)
    await resultaten(page).getByRole('link', { name: naam, exact: true }).click()
    await expect(dossier(page, naam)).toBeVisible()
    expect(await staatEr()).toBe(true)
    await page.goBack()
    await expect(dossier(page, naam)).toHaveCount(0)
    expect(await staatEr()).toBe(true)
  })

  test('draws its area on the live map', async ({ page, openSite }) => {
    await openSite()
    expect(await kaartKlaar(page)).toBe('klaar')
    const kleur = await kleurVan(page, '--gekozen-0')
    const vooraf = await aandeelVanKleur(kaart(page), kleur)
    await resultaten(page)
      .getByRole('button', { name: `Teken ${naam} op de kaart` })
      .click()
    await expect(
      legenda(page)
        .getByRole('list', { name: /^Getekend/ })
        .getByRole('listitem'),
    ).toHaveCount(1)
    await expect.poll(() => aandeelVanKleur(kaart(page), kleur)).toBeGreaterThan(vooraf + 0.002)
  })

  test('stays as well drawn when the reader goes from light to dark', LANG, async ({ page, openSite }) => {
    await openSite(`/?netwerk=${id}`)
    expect(await kaartKlaar(page)).toBe('klaar')
    await page.emulateMedia({ colorScheme: 'dark' })
    const kleur = await kleurVan(page, '--gekozen-0')
    const deel = () => aandeelVanKleur(kaart(page), kleur)
    await expect.poll(deel).toBeGreaterThan(0.001)
    await page.waitForTimeout(1000)
    const gewisseld = await deel()
    await page.reload()
    expect(await kaartKlaar(page)).toBe('klaar')
    await expect.poll(deel).toBeGreaterThan(0.001)
    // Border and hatch: with the hatch left in its light colour, most of it would be missing.
    expect(gewisseld).toBeGreaterThan(0.9 * (await deel()))
  })

  test('survives a reload, and a shared link shows the same elsewhere', LANG, async ({ page, openSite, context }) => {
    await openSite()
    await overgenomen(page)
    for (const netwerk of [regionaalNetwerk, overlappendNetwerk]) {
      await resultaten(page)
        .getByRole('button', { name: `Teken ${netwerk.naam} op de kaart` })
        .click()
    }
    await resultaten(page).getByRole('link', { name: naam, exact: true }).click()
    const eerst = await indruk(page)
    expect(eerst.legenda).toHaveLength(2)
    await page.reload()
    expect(await indruk(page)).toEqual(eerst)
    const elders = await context.newPage()
    await elders.goto(page.url())
    expect(await indruk(elders)).toEqual(eerst)
  })

  test('links the deelnemers to their own dossiers and back', LANG, async ({ page, openSite }) => {
    await openSite(`/netwerk/${id}/`)
    await overgenomen(page)
    const gemeenten = dossier(page, naam)
      .getByRole('group')
      .filter({ hasText: /^Gemeenten/ })
      .first()
    await gemeenten.locator('summary').click()
    const link = gemeenten.getByRole('link').first()
    const gemeente = await link.innerText()
    await link.click()
    await expect(page).toHaveURL(/\/gemeente\/GM\d{4}\/?$/)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText(gemeente)
    await page.getByRole('article').getByRole('link', { name: naam, exact: true }).first().click()
    await expect(page).toHaveURL(new RegExp(`/netwerk/${id}/?$`))
  })
})
