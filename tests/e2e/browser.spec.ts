import { expect, kaartKlaar, langTenzij, test } from './fixtures.ts'
import { dossier, overgenomen, regionaalNetwerk, resultaten } from './hulp.ts'

test('A browser of 2022 does all there is to do', async ({ page, openSite }) => {
  await page.addInitScript(() => {
    for (const [doel, namen] of [
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [URL, ['canParse']],
      [Intl, ['Segmenter']],
      [Object, ['groupBy']],
      [Promise, ['withResolvers']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    ] as const)
      for (const naam of namen) Reflect.deleteProperty(doel, naam)
  })
  await openSite('/?soort=sto-regio')
  expect(await kaartKlaar(page)).toBe('klaar')
  await resultaten(page).getByRole('link').first().click()
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  await overgenomen(page)
})

test.describe('A browser that is too old', () => {
  // Our code runs as far as it comes.
  test.use({ allowedConsole: [/is not a function|was preloaded using link preload but not used/] })
  for (const naam of ['at', 'findLast', 'flatMap'])
    test(
      `without Array.prototype.${naam} shows the page as it was made, links and all, and says why`,
      langTenzij(naam === 'findLast'),
      async ({ page, openSite }) => {
        await page.addInitScript((weg) => Reflect.deleteProperty(Array.prototype, weg), naam)
        await openSite()
        await expect(page.getByText(/^Uw browser is te oud/)).toBeVisible()
        await resultaten(page).getByRole('link', { name: regionaalNetwerk.naam, exact: true }).click()
        await expect(dossier(page, regionaalNetwerk.naam)).toBeVisible()
      },
    )
})

test.describe('When something breaks while the page is taken over', () => {
  test.use({ allowedConsole: [/stuk|was preloaded using link preload but not used/] })
  // In turn one call after another of what every part of the page uses: whichever part it is, the text stays.
  for (const na of [1, 40, 400, 2_000, 8_000])
    test(
      `from call ${na} of map on, the text stays`,
      langTenzij(na === 40 || na === 2_000),
      async ({ page, openSite }) => {
        await page.addInitScript((hoeveel) => {
          const echt: unknown = Reflect.get(Array.prototype, 'map')
          let keer = 0
          // oxlint-disable-next-line no-extend-native -- the fault that is planted
          Object.defineProperty(Array.prototype, 'map', {
            configurable: true,
            writable: true,
            value(this: unknown[], ...rest: unknown[]): unknown {
              keer += 1
              if (keer >= hoeveel || typeof echt !== 'function') throw new Error('stuk')
              const uitkomst: unknown = Reflect.apply(echt, this, rest)
              return uitkomst
            },
          })
        }, na)
        const fouten: unknown[] = []
        page.on('pageerror', (fout) => fouten.push(fout))
        page.on('console', (regel) => fouten.push(regel))
        await openSite(`/netwerk/${regionaalNetwerk.id}`)
        await expect.poll(() => fouten.length).toBeGreaterThan(0)
        await expect(page.getByText(regionaalNetwerk.naam, { exact: true }).first()).toBeAttached()
        expect((await page.locator('body').innerText()).length).toBeGreaterThan(1_000)
      },
    )
})

test.describe('An address in other capitals', () => {
  // To the server there is nothing there.
  test.use({ allowedConsole: [/404/] })
  test('leads to the same page', async ({ page, openSite }) => {
    await openSite('/gemeente/gm0193')
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('Zwolle')
  })
})
