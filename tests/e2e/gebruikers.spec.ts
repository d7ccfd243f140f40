import type { Page } from '@playwright/test'
import { expect, langTenzij, test } from './fixtures.ts'
import { dossier, eerste, overgenomen, overzicht, zoekvak } from './hulp.ts'
import type { Bediening } from './verhalen.ts'
import { muis, toetsenbord } from './verhalen.ts'

// Of list, search and dossier: the map beside them is told of elsewhere.
test.use({ levendeKaart: false })

/*
 * Four people with a question, each within five acts from the search to an answer that is read from the screen. An act
 * is a press or a word that is typed.
 */

/** Counts what a reader does, so that a story that grows longer fails. */
function handelingen(page: Page, bediening: Bediening) {
  let aantal = 0
  return {
    doe: async (vak: ReturnType<Page['locator']>) => {
      aantal += 1
      await bediening.doe(page, vak)
    },
    typ: async (tekst: string) => {
      aantal += 1
      await page.keyboard.type(tekst)
    },
    toets: async (toets: string) => {
      aantal += 1
      await page.keyboard.press(toets)
    },
    aantal: () => aantal,
  }
}
type Handelingen = ReturnType<typeof handelingen>

/** Three acts: to the search box, the name, and the first that is found. */
async function zoekOp(page: Page, { doe, typ, toets }: Handelingen, woord: string, optie: RegExp): Promise<void> {
  await doe(
    zoekvak(page)
      .or(page.getByRole('textbox', { name: /school, instelling|^Zoek een school/ }))
      .first(),
  )
  await typ(woord)
  const gevonden = page.getByRole('option', { name: optie }).first()
  await expect(gevonden).toBeVisible()
  const vak = zoekvak(page)
  for (let stap = 0; stap < 12; stap += 1) {
    const id = await vak.getAttribute('aria-activedescendant')
    if (id !== null && id === (await gevonden.getAttribute('id'))) break
    await page.keyboard.press('ArrowDown')
  }
  await toets('Enter')
}

/** A roc that sits at several tables of now, with others of the same soort at the same tables. */
const roc = eerste(overzicht.instellingen, ({ id }) => id === 'firda')
/** A school for one trade, whose name is its own. */
const vakschool = eerste(overzicht.instellingen, ({ id }) => id === 'sintlucas')

for (const scherm of [
  { waar: 'on a wide screen', maat: { width: 1366, height: 768 }, bediening: muis },
  { waar: 'by keyboard alone', maat: { width: 1366, height: 768 }, bediening: toetsenbord },
  { waar: 'on a phone', maat: { width: 360, height: 780 }, bediening: muis },
  // At 200 % a screen of 1366 × 768 is half as wide and as high, in pixels twice as fine.
  { waar: 'at 200 %', maat: { width: 683, height: 384 }, schaal: 2, bediening: muis },
]) {
  test.describe(`Within five acts, ${scherm.waar}`, () => {
    test.use({ viewport: scherm.maat, deviceScaleFactor: scherm.schaal ?? 1 })

    test(
      'a bestuurder of a roc learns at which tables it sits, and with whom',
      langTenzij(scherm.waar === 'by keyboard alone'),
      async ({ page, openSite }) => {
        await openSite()
        await overgenomen(page)
        const lezer = handelingen(page, scherm.bediening)
        await zoekOp(page, lezer, 'Firda', /^Firda/)
        const blad = dossier(page, roc.naam)
        const zin = blad.getByText(/zit Firda aan \d+ tafels/)
        await expect(zin).toBeVisible()
        const aantal = Number(/aan (\d+) tafels/.exec(await zin.innerText())?.[1])
        await lezer.doe(blad.getByRole('link', { name: String(aantal), exact: true }).first())
        const tafels = page.locator('#tafels')
        await expect(tafels.getByRole('listitem')).toHaveCount(aantal)
        await expect(tafels.getByRole('listitem').first()).toContainText(/met .+/)
        await expect(tafels.getByRole('listitem').first()).toBeInViewport()
        expect(lezer.aantal()).toBeLessThanOrEqual(5)
      },
    )

    test(
      'a schoolleider in Breda learns who sits in the STO-regio',
      langTenzij(scherm.waar === 'on a phone'),
      async ({ page, openSite }) => {
        await openSite()
        await overgenomen(page)
        const lezer = handelingen(page, scherm.bediening)
        await zoekOp(page, lezer, 'Breda', /^Breda\b(?!.*netwerk)/)
        const blad = dossier(page, 'Breda')
        await expect(blad.getByText(/hoort zij bij STO-regio Breda/)).toBeVisible()
        const rij = blad.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'STO-regio Breda' }) })
        await rij.first().scrollIntoViewIfNeeded()
        await expect(rij.first()).toContainText('Curio')
        expect(lezer.aantal()).toBeLessThanOrEqual(5)
      },
    )

    test(
      'a vakschool learns that its region is the country, and who is like it',
      langTenzij(scherm.waar === 'at 200 %'),
      async ({ page, openSite }) => {
        await openSite()
        await overgenomen(page)
        const lezer = handelingen(page, scherm.bediening)
        await zoekOp(page, lezer, vakschool.naam, new RegExp(`^${vakschool.naam}`))
        const blad = dossier(page, vakschool.naam)
        const zin = blad.getByText(/Het werkgebied is heel Nederland, zoals dat van \d+ andere/)
        await expect(zin).toBeVisible()
        const anderen = Number(/zoals dat van (\d+) andere/.exec(await zin.innerText())?.[1])
        await expect(blad.getByText(`Andere landelijke vakinstellingen (${anderen})`)).toBeVisible()
        await expect(blad.getByText('geen deelname bekend', { exact: true })).toHaveCount(0)
        expect(lezer.aantal()).toBeLessThanOrEqual(5)
      },
    )

    test(
      'a policy officer learns what runs in a region, and opens its schools',
      langTenzij(scherm.waar === 'on a wide screen'),
      async ({ page, openSite }) => {
        await openSite()
        await overgenomen(page)
        const lezer = handelingen(page, scherm.bediening)
        await zoekOp(page, lezer, 'West-Brabant', /West-Brabant.*arbeidsmarktregio/i)
        const blad = page.getByRole('article')
        await expect(blad.getByText(/liggen \d+ netwerken van nu/)).toBeVisible()
        await lezer.doe(
          blad
            .getByRole('listitem')
            .filter({ hasText: /vmbo-vestiging/ })
            .getByRole('link')
            .first(),
        )
        await expect(page.locator('#scholen').getByRole('listitem').first()).toBeVisible()
        expect(lezer.aantal()).toBeLessThanOrEqual(5)
      },
    )
  })
}
