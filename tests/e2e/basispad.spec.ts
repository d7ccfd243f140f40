import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as basisTest } from '@playwright/test'
import { axe, expect, kaartKlaar, LANG, test as siteTest } from './fixtures.ts'
import { dossier, legenda, overgenomen, regionaalNetwerk, resultaten } from './hulp.ts'
import { muis, school, vindSchool } from './verhalen.ts'

const wortel = fileURLToPath(new URL('../..', import.meta.url))
const PAD = '/landkaart/'
const POORT = 4319
const bin = (naam: string) => join(wortel, 'node_modules/.bin', naam)

/** The same site, built for a folder of a host: nothing in it may ask for what lies above that folder. */
const test = siteTest.extend<object, { bouw: undefined }>({
  bouw: [
    // Playwright reads from this pattern which fixtures are wanted: none.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, use) => {
      // Inside the project: what makes the pages looks for its libraries upwards from where it stands.
      mkdirSync(join(wortel, '.cache'), { recursive: true })
      const map = mkdtempSync(join(wortel, '.cache/basispad-'))
      const env = { ...process.env, BASE_PATH: PAD }
      const opties = { cwd: wortel, env, stdio: 'pipe' } as const
      let server: ChildProcess | undefined
      try {
        execFileSync(bin('vite'), ['build', '--outDir', `${map}/dist`], opties)
        execFileSync(bin('vite'), ['build', '--ssr', 'src/app/prerender.cli.tsx', '--outDir', `${map}/ssr`], opties)
        execFileSync('node', [`${map}/ssr/prerender.cli.js`, `${map}/dist`], opties)
        server = spawn(bin('vite'), ['preview', '--outDir', `${map}/dist`, '--port', String(POORT), '--strictPort'], {
          ...opties,
          stdio: 'ignore',
        })
        await expect
          .poll(() =>
            fetch(`http://localhost:${POORT}${PAD}`).then(
              ({ status }) => status,
              () => 0,
            ),
          )
          .toBe(200)
        await use(undefined)
      } finally {
        server?.kill()
        rmSync(map, { recursive: true, force: true })
      }
    },
    { scope: 'worker', timeout: 900_000 },
  ],
})

basisTest.describe('Below a folder', () => {
  test.describe.configure({ mode: 'serial' })
  test.use({ baseURL: `http://localhost:${POORT}` })

  test('page, map, data and links stay inside it', async ({ page, bouw: _ }) => {
    const buiten: string[] = []
    page.on('request', (vraag) => {
      const { pathname, protocol } = new URL(vraag.url())
      if (protocol === 'http:' && !pathname.startsWith(PAD)) buiten.push(pathname)
    })
    await page.goto(PAD)
    expect(await kaartKlaar(page)).toBe('klaar')
    const adressen = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(adressen.filter((adres) => adres.startsWith('/') && !adres.startsWith(PAD))).toEqual([])

    await resultaten(page).getByRole('link', { name: regionaalNetwerk.naam, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`${PAD}netwerk/${regionaalNetwerk.id}/?$`))
    await dossier(page, regionaalNetwerk.naam).getByRole('button', { name: 'Toon op de kaart' }).click()
    await expect(
      legenda(page)
        .getByRole('list', { name: /^Getekend/ })
        .getByRole('listitem'),
    ).toHaveCount(1)
    await page.reload()
    expect(await kaartKlaar(page)).toBe('klaar')
    await expect(dossier(page, regionaalNetwerk.naam)).toBeVisible()
    await axe(page)
    expect(buiten).toEqual([])
  })

  test('search finds a school, and every link of its dossier works', LANG, async ({ page, bouw: _ }) => {
    await page.goto(PAD)
    await overgenomen(page)
    await vindSchool(page, muis)
    expect(new URL(page.url()).pathname).toContain(`${PAD}school/${school.code}`)
    const adressen = await page
      .getByRole('article')
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(adressen.filter((adres) => adres.startsWith('/') && !adres.startsWith(PAD))).toEqual([])
  })

  test('without scripts the links of list and map stay inside it too', async ({ browser, bouw: _ }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`http://localhost:${POORT}${PAD}`)
    const adressen = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(adressen.filter((adres) => adres.startsWith('/') && !adres.startsWith(PAD))).toEqual([])
    await context.close()
  })
})
