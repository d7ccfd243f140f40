import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Download, Locator, Page } from '@playwright/test'
import { bijdrageSchema } from '../../src/domain/bijdrage/bijdrage.ts'
import { past } from './bezoek.ts'
import { axe, expect, kaartKlaar, langTenzij, test } from './fixtures.ts'
import { aandeelVanKleur, dossier, kaart, kleurVan, overgenomen, regionaalNetwerk, resultaten } from './hulp.ts'
import { neemIn, neemInMetOpdracht, neemOver, wortel } from './overname.ts'
import { loopNaar } from './verhalen.ts'

/** The site with the files of another build. */
async function openMet(page: Page, bouwsel: ReadonlyMap<string, string>): Promise<void> {
  await page.route('**/data/app/**', (route) => {
    const body = bouwsel.get(new URL(route.request().url()).pathname.slice(1))
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'application/json' })
  })
  await page.goto('/')
}

async function lees(download: Download) {
  return bijdrageSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')))
}

const verder = (page: Page) => page.getByRole('button', { name: /^Verder/ })
const kop = (page: Page, naam: string) => page.getByRole('heading', { level: 2, name: new RegExp(naam) })

/** By keyboard alone: walk to it, then press. */
async function druk(page: Page, vak: Locator, toets: string): Promise<void> {
  await loopNaar(page, vak)
  await page.keyboard.press(toets)
}

/** Tab enters a group of radio buttons once; the arrows go on inside, and choose as they go. */
async function kies(page: Page, eerste: Locator, optie: Locator): Promise<void> {
  await loopNaar(page, eerste)
  await page.keyboard.press('Space')
  for (let stap = 0; stap < 12 && !(await optie.isChecked()); stap += 1) await page.keyboard.press('ArrowDown')
  await expect(optie).toBeChecked()
}

test('A new netwerk by keyboard alone becomes a file that the curator takes in', async ({ page, openSite }) => {
  await openSite('/bijdragen/')
  await overgenomen(page)
  await loopNaar(page, page.getByRole('textbox', { name: /^Naam/ }))
  await page.keyboard.type('Techniekhuis Testland')
  const soort = page.getByRole('group', { name: /^Soort/ }).getByRole('radio')
  await kies(page, soort.first(), page.getByRole('radio', { name: /^Gedeelde faciliteit/ }))
  await druk(page, verder(page), 'Enter')

  await expect(kop(page, 'Wie doen er mee')).toBeFocused()
  await loopNaar(page, page.getByRole('combobox', { name: /uit het register/ }))
  await page.keyboard.type('deltion')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  const deelnemers = page.getByRole('group', { name: 'Gekozen deelnemers' }).getByRole('listitem')
  await expect(deelnemers).toHaveCount(1)
  await druk(page, page.getByRole('button', { name: 'Voeg een andere partij toe' }), 'Enter')
  await page.keyboard.type('Wielen en Raderen')
  await expect(deelnemers).toHaveCount(2)
  await druk(page, verder(page), 'Enter')

  await expect(kop(page, 'Waar werkt het')).toBeFocused()
  await druk(page, page.getByRole('radio', { name: /^Een of meer gemeenten/ }), 'Space')
  const veld = page.getByRole('combobox', { name: /^Voeg een gemeente of regio/ })
  await loopNaar(page, veld)
  for (const naam of ['zwolle', 'kampen']) {
    // A hand is slower than this keyboard: the field empties itself after a choice.
    await expect(veld).toHaveValue('')
    await page.keyboard.type(naam)
    const optie = page.getByRole('option', { name: new RegExp(`^${naam}\\s*gemeente$`, 'i') })
    await expect(optie).toBeVisible()
    for (let stap = 0; stap < 12 && (await optie.getAttribute('aria-selected')) !== 'true'; stap += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('Samen 2 gemeenten.')).toBeVisible()
  await druk(page, verder(page), 'Enter')

  await expect(kop(page, 'Wat doen ze samen')).toBeFocused()
  await druk(page, page.getByRole('checkbox', { name: 'Techniek', exact: true }), 'Space')
  await druk(page, page.getByRole('radio', { name: 'Loopt', exact: true }), 'Space')
  await druk(page, verder(page), 'Enter')
  await expect(kop(page, 'Borging en financiering')).toBeFocused()
  await druk(page, verder(page), 'Enter')
  await expect(kop(page, 'Wat helpt en wat knelt')).toBeFocused()
  await druk(page, page.getByRole('button', { name: 'Voeg toe wat helpt' }), 'Enter')
  await page.keyboard.type('Docenten kennen elkaar.')
  await druk(page, verder(page), 'Enter')

  await expect(kop(page, 'Nakijken')).toBeFocused()
  await expect(page.getByRole('region', { name: 'Er is nog één ding nodig' })).toBeVisible()
  await loopNaar(page, page.getByRole('textbox', { name: /^Namens welke organisatie/ }))
  await page.keyboard.type('Deltion College')
  await expect(
    page.getByRole('img', { name: 'Kaartje: Techniekhuis Testland werkt in 2 gemeenten in Overijssel.' }),
  ).toBeVisible()
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    druk(page, page.getByRole('button', { name: 'Download bestand' }), 'Enter'),
  ])

  expect(bestand.suggestedFilename()).toBe('bijdrage-techniekhuis-testland.json')
  expect(await lees(bestand)).toMatchObject({ soort: 'netwerk', actie: 'nieuw', record: { soort: 'faciliteit' } })
  const { record, bouwsel } = await neemOver(
    bestand,
    'netwerken/faciliteit/techniekhuis-testland.json',
    neemInMetOpdracht,
  )
  expect(record).toMatchObject({
    naam: 'Techniekhuis Testland',
    gebied: { type: 'regionaal', gemeenten: ['GM0193', 'GM0166'] },
    deelnemers: [{ instelling: 'deltion-college' }, { naam: 'Wielen en Raderen' }],
    succesfactoren: [{ tekst: 'Docenten kennen elkaar.' }],
  })

  await openMet(page, bouwsel)
  expect(await kaartKlaar(page)).toBe('klaar')
  const kleur = await kleurVan(page, '--gekozen-0')
  const vooraf = await aandeelVanKleur(kaart(page), kleur)
  await resultaten(page).getByRole('link', { name: 'Techniekhuis Testland', exact: true }).click()
  const blad = dossier(page, 'Techniekhuis Testland')
  await expect(blad.getByRole('link', { name: 'Deltion College' }).first()).toBeVisible()
  await blad.getByRole('button', { name: 'Toon op de kaart' }).click()
  await expect.poll(() => aandeelVanKleur(kaart(page), kleur)).toBeGreaterThan(vooraf + 0.002)
})

test('‘Klopt dit niet?’ opens the record filled in, and only what changed is taken in', async ({ page, openSite }) => {
  const { id, naam, soort } = regionaalNetwerk
  await openSite(`/netwerk/${id}/`)
  await overgenomen(page)
  await dossier(page, naam).getByRole('link', { name: 'Klopt dit niet?', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/bijdragen/?\\?record=netwerk:${id}&versie=`))
  await expect(page.getByRole('heading', { level: 2, name: /Wie doen er mee/ })).toBeVisible()
  await page.getByRole('button', { name: /^Waar gaat het over/ }).click()
  await expect(page.getByRole('textbox', { name: /^Naam/ })).toHaveValue(naam)
  await page.getByRole('button', { name: /^Wat doen ze samen/ }).click()
  await page.getByRole('textbox', { name: 'Doel' }).fill('Een doel dat wij zelf opgaven.')
  await page.getByRole('button', { name: /^Nakijken/ }).click()
  await page.getByRole('textbox', { name: /^Namens welke organisatie/ }).fill('Testcollege')
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download bestand' }).click(),
  ])
  const bijdrage = await lees(bestand)
  expect(Object.keys(bijdrage.record).toSorted()).toEqual(['doel', 'herkomst', 'id', 'peildatum'])
  const pad = `netwerken/${soort}/${id}.json`
  const voor: unknown = JSON.parse(readFileSync(join(wortel, 'data', pad), 'utf8'))
  const { record: na, bouwsel } = await neemOver(bestand, pad, neemIn)
  expect(na).toMatchObject({ doel: 'Een doel dat wij zelf opgaven.' })
  const rest = (record: unknown) =>
    Object.entries(record ?? {}).filter(([veld]) => !['doel', 'herkomst', 'peildatum'].includes(veld))
  expect(rest(na)).toEqual(rest(voor))

  await openMet(page, bouwsel)
  await overgenomen(page)
  await resultaten(page).getByRole('link', { name: naam, exact: true }).click()
  await expect(dossier(page, naam)).toContainText('Een doel dat wij zelf opgaven.')
})

test('What was typed survives a reload, and one press wipes it', async ({ page, openSite }) => {
  await openSite('/bijdragen/')
  await overgenomen(page)
  const naam = page.getByRole('textbox', { name: /^Naam/ })
  await naam.fill('Half af')
  await verder(page).click()
  await page.reload()
  await expect(kop(page, 'Stap 2 van 7')).toBeVisible()
  await page.goBack()
  await expect(naam).toHaveValue('Half af')
  await page.getByRole('button', { name: 'Wis dit concept' }).click()
  await expect(naam).toHaveValue('')
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0)
})

test('A press on the map takes a gemeente in and out', async ({ page, openSite }) => {
  await openSite('/bijdragen/?stap=waar')
  await overgenomen(page)
  await page.getByRole('radio', { name: /^Een of meer gemeenten/ }).check()
  const vlak = page.getByRole('group', { name: /^Kaart om gemeenten aan te wijzen/ })
  const gemeente = vlak.getByRole('link', { name: 'Zwolle', exact: true })
  const gekozen = page.getByRole('group', { name: 'Gekozen gemeenten en regio’s' })
  await gemeente.click()
  await expect(gekozen.getByRole('listitem')).toHaveText(['Zwolle'])
  await gemeente.press('Enter')
  await expect(gekozen.getByRole('listitem')).toHaveCount(0)
})

const record = `record=netwerk:${regionaalNetwerk.id}`
const staten = [
  ['the first step', ''],
  ['who takes part', `${record}&stap=wie`],
  ['where it works', `${record}&stap=waar`],
  ['what it does', 'stap=wat'],
  ['how it is secured', 'stap=borging'],
  ['what helps', `${record}&stap=helpt`],
  ['the end, with all that is still needed', 'stap=nakijken'],
  ['a school', 'record=school:00AH07'],
] as const
const kort = ['who takes part', 'where it works']
for (const [wat, query] of staten) {
  test(
    `The form has no fault that axe can see and fits, wide and light, small and dark: ${wat}`,
    langTenzij(kort.includes(wat)),
    async ({ page, openSite }) => {
      await openSite(`/bijdragen/?${query}`)
      await overgenomen(page)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      for (const { breedte, kleur } of [
        { breedte: 1280, kleur: 'light' },
        { breedte: 360, kleur: 'dark' },
      ] as const) {
        await page.emulateMedia({ colorScheme: kleur })
        await page.setViewportSize({ width: breedte, height: 800 })
        await axe(page)
        await past(page)
      }
    },
  )
}
