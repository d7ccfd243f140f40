import { expect, kaartKlaar, LANG, langTenzij, test } from './fixtures.ts'
import { dossier, kaart, overgenomen, regionaalNetwerk, resultaten } from './hulp.ts'
import { loopNaar } from './verhalen.ts'

const { naam } = regionaalNetwerk

test.describe('With the keyboard', () => {
  test.use({ levendeKaart: false })

  test('a list of hundreds of rows is a few stops, and arrows go through it', async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    const lijsten = resultaten(page).locator('[data-rijen]')
    await expect(lijsten.first().getByRole('link').nth(1)).toHaveAttribute('tabindex', '-1')
    const haltes = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter(
          (element) => element.tabIndex >= 0 && element.checkVisibility(),
        ).length,
    )
    expect(haltes).toBeLessThan(120)
    const [eerste, tweede] = [lijsten.first().locator('li').nth(0), lijsten.first().locator('li').nth(1)]
    await loopNaar(page, eerste.getByRole('link'))
    await page.keyboard.press('ArrowDown')
    await expect(tweede.getByRole('link')).toBeFocused()
    await page.keyboard.press('End')
    await expect(lijsten.first().locator('li').last().getByRole('link')).toBeFocused()
  })

  for (const hoe of ['Escape', 'its button', 'Back']) {
    test(
      `closing a dossier with ${hoe} returns to the row that opened it`,
      langTenzij(hoe === 'Escape'),
      async ({ page, openSite }) => {
        await openSite()
        await overgenomen(page)
        const rij = resultaten(page).getByRole('link', { name: naam, exact: true })
        await loopNaar(page, rij)
        await page.keyboard.press('Enter')
        await expect(dossier(page, naam).getByRole('heading', { level: 1 })).toBeFocused()
        if (hoe === 'Escape') await page.keyboard.press('Escape')
        else if (hoe === 'Back') await page.goBack()
        else {
          await loopNaar(page, dossier(page, naam).getByRole('button', { name: 'Sluit dossier' }))
          await page.keyboard.press('Enter')
        }
        await expect(page.getByRole('article')).toHaveCount(0)
        await expect(rij).toBeFocused()
      },
    )
  }

  test('links lead past everything to map, results and dossier', async ({ page, openSite }) => {
    await openSite(`/netwerk/${regionaalNetwerk.id}/`)
    await overgenomen(page)
    for (const [tekst, id] of [
      ['Naar de kaart', 'kaart'],
      ['Naar het dossier', 'dossier'],
    ] as const) {
      await loopNaar(page, page.getByRole('link', { name: tekst }))
      await page.keyboard.press('Enter')
      await expect(page.locator(`#${id}`)).toBeFocused()
    }
  })
})

test('By keyboard, Enter on the map opens what lies in its middle', async ({ page, openSite }) => {
  // In Olst-Wijhe, where no mbo has a vestiging, so that no symbol lies over the middle of the map.
  await openSite('/?kaart=9/52.37/6.15')
  expect(await kaartKlaar(page)).toBe('klaar')
  await kaart(page).locator('canvas').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/(?:gemeente|instelling)\//)
})

for (const breedte of [800, 1024, 1280, 1366, 1680, 1920]) {
  test.describe(`On a screen of ${breedte} px`, langTenzij(breedte === 1366), () => {
    test.use({ viewport: { width: breedte, height: 768 } })
    test('a dossier leaves the map at least half, and the legend covers none of it', async ({ page, openSite }) => {
      await openSite(`/netwerk/${regionaalNetwerk.id}/`)
      await overgenomen(page)
      const vlak = await kaart(page).boundingBox()
      expect(vlak?.width ?? 0).toBeGreaterThanOrEqual(breedte / 2)
      const [tekening, balk] = await Promise.all([
        kaart(page).locator('svg, canvas').first().boundingBox(),
        page.getByRole('region', { name: 'Legenda' }).boundingBox(),
      ])
      expect((tekening?.y ?? 0) + (tekening?.height ?? 0)).toBeLessThanOrEqual((balk?.y ?? 0) + 1)
    })
  })
}

test(
  'Beside a dossier list and filters unfold over the map, and fold away with another choice',
  LANG,
  async ({ page, openSite }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await openSite(`/netwerk/${regionaalNetwerk.id}/`)
    await overgenomen(page)
    await expect(resultaten(page)).toBeHidden()
    await page.getByRole('button', { name: 'Lijst en filters' }).click()
    const ander = resultaten(page).getByRole('link').nth(2)
    const titel = await ander.innerText()
    await ander.click()
    await expect(dossier(page, titel)).toBeVisible()
    await expect(resultaten(page)).toBeHidden()
  },
)
