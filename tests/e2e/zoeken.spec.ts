import type { Page } from '@playwright/test'
import { expect, LANG, langTenzij, test } from './fixtures.ts'
import { overgenomen, query, resultaten, ZOEKVAK, zoekvak } from './hulp.ts'

// Of list, search and dossier: the map beside them is told of elsewhere.
test.use({ levendeKaart: false })

/** Types a question into the box that the reader sees, and waits until all that is searched is there. */
async function vraag(page: Page, tekst: string): Promise<void> {
  await page.getByRole('textbox', { name: ZOEKVAK }).or(zoekvak(page)).click()
  await page.keyboard.type(tekst)
  await expect(zoekvak(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText(/worden geladen…$/)).toHaveCount(0)
}

const groep = (page: Page, naam: string) => page.getByRole('group', { name: naam, exact: true })
const eerste = (page: Page, naam: string) => groep(page, naam).getByRole('option').first()

/** What readers asked and got no answer to, with the group in which it is now, and what is found first there. */
const vragen: readonly (readonly [string, string, RegExp])[] = [
  ['8011', 'Gemeenten en plaatsen', /^Zwolle.*STO-regio.*Mbo in de gemeente: /],
  ['leeuwarden', 'Gemeenten en plaatsen', /^Leeuwarden.*STO-regio.*Mbo in de gemeente: .*Firda/],
  ['zorg en welzijn', 'Filters', /^Zorg en welzijn.*Sector · \d+ netwerken$/],
  ['convenant', 'Filters', /^Convenant of overeenkomst.*Borging/],
  ['doorlopende leerlijn', 'Filters', /^Doorlopende leerlijn/],
  ['overlegtafels', 'Filters', /^Overleg/],
  ['vervoer', 'In de tekst van netwerken', /vervoer/i],
  ['buddystage', 'In de tekst van netwerken', /buddystage/i],
  ['witte vlek', 'Pagina’s', /^Witte vlekken/],
  ['open data', 'Pagina’s', /^Open data/],
  ['roc friese poort', 'Mbo-instellingen', /Nu Firda/],
  ['littenseradiel', 'Gemeenten en plaatsen', /Vroegere gemeente \(tot 2018\), nu bij /],
]

for (const { waar, viewport, adres } of [
  { waar: 'on the first page', viewport: { width: 1366, height: 768 }, adres: '/' },
  { waar: 'on a phone of 360 px', viewport: { width: 360, height: 780 }, adres: '/' },
  { waar: 'in the head of another page', viewport: { width: 1366, height: 768 }, adres: '/over/' },
]) {
  test.describe(`Search ${waar}`, () => {
    test.use({ viewport })
    test('answers what readers ask', langTenzij(adres === '/' && viewport.width < 700), async ({ page, openSite }) => {
      await openSite(adres)
      await overgenomen(page)
      for (const [tekst, kop, verwacht] of vragen) {
        await vraag(page, tekst)
        await expect(eerste(page, kop)).toHaveText(verwacht)
        await page.getByRole('button', { name: 'Wis zoekvak' }).click()
      }
    })
  })
}

test.describe('By keyboard alone', () => {
  test('a question leads to a filter, and another to a page', LANG, async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    await vraag(page, 'zorg en welzijn')
    await page.keyboard.press('Enter')
    await expect.poll(() => query(page, 'sector')).toBe('zorg-en-welzijn')
    await expect(resultaten(page)).toBeVisible()
    // The question gave way, and the box and the focus stayed.
    await expect(page.getByRole('heading', { name: 'Aan welke tafels zit u?' })).toHaveCount(0)
    await expect(zoekvak(page)).toBeFocused()
    await page.keyboard.type('witte vlekken')
    await expect(eerste(page, 'Pagina’s')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/inzichten\/witte-vlekken\/?$/)
    await expect(page.getByRole('heading', { name: 'Witte vlekken', exact: true }).first()).toBeInViewport()
  })

  test('a school opens its dossier, which takes the focus along', LANG, async ({ page, openSite }) => {
    await openSite()
    await overgenomen(page)
    await vraag(page, 'Firda')
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText('Firda')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/instelling\/firda\/?$/)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeFocused()
  })
})

test('What is not there is said, with what looks like it', async ({ page, openSite }) => {
  await openSite()
  await overgenomen(page)
  await vraag(page, 'firrda qqqq')
  await expect(page.getByText(/^Niets gevonden voor ‘firrda qqqq’\./).first()).toBeVisible()
  await expect(groep(page, 'Misschien bedoelt u').getByRole('option').first()).toBeVisible()
})
