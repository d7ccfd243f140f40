import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import type { Netwerk } from './hulp.ts'
import { dossier, eerste, filtervouw, overzicht, query, resultaten, scholen, vanNu, ZOEKVAK, zoekvak } from './hulp.ts'

/**
 * The stories of the reader, told once and played with the pointer, with the keyboard alone, and on a phone: `doe`
 * says how a control is worked.
 */
export interface Bediening {
  naam: string
  /** Works a button, link, checkbox or summary. */
  doe: (page: Page, vak: ReturnType<Page['locator']>) => Promise<void>
}

export const muis: Bediening = { naam: 'pointer', doe: (_, vak) => vak.click() }

/** Walks with Tab, as far as it takes, and presses: what Tab does not reach does not exist for the keyboard. */
export const toetsenbord: Bediening = {
  naam: 'keyboard',
  doe: async (page, vak) => {
    await loopNaar(page, vak)
    const isVakje = (await vak.getAttribute('type')) === 'checkbox'
    await page.keyboard.press(isVakje ? 'Space' : 'Enter')
  },
}

/**
 * Which key brings the focus nearer to a control: within the list of rows that it stands in an arrow, elsewhere Tab.
 * Undefined when it is there.
 */
const toetsNaar = (vak: ReturnType<Page['locator']>, tab: string) =>
  vak.evaluate((element, elders) => {
    const nu = document.activeElement
    if (nu === element) return undefined
    const lijst = element.closest('[data-rijen]')
    const [rij, hier] = [element.closest('li'), nu?.closest('li')]
    if (nu === null || lijst === null || rij === null || !lijst.contains(nu) || hier === null || hier === undefined)
      return elders
    const isVerder = (nu.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    if (rij === hier) return isVerder ? 'ArrowRight' : 'ArrowLeft'
    return isVerder ? 'ArrowDown' : 'ArrowUp'
  }, tab)

/** Tab to a control; shift+Tab when it stands before the focus. At most once around the page. */
export async function loopNaar(page: Page, vak: ReturnType<Page['locator']>): Promise<void> {
  const terug = await vak.evaluate((element) => {
    const nu = document.activeElement
    const isElders = nu === null || nu === document.body
    return !isElders && (nu.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  })
  for (let stap = 0; stap < 900; stap += 1) {
    // Asked anew at every step: the search box changes into its real self while one walks.
    const toets = await toetsNaar(vak, terug ? 'Shift+Tab' : 'Tab')
    if (toets === undefined) return
    await page.keyboard.press(toets)
  }
  throw new Error('Met Tab is het niet te bereiken')
}

/** A school in a gemeente where networks are known, whose name is its own. */
export const school = eerste(
  scholen,
  ({ naam, gemeente }) =>
    scholen.filter((ander) => ander.naam === naam).length === 1 && dekkend(gemeente).length >= 2 && naam.length > 12,
)

function dekkend(gemeente: string): Netwerk[] {
  return overzicht.netwerken.filter(
    ({ relevantie, gebied, gemeenten }) =>
      relevantie === 'kern' && gebied.type !== 'landelijk' && gemeenten.includes(gemeente),
  )
}

/** Story 1: type a school, see its networks. */
export async function vindSchool(page: Page, bediening: Bediening): Promise<void> {
  const vak = zoekvak(page).or(page.getByRole('textbox', { name: ZOEKVAK }))
  await bediening.doe(page, vak)
  await page.keyboard.type(school.naam)
  const optie = page.getByRole('option', { name: school.naam }).first()
  await expect(optie).toBeVisible()
  if (bediening === toetsenbord) {
    const actief = zoekvak(page)
    for (let stap = 0; stap < 12; stap += 1) {
      const id = await actief.getAttribute('aria-activedescendant')
      if (id !== null && id === (await optie.getAttribute('id'))) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
  } else {
    await optie.click()
  }
  await expect(page).toHaveURL(new RegExp(`/school/${school.code}/?$`))
  const blad = dossier(page, school.naam)
  for (const { naam } of dekkend(school.gemeente)) {
    // What is over stands in a fold.
    await expect(blad.getByRole('link', { name: naam, exact: true, includeHidden: true }).first()).toBeAttached()
  }
}

/** The provincie with most of what story 2 looks for. */
export const provincie = eerste(
  overzicht.regios
    .filter(({ indeling }) => indeling === 'provincie')
    .toSorted((a, b) => gezocht(b.id, ['onbekend']).length - gezocht(a.id, ['onbekend']).length),
  () => true,
)

/** What story 2 should find, worked out in the plainest way. */
export function gezocht(provincieId: string, vormen: readonly string[]): Netwerk[] {
  const codes = new Set(
    overzicht.gemeenten.filter((gemeente) => gemeente.provincie === provincieId).map(({ code }) => code),
  )
  return vanNu.filter(
    ({ vorm, sectoren, borging, gebied, gemeenten }) =>
      vormen.includes(vorm) &&
      sectoren.includes('techniek') &&
      borging.vorm !== 'convenant' &&
      (gebied.type === 'landelijk' || gemeenten.some((code) => codes.has(code))),
  )
}

const groep = (page: Page, titel: string) =>
  page
    .getByRole('region', { name: 'Filters', exact: true })
    .getByRole('group')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${titel}`, 'i') }) })

async function openGroep(page: Page, titel: string, { doe }: Bediening): Promise<void> {
  // Beside the map the filters stand folded; in the dialog of a phone they do not.
  const vouw = filtervouw(page)
  if ((await vouw.count()) > 0 && (await vouw.getAttribute('open')) === null) {
    await doe(page, vouw.locator('summary').first())
  }
  // What is asked less often stands in a fold of its own; while that is closed, nothing in it is a group.
  const meer = groep(page, 'Meer filters').last()
  if (titel !== 'Soort' && (await meer.getAttribute('open')) === null) await doe(page, meer.locator('summary').first())
  const details = groep(page, titel).last()
  if ((await details.getAttribute('open')) === null) await doe(page, details.locator('summary').first())
}

async function vink(page: Page, titel: string, waarde: string, bediening: Bediening): Promise<void> {
  await openGroep(page, titel, bediening)
  await bediening.doe(page, groep(page, titel).last().getByRole('checkbox', { name: waarde, exact: true }).first())
}

/** Story 2: techniek, not formal, without convenant, in one provincie. */
export async function filterTechniek(page: Page, bediening: Bediening, vormen: readonly string[]): Promise<void> {
  for (const vorm of vormen) await vink(page, 'Vorm', vorm, bediening)
  await vink(page, 'Sector', 'Techniek', bediening)
  for (const waarde of [
    'Stichting, vereniging of coöperatie',
    'Wet of regeling',
    'Geen vastgelegde borging',
    'Onbekend',
  ]) {
    await vink(page, 'Borging', waarde, bediening)
  }
  await openGroep(page, 'Gemeente', bediening)
  const veld = page.getByRole('combobox', { name: /^Voeg een gemeente/ })
  await bediening.doe(page, veld)
  await page.keyboard.type(provincie.naam)
  const optie = page.getByRole('option', { name: `Provincie ${provincie.naam}`, exact: true })
  await expect(optie).toBeVisible()
  for (let stap = 0; stap < 8 && (await optie.getAttribute('aria-selected')) !== 'true'; stap += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect.poll(() => query(page, 'gemeente')).not.toBeNull()
}

/** Names in the table of netwerken, from top to bottom; waits until it holds as many as its caption says. */
export async function tabelnamen(page: Page): Promise<string[]> {
  const tabel = page.getByRole('table', { name: /^Netwerken/ })
  const aantal = Number(/\d+/.exec(await tabel.locator('caption').innerText())?.[0])
  await expect(tabel.getByRole('rowheader')).toHaveCount(aantal)
  return tabel.getByRole('rowheader').allInnerTexts()
}

/** Presses the download button and gives the file. */
export async function download(page: Page, soort: 'CSV' | 'JSON', { doe }: Bediening): Promise<string> {
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    doe(page, page.getByRole('button', { name: `Download netwerken als ${soort}`, exact: true })),
  ])
  return readFileSync(await bestand.path(), 'utf8')
}

/** Cells of a comma separated file, quotes and all. */
export function leesCsv(tekst: string): string[][] {
  const rijen: string[][] = [[]]
  let cel = ''
  let inAanhaling = false
  const sluitCel = () => {
    rijen.at(-1)?.push(cel)
    cel = ''
  }
  for (let plaats = tekst.startsWith('\uFEFF') ? 1 : 0; plaats < tekst.length; plaats += 1) {
    const letter = tekst.charAt(plaats)
    if (inAanhaling) {
      if (letter !== '"') cel += letter
      else if (tekst.charAt(plaats + 1) === '"') {
        cel += '"'
        plaats += 1
      } else inAanhaling = false
    } else if (letter === '"') inAanhaling = true
    else if (letter === ',') sluitCel()
    else if (letter === '\n') {
      sluitCel()
      rijen.push([])
    } else if (letter !== '\r') cel += letter
  }
  return rijen.filter((rij) => rij.length > 0)
}

/** Story 3: draws netwerken from the list. */
export async function teken(page: Page, netwerken: readonly Netwerk[], { doe }: Bediening): Promise<void> {
  for (const { naam } of netwerken) {
    await doe(page, resultaten(page).getByRole('button', { name: `Teken ${naam} op de kaart` }))
  }
  await expect.poll(() => query(page, 'netwerk')).toBe(netwerken.map(({ id }) => id).join(','))
}
