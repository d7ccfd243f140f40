import { readFileSync } from 'node:fs'
import { antwoordenBestand } from '../../src/domain/bijdrage/antwoordenBericht.ts'
import { axe, expect, langTenzij, test } from './fixtures.ts'
import { distMap, overgenomen, overzicht, scholen } from './hulp.ts'
import { neemIn, neemOver } from './overname.ts'
import { controleer, drukAf } from './papier.ts'

// Of list, search and dossier: the map beside them is told of elsewhere.
test.use({ levendeKaart: false })

/** The fullest and the emptiest sheet of a kind, by the size of the page that the build made. */
function uitersten(soort: 'instelling' | 'school' | 'gemeente', ids: readonly string[]): string[] {
  const grootte = (id: string) => readFileSync(`${distMap}mijn-tafels/${soort}/${id}/index.html`, 'utf8').length
  const geordend = ids.map((id) => ({ id, grootte: grootte(id) })).toSorted((a, b) => a.grootte - b.grootte)
  return [geordend[0], geordend.at(-1)].flatMap((rij) => (rij === undefined ? [] : [rij.id]))
}

const plekken = scholen.filter(({ code, plek }) => !Array.isArray(plek) || plek[0] === code)
const landelijk = overzicht.instellingen.filter(({ soort }) => soort === 'vakinstelling')
const rocs = overzicht.instellingen.filter(({ soort }) => soort === 'roc')
const codes = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id)

for (const [wat, soort, ids] of [
  ['a roc', 'instelling', codes(rocs)],
  ['a vakschool', 'instelling', codes(landelijk)],
  ['a school', 'school', plekken.map(({ code }) => code)],
  ['a gemeente', 'gemeente', overzicht.gemeenten.map(({ code }) => code)],
] as const) {
  for (const [nr, id] of uitersten(soort, ids).entries()) {
    test(
      `Mijn tafels of ${wat} prints on one sheet: ${id}`,
      langTenzij(nr === 0 && wat === 'a roc'),
      async ({ page, openSite }) => {
        await openSite(`/mijn-tafels/${soort}/${id}/`)
        await overgenomen(page)
        const afdruk = await drukAf(page)
        expect(afdruk.bladen).toBe(1)
        controleer(afdruk, `/mijn-tafels/${soort}/${id}`)
        expect(afdruk.tekst).toContain('Bronnen')
      },
    )
  }
}

test('A no to a question of the sheet becomes a contribution, and once that is taken in the table is gone', async ({
  page,
  openSite,
}) => {
  await openSite('/mijn-tafels/instelling/firda/')
  await overgenomen(page)
  const vragen = page.getByRole('region', { name: /^Klopt dit/ })
  const vraag = vragen.getByRole('group').first()
  const tekst = await vraag.locator('legend').innerText()
  await vraag.getByRole('radio', { name: 'Nee' }).check()
  await axe(page)
  const wacht = page.waitForEvent('download')
  await vragen.getByRole('button', { name: 'Download uw antwoord' }).click()
  const download = await wacht
  expect(download.suggestedFilename()).toBe(antwoordenBestand({ soort: 'instelling', id: 'firda' }))
  const netwerk = overzicht.netwerken.find(({ naam }) => tekst.endsWith(`${naam}?`))
  const { bouwsel } = await neemOver(download, `netwerken/${netwerk?.soort}/${netwerk?.id}.json`, neemIn)

  await page.route('**/data/app/**', (route) => {
    const body = bouwsel.get(new URL(route.request().url()).pathname.slice(1))
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'application/json' })
  })
  await page.reload()
  await expect(page.getByText(tekst)).toBeHidden()
  await expect(page.getByRole('main').getByRole('link', { name: netwerk?.naam ?? '', exact: true })).toBeHidden()
})

test('In Wie zit waar the keyboard walks a thread from an mbo to a school and back', async ({ page, openSite }) => {
  await openSite('/wie-zit-waar/?van=regio:arbeidsmarktregio/midden-holland')
  await overgenomen(page)
  const beeld = page.getByRole('group', { name: /^Wie zit waar/ })
  const knop = (naam: RegExp) => beeld.getByRole('button', { name: naam })
  await knop(/, mbo, aan/)
    .first()
    .focus()
  const begin = await page.locator(':focus').getAttribute('aria-label')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /hier zitten/)
  for (
    let nr = 0;
    nr < 12 && !/STO-regio Gouda/.test((await page.locator(':focus').getAttribute('aria-label')) ?? '');
    nr += 1
  )
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /, vmbo, aan/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Gekozen' })).toContainText('tafel')
  await axe(page)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /, mbo, aan/)
  expect(begin).toMatch(/tafel/)
})

test('Wie zit waar is downloaded as picture, and stands in another site as a page of its own', async ({
  page,
  openSite,
}) => {
  await openSite('/wie-zit-waar/?van=regio:arbeidsmarktregio/midden-holland&embed=1')
  await overgenomen(page)
  for (const [als, begin] of [
    ['SVG', '<svg'],
    ['PNG', '\u0089PNG'],
  ] as const) {
    const wacht = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download het beeld als ${als}` }).click()
    const bestand = await (await wacht).path()
    expect(readFileSync(bestand, 'latin1').slice(0, begin.length)).toBe(begin)
  }
  await expect(page.getByRole('link', { name: /Open de hele kaart/ })).toHaveAttribute(
    'href',
    /\/wie-zit-waar\?van=regio:arbeidsmarktregio\/midden-holland$/,
  )
})

test('Both can be read without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })
  await page.goto('/mijn-tafels/instelling/firda/')
  await expect(page.getByRole('heading', { level: 1, name: 'De tafels van Firda' })).toBeVisible()
  await expect(page.getByRole('group').first()).toBeVisible()
  await page.goto('/wie-zit-waar/')
  await expect(page.getByRole('table').getByRole('row').nth(20)).toBeVisible()
  await page.close()
})
