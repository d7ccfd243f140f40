import type { Locator } from '@playwright/test'
import { expect, LANG, langTenzij, test } from './fixtures.ts'
import { eerste, overgenomen, overzicht, regionaalNetwerk } from './hulp.ts'

// Of list, search and dossier: the map beside them is told of elsewhere.
test.use({ levendeKaart: false })

/** How much of a table lies out of view to the right, in pixels. */
const buitenBeeld = (venster: Locator) => venster.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
/** How much of the right edge fades, as the sign that the table goes on. */
const vervaging = (venster: Locator) =>
  venster.evaluate((vak) => getComputedStyle(vak).getPropertyValue('--vervaging').trim())

for (const breedte of [768, 1280, 1920]) {
  test(
    `The ranking of gemeenten shows all its columns at ${breedte} px`,
    langTenzij(breedte === 768),
    async ({ page, openSite }) => {
      await page.setViewportSize({ width: breedte, height: 900 })
      await openSite('/overlap/')
      const venster = page.getByRole('region', { name: 'Ranglijst van gemeenten' })
      await expect(venster.getByRole('columnheader', { name: 'Mbo-instellingen' })).toBeVisible()
      expect(await buitenBeeld(venster)).toBe(0)
      expect(await vervaging(venster)).toBe('0px')
    },
  )
}

test.describe('On a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  test('a table that goes on fades at its edge, until its end is in view', async ({ page, openSite }) => {
    await openSite('/overlap/')
    for (const naam of ['Ranglijst van gemeenten', /regionale netwerken/]) {
      const venster = page.getByRole('region', { name: naam })
      expect(await buitenBeeld(venster)).toBeGreaterThan(0)
      expect(await vervaging(venster)).toBe('40px')
      await venster.evaluate((vak) => {
        vak.scrollLeft = vak.scrollWidth
      })
      await expect.poll(() => vervaging(venster)).toBe('0px')
    }
  })

  test('the netwerken that share gemeenten are named, without dots to scroll to', LANG, async ({ page, openSite }) => {
    const provincie = eerste(
      overzicht.regios,
      ({ indeling, naam }) => indeling === 'provincie' && naam === 'Overijssel',
    )
    await openSite(`/overlap/?van=regio:provincie/${provincie.id}`)
    await overgenomen(page)
    const venster = page.getByRole('region', { name: 'Combinaties van netwerken' })
    const samen = venster.getByRole('rowheader', { name: /Deze [2-9] netwerken samen/ }).first()
    const [, aantal] = /Deze (\d) netwerken/.exec(await samen.innerText()) ?? []
    const tekst = await samen.innerText()
    expect(overzicht.netwerken.filter(({ naam }) => tekst.includes(naam)).length).toBeGreaterThanOrEqual(Number(aantal))
    expect(await buitenBeeld(venster)).toBe(0)
  })
})

test('In a comparison of regions every school can be told from its namesakes', async ({ page, openSite }) => {
  const [a, b] = overzicht.regios.filter(({ indeling }) => indeling === 'provincie')
  await openSite(`/vergelijk/?a=regio:provincie/${a?.id}&b=regio:provincie/${b?.id}`)
  const deel = page.getByRole('region', { name: 'Instellingen en scholen' })
  await expect.poll(() => deel.getByRole('link').count()).toBeGreaterThan(50)
  const namen = await deel.getByRole('link').allInnerTexts()
  expect(namen.filter((naam, plek) => namen.indexOf(naam) !== plek)).toEqual([])
})

test('The legend of a comparison holds only what is drawn', async ({ page, openSite }) => {
  const landelijk = eerste(overzicht.netwerken, ({ gebied }) => gebied.type === 'landelijk')
  await openSite(`/vergelijk/?a=netwerk:${regionaalNetwerk.id}&b=netwerk:${landelijk.id}`)
  const legenda = page.getByRole('list', { name: 'Legenda' })
  await expect(legenda.getByRole('listitem')).toHaveText([
    `alleen ${regionaalNetwerk.naam}: ${regionaalNetwerk.gemeenten.length} gemeenten`,
  ])
})
