import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { distMap, overgenomen, overzicht } from './hulp.ts'
import { controleer, drukAf } from './papier.ts'

test.use({ levendeKaart: false })

/** The fullest regiobeeld, by the size of the page that the build made. */
const [vol] = overzicht.regios
  .filter(({ indeling }) => indeling === 'arbeidsmarktregio' || indeling === 'provincie')
  .map(({ indeling, id }) => `/regio/${indeling}/${id}`)
  .toSorted((a, b) => grootte(b) - grootte(a))

function grootte(pad: string): number {
  return readFileSync(`${distMap}regiobeeld${pad}/index.html`).length
}

test('The fullest regiobeeld is cited, prints on at most four sheets, and counts as the dossier of its region', async ({
  context,
  page,
  openSite,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSite(`/regiobeeld${vol}/`)
  await overgenomen(page)
  const telling = page.getByRole('table', { name: 'Tafels naar schaal en toestand' })
  const vanNu = (await telling.locator('[data-kop="Van nu"]').allInnerTexts()).reduce(
    (som, tekst) => som + Number(tekst),
    0,
  )

  await page.getByText('Citeer dit beeld').click()
  await page.getByRole('button', { name: 'Kopieer de verwijzing (APA)' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd.' })).toBeVisible()
  const citaat = await page.evaluate(() => navigator.clipboard.readText())
  expect(citaat).toContain(overzicht.versie)
  expect(citaat).toContain(`/regiobeeld${vol}`)

  const afdruk = await drukAf(page)
  expect(afdruk.bladen).toBeLessThanOrEqual(4)
  controleer(afdruk, `/regiobeeld${vol}`)
  await page.emulateMedia({ media: null })

  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'netwerken van nu' })).toHaveText(
    new RegExp(`^${vanNu} netwerken van nu`),
  )
})
