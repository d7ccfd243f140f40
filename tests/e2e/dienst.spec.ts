import type { Page } from '@playwright/test'
import { expect, LANG, langTenzij, test } from './fixtures.ts'
import { regionaalNetwerk } from './hulp.ts'
import { maakWisselserver } from './wisselserver.ts'
import type { Wisselserver } from './wisselserver.ts'
import { klein } from '../../src/pipeline/klein.ts'

test.use({
  serviceWorkers: 'allow',
  allowedConsole: [/Failed to load resource|A bad HTTP response code \(404\)/],
  allowedRequests: [/127\.0\.0\.1/],
})

const pad = `/netwerk/${regionaalNetwerk.id}/`
const namenVan = (page: Page) => page.evaluate(() => caches.keys())
const registraties = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

async function bezoek(page: Page, adres: string): Promise<void> {
  await page.goto(adres)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await expect
    .poll(() =>
      page.evaluate(async (gezocht) => (await caches.match(gezocht, { ignoreSearch: true })) !== undefined, adres),
    )
    .toBe(true)
}

async function met(doe: (server: Wisselserver) => Promise<void>): Promise<void> {
  const server = await maakWisselserver()
  try {
    await doe(server)
  } finally {
    await server.sluit()
  }
}

test('What a server cannot give now is shown as it was kept', ({ page }) =>
  met(async (server) => {
    await bezoek(page, server.adres + pad.slice(1))
    server.antwoordt((vraag) => (vraag.startsWith('/netwerk/') ? { status: 503, inhoud: 'Even geduld' } : undefined))
    await page.goto(server.adres + pad.slice(1))
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText(regionaalNetwerk.naam)
    await expect(page.getByText('Even geduld')).toHaveCount(0)
  }))

test('Pages of others below the same scope, and what may not be kept, are left alone', LANG, ({ page }) =>
  met(async (server) => {
    await bezoek(page, server.adres + pad.slice(1))
    const html = '<!doctype html><title>Ander</title><h1>Ander programma</h1>'
    server.antwoordt((vraag) =>
      vraag.startsWith('/intranet/') || vraag.startsWith('/over/')
        ? { status: 200, inhoud: html }
        : vraag.startsWith('/data/app/netwerk/')
          ? { status: 200, inhoud: '{}', koppen: { 'Cache-Control': 'no-store' } }
          : undefined,
    )
    for (const adres of ['intranet/', 'over/']) {
      await page.goto(server.adres + adres)
      await expect(page.getByRole('heading', { name: 'Ander programma' })).toBeVisible()
      expect(
        await page.evaluate(async (gezocht) => (await caches.match(gezocht)) !== undefined, server.adres + adres),
      ).toBe(false)
    }
    const geheim = `${server.adres}data/app/netwerk/geheim.json`
    await page.evaluate((adres) => fetch(adres).then((antwoord) => antwoord.text()), geheim)
    expect(await page.evaluate(async (gezocht) => (await caches.match(gezocht)) !== undefined, geheim)).toBe(false)
    server.antwoordt(() => ({ status: 500, inhoud: 'stuk', breekAf: true }))
    await page.goto(`${server.adres}intranet/`).catch(() => undefined)
    await expect(page.getByText('Landkaart vmbo–mbo')).toHaveCount(0)
  }),
)

test('What is kept carries the scope in its name, and stays within bounds', LANG, ({ page }) =>
  met(async (server) => {
    await bezoek(page, server.adres)
    for (const naam of await namenVan(page)) expect(naam).toContain(server.adres)
    server.antwoordt((vraag) => (vraag.startsWith('/data/app/los/') ? { status: 200, inhoud: '{}' } : undefined))
    await page.evaluate(async (adres) => {
      for (let nummer = 0; nummer < 340; nummer += 1) await (await fetch(`${adres}data/app/los/${nummer}.json`)).text()
    }, server.adres)
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const naam = (await caches.keys()).find((eentje) => eentje.startsWith('landkaart-bezocht-')) ?? ''
          return (await (await caches.open(naam)).keys()).length
        }),
      )
      .toBeLessThanOrEqual(300)
    expect(
      await page.evaluate(
        async (adres) => (await caches.match(adres)) !== undefined,
        `${server.adres}data/app/los/339.json`,
      ),
    ).toBe(true)
  }),
)

for (const [hoe, weg] of [
  ['that is put back without the worker', () => Promise.resolve({ status: 404, inhoud: '' })],
  [
    'built to keep nothing',
    async () => ({
      status: 200,
      inhoud: await klein('src/offline/dienstUit.ts'),
      koppen: { 'Content-Type': 'text/javascript' },
    }),
  ],
] as const)
  test(
    `A site ${hoe} takes away what was kept, and nothing of others`,
    langTenzij(hoe === 'built to keep nothing'),
    ({ page }) =>
      met(async (server) => {
        await bezoek(page, server.adres)
        await page.evaluate(() => caches.open('van-een-ander'))
        const dienst = await weg()
        server.antwoordt((vraag) => (vraag.startsWith('/dienst.js') ? dienst : undefined))
        // A browser that is busy puts off looking for a newer worker; then a next visit does.
        await expect(async () => {
          await page.goto(`${server.adres}over/`)
          await expect.poll(() => registraties(page), { timeout: 25_000 }).toBe(0)
        }).toPass()
        // A worker that is gone still serves the page that it was serving.
        await page.reload()
        await expect.poll(() => namenVan(page)).toEqual(['van-een-ander'])
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      }),
  )
