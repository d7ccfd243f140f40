import type { Page } from '@playwright/test'
import { expect, kaartKlaar, langTenzij, test } from './fixtures.ts'
import { overgenomen, overlappendNetwerk, overzicht, regionaalNetwerk, resultaten, vanNu } from './hulp.ts'

const BESTAND = '**/data/app/overzicht.json'

/** Serves the overview with something changed. */
async function geefOverzicht(page: Page, body: string, status = 200): Promise<void> {
  await page.route(BESTAND, (route) => route.fulfill({ status, body, contentType: 'application/json' }))
}

test.describe('One broken record', () => {
  test.use({ levendeKaart: false })
  test('is left out, counted and named, and the others are on screen', async ({ page, openSite }) => {
    const netwerken = overzicht.netwerken.map((netwerk) =>
      netwerk === regionaalNetwerk ? { ...netwerk, gebied: { type: 'maan' } } : netwerk,
    )
    await geefOverzicht(page, JSON.stringify({ ...overzicht, netwerken }))
    await openSite()
    await kaartKlaar(page)
    const melding = page.getByRole('status').filter({ hasText: 'weggelaten' })
    await expect(melding).toContainText('1 record is weggelaten')
    await expect(melding).toContainText(regionaalNetwerk.naam)
    await expect(melding).toContainText('gebied')
    const lijst = resultaten(page)
    await expect(lijst.getByRole('link', { name: regionaalNetwerk.naam, exact: true })).toHaveCount(0)
    await expect(lijst.getByRole('link', { name: overlappendNetwerk.naam, exact: true })).toBeVisible()
    await expect(lijst.getByRole('status').first()).toContainText(`${vanNu.length - 1} netwerken`)
  })
})

const gevallen = [
  { wat: 'missing', status: 404, body: 'Not found', zegt: 'De gegevens staan niet waar ze horen te staan (fout 404).' },
  { wat: 'no JSON', status: 200, body: '<html>', zegt: 'De gegevens zijn beschadigd aangekomen.' },
  {
    wat: 'of another shape',
    status: 200,
    body: '{"versie":"x","peildatum":"2026-01-01","netwerken":7}',
    zegt: 'De gegevens hebben niet de vorm die deze pagina verwacht.',
  },
]

for (const { wat, status, body, zegt } of gevallen) {
  test.describe(`An overview that is ${wat}`, () => {
    test.use({ allowedConsole: [/Failed to load resource.*404/] })

    for (const [pagina, pad, tekst] of [
      ['the map', '/', regionaalNetwerk.naam],
      ['a dossier', `/netwerk/${regionaalNetwerk.id}/`, regionaalNetwerk.naam],
    ] as const) {
      test(
        `leaves ${pagina} readable and says what happened`,
        langTenzij(wat === 'missing' && pad === '/'),
        async ({ page, openSite }) => {
          await geefOverzicht(page, body, status)
          await openSite(pad)
          const melding = page.getByRole('alert')
          await expect(melding).toContainText(zegt)
          await expect(melding.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
          await expect(page.getByText(tekst, { exact: true }).first()).toBeVisible()
          await expect(page.locator('svg path').first()).toBeAttached()
          await page.unroute(BESTAND)
          await melding.getByRole('button', { name: 'Probeer opnieuw' }).click()
          await overgenomen(page)
          await expect(page.getByRole('alert')).toHaveCount(0)
          expect(await kaartKlaar(page)).toBe('klaar')
        },
      )
    }
  })
}

test.describe('Without the register of schools', () => {
  test.use({ allowedConsole: [/Failed to load resource.*404/] })

  test('a comparison of regions says which counts are not right, and mends them', async ({ page, openSite }) => {
    const BESTAND_SCHOLEN = '**/data/app/scholen.json'
    await page.route(BESTAND_SCHOLEN, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await openSite('/vergelijk/?a=regio:provincie/PV20&b=regio:provincie/PV21')
    const melding = page.getByRole('alert')
    await expect(melding).toContainText('Scholen ontbreken hieronder in elke telling')
    await expect(page.getByRole('heading', { level: 1, name: /vergeleken$/ })).toBeVisible()
    const deelnemers = page.getByRole('heading', { level: 3, name: /^Alleen/ })
    const zonder = await deelnemers.allInnerTexts()
    await page.unroute(BESTAND_SCHOLEN)
    await melding.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(melding).toBeHidden()
    expect(await deelnemers.allInnerTexts()).not.toEqual(zonder)
  })
})
