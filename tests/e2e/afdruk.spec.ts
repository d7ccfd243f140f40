import { expect, kaartKlaar, LANG, langTenzij, test } from './fixtures.ts'
import { overgenomen, overzicht, overlappendNetwerk, regionaalNetwerk, vanNu } from './hulp.ts'
import { controleer, drukAf } from './papier.ts'

for (const [naam, pad] of [
  ['a netwerk', `/netwerk/${regionaalNetwerk.id}/`],
  ['a STO-regio', `/netwerk/${overzicht.netwerken.find(({ soort }) => soort === 'sto-regio')?.id}/`],
  ['an instelling', `/instelling/${overzicht.instellingen[0]?.id}/`],
] as const) {
  test(
    `The dossier of ${naam} prints with map, facts, sources, date and link`,
    langTenzij(naam === 'a netwerk'),
    async ({ page, openSite }) => {
      await openSite(pad)
      await overgenomen(page)
      await expect(page.getByRole('article').getByRole('heading', { name: /^Bronnen/ })).toBeAttached()
      const afdruk = await drukAf(page)
      controleer(afdruk, pad.replace(/\/$/, ''))
      expect(afdruk.tekst).toContain('Bronnen')
      await expect(page.getByRole('article').locator('svg path').filter({ visible: true }).first()).toBeVisible()
      await expect(page.getByRole('banner').getByRole('combobox')).toBeHidden()
      expect(afdruk.bladen).toBeGreaterThan(0)
      expect(afdruk.bladen).toBeLessThanOrEqual(8)
    },
  )
}

test('The table prints in full, with date and link', async ({ page, openSite }) => {
  await openSite('/?weergave=tabel&soort=netwerk')
  await overgenomen(page)
  await expect(page.getByRole('table', { name: /^Netwerken/ })).toBeVisible()
  const afdruk = await drukAf(page)
  controleer(afdruk, 'weergave=tabel')
  for (const { naam } of vanNu.filter(({ soort }) => soort === 'netwerk')) {
    expect(afdruk.tekst).toContain(naam)
  }
  expect(afdruk.bladen).toBeGreaterThan(1)
})

test('A comparison on the map prints with the map and its legend', LANG, async ({ page, openSite }) => {
  await openSite(`/?netwerk=${regionaalNetwerk.id},${overlappendNetwerk.id}`)
  await kaartKlaar(page)
  const afdruk = await drukAf(page)
  expect(afdruk.tekst).toContain('Getekend')
  await expect(page.getByRole('region', { name: 'Kaart', exact: true })).toBeVisible()
})
