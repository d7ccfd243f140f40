import type { Page } from '@playwright/test'
import { expect, kaartKlaar, LANG, langTenzij, test } from './fixtures.ts'
import {
  aandeelVanKleur,
  eerste,
  kaart,
  kleurVan,
  legenda,
  overgenomen,
  overlappendNetwerk,
  overzicht,
  regionaalNetwerk,
  resultaten,
  telling,
} from './hulp.ts'
import type { Bediening } from './verhalen.ts'
import {
  download,
  filterTechniek,
  gezocht,
  leesCsv,
  muis,
  provincie,
  tabelnamen,
  teken,
  toetsenbord,
  vindSchool,
} from './verhalen.ts'

const twee = [regionaalNetwerk, overlappendNetwerk]

/** A row of the legend for each drawn netwerk. */
const getekend = (page: Page) =>
  legenda(page)
    .getByRole('list', { name: /^Getekend/ })
    .getByRole('listitem')

/** In the table, the list, the legend: the same netwerken, and the file holds exactly those. */
async function bewaarGevonden(page: Page, bediening: Bediening): Promise<void> {
  const verwacht = gezocht(provincie.id, ['informeel', 'onbekend'])
  await bediening.doe(page, page.getByRole('button', { name: 'Tabel', exact: true }))
  const getoond = await tabelnamen(page)
  expect(getoond.toSorted()).toEqual(verwacht.map(({ naam }) => naam).toSorted())
  const [kop = [], ...rijen] = leesCsv(await download(page, 'CSV', bediening))
  expect(rijen.map((rij) => rij[kop.indexOf('naam')])).toEqual(getoond)
  const json: unknown = JSON.parse(await download(page, 'JSON', bediening))
  expect(json).toMatchObject({ aantal: getoond.length, netwerken: getoond.map((naam) => ({ naam })) })
}

for (const bediening of [muis, toetsenbord]) {
  test.describe(`With the ${bediening.naam}`, () => {
    test('a reader types a school and sees its netwerken', LANG, async ({ page, openSite }) => {
      await openSite()
      await overgenomen(page)
      await vindSchool(page, bediening)
    })

    test(
      'a reader finds techniek without convenant in one provincie and takes it along',
      LANG,
      async ({ page, openSite }) => {
        await openSite()
        await overgenomen(page)
        await filterTechniek(page, bediening, ['Informeel', 'Onbekend'])
        await expect.poll(() => telling(resultaten(page))).toBe(gezocht(provincie.id, ['informeel', 'onbekend']).length)
        await bewaarGevonden(page, bediening)
      },
    )

    test(
      'a reader draws two overlapping netwerken and shares them',
      langTenzij(bediening === muis),
      async ({ page, openSite, browser, baseURL }) => {
        await openSite()
        await overgenomen(page)
        await teken(page, twee, bediening)
        expect(await kaartKlaar(page)).toBe('klaar')
        await expect(getekend(page)).toHaveCount(2)
        const rijen = await getekend(page).allInnerTexts()
        const kleuren = [await kleurVan(page, '--gekozen-0'), await kleurVan(page, '--gekozen-1')]
        for (const kleur of kleuren) await expect.poll(() => aandeelVanKleur(kaart(page), kleur)).toBeGreaterThan(0.001)

        const adres = page.url()
        const anderApparaat = await browser.newContext({
          baseURL: baseURL ?? '',
          viewport: { width: 1280, height: 800 },
        })
        const elders = await anderApparaat.newPage()
        await elders.goto(adres)
        expect(await kaartKlaar(elders)).toBe('klaar')
        await expect(getekend(elders)).toHaveText(rijen)
        for (const kleur of kleuren)
          await expect.poll(() => aandeelVanKleur(kaart(elders), kleur)).toBeGreaterThan(0.001)
        expect(elders.url()).toBe(adres)
        await anderApparaat.close()
      },
    )
  })
}

/** A soort and a sector that no netwerk has together. */
const niets = eerste(
  overzicht.netwerken.flatMap(({ soort }) =>
    overzicht.netwerken.flatMap(({ sectoren }) => sectoren.map((sector) => ({ soort, sector }))),
  ),
  (paar) => !overzicht.netwerken.some(({ soort, sectoren }) => soort === paar.soort && sectoren.includes(paar.sector)),
)

test('A filter that leaves nothing says why and offers the way out', async ({ page, openSite }) => {
  await openSite(`/?soort=${niets.soort}&sector=${niets.sector}`)
  await overgenomen(page)
  await expect.poll(() => telling(resultaten(page))).toBe(0)
  await expect(resultaten(page)).toContainText(/Geen netwerk voldoet aan/)
  await resultaten(page)
    .getByRole('button', { name: /^Zonder/ })
    .first()
    .click()
  await expect.poll(() => telling(resultaten(page))).toBeGreaterThan(0)
})
