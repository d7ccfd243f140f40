import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { overzicht } from './hulp.ts'

/** A sheet of A4 in points, upright or on its side, as a PDF says it. */
const A4 = /\/MediaBox\s*\[\s*0 0 (?:59[456][.\d]* 84[12][.\d]*|84[12][.\d]* 59[456][.\d]*)\s*\]/

export interface Afdruk {
  bladen: number
  tekst: string
}

/** Prints to PDF; the file and, where poppler is there, pictures of its sheets stand in the test results. */
export async function drukAf(page: Page): Promise<Afdruk> {
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
export function controleer({ tekst }: Afdruk, pad: string): void {
  expect(tekst).toContain(overzicht.versie)
  expect(tekst).toContain(pad)
  for (const knop of ['Deel', 'Print', 'Sluit dossier', 'Toon op de kaart', 'Wis alles']) {
    expect(tekst.split('\n').map((regel) => regel.trim())).not.toContain(knop)
  }
}
