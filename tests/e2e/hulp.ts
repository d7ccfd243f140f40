import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Frame, Locator, Page } from '@playwright/test'
import * as z from 'zod/mini'
import { paginaNamen, paginas } from '../../src/domain/paginas.ts'

/** The folder that the tested site is served from. */
export const distMap = fileURLToPath(new URL('../../dist/', import.meta.url))

const netwerkSchema = z.looseObject({
  id: z.string(),
  naam: z.string(),
  soort: z.string(),
  vorm: z.string(),
  relevantie: z.string(),
  status: z.string(),
  toestand: z.string(),
  sectoren: z.array(z.string()),
  borging: z.looseObject({ vorm: z.string() }),
  periode: z.looseObject({ van: z.optional(z.number()), tot: z.optional(z.number()) }),
  gebied: z.looseObject({ type: z.string() }),
  gemeenten: z.array(z.string()),
  deelnemers: z.array(z.looseObject({ instelling: z.optional(z.string()) })),
})
const overzichtSchema = z.looseObject({
  versie: z.string(),
  peildatum: z.string(),
  gemeenten: z.array(z.looseObject({ code: z.string(), naam: z.string(), provincie: z.string() })),
  regios: z.array(z.looseObject({ id: z.string(), indeling: z.string(), naam: z.string() })),
  instellingen: z.array(z.looseObject({ id: z.string(), naam: z.string() })),
  netwerken: z.array(netwerkSchema),
})
const scholenSchema = z.array(
  z.looseObject({ code: z.string(), naam: z.string(), plaats: z.string(), gemeente: z.string() }),
)

export type Netwerk = z.infer<typeof netwerkSchema>

const leesDist = (pad: string): unknown => JSON.parse(readFileSync(`${distMap}${pad}`, 'utf8'))

/** What the built site itself was made from. Expectations are worked out from it, so that a new record breaks no test. */
export const overzicht = z.parse(overzichtSchema, leesDist('data/app/overzicht.json'))
export const scholen = z.parse(scholenSchema, leesDist('data/app/scholen.json'))

/** The first that fits; the test cannot be told without one. */
export function eerste<T>(lijst: readonly T[], past: (item: T) => boolean): T {
  const gevonden = lijst.find(past)
  if (gevonden === undefined) throw new Error('De gegevens hebben geen record voor dit verhaal')
  return gevonden
}

const isRegionaal = ({ gebied, relevantie }: Netwerk) => gebied.type === 'regionaal' && relevantie === 'kern'
const isEnig = (lijst: readonly { naam: string }[], naam: string) =>
  lijst.filter((ander) => ander.naam.includes(naam)).length === 1

/** What list, table and map show without a choice: all that is not over, surely or probably. */
export const vanNu = overzicht.netwerken.filter(
  ({ toestand }) => !['beeindigd', 'waarschijnlijk-voorbij'].includes(toestand),
)

/** A netwerk with an area of some size, whose name occurs once. */
export const regionaalNetwerk = eerste(
  vanNu,
  (netwerk) => isRegionaal(netwerk) && netwerk.gemeenten.length >= 4 && isEnig(overzicht.netwerken, netwerk.naam),
)

/** Another one that shares some of those gemeenten, and not all. */
export const overlappendNetwerk = eerste(vanNu, (netwerk) => {
  const gedeeld = netwerk.gemeenten.filter((code) => regionaalNetwerk.gemeenten.includes(code)).length
  return (
    netwerk !== regionaalNetwerk &&
    isRegionaal(netwerk) &&
    isEnig(overzicht.netwerken, netwerk.naam) &&
    gedeeld > 0 &&
    gedeeld < netwerk.gemeenten.length
  )
})

/** One page of each kind of dossier: label and address. */
export const dossierAdressen: readonly (readonly [string, string])[] = [
  ['netwerk', `/netwerk/${regionaalNetwerk.id}/`],
  ['STO-regio', `/netwerk/${eerste(overzicht.netwerken, ({ soort }) => soort === 'sto-regio').id}/`],
  ['RIF-project', `/netwerk/${eerste(overzicht.netwerken, ({ soort }) => soort === 'rif-project').id}/`],
  ['instelling', `/instelling/${eerste(overzicht.instellingen, () => true).id}/`],
  ['school', `/school/${eerste(scholen, () => true).code}/`],
  ['gemeente', `/gemeente/${eerste(overzicht.gemeenten, () => true).code}/`],
  ['regio', `/regio/provincie/${eerste(overzicht.regios, ({ indeling }) => indeling === 'provincie').id}/`],
]

/** Every other page: a new one is tested by being in the table of pages. */
export const paginaAdressen = paginaNamen.map((naam) => [naam, `${paginas[naam].pad}/`] as const)

/** The choices in the address, as the reader sees them. */
export function query(page: Page, naam: string): string | null {
  return new URL(page.url()).searchParams.get(naam)
}

/** What the search is called: in the head of a page, and on the first page itself. */
export const ZOEKVAK = /^(Zoek een school|Uw school)/
export const zoekvak = (page: Page) => page.getByRole('combobox', { name: ZOEKVAK })
export const resultaten = (page: Page) => page.getByRole('region', { name: 'Resultaten', exact: true })
/** The line under which the filters stand folded beside the map; in the dialog of a phone they do not. */
export const filtervouw = (page: Page) =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: /^Filters$/ }) })

export async function openFilters(page: Page): Promise<void> {
  await filtervouw(page).locator('summary').first().click()
}

export const legenda = (page: Page) => page.getByRole('region', { name: 'Legenda' })
export const dossier = (page: Page, titel: string) => page.getByRole('article', { name: titel, exact: true })
export const kaart = (page: Page) => page.getByRole('region', { name: 'Kaart', exact: true })

/**
 * The page does what is asked of it only after it was taken over. Until then it is the file as it was made, in which
 * nothing reacts; React marks what it has taken over, and nothing else shows it.
 */
export async function overgenomen(pagina: Page | Frame): Promise<void> {
  await pagina.waitForFunction(() => {
    const plek = document.getElementById('app')
    return plek !== null && Object.keys(plek.firstElementChild ?? {}).some((sleutel) => sleutel.startsWith('__react'))
  })
}

/** The count that list and table say: `12` of "12 netwerken · 3 instellingen". */
export async function telling(vak: Locator): Promise<number> {
  const tekst = await vak
    .getByRole('status')
    .filter({ hasText: /netwerk/ })
    .first()
    .innerText()
  return Number(/^(\d+) netwerk/.exec(tekst)?.[1])
}

/** Which part of a picture has about this colour, from 0 to 1. The live map is a canvas: there is no other way in. */
export async function aandeelVanKleur(vak: Locator, kleur: string): Promise<number> {
  const beeld = (await vak.screenshot()).toString('base64')
  return vak.page().evaluate(
    async ([data, gezocht]) => {
      // Not through fetch: the page's own policy refuses an address of data.
      const punt = Uint8Array.from(atob(data ?? ''), (teken) => teken.codePointAt(0) ?? 0)
      const bitmap = await createImageBitmap(new Blob([punt], { type: 'image/png' }))
      const doek = new OffscreenCanvas(bitmap.width, bitmap.height)
      const pen = doek.getContext('2d')
      if (pen === null) throw new Error('geen tekenvlak')
      pen.drawImage(bitmap, 0, 0)
      const punten = pen.getImageData(0, 0, bitmap.width, bitmap.height).data
      const [r, g, b] = [1, 3, 5].map((plaats) => Number.parseInt((gezocht ?? '').slice(plaats, plaats + 2), 16))
      let raak = 0
      for (let plaats = 0; plaats < punten.length; plaats += 4) {
        const afstand =
          Math.abs((punten[plaats] ?? 0) - (r ?? 0)) +
          Math.abs((punten[plaats + 1] ?? 0) - (g ?? 0)) +
          Math.abs((punten[plaats + 2] ?? 0) - (b ?? 0))
        if (afstand < 40) raak += 1
      }
      return raak / (bitmap.width * bitmap.height)
    },
    [beeld, kleur],
  )
}

/** A colour of the site by its name in tokens.css. */
export function kleurVan(page: Page, naam: string): Promise<string> {
  return page.evaluate((token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(), naam)
}
