import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, langTenzij, test } from './fixtures.ts'
import { distMap, overgenomen, resultaten, telling } from './hulp.ts'
import { leesCsv } from './verhalen.ts'

// Of list, search and dossier: the map beside them is told of elsewhere.
test.use({ levendeKaart: false })

/*
 * One number for one thing, read from the screens as they were built: what the dossier says is what list, map, Inzichten,
 * overlap and file say.
 */

/** A file of the open data: its rows by the names of the columns. */
function leesBestand(tekst: string): Record<string, string>[] {
  const [koppen = [], ...rijen] = leesCsv(tekst)
  return rijen.map((rij) => Object.fromEntries(koppen.map((kop, nr) => [kop, rij[nr] ?? ''])))
}
const bestand = (pad: string) => leesBestand(readFileSync(`${distMap}data/${pad}`, 'utf8'))

/** The figure of a dossier that is called so: `tafels van nu`, and what stands under it. */
async function cijfer(page: Page, wat: RegExp): Promise<{ getal: number; uitleg: string }> {
  const vak = page.getByRole('article').getByRole('listitem').filter({ hasText: wat }).first()
  const tekst = await vak.innerText()
  return { getal: Number(/\d+/.exec(tekst)?.[0]), uitleg: tekst }
}

const getalIn = async (vak: Locator, vorm: RegExp) => {
  const tekst = (await vak.count()) === 0 ? '' : await vak.first().innerText()
  return Number(vorm.exec(tekst)?.[1] ?? 0)
}

/** How many netwerken the page of overlap shows in its matrix: `Alle 12 netwerken …`, `De 15 van de 20 …`; without a matrix its list. */
async function inMatrix(page: Page): Promise<number> {
  const tabel = page.getByRole('region', { name: 'Wat netwerken twee aan twee delen' })
  if ((await tabel.count()) > 0) return getalIn(tabel.getByRole('table').first(), /(?:Alle|van de) (\d+) netwerken/)
  return (await page.getByText('maar één regionaal netwerk van nu').count()) > 0 ? 1 : 0
}

for (const [id, isLandelijk] of [
  ['firda', false],
  ['vonk', false],
  ['curio', false],
  ['hmc', true],
] as const) {
  test(
    `The tables of ${id} are as many in dossier, list, overlap, scale puzzle and file`,
    langTenzij(id === 'firda'),
    async ({ page, openSite }) => {
      await openSite(`/instelling/${id}/`)
      const tafels = await cijfer(page, /tafels? van nu/)
      const voorbij = Number(/(\d+) voorbij/.exec(tafels.uitleg)?.[1] ?? 0)

      await openSite(`/?deelnemer=${id}&weergave=lijst`)
      await overgenomen(page)
      expect(await telling(resultaten(page))).toBe(tafels.getal)
      await openSite(`/?deelnemer=${id}&voorbij=1&weergave=lijst`)
      await overgenomen(page)
      expect(await telling(resultaten(page))).toBe(tafels.getal + voorbij)

      await openSite(`/overlap/?van=instelling:${id}`)
      await overgenomen(page)
      const rest = page.getByRole('region', { name: 'Niet meegeteld' })
      const elders = await getalIn(rest.getByText(/hoort ook bij/), /hoort ook bij (\d+) netwerk/)
      expect((await inMatrix(page)) + elders).toBe(tafels.getal)
      expect(await getalIn(rest.getByText(/voorbij of waarschijnlijk voorbij/), /^(\d+) netwerk/)).toBe(voorbij)

      const rij = bestand('mbo-instellingen.csv').find((een) => een['id'] === id)
      expect([Number(rij?.['tafelsNu']), Number(rij?.['tafelsVoorbij'])]).toEqual([tafels.getal, voorbij])

      if (isLandelijk) return
      await openSite('/inzichten/schaal/')
      await overgenomen(page)
      const puzzel = page.getByRole('table', { name: 'STO-regio’s per mbo-instelling van nu', includeHidden: true })
      const cellen = puzzel.locator(`tr:has(a[href*="/instelling/${id}"]) td`)
      const [, , , nu, toen] = await cellen.allTextContents()
      expect([Number(nu), Number(toen)]).toEqual([tafels.getal, voorbij])
    },
  )
}

test('The number of a gemeente is the same on the map, in its dossier, among the white spots and in the file', async ({
  page,
  openSite,
}) => {
  const uitCsv = new Map(bestand('gemeenten.csv').map((rij) => [rij['naam'], rij]))
  const start = await (await page.request.get('/')).text()
  await openSite('/inzichten/witte-vlekken/')
  const link = page.getByRole('link', { name: /alle gemeenten met hun klasse/ })
  const csv = decodeURIComponent(((await link.getAttribute('href')) ?? '').replace(/^[^,]*,/, ''))
  const vlekken = new Map(leesBestand(csv).map((rij) => [rij['gemeente'], rij]))

  for (const naam of ['Groningen', 'Waterland', 'Achtkarspelen', 'Leusden']) {
    const rij = uitCsv.get(naam)
    await openSite(`/gemeente/${rij?.['code']}/`)
    const netwerken = await cijfer(page, /netwerk(en)? van nu/)
    const breed = Number(/daarnaast (\d+) provinciebreed/.exec(netwerken.uitleg)?.[1] ?? 0)
    const opKaart = new RegExp(`<title>${naam}: ([^<]*)</title>`).exec(start)?.[1] ?? ''
    const geteld = Number(/^(\d+) netwerk/.exec(opKaart)?.[1] ?? 0)
    expect(opKaart, naam).not.toBe('')
    expect([geteld, Number(rij?.['netwerken']), Number(vlekken.get(naam)?.['netwerken'])], naam).toEqual(
      Array.from({ length: 3 }, () => netwerken.getal),
    )
    expect(
      [Number(/(\d+) provinciebreed/.exec(opKaart)?.[1] ?? 0), Number(vlekken.get(naam)?.['provinciebreed'])],
      naam,
    ).toEqual([breed, breed])
  }
})
