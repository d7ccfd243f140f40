import type { Locator } from '@playwright/test'
import { expect, kaartKlaar, LANG, test } from './fixtures.ts'
import {
  aandeelVanKleur,
  dossier,
  kaart,
  kleurVan,
  legenda,
  overgenomen,
  overlappendNetwerk,
  query,
  regionaalNetwerk,
  resultaten,
  telling,
} from './hulp.ts'
import {
  download,
  filterTechniek,
  gezocht,
  leesCsv,
  muis,
  provincie,
  tabelnamen,
  teken,
  vindSchool,
} from './verhalen.ts'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true })

test.describe('On a phone', () => {
  test('the list comes first and the map is one tap away', async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    await expect(resultaten(page)).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'Kaart', exact: true }).click()
    expect(await kaartKlaar(page)).toBe('klaar')
    await expect(kaart(page)).toBeVisible()
    expect(query(page, 'weergave')).toBe('kaart')
    await page.goBack()
    await expect(resultaten(page)).toBeVisible()
  })

  test('a reader types a school and sees its netwerken; Back closes the sheet', async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    await vindSchool(page, muis)
    await page.goBack()
    await expect(page.getByRole('article')).toHaveCount(0)
    await expect(resultaten(page)).toBeVisible()
  })

  test(
    'a reader finds techniek without convenant in one provincie and takes it along',
    LANG,
    async ({ page, openSite }) => {
      await openSite()
      await overgenomen(page)
      await page.getByRole('button', { name: /^Filters/ }).click()
      const verwacht = gezocht(provincie.id, ['informeel', 'onbekend'])
      await filterTechniek(page, muis, ['Informeel', 'Onbekend'])
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Toon \d+ netwerk/ })
        .click()
      await expect.poll(() => telling(resultaten(page))).toBe(verwacht.length)
      await page.getByRole('button', { name: 'Tabel', exact: true }).click()
      const getoond = await tabelnamen(page)
      const [kop = [], ...rijen] = leesCsv(await download(page, 'CSV', muis))
      expect(rijen.map((rij) => rij[kop.indexOf('naam')])).toEqual(getoond)
      expect(getoond.toSorted()).toEqual(verwacht.map(({ naam }) => naam).toSorted())
    },
  )

  test('a reader draws two overlapping netwerken and shares them', LANG, async ({ page, openSite, context }) => {
    await openSite()
    await overgenomen(page)
    await teken(page, [regionaalNetwerk, overlappendNetwerk], muis)
    await page.getByRole('main').getByRole('button', { name: 'Kaart', exact: true }).click()
    const elders = await context.newPage()
    await elders.goto(page.url())
    for (const scherm of [page, elders]) {
      expect(await kaartKlaar(scherm)).toBe('klaar')
      const blok = legenda(scherm).getByRole('group').first()
      if ((await blok.getAttribute('open')) !== null) await blok.locator('summary').first().click()
      for (const naam of ['--gekozen-0', '--gekozen-1']) {
        const kleur = await kleurVan(scherm, naam)
        await expect.poll(() => aandeelVanKleur(kaart(scherm), kleur)).toBeGreaterThan(0.001)
      }
      await blok.locator('summary').first().click()
      await expect(
        legenda(scherm)
          .getByRole('list', { name: /^Getekend/ })
          .getByRole('listitem'),
      ).toHaveCount(2)
    }
    expect(elders.url()).toBe(page.url())
  })

  test('a dossier closes by its button and gives the list back', async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    await resultaten(page).getByRole('link', { name: regionaalNetwerk.naam, exact: true }).click()
    await dossier(page, regionaalNetwerk.naam).getByRole('button', { name: 'Sluit dossier' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    await expect(resultaten(page)).toBeVisible()
  })

  test('a dossier is a sheet of three heights under a head that stays, and the map above it', async ({
    page,
    openSite,
  }) => {
    await openSite(`/netwerk/${regionaalNetwerk.id}/`)
    expect(await kaartKlaar(page)).toBe('klaar')
    const adres = page.url()
    const blad = dossier(page, regionaalNetwerk.naam)
    const top = async () => (await blad.boundingBox())?.y ?? 0
    const groter = page.getByRole('button', { name: 'Dossier groter' })
    const kleiner = page.getByRole('button', { name: 'Dossier kleiner' })
    await expect(page.getByRole('button', { name: 'Menu' })).toBeInViewport()
    await expect(kaart(page)).toBeInViewport()
    await expect.poll(top).toBeGreaterThan(350)
    await expect.poll(top).toBeLessThan(520)
    // With the keyboard: before a click the browser of the stories scrolls to what it clicks, and with it the sheet.
    const druk = async (knop: Locator, keer: number) => {
      await knop.focus()
      for (let nummer = 0; nummer < keer; nummer += 1) await page.keyboard.press('Enter')
    }
    await druk(groter, 1)
    await expect.poll(top).toBeLessThan(160)
    await expect(groter).toBeDisabled()
    await druk(kleiner, 2)
    await expect.poll(top).toBeGreaterThan(600)
    await expect(blad.getByRole('heading', { level: 1 })).toBeInViewport()
    await expect.poll(async () => (await kaart(page).boundingBox())?.height).toBeGreaterThan(500)
    await druk(groter, 2)
    await expect.poll(top).toBeLessThan(160)
    await blad.getByRole('button', { name: 'Toon op de kaart' }).click()
    await expect.poll(top).toBeGreaterThan(350)
    await expect(kaart(page)).toBeInViewport()
    await page.goBack()
    await expect.poll(() => page.url()).toBe(adres)
  })

  test('what one presses is 44 px high, and the switch of views covers nothing', async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    const wissel = page.getByRole('main').getByRole('group', { name: 'Weergave' })
    const laag = await wissel
      .getByRole('button')
      .evaluateAll((knoppen) =>
        knoppen.map((knop) => knop.getBoundingClientRect().height).filter((hoogte) => hoogte < 44),
      )
    expect(laag).toEqual([])
    // At the end of the list its last row stands above the switch.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const [rij, balk] = await Promise.all([resultaten(page).locator('li').last().boundingBox(), wissel.boundingBox()])
    expect((rij?.y ?? 0) + (rij?.height ?? 0)).toBeLessThanOrEqual((balk?.y ?? 0) + 1)
  })
})

test.describe('On a phone that zooms in on small letters', () => {
  test.use({ isMobile: true, levendeKaart: false })

  for (const pad of [
    '/',
    '/bijdragen?record=netwerk:zwolse8',
    '/insluiten',
    '/overlap',
    '/wie-zit-waar',
    '/inzichten/witte-vlekken',
  ]) {
    test(`no field is below 16 pixels: ${pad}`, LANG, async ({ page, openSite }) => {
      await openSite(pad)
      await overgenomen(page)
      const letters = () =>
        page
          .locator('input:not([type="checkbox"], [type="radio"], [type="range"], [type="color"]), select, textarea')
          .evaluateAll((velden) => velden.map((veld) => Number.parseFloat(getComputedStyle(veld).fontSize)))
      await expect.poll(async () => (await letters()).length).toBeGreaterThan(0)
      expect(Math.min(...(await letters()))).toBeGreaterThanOrEqual(16)
    })
  }
})
