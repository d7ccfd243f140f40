import type { Frame, FrameLocator, Page } from '@playwright/test'
import { insluitcode, insluitcodeMetScript, insluitlink } from '../../src/domain/insluit/insluit.ts'
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

/** Exactly what /insluiten gives. */
const code = (adres: string) => insluitcode({ adres, titel: 'Landkaart', breedte: undefined, hoogte: 600 })
const uitgaveVan = (baseURL: string | undefined) => ({ adres: `${baseURL}${uitgave.bestand}`, sri: uitgave.sri })

function eersteKader(page: Page): Frame {
  const kader = page.frames()[1]
  if (kader === undefined) throw new Error('de gastpagina heeft geen kader')
  return kader
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

test.describe('where it is not seen at first', () => {
  test('a frame below the fold and one in a closed fold become live when they are seen', async ({
    page,
    openGast,
    baseURL,
  }) => {
    // The clock of the live map runs two hundred times as fast: who counts time instead of pictures gives up at once.
    await page.addInitScript(() => {
      const echt = window.setTimeout.bind(window)
      const vlug = (doe: TimerHandler, ms?: number) => echt(doe, ms === 250 ? 1 : ms)
      Object.assign(window, {
        setTimeout: vlug,
        setInterval: (doe: () => void, ms?: number) => setInterval(doe, (ms ?? 0) / 200),
      })
    })
    const adres = `${baseURL}netwerk/zwolse8/?embed=1`
    // Within the distance at which a lazy frame is loaded, and out of sight.
    await openGast(`<div><svg width="10" height="1400"></svg></div>${code(`${baseURL}?embed=1`)}
      <details><summary>Meer</summary>${code(adres)}</details>`)
    await expect(page.locator('iframe').first().contentFrame().locator('html')).toHaveAttribute('data-kaart', 'laden')
    await page.locator('iframe').first().scrollIntoViewIfNeeded()
    await expect(page.locator('iframe').first().contentFrame().locator('html')).toHaveAttribute('data-kaart', 'klaar')
    await page.getByText('Meer').click()
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded()
    await expect(page.locator('iframe').nth(1).contentFrame().locator('html')).toHaveAttribute('data-kaart', 'klaar')
  })
})

/** What a press changed, if anything. */
const stand = (kader: Frame) => kader.evaluate(() => window.location.href + document.body.outerHTML)

/** Presses every button that is on screen once; each must change the page, open a window or give a file. */
async function drukAlles(page: Page, kader: Frame, behalve: RegExp): Promise<string[]> {
  let gekregen = 0
  page.on('popup', (venster) => {
    gekregen += 1
    void venster.close()
  })
  page.on('download', () => {
    gekregen += 1
  })
  const knoppen = kader.locator('button:visible:enabled')
  const leesNamen = () =>
    knoppen.evaluateAll((alle) => alle.map((knop) => (knop.textContent || (knop.ariaLabel ?? '')).trim()))
  const namen = await leesNamen()
  // Of what each row of a list has, one is enough.
  const soorten = [...new Set(namen.map((naam) => naam.replace(/^Teken .* op de kaart$/, 'Teken')))]
  const gedaan = soorten.filter((naam) => !behalve.test(naam))
  for (const naam of gedaan) {
    const eerst = `${gekregen} ${await stand(kader)}`
    // A press may have brought others, or taken this one away.
    const plek = (await leesNamen()).findIndex((ander) => ander.startsWith(naam))
    if (plek === -1) continue
    await knoppen.nth(plek).click()
    await expect.poll(async () => `${gekregen} ${await stand(kader)}` !== eerst, `na ${naam}`).toBe(true)
  }
  return gedaan
}

test.describe('in a frame with exactly our code', () => {
  test.use({ viewport: { width: 1000, height: 800 } })

  test('every button of a dossier does something, and every link stays in the frame as it is or leaves it', async ({
    page,
    openGast,
    baseURL,
  }) => {
    await openGast(code(`${baseURL}instelling/deltion-college/?embed=1&thema=vo-raad&kleur=e4002b`))
    await kaartIn(page.frameLocator('iframe'))
    const kader = eersteKader(page)
    const stappen = () => page.evaluate(() => window.history.length)
    const begin = await stappen()
    const gedaan = await drukAlles(page, kader, /Sluit dossier/)
    expect(gedaan.join(' ')).toMatch(/Deel.*Print.*Download/)

    const kwijt = await kader.evaluate(() =>
      [...document.querySelectorAll('a[href]')].flatMap((link) => {
        const href = link.getAttribute('href') ?? ''
        const blijft = /[?&]embed=1&thema=vo-raad&kleur=e4002b$/.test(href)
        const gaat = link.getAttribute('target') === '_blank' && !/[?&]embed=/.test(href)
        return blijft || gaat || /^#|^mailto:/.test(href) || link.hasAttribute('download') ? [] : [href]
      }),
    )
    expect(kwijt).toEqual([])

    // A page that was made for a frame opens in it; the way back is in the frame, and Back stays that of the host.
    const bijnaam = page.frameLocator('iframe')
    await bijnaam.getByRole('link', { name: 'Deze tafels op één A4' }).click()
    await expect(bijnaam.getByRole('heading', { level: 1, name: 'De tafels van Deltion College' })).toBeVisible()
    expect(kader.url()).toContain('/mijn-tafels/instelling/deltion-college?embed=1&thema=vo-raad&kleur=e4002b')
    await bijnaam.getByRole('button', { name: 'Terug' }).click()
    await expect(bijnaam.getByRole('heading', { level: 1, name: 'Deltion College' })).toBeVisible()
    const venster = page.waitForEvent('popup')
    await bijnaam
      .getByRole('link', { name: /^Klopt dit niet/ })
      .first()
      .click()
    expect((await venster).url()).toMatch(/bijdragen\?record=instelling:deltion-college(?!.*embed)/)
    expect(await stappen()).toBe(begin)
  })

  test('every button of the map does something', LANG, async ({ page, openGast, baseURL }) => {
    await openGast(code(`${baseURL}?embed=1`))
    await kaartIn(page.frameLocator('iframe'))
    const gedaan = await drukAlles(page, eersteKader(page), /^Heel Nederland$/)
    expect(gedaan.join(' ')).toMatch(/Zoom in/)
  })
})

test.describe('in a frame that may open no window', () => {
  test.use({ allowedConsole: [/Blocked opening .* in a new window/], levendeKaart: false })
  test('the way out is shown as text', async ({ page, openGast, baseURL }) => {
    await openGast(iframe(`${baseURL}netwerk/zwolse8/?embed=1`, 'sandbox="allow-scripts"'))
    const frame = page.frameLocator('iframe')
    await kaartIn(frame)
    await frame.getByRole('link', { name: /open de hele kaart/i }).click()
    await expect(frame.getByRole('status').filter({ hasText: 'Kopieer het adres' })).toContainText(
      `${baseURL}netwerk/zwolse8`,
    )
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

test('a script that comes after the frame still gives it its height, that of a table too', async ({
  page,
  openGast,
  baseURL,
}) => {
  const adres = `${baseURL}?embed=1&weergave=tabel`
  const [frame = '', regel = ''] = insluitcodeMetScript(
    { adres, titel: 'Tabel', breedte: undefined, hoogte: 400 },
    uitgaveVan(baseURL),
  ).split('\n')
  await openGast(frame)
  await expect(page.frameLocator('iframe').getByRole('table').first()).toBeVisible()
  expect(await hoogte(page)).toBe(400)
  await page.evaluate((html) => document.body.append(document.createRange().createContextualFragment(html)), regel)
  await expect.poll(() => hoogte(page)).toBeGreaterThan(700)
  const onderkant = page.frameLocator('iframe').getByRole('contentinfo')
  const past = () => onderkant.evaluate((voet) => voet.getBoundingClientRect().bottom <= window.innerHeight)
  await expect.poll(past, 'de bronvermelding is in beeld').toBe(true)
})

test('a link becomes a frame when it comes near, also one that is added later, but never of another site', async ({
  page,
  openGast,
  baseURL,
}) => {
  const link = (titel: string, adres: string) =>
    insluitlink({ adres, titel, breedte: undefined, hoogte: 99_999 }, adres, uitgaveVan(baseURL))
  await openGast(
    `${link('Vreemd', 'http://127.0.0.1:1/?embed=1')}${'<p>Tekst</p>'.repeat(120)}${link('De landkaart', `${baseURL}?embed=1`)}`,
  )
  await expect(page.locator('html')).toHaveAttribute('data-landkaart-insluiten', /localhost/)
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.getByRole('link', { name: 'De landkaart' }).scrollIntoViewIfNeeded()
  await expect(page.locator('iframe[title="De landkaart"]')).toHaveAttribute('height', '4000')
  await page.evaluate((adres) => {
    const later = document.createElement('a')
    later.href = adres
    later.dataset['landkaart'] = adres
    later.textContent = 'Later'
    document.querySelector('h1')?.before(later)
  }, `${baseURL}?embed=1`)
  await page.getByRole('link', { name: 'Later' }).scrollIntoViewIfNeeded()
  await expect(page.locator('iframe[title="Later"]')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Vreemd' })).toHaveCount(1)
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
  test(`an embed of ${breedte} px fits its frame`, LANG, async ({ page }) => {
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
