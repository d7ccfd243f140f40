import type { FrameLocator, Page } from '@playwright/test'
import { uitgave } from '../../src/domain/insluit/insluitUitgave.ts'
import { axe, expect, LANG, langTenzij, test as base } from './fixtures.ts'
import type { Gastpagina } from './gastpagina.ts'
import { maakGastpagina } from './gastpagina.ts'

interface Gast {
  /** Opens a page of another origin with this body, and with the headers of that host. */
  openGast: (inhoud: string, koppen?: Record<string, string>) => Promise<void>
}

const test = base.extend<Gast>({
  openGast: async ({ page }, use) => {
    const open: Gastpagina[] = []
    await use(async (inhoud, koppen) => {
      const gast = await maakGastpagina(inhoud, koppen)
      open.push(gast)
      await page.goto(gast.adres)
    })
    // The browser keeps its connection open until it leaves.
    await page.goto('about:blank')
    await Promise.all(open.map(({ sluit }) => sluit()))
  },
})

// The host page is foreign to the site by design; nothing else is.
test.use({ allowedRequests: [/^http:\/\/127\.0\.0\.1:\d+\/$/] })

const iframe = (adres: string, extra = '') =>
  `<iframe src="${adres}" title="Landkaart" width="900" height="560" ${extra}></iframe>`

async function kaartIn(frame: FrameLocator): Promise<string | null> {
  const html = frame.locator('html')
  await expect(html).toHaveAttribute('data-kaart', /^(klaar|terugval)$/)
  return html.getAttribute('data-kaart')
}

async function hoogte(page: Page, nr = 0): Promise<number> {
  return (await page.locator('iframe').nth(nr).boundingBox())?.height ?? 0
}

const rijen = [
  { naam: 'no sandbox', extra: '' },
  { naam: 'the sandbox that we advise', extra: 'sandbox="allow-scripts allow-same-origin allow-popups"' },
  { naam: 'scripts and its own origin', extra: 'sandbox="allow-scripts allow-same-origin"' },
  { naam: 'scripts alone, so no origin', extra: 'sandbox="allow-scripts"' },
]

for (const { naam, extra } of rijen) {
  test(
    `embedded with ${naam} the live map draws and answers`,
    langTenzij(naam === 'the sandbox that we advise'),
    async ({ page, openGast, baseURL }) => {
      await openGast(iframe(`${baseURL}?embed=1&weergave=kaart`, extra))
      const frame = page.frameLocator('iframe')
      expect(await kaartIn(frame)).toBe('klaar')
      await expect(frame.getByRole('link', { name: /open de hele kaart/i })).toBeVisible()
      await expect(frame.getByRole('contentinfo')).toContainText('GeoNames')
      // A choice changes the address, which a frame without origin may not: it must work all the same.
      const rij = frame.getByRole('region', { name: 'Resultaten', exact: true }).getByRole('listitem').first()
      const link = rij.getByRole('link').first()
      const titel = await link.innerText()
      await link.click()
      await expect(frame.getByRole('heading', { level: 1, name: titel })).toBeVisible()
      await frame.getByRole('button', { name: 'Sluit dossier' }).click()
      await expect(frame.getByRole('heading', { level: 1, name: titel })).toBeHidden()
    },
  )
}

test('a host with a strict policy shows the frame, without our script', async ({ page, openGast, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin
  await openGast(
    iframe(`${baseURL}netwerk/zwolse8/?embed=1`, 'sandbox="allow-scripts allow-same-origin allow-popups"'),
    { 'Content-Security-Policy': `default-src 'none'; img-src data:; frame-src ${origin}` },
  )
  const frame = page.frameLocator('iframe')
  expect(await kaartIn(frame)).toBe('klaar')
})

test.describe('with a host that blocks our script', () => {
  test.use({ allowedConsole: [/Content Security Policy/] })
  test('the frame keeps its own height and works', LANG, async ({ page, openGast, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin
    await openGast(
      `${iframe(`${baseURL}?embed=1`, 'data-landkaart')}<script async src="${baseURL}embed.js"></script>`,
      { 'Content-Security-Policy': `default-src 'none'; img-src data:; frame-src ${origin}` },
    )
    expect(await kaartIn(page.frameLocator('iframe'))).toBe('klaar')
    expect(await hoogte(page)).toBeCloseTo(564, -1)
  })
})

test.describe('without JavaScript', () => {
  // Without script nothing uses what is fetched early, and the browser says so.
  test.use({ javaScriptEnabled: false, allowedConsole: [/preloaded using link preload/] })
  test('the frame shows the drawn map and the list', async ({ page, openGast, baseURL }) => {
    await openGast(iframe(`${baseURL}?embed=1`))
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('region', { name: 'Kaart' }).locator('svg').first()).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Resultaten', exact: true }).getByRole('link').first()).toBeVisible()
  })
})

test.describe('without WebGL', () => {
  test.use({ allowedConsole: [/webgl/i] })
  test('the frame shows the drawn map', LANG, async ({ page, openGast, baseURL, context }) => {
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await openGast(iframe(`${baseURL}?embed=1`))
    const frame = page.frameLocator('iframe')
    expect(await kaartIn(frame)).toBe('terugval')
    await expect(frame.getByRole('region', { name: 'Kaart' }).locator('svg').first()).toBeVisible()
  })
})

test('two embeds on one page each get the height that they ask for, from the pinned script', async ({
  page,
  openGast,
  baseURL,
}) => {
  const script = `<script async src="${baseURL}${uitgave.bestand}" integrity="${uitgave.sri}" crossorigin="anonymous"></script>`
  const klein = iframe(`${baseURL}?embed=1&weergave=lijst`, 'data-landkaart').replace('width="900"', 'width="340"')
  await openGast(`${iframe(`${baseURL}?embed=1`, 'data-landkaart')}${klein}${script}`)
  await kaartIn(page.locator('iframe').first().contentFrame())
  await expect.poll(() => hoogte(page, 0)).not.toBeCloseTo(564, -1)
  await expect.poll(() => hoogte(page, 1)).toBeGreaterThan(1000)
})

test('a message that is not ours changes no height', LANG, async ({ page, openGast, baseURL }) => {
  await openGast(`${iframe(`${baseURL}?embed=1`, 'data-landkaart')}<script async src="${baseURL}embed.js"></script>`)
  await kaartIn(page.frameLocator('iframe'))
  await expect.poll(() => hoogte(page)).toBeGreaterThan(600)
  const eerst = await hoogte(page)
  // Messages arrive in the order in which they were sent: after the second, the first has done what it could.
  await page.evaluate(
    () =>
      new Promise<void>((klaar) => {
        window.addEventListener('message', ({ data }) => data === 'daarna' && klaar())
        window.postMessage({ type: 'landkaart-hoogte', hoogte: 3000 }, '*')
        window.postMessage('daarna', '*')
      }),
  )
  expect(await hoogte(page)).toBe(eerst)
})

test('the page does not hold on to a scroll that starts on the map', LANG, async ({ page, openGast, baseURL }) => {
  await openGast(`${iframe(`${baseURL}?embed=1`)}<p class="lang"></p>${'<p>Tekst</p>'.repeat(80)}`)
  expect(await kaartIn(page.frameLocator('iframe'))).toBe('klaar')
  await page.mouse.move(600, 300)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
})

test('a link becomes a frame when it comes near, and stays a link where script is blocked', async ({
  page,
  openGast,
  baseURL,
}) => {
  await openGast(
    `${'<p>Tekst</p>'.repeat(120)}<a href="${baseURL}" data-landkaart="${baseURL}?embed=1">De landkaart</a><script async src="${baseURL}embed.js"></script>`,
  )
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.getByRole('link', { name: 'De landkaart' }).scrollIntoViewIfNeeded()
  await expect(page.locator('iframe[title="De landkaart"]')).toBeVisible()
})

test('an embed keeps nothing on the device', LANG, async ({ page, context }) => {
  await page.goto('/?embed=1')
  await expect(page.locator('html')).toHaveAttribute('data-kaart', /^(klaar|terugval)$/)
  expect(await context.cookies()).toEqual([])
  const bewaard = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ])
  expect(bewaard).toEqual([0, 0, 0, 0, 0])
})

test('"Open de hele kaart" opens the same subject in a new window, without embed', async ({ page, baseURL }) => {
  await page.goto('/?embed=1&thema=mbo-raad&soort=sto-regio')
  const link = page.getByRole('link', { name: /open de hele kaart/i })
  await expect(link).toHaveAttribute('target', '_blank')
  expect(await link.evaluate((a) => (a instanceof HTMLAnchorElement ? a.href : ''))).toBe(`${baseURL}?soort=sto-regio`)
})

const vragen = [
  '/?embed=1&thema=vo-raad',
  '/?embed=1&weergave=lijst&thema=contrast',
  '/netwerk/zwolse8/?embed=1&kleur=ffcc00',
]
for (const breedte of [320, 600, 1000]) {
  test(`an embed of ${breedte} px fits its frame`, langTenzij(breedte === 320), async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: 560 })
    for (const vraag of vragen) {
      await page.goto(vraag)
      await expect(page.getByRole('link', { name: /open de hele kaart/i })).toBeVisible()
      const maat = () =>
        page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
      await expect.poll(maat, vraag).toEqual([breedte, 560])
    }
  })
}

for (const [breedte, schema, vraag] of [
  [320, 'dark', '/?embed=1&soort=route&weergave=lijst&thema=contrast'],
  [600, 'dark', '/?embed=1&soort=route&thema=mbo-raad'],
  [600, 'light', '/?embed=1&soort=route&thema=vo-raad'],
  [1000, 'light', '/netwerk/zwolse8/?embed=1&kleur=ffcc00'],
] as const) {
  test(
    `an embed has no fault that axe sees: ${vraag}, ${breedte} px, ${schema}`,
    langTenzij(breedte === 320),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: schema })
      await page.setViewportSize({ width: breedte, height: 560 })
      await page.goto(vraag)
      await expect(page.getByRole('link', { name: /open de hele kaart/i })).toBeVisible()
      await axe(page)
    },
  )
}
