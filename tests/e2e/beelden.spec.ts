import { expect, kaartKlaar, test } from './fixtures.ts'
import { aandeelVanKleur, kaart, kleurVan, legenda, overgenomen, vanNu } from './hulp.ts'

const stoRegio = vanNu.find(({ soort, gebied }) => soort === 'sto-regio' && gebied.type === 'regionaal')

test('The STO-regio’s are one click and one address away: list, map and legend change with them', async ({
  page,
  openSite,
}) => {
  await openSite()
  await overgenomen(page)
  await page.getByRole('link', { name: 'Bekijk de STO-regio’s' }).click()
  await expect(page).toHaveURL(/beeld=sto-regios/)
  const beelden = page.getByRole('navigation', { name: 'Beeld van de kaart' })
  await expect(beelden.getByRole('link', { name: 'STO-regio’s' })).toHaveAttribute('aria-current', 'true')
  await expect(legenda(page).getByRole('list', { name: 'STO-regio’s' })).toContainText('waarschijnlijk')
  await expect(page.getByRole('link', { name: stoRegio?.naam ?? '', exact: true }).first()).toBeVisible()
  expect(await kaartKlaar(page)).toBe('klaar')
  const kleur = await kleurVan(page, '--mozaiek-3')
  await expect.poll(async () => aandeelVanKleur(kaart(page), kleur)).toBeGreaterThan(0.005)

  await beelden.getByRole('link', { name: 'Netwerken' }).click()
  await expect(page).toHaveURL((url) => url.search === '')
  await expect.poll(async () => aandeelVanKleur(kaart(page), kleur)).toBeLessThan(0.001)
})
