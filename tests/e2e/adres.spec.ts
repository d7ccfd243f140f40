import type { Page } from '@playwright/test'
import { expect, kaartKlaar, LANG, test } from './fixtures.ts'
import {
  dossier,
  openFilters,
  overgenomen,
  overlappendNetwerk,
  overzicht,
  query,
  regionaalNetwerk,
  resultaten,
  telling,
  vanNu,
} from './hulp.ts'

const filters = (page: Page) => page.getByRole('region', { name: 'Filters', exact: true })

test.describe('Back', () => {
  test.use({ levendeKaart: false })
  test('undoes one choice at a time', async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    const allemaal = await telling(resultaten(page))
    await openFilters(page)
    await filters(page).getByRole('checkbox', { name: 'STO-regio', exact: true }).click()
    await expect.poll(() => query(page, 'soort')).toBe('sto-regio')
    await expect.poll(() => telling(resultaten(page))).toBeLessThan(allemaal)
    const sto = await telling(resultaten(page))
    await filters(page).getByRole('checkbox', { name: 'RIF-project', exact: true }).click()
    await expect.poll(() => query(page, 'soort')).toBe('sto-regio,rif-project')
    await resultaten(page).getByRole('link').first().click()
    await expect(page.getByRole('article')).toBeVisible()

    await page.goBack()
    await expect(page.getByRole('article')).toHaveCount(0)
    expect(query(page, 'soort')).toBe('sto-regio,rif-project')
    await page.goBack()
    await expect.poll(() => telling(resultaten(page))).toBe(sto)
    await page.goBack()
    await expect.poll(() => telling(resultaten(page))).toBe(allemaal)
    await page.goForward()
    await expect.poll(() => telling(resultaten(page))).toBe(sto)
  })
})

test.describe('Back from the live map', () => {
  test('does not walk through every place where the map stood', LANG, async ({ page, openSite }) => {
    await openSite('/over/')
    await overgenomen(page)
    await page.getByRole('banner').getByRole('link', { name: 'Landkaart vmbo–mbo' }).click()
    expect(await kaartKlaar(page)).toBe('klaar')
    const vlak = page.getByRole('region', { name: 'Kaart', exact: true }).locator('canvas')
    await vlak.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => query(page, 'kaart')).not.toBeNull()
    const eerst = query(page, 'kaart')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => query(page, 'kaart')).not.toBe(eerst)
    await page.goBack()
    await expect(page).toHaveURL(/\/over\/?$/)
  })
})

test.describe('The year', () => {
  test('leaves what ran then, in list and address, and one step for Back', LANG, async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    const groep = filters(page).getByRole('group', { name: 'Jaar' })
    await openFilters(page)
    await filters(page)
      .locator('summary', { hasText: /^Meer filters/ })
      .click()
    await filters(page).locator('summary', { hasText: /^Jaar/i }).click()
    await groep.getByRole('checkbox', { name: 'Alleen wat in één jaar liep' }).click()
    const laatste = Number(overzicht.peildatum.slice(0, 4))
    await expect.poll(() => query(page, 'jaar')).toBe(String(laatste))
    const schuif = page.getByRole('slider', { name: 'Jaar' })
    await schuif.focus()
    for (let stap = 0; stap < 6; stap += 1) await page.keyboard.press('ArrowLeft')
    const jaar = laatste - 6
    await expect.poll(() => query(page, 'jaar')).toBe(String(jaar))
    const liep = overzicht.netwerken.filter(
      ({ periode: { van, tot } }) => van !== undefined && van <= jaar && (tot === undefined || tot >= jaar),
    )
    await expect.poll(() => telling(resultaten(page))).toBeLessThanOrEqual(liep.length)
    expect(await telling(resultaten(page))).toBeGreaterThan(0)
    const namen = new Set(liep.map(({ naam }) => naam))
    const rijen = await resultaten(page).getByRole('link').allInnerTexts()
    const netwerken = new Set(overzicht.netwerken.map(({ naam }) => naam))
    expect(rijen.filter((naam) => netwerken.has(naam) && !namen.has(naam))).toEqual([])
    await page.goBack()
    await expect.poll(() => query(page, 'jaar')).toBe(String(laatste))
    await page.goBack()
    await expect.poll(() => query(page, 'jaar')).toBeNull()
  })
})

test.describe('An address with nonsense', () => {
  test.use({ levendeKaart: false })
  test('drops it in silence and shows the rest', async ({ page, openSite }) => {
    await openSite(
      `/?soort=sto-regio,onzin&jaar=abc&kaart=99/0/0&netwerk=bestaat-niet,${regionaalNetwerk.id}&lagen=%F0%9F%92%A9&weergave=lijst&x=1`,
    )
    await overgenomen(page)
    const sto = vanNu.filter(({ soort }) => soort === 'sto-regio')
    await expect.poll(() => telling(resultaten(page))).toBe(sto.length)
  })

  test('of a dossier that is not there says so and offers a way on', async ({ page, openSite }) => {
    test.info().annotations.push({ type: 'note', description: 'served as 404.html' })
    await openSite('/netwerk/bestaat-niet/')
    await expect(page.getByRole('main')).toContainText(/niet gevonden|bestaat niet|niet \(meer\)/i)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
  test.use({ allowedConsole: [/Failed to load resource.*404/] })
})

test.describe('One filter', () => {
  test.use({ levendeKaart: false })
  test('leaves the same count in list and table', async ({ page, openSite }) => {
    await openSite('/?sector=groen')
    await overgenomen(page)
    const aantal = vanNu.filter(({ sectoren }) => sectoren.includes('groen')).length
    await expect.poll(() => telling(resultaten(page))).toBe(aantal)
    await page.getByRole('button', { name: 'Tabel', exact: true }).click()
    await expect(page.getByRole('table', { name: `Netwerken (${aantal})` }).getByRole('rowheader')).toHaveCount(aantal)
  })
})

test('A click on the map opens everything that covers that gemeente', async ({ page, openSite }) => {
  // In Olst-Wijhe, where no mbo has a vestiging, so that no symbol lies over the middle of the map.
  await openSite('/?kaart=9/52.37/6.15')
  expect(await kaartKlaar(page)).toBe('klaar')
  await page.getByRole('region', { name: 'Kaart', exact: true }).locator('canvas').click()
  await expect(page).toHaveURL(/\/gemeente\/GM\d{4}\/?$/)
  const code = /GM\d{4}/.exec(page.url())?.[0] ?? ''
  const raakt = overzicht.netwerken.filter(
    ({ relevantie, gebied, gemeenten }) =>
      relevantie === 'kern' && gebied.type === 'regionaal' && gemeenten.includes(code),
  )
  for (const { naam } of raakt) {
    await expect(
      page.getByRole('article').getByRole('link', { name: naam, exact: true, includeHidden: true }).first(),
    ).toBeAttached()
  }
})

test('Rows and map point at each other, and the drawn ones can be put in focus', LANG, async ({ page, openSite }) => {
  await openSite(`/?netwerk=${regionaalNetwerk.id},${overlappendNetwerk.id}`)
  expect(await kaartKlaar(page)).toBe('klaar')
  const blok = page.getByRole('region', { name: 'Legenda' })
  await blok.getByRole('button', { name: `Licht ${regionaalNetwerk.naam} uit` }).click()
  await expect(dossier(page, regionaalNetwerk.naam)).toBeVisible()
  await expect(blok.getByRole('button', { name: `Licht ${regionaalNetwerk.naam} uit` })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await blok.getByRole('button', { name: `Haal ${overlappendNetwerk.naam} van de kaart` }).click()
  await expect.poll(() => query(page, 'netwerk')).toBe(regionaalNetwerk.id)
})
