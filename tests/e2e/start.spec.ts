import { expect, kaartKlaar, LANG, langTenzij, test } from './fixtures.ts'
import { kaart, overgenomen, query, resultaten, ZOEKVAK } from './hulp.ts'

const vraag = { name: 'Aan welke tafels zit u?' }

for (const { waar, viewport } of [
  { waar: 'on a wide screen', viewport: { width: 1366, height: 768 } },
  { waar: 'on a phone of 360 px', viewport: { width: 360, height: 780 } },
]) {
  test.describe(`The first page ${waar}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 700, levendeKaart: false })

    test('begins with one question, one search, and three ways in', async ({ page, openSite }) => {
      await openSite()
      await overgenomen(page)
      await expect(page.getByRole('heading', { level: 1, ...vraag })).toBeInViewport()
      const veld = page.getByRole('textbox', { name: ZOEKVAK }).or(page.getByRole('combobox', { name: ZOEKVAK }))
      await expect(veld).toHaveCount(1)
      expect(Number.parseFloat(await veld.evaluate((element) => getComputedStyle(element).fontSize))).toBeGreaterThan(
        viewport.width < 700 ? 15.9 : 14,
      )
      const acties = [
        page.getByRole('button', { name: 'Mijn locatie' }),
        ...['Bekijk de STO-regio’s', 'Zoek witte vlekken', 'Vergelijk twee regio’s'].map((name) =>
          page.getByRole('link', { name, exact: true }),
        ),
      ]
      for (const actie of acties) {
        await expect(actie).toBeInViewport()
        const { height = 0 } = (await actie.boundingBox()) ?? {}
        expect(height).toBeGreaterThanOrEqual(viewport.width < 700 ? 44 : 36)
      }
    })

    test(
      'shows the STO-regio’s, and the question gives way',
      langTenzij(viewport.width < 700),
      async ({ page, openSite }) => {
        await openSite()
        await overgenomen(page)
        await page.getByRole('link', { name: 'Bekijk de STO-regio’s', exact: true }).click()
        await expect.poll(() => query(page, 'soort')).toBe('sto-regio')
        await expect(page.getByRole('heading', vraag)).toHaveCount(0)
        await expect(
          resultaten(page)
            .getByRole('heading', { name: /^STO-regio’s \d+$/ })
            .first(),
        ).toBeVisible()
        await page.goBack()
        await expect(page.getByRole('heading', vraag)).toBeVisible()
      },
    )
  })
}

test.describe('Mijn locatie', () => {
  test.use({ viewport: { width: 1366, height: 768 }, levendeKaart: false })

  test('asks when it is pressed, and opens the gemeente of the nearest postcode', async ({
    page,
    openSite,
    context,
  }) => {
    // In Zwolle.
    await context.setGeolocation({ latitude: 52.5126, longitude: 6.0936 })
    await context.grantPermissions(['geolocation'])
    await openSite()
    await overgenomen(page)
    await page.getByRole('button', { name: 'Mijn locatie' }).click()
    await expect(page).toHaveURL(/\/gemeente\/GM0193\/?$/)
  })

  test('says so when the reader refuses, and what to do then', LANG, async ({ page, openSite, context }) => {
    await context.clearPermissions()
    await openSite()
    await overgenomen(page)
    await page.getByRole('button', { name: 'Mijn locatie' }).click()
    await expect(page.getByText(/^U gaf geen toestemming voor uw locatie\. Typ uw gemeente/)).toBeVisible()
  })

  test('says so abroad', LANG, async ({ page, openSite, context }) => {
    await context.setGeolocation({ latitude: 48.85, longitude: 2.35 })
    await context.grantPermissions(['geolocation'])
    await openSite()
    await overgenomen(page)
    await page.getByRole('button', { name: 'Mijn locatie' }).click()
    await expect(page.getByText(/^U bent niet in een Nederlandse gemeente\./)).toBeVisible()
  })
})

test.describe('The list', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  test('begins with what is in view on the map, and lets go of it', async ({ page, openSite }) => {
    await openSite('/?kaart=9.2/53.1/5.8')
    expect(await kaartKlaar(page)).toBe('klaar')
    const eerste = resultaten(page).getByRole('heading', { level: 3 }).first()
    await expect(eerste).toHaveText(/^In beeld: \d+ van \d+ netwerken$/)
    const allemaal = await resultaten(page).getByRole('listitem').count()
    const inBeeld = await eerste.innerText()

    await kaart(page).getByRole('button', { name: 'Zoom in' }).click()
    await expect(eerste).not.toHaveText(inBeeld)
    await expect(resultaten(page).getByRole('listitem')).toHaveCount(allemaal)

    await resultaten(page).getByRole('checkbox', { name: 'Eerst wat op de kaart in beeld is' }).click()
    await expect(eerste).toHaveText(/^Regionaal: \d+ netwerken$/)
    expect(query(page, 'lijst')).toBe('alles')
    await kaart(page).getByRole('button', { name: 'Heel Nederland' }).click()
    await expect(resultaten(page).getByRole('checkbox')).toHaveCount(0)
  })
})

test.describe('Over the map of a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true })

  test('the question is one line: the box, and beside it Mijn locatie, before and after the search is there', async ({
    page,
    openSite,
  }) => {
    await openSite('/?weergave=kaart')
    await overgenomen(page)
    const knop = page.getByRole('button', { name: 'Mijn locatie' })
    for (const soort of ['textbox', 'combobox'] as const) {
      const vak = page.getByRole(soort, { name: ZOEKVAK })
      const [veld, plek] = await Promise.all([vak.boundingBox(), knop.boundingBox()])
      expect(Math.abs((veld?.y ?? 0) + (veld?.height ?? 0) - (plek?.y ?? 0) - (plek?.height ?? 99))).toBeLessThan(6)
      expect(veld?.width).toBeGreaterThan(140)
      if (soort === 'textbox') await vak.click()
    }
  })
})
