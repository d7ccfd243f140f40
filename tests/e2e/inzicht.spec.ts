import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, LANG, test } from './fixtures.ts'
import { dossier, eerste, overgenomen, overzicht, query, vanNu } from './hulp.ts'
import { drukAf, controleer } from './papier.ts'
import { leesCsv } from './verhalen.ts'

// Of list, search and dossier: the map beside them is told of elsewhere.
test.use({ levendeKaart: false })

/** What the button or link gives, as cells; a file that is in the link itself counts too. */
async function cellen(page: Page, knop: Locator): Promise<string[][]> {
  const [bestand] = await Promise.all([page.waitForEvent('download'), knop.click()])
  return leesCsv(readFileSync(await bestand.path(), 'utf8'))
}

const deelnames = (id: string) =>
  vanNu.filter(({ deelnemers }) => deelnemers.some(({ instelling }) => instelling === id))
const roc = eerste(overzicht.instellingen, ({ id }) => {
  const eigen = deelnames(id).filter(({ gebied }) => gebied.type === 'regionaal')
  return eigen.some((een) =>
    eigen.some((ander) => ander !== een && ander.gemeenten.some((code) => een.gemeenten.includes(code))),
  )
})

test('From an mbo-instelling to its overlap, to two of its netwerken compared, to paper', async ({
  page,
  openSite,
}) => {
  await openSite(`/instelling/${roc.id}/`)
  await overgenomen(page)
  await dossier(page, roc.naam).getByRole('link', { name: 'Bekijk hoe deze netwerken elkaar overlappen' }).click()
  await expect(page).toHaveURL(new RegExp(`/overlap\\?.*van=`))
  const deel = page.getByRole('region', { name: 'Wat netwerken twee aan twee delen' })
  const cel = deel.getByRole('link', { name: /gedeeld: vergelijk met/ }).first()
  const aantal = Number(await cel.innerText())

  // The numbers of the matrix are those of its download: as a pair each number stands there once, in the table twice.
  const [kop = [], ...rijen] = await cellen(page, deel.getByRole('button', { name: /^Download.* CSV$/ }))
  const inBestand = rijen.map((rij) => Number(rij[kop.indexOf('gedeelde gemeenten')])).toSorted((a, b) => a - b)
  const opScherm = (await deel.getByRole('link', { name: /gedeeld: vergelijk met/ }).allInnerTexts())
    .map(Number)
    .toSorted((a, b) => a - b)
  expect(opScherm).toEqual(inBestand.flatMap((getal) => [getal, getal]))

  await cel.click()
  await expect(page).toHaveURL(/\/vergelijk\?/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('vergeleken')
  const gemeenten = page.getByRole('region', { name: 'Gemeenten', exact: true })
  await expect(gemeenten.getByRole('heading', { name: `Gedeeld ${aantal}`, exact: true })).toBeVisible()
  const [, ...vergelijking] = await cellen(
    page,
    page.getByRole('button', { name: /^Download deze vergelijking als CSV/ }),
  )
  expect(vergelijking.length).toBeGreaterThanOrEqual(aantal)

  const adres = new URL(page.url())
  const titel = await page.getByRole('heading', { level: 1 }).innerText()
  const afdruk = await drukAf(page)
  controleer(afdruk, adres.pathname)
  expect(afdruk.tekst).toContain(titel)
  expect(afdruk.tekst).toContain('Gedeeld')
})

test('Each distribution says the same in its sentence, chart, table and file', async ({ page, openSite }) => {
  await openSite('/inzichten/kerncijfers/')
  await overgenomen(page)
  const kern = overzicht.netwerken.filter(({ relevantie }) => relevantie === 'kern')
  for (const titel of ['Vorm', 'Borging', 'Sector', 'Financiering', 'Soort', 'Aard van de samenwerking']) {
    const deel = page
      .getByRole('region', { name: 'Kerncijfers', exact: true })
      .locator('section', { has: page.getByRole('heading', { name: titel, exact: true }) })
    const grafiek = deel.getByRole('img')
    const zin = await deel.locator('figcaption').innerText()
    await expect(grafiek).toHaveAccessibleName(zin)

    await deel.getByText('Cijfers als tabel').click()
    const tabel = deel.getByRole('table', { name: `${titel}: aantal netwerken` })
    await expect(tabel).toBeVisible()
    const rijen = await tabel
      .locator('tbody tr')
      .evaluateAll((alle) => alle.map((rij) => [...rij.children].map((cel) => cel.textContent)))
    const [, ...bestand] = await cellen(page, deel.getByRole('link', { name: /^Download/ }))
    expect(bestand).toEqual(rijen)

    const delen = rijen.map(([naam = '', overig, stoEnRif, samen, aandeel]) => ({
      ...{ naam, achter: `${samen} (${aandeel})` },
      ...{ overig: Number(overig), stoEnRif: Number(stoEnRif), samen: Number(samen) },
    }))
    expect(await grafiek.locator('span').allTextContents()).toEqual(delen.map(({ naam }) => naam))
    expect(await grafiek.locator('text').filter({ hasText: '%' }).allTextContents()).toEqual(
      delen.map(({ achter }) => achter),
    )
    expect((await grafiek.locator('rect title').allTextContents()).toSorted()).toEqual(
      delen
        .flatMap(({ naam, overig, stoEnRif }) => [
          ...(overig > 0 ? [`${naam}, overige netwerken: ${overig}`] : []),
          ...(stoEnRif > 0 ? [`${naam}, STO-regio’s en RIF-projecten: ${stoEnRif}`] : []),
        ])
        .toSorted(),
    )
    for (const { overig, stoEnRif, samen } of delen) expect(overig + stoEnRif).toBe(samen)
    expect(zin).toContain(`${Math.max(...delen.map(({ samen }) => samen))} van de ${kern.length} netwerken`)
    if (titel === 'Vorm') expect(delen.reduce((som, { samen }) => som + samen, 0)).toBe(kern.length)
  }
})

test('White spots for zorg en welzijn: six classes, never mixed, the same on screen and in the file', async ({
  page,
  openSite,
}) => {
  await openSite('/inzichten/witte-vlekken/')
  await overgenomen(page)
  const deel = page.getByRole('region', { name: 'Witte vlekken', exact: true })
  await deel.getByLabel('Sector', { exact: true }).selectOption({ label: 'Zorg en welzijn' })
  await expect.poll(() => query(page, 'sector')).toBe('zorg-en-welzijn')
  await expect(deel.getByRole('status').first()).toContainText(/zorg en welzijn/i)

  const [kop = [], ...rijen] = await cellen(page, deel.getByRole('link', { name: /alle gemeenten met hun klasse/ }))
  expect(rijen).toHaveLength(overzicht.gemeenten.length)
  const klasseVan = (rij: string[]) => rij[kop.indexOf('klasse')] ?? ''
  const klassen = new Set(rijen.map(klasseVan))
  expect(klassen.size).toBeGreaterThan(1)
  for (const klasse of klassen) {
    const groep = rijen.filter((rij) => klasseVan(rij) === klasse)
    const vestigingen = groep.reduce((som, rij) => som + Number(rij[kop.indexOf('vmboVestigingen')]), 0)
    const term = deel.getByRole('term').filter({ hasText: klasse }).first()
    await expect(term.locator('xpath=following-sibling::dd[1]')).toContainText(
      new RegExp(`^${groep.length} gemeenten? · ${vestigingen.toLocaleString('nl')} vmbo-vestiging`),
    )
  }
  // A choice is a step: Back takes it away.
  await page.goBack()
  await expect.poll(() => query(page, 'sector')).toBeNull()
})

test('The policy reader goes from a sentence to its table, with the same numbers, and back', async ({
  page,
  openSite,
}) => {
  await openSite('/inzichten/')
  await overgenomen(page)
  const kaart = page.getByRole('article', { name: /tijdelijke geld op is/ })
  const getallen = await kaart.getByRole('listitem').allInnerTexts()
  const [, onbekend, totaal] = /^Van (\d+) van de (\d+) /.exec(await kaart.getByRole('heading').innerText()) ?? []
  await kaart.getByRole('link', { name: 'Tabel van wat ervan werd' }).click()
  await expect(page).toHaveURL(/\/inzichten\/tijd\/?#na-de-subsidie$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Tijd' })).toBeVisible()

  const tabel = page.getByRole('table', { name: 'Netwerken na afloop van hun tijdelijke geld' })
  const [, ...rijen] = await cellen(page, page.getByRole('link', { name: /Netwerken na afloop.* CSV$/ }))
  const inTabel = await tabel.locator('tbody tr td:nth-child(2)').allInnerTexts()
  expect(rijen.map(([, aantal]) => aantal)).toEqual(inTabel.map((cel) => cel.trim()))
  expect(rijen.reduce((som, [, aantal]) => som + Number(aantal), 0)).toBe(Number(totaal))
  expect(rijen.find(([wat]) => wat?.startsWith('Niet bekend'))?.[1]).toBe(onbekend)
  expect(new Set(getallen.map((tekst) => Number.parseInt(tekst, 10)))).toEqual(
    new Set(rijen.map(([, aantal]) => Number(aantal))),
  )

  await page.getByRole('link', { name: 'Alle inzichten' }).click()
  await expect(kaart).toBeVisible()
})

test(
  'The year from 2012 to 2026: what ran when, without a step for Back at each year',
  LANG,
  async ({ page, openSite }) => {
    await openSite('/over/')
    await overgenomen(page)
    await openSite('/inzichten/tijd/?jaar=2012')
    await overgenomen(page)
    const deel = page.getByRole('region', { name: 'Tijd', exact: true })
    const schuif = deel.getByRole('slider', { name: 'Jaar' })
    await expect(schuif).toHaveValue('2012')
    const liepen = async () => Number(/netwerken in \d+: (\d+) begonnen/.exec(await deel.innerText())?.[1])
    const gezien = [await liepen()]
    await schuif.focus()
    for (let jaar = 2013; jaar <= 2026; jaar += 1) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => query(page, 'jaar')).toBe(String(jaar))
      await expect(deel.getByText(`Alle netwerken in ${jaar}:`)).toBeVisible()
      gezien.push(await liepen())
    }
    expect(new Set(gezien).size).toBeGreaterThan(5)
    expect(gezien.every((aantal) => Number.isInteger(aantal))).toBe(true)
    await deel.getByRole('link', { name: 'Toon 2026 op de kaart' }).click()
    await expect.poll(() => query(page, 'jaar')).toBe('2026')
    await page.goBack()
    await expect(page).toHaveURL(/\/inzichten\/tijd\/?\?jaar=2026/)
    await page.goBack()
    await expect(page).toHaveURL(/\/over\/?$/)
  },
)
