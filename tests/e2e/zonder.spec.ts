import type { Page } from '@playwright/test'
import { expect, kaartKlaar, LANG, test } from './fixtures.ts'
import { dossier, kaart, legenda, openFilters, overgenomen, regionaalNetwerk, resultaten, vanNu } from './hulp.ts'

/** The picture as SVG: many gemeenten, each with its sentence. */
const plaat = (page: Page) => page.getByRole('group', { name: 'Gemeenten', exact: true }).getByRole('link')

/** Whatever failed, there is a picture of the country and the list in words. */
async function toontKaartEnTekst(page: Page): Promise<void> {
  await expect(plaat(page).first()).toBeVisible()
  expect(await plaat(page).count()).toBeGreaterThan(300)
  await expect(resultaten(page).getByRole('link', { name: regionaalNetwerk.naam, exact: true })).toBeVisible()
}

test.describe('Without JavaScript', () => {
  // The browser fetches the data ahead, not knowing that no script will come for it, and says so afterwards.
  test.use({ javaScriptEnabled: false, allowedConsole: [/was preloaded using link preload but not used/] })

  test('the first page has map, legend and list, and its links work', async ({ page, openSite }) => {
    await openSite()
    await toontKaartEnTekst(page)
    await expect(legenda(page)).toBeVisible()
    for (const { naam } of vanNu.slice(0, 40)) {
      await expect(resultaten(page).getByRole('link', { name: naam, exact: true }).first()).toBeAttached()
    }
    await resultaten(page).getByRole('link', { name: regionaalNetwerk.naam, exact: true }).click()
    await expect(dossier(page, regionaalNetwerk.naam)).toBeVisible()
    await expect(dossier(page, regionaalNetwerk.naam).locator('svg path').first()).toBeVisible()
  })

  test('a gemeente on the map is a link to what happens there', async ({ page, openSite }) => {
    await openSite()
    const adres = await page
      .getByRole('link', { name: /^Zwolle: / })
      .first()
      .getAttribute('href')
    expect(adres).toMatch(/\/gemeente\/GM0193\/?$/)
    await openSite(adres ?? '')
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('Zwolle')
  })

  test('the other pages are there in full', async ({ page, openSite }) => {
    for (const [adres, kop] of [
      ['/data/', 'data'],
      ['/over/', 'landkaart'],
    ] as const) {
      await openSite(adres)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(new RegExp(kop, 'i'))
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(800)
    }
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 780 } })
    test('the list is there, and a picture of the map', async ({ page, openSite }) => {
      await openSite()
      await toontKaartEnTekst(page)
      const [tekening, uitleg] = await Promise.all([
        page.getByRole('group', { name: 'Gemeenten', exact: true }).boundingBox(),
        legenda(page).boundingBox(),
      ])
      // Both are drawn at parts of pixels.
      const onder = (tekening?.y ?? 0) + (tekening?.height ?? 0)
      expect(Math.floor(onder), 'legend below the map').toBeLessThanOrEqual(Math.ceil(uitleg?.y ?? 0))
    })

    test('every number of the overlap is wide enough for a finger', async ({ page, openSite }) => {
      await openSite('/overlap/')
      const breedtes = await page
        .getByRole('main')
        .getByRole('link', { name: /: vergelijk met / })
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().width))
      expect(breedtes.length).toBeGreaterThan(10)
      expect(Math.min(...breedtes)).toBeGreaterThanOrEqual(24)
    })
  })
})

test.describe('Without WebGL', () => {
  // MapLibre says in the console that it cannot draw.
  test.use({ allowedConsole: [/webgl/i] })
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const doek of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
        const echt: unknown = Reflect.get(doek, 'getContext')
        Reflect.set(doek, 'getContext', function getContext(this: object, soort: string, ...rest: unknown[]) {
          if (soort.startsWith('webgl') || typeof echt !== 'function') return null
          const uitkomst: unknown = Reflect.apply(echt, this, [soort, ...rest])
          return uitkomst
        })
      }
    })
  })

  test('the simple map is there, says so, and can be worked with', async ({ page, openSite }) => {
    await openSite()
    expect(await kaartKlaar(page)).toBe('terugval')
    await toontKaartEnTekst(page)
    const melding = page.getByRole('status').filter({ hasText: 'eenvoudige kaart' })
    await expect(melding.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
    // A gemeente without an mbo-instelling, whose symbol would be on top of it.
    await page
      .getByRole('link', { name: /^Raalte: / })
      .first()
      .click()
    await expect(page).toHaveURL(/\/gemeente\/GM0177\/?$/)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('Raalte')
    await expect(plaat(page).first()).toBeVisible()
  })

  test('it is worked with the keyboard too', LANG, async ({ page, openSite }) => {
    await openSite()
    expect(await kaartKlaar(page)).toBe('terugval')
    await page.locator('[aria-label="Gemeenten"] a[tabindex="0"]').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/gemeente\/GM\d{4}\/?$/)
  })

  test('a drawn netwerk is hatched in the simple map', async ({ page, openSite }) => {
    await openSite(`/?netwerk=${regionaalNetwerk.id}`)
    expect(await kaartKlaar(page)).toBe('terugval')
    await expect(kaart(page).locator('pattern').first()).toBeAttached()
    await expect(
      legenda(page)
        .getByRole('list', { name: /^Getekend/ })
        .getByRole('listitem'),
    ).toHaveCount(1)
  })
})

test.describe('With the worker blocked', () => {
  test.use({ allowedConsole: [/Failed to load resource|worker/i] })
  test('the simple map takes its place', LANG, async ({ page, openSite }) => {
    await page.route('**/*worker*', (route) => route.abort())
    await openSite()
    expect(await kaartKlaar(page)).toBe('terugval')
    await toontKaartEnTekst(page)
    await expect(page.getByRole('status').filter({ hasText: 'eenvoudige kaart' })).toBeVisible()
  })
})

test.describe('When the graphics are lost while working', () => {
  test.use({ allowedConsole: [/webgl|context/i] })
  test('the simple map takes over, and the live one comes back by itself where the reader was', async ({
    page,
    openSite,
  }) => {
    await openSite('/?kaart=9/52.5/6.1')
    expect(await kaartKlaar(page)).toBe('klaar')
    const doek = await kaart(page).locator('canvas').elementHandle()
    // On a fast machine the simple map is there for a moment only.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const aantal = document.querySelectorAll('[aria-label="Gemeenten"] a').length
        if (aantal > 300) document.body.dataset['tekening'] = 'gezien'
      }).observe(document.body, { childList: true, subtree: true })
    })
    await doek?.evaluate((element) => {
      if (element instanceof HTMLCanvasElement)
        element.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await expect.poll(async () => doek?.evaluate((element) => element.isConnected)).toBe(false)
    await expect(page.locator('body')).toHaveAttribute('data-tekening', 'gezien')
    await expect(page.locator('html')).toHaveAttribute('data-kaart', 'klaar')
    await expect(page).toHaveURL(/kaart=9\/52\.5\/6\.1/)
  })
})

test.describe('Without the borders', () => {
  test.use({ allowedConsole: [/Failed to load resource.*404/] })
  test('the page stays as it was made, and says what is missing', async ({ page, openSite }) => {
    await page.route('**/data/app/grenzen.json', (route) => route.fulfill({ status: 404, body: '' }))
    await openSite()
    await expect(page.getByRole('alert')).toContainText('fout 404')
    await toontKaartEnTekst(page)
    await expect(page.getByRole('alert').getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
  })
})

test.describe('When the network goes', () => {
  test.use({
    allowedConsole: [/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch|Unable to preload CSS/],
  })

  test('just after the page came, map and text are there', async ({ page, openSite }) => {
    await page.route('**/*.{js,json}', (route) => route.abort())
    await openSite()
    await toontKaartEnTekst(page)
  })

  test(
    'between two acts, what is not fetched any more leaves its own place empty and no other',
    LANG,
    async ({ page, openSite }) => {
      await openSite()
      expect(await kaartKlaar(page)).toBe('klaar')
      await openFilters(page)
      await expect(page.getByRole('checkbox', { name: 'STO-regio', exact: true })).toBeVisible()
      await page.route('**/*.{js,css,json}', (route) => route.abort())
      const lijst = resultaten(page).getByRole('link')
      await page
        .getByRole('region', { name: 'Filters', exact: true })
        .getByRole('checkbox', { name: 'STO-regio', exact: true })
        .click()
      await expect(page).toHaveURL(/soort=sto-regio/)
      await expect(lijst.first()).toBeVisible()
      await page.goBack()
      await expect(resultaten(page).getByRole('link', { name: regionaalNetwerk.naam, exact: true })).toBeVisible()
      for (const weergave of ['Tabel', 'Lijst', 'Kaart']) {
        await page.getByRole('group', { name: 'Weergave' }).getByRole('button', { name: weergave, exact: true }).click()
        await expect(page.getByRole('banner')).toBeVisible()
      }
      await expect(lijst.first()).toBeVisible()
      await expect(kaart(page).locator('canvas')).toBeAttached()
      await lijst.first().click()
      await expect(page.getByRole('button', { name: 'Lijst en filters' })).toBeVisible()
      await expect(
        page
          .getByText('Dit deel van de pagina werkt even niet')
          .or(page.getByText('Dit dossier werkt even niet'))
          .first(),
      ).toBeAttached()
    },
  )

  test('after it was loaded, list and map go on, and a dossier says what it cannot fetch', async ({
    page,
    openSite,
    context,
  }) => {
    await openSite()
    expect(await kaartKlaar(page)).toBe('klaar')
    await openFilters(page)
    await expect(page.getByRole('checkbox', { name: 'STO-regio', exact: true })).toBeVisible()
    await context.setOffline(true)
    await page
      .getByRole('region', { name: 'Filters', exact: true })
      .getByRole('checkbox', { name: 'STO-regio', exact: true })
      .click()
    const sto = vanNu.filter(({ soort }) => soort === 'sto-regio')
    await expect(resultaten(page).getByRole('status').first()).toContainText(`${sto.length} netwerken`)
    await page.goBack()
    await resultaten(page).getByRole('link', { name: regionaalNetwerk.naam, exact: true }).click()
    const opnieuw = page.getByRole('main').getByRole('button', { name: 'Probeer opnieuw' })
    await expect(opnieuw.first()).toBeVisible()
    await expect(kaart(page).locator('canvas')).toBeVisible()

    await context.setOffline(false)
    await opnieuw.first().click()
    await expect(dossier(page, regionaalNetwerk.naam)).toBeVisible()
    await overgenomen(page)
  })
})
