import { kijkMee, stondStil } from './bezoek.ts'
import { expect, test } from './fixtures.ts'
import { overgenomen, overlappendNetwerk, regionaalNetwerk } from './hulp.ts'

// Of list, search and dossier: the map beside them is told of elsewhere.
test.use({ levendeKaart: false })

test.describe('Choices that the file of the page does not know', () => {
  test.use({ viewport: { width: 360, height: 780 } })
  for (const adres of [
    `/vergelijk/?a=netwerk:${regionaalNetwerk.id}&b=netwerk:${overlappendNetwerk.id}`,
    '/vergelijk/?a=netwerk:zwolse8&b=netwerk:sterk-beroepsonderwijs',
    '/overlap/?van=regio:arbeidsmarktregio/zuid-kennemerland-en-ijmond',
  ]) {
    test(`move nothing on a phone: ${adres}`, async ({ page, openSite }) => {
      await kijkMee(page)
      await openSite(adres)
      await expect(page.getByRole('heading', { level: 1, name: /vergeleken$|^Overlap rond/ })).toBeVisible()
      await stondStil(page)
    })
  }
})

test('An address with choices is taken over without a fault, and shows them', async ({ page, openSite }) => {
  await openSite('/?soort=sto-regio&weergave=lijst')
  await overgenomen(page)
  await expect(page.getByRole('checkbox', { name: 'STO-regio', exact: true })).toBeChecked()
})
