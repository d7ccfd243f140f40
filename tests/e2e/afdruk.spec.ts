import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, kaartKlaar, test } from './fixtures.ts'
import { overgenomen, overzicht, overlappendNetwerk, regionaalNetwerk } from './hulp.ts'

/** A sheet of A4 in points, upright or on its side, as a PDF says it. */
const A4 = /\/MediaBox\s*\[\s*0 0 (?:59[456][.\d]* 84[12][.\d]*|84[12][.\d]* 59[456][.\d]*)\s*\]/

interface Afdruk {
  bladen: number
  tekst: string
}

/** Prints to PDF; the file and, where poppler is there, pictures of its sheets stand in the test results. */
async function drukAf(page: Page): Promise<Afdruk> {
  const pad = test.info().outputPath('afdruk.pdf')
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  writeFileSync(pad, pdf)
  const bron = pdf.toString('latin1')
  expect(bron).toMatch(A4)
  const bladen = bron.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
  try {
    execFileSync('pdftoppm', ['-r', '60', '-png', pad, pad.replace(/\.pdf$/, '')])
  } catch {
    // No poppler: the count of sheets and the text are checked all the same.
  }
  await page.emulateMedia({ media: 'print' })
  const tekst = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return document.body.innerText
  })
  return { bladen, tekst }
}

/** What belongs on paper, and what does not. */
function controleer({ tekst }: Afdruk, pad: string): void {
  expect(tekst).toContain(overzicht.versie)
  expect(tekst).toContain(pad)
  for (const knop of ['Deel', 'Print', 'Sluit dossier', 'Toon op de kaart', 'Wis alles']) {
    expect(tekst.split('\n').map((regel) => regel.trim())).not.toContain(knop)
  }
}

for (const [naam, pad] of [
  ['a netwerk', `/netwerk/${regionaalNetwerk.id}/`],
  ['a STO-regio', `/netwerk/${overzicht.netwerken.find(({ soort }) => soort === 'sto-regio')?.id}/`],
  ['an instelling', `/instelling/${overzicht.instellingen[0]?.id}/`],
] as const) {
  test(`The dossier of ${naam} prints with map, facts, sources, date and link`, async ({ page, openSite }) => {
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
  })
}

test('The table prints in full, with date and link', async ({ page, openSite }) => {
  await openSite('/?weergave=tabel&soort=netwerk')
  await overgenomen(page)
  await expect(page.getByRole('table', { name: /^Netwerken/ })).toBeVisible()
  const afdruk = await drukAf(page)
  controleer(afdruk, 'weergave=tabel')
  for (const { naam } of overzicht.netwerken.filter(({ soort }) => soort === 'netwerk')) {
    expect(afdruk.tekst).toContain(naam)
  }
  expect(afdruk.bladen).toBeGreaterThan(1)
})

test('A comparison on the map prints with the map and its legend', async ({ page, openSite }) => {
  await openSite(`/?netwerk=${regionaalNetwerk.id},${overlappendNetwerk.id}`)
  await kaartKlaar(page)
  const afdruk = await drukAf(page)
  expect(afdruk.tekst).toContain('Getekend')
  await expect(page.getByRole('region', { name: 'Kaart', exact: true })).toBeVisible()
})
