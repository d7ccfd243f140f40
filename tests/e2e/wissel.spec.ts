import { expect, kaartKlaar, test } from './fixtures.ts'
import { kaart, overgenomen } from './hulp.ts'

test('The drawn map is worked with before the live one comes, which goes on where the reader is', async ({
  page,
  openSite,
}) => {
  let laatLos = () => {}
  const losgelaten = new Promise<void>((klaar) => {
    laatLos = klaar
  })
  await page.route('**/assets/Kaart-*.js', async (route) => {
    await losgelaten
    await route.continue()
  })
  await openSite()
  await overgenomen(page)
  const zoomIn = kaart(page).getByRole('button', { name: 'Zoom in' })
  await zoomIn.press('Enter')
  await zoomIn.press('Enter')
  await expect(page).toHaveURL(/kaart=\d/)
  const adres = page.url()
  await expect(page.locator('html')).toHaveAttribute('data-kaart', 'laden')
  await expect(kaart(page).locator('canvas')).toHaveCount(0)

  laatLos()
  expect(await kaartKlaar(page)).toBe('klaar')
  await expect(kaart(page).locator('canvas')).toBeVisible()
  await expect(zoomIn).toBeFocused()
  expect(page.url()).toBe(adres)
})
