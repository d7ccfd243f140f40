import { mkdirSync, writeFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import type { ChildProcess } from 'node:child_process'
import { preview } from 'vite'
import type { PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insluitcode } from '../../src/domain/insluit/insluit.ts'
import { maakGastpagina } from '../e2e/gastpagina.ts'
import type { Motor } from '../motoren/motor.ts'
import { wacht } from '../motoren/motor.ts'
import { motoren, startScherm, zorgVoorMotoren } from '../motoren/motoren.ts'

/*
 * The site in Firefox and WebKit; the stories of tests/e2e tell it in Chromium, and in more detail. Needs a build. What
 * each engine made of some pages stands in .cache/motoren afterwards, to be looked at. Stories called `kort` are the
 * short form, for `.ci/run`.
 */

const FOTOS = '.cache/motoren'
/** A story waits for states; only what hangs reaches this. */
const GEDULD_MS = 300_000

const PAGINAS = {
  start: '/',
  dossier: '/instelling/deltion-college',
  tafels: '/mijn-tafels/instelling/deltion-college',
  overlap: '/overlap?van=instelling:deltion-college',
  insluiten: '/insluiten',
}

const KAART = `['klaar', 'terugval'].includes(document.documentElement.dataset.kaart)`
const kop = (tekst: string) =>
  `[...document.querySelectorAll('h1')].some((h1) => h1.checkVisibility() && h1.textContent.trim() === ${JSON.stringify(tekst)})`

/** How many sheets a PDF has whose objects are packed, as Firefox makes it. */
function bladenIn(pdf: Buffer): number {
  const tekst = pdf.toString('latin1')
  const delen = [...tekst.matchAll(/(?<!end)stream\r?\n/g)].map(({ index, 0: begin }) => {
    const vanaf = index + begin.length
    try {
      return inflateSync(pdf.subarray(vanaf, tekst.indexOf('endstream', vanaf))).toString('latin1')
    } catch {
      // A picture or a font, packed in another way.
      return ''
    }
  })
  return delen.join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

zorgVoorMotoren()

describe.each(motoren())('in $naam', ({ naam, start }) => {
  let site: PreviewServer
  let scherm: { naam: string; proces: ChildProcess }
  let motor: Motor
  let wortel = ''

  beforeAll(async () => {
    mkdirSync(FOTOS, { recursive: true })
    site = await preview({ preview: { port: 0, host: 'localhost' }, logLevel: 'silent' })
    wortel = (site.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')
    scherm = await startScherm()
    motor = await start(scherm.naam)
  }, GEDULD_MS)
  afterAll(async () => {
    await motor.stop()
    scherm.proces.kill()
    await site.close().catch(() => undefined)
  }, GEDULD_MS)

  it('kort: begins with the question, finds an instelling and opens its dossier', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/`)
    await wacht(motor, KAART, 'de kaart')
    await wacht(motor, `document.querySelector('[role="combobox"]')?.checkVisibility() === true`, 'het zoekvak')
    await motor.typ('[role="combobox"]', 'Firda')
    await wacht(
      motor,
      `document.querySelector('[role="listbox"]')?.textContent.includes('Leeuwarden') === true`,
      'wat gevonden is',
    )
    await motor.klik('[role="option"]', 'Leeuwarden')
    await wacht(motor, kop('Firda'))
    expect(await motor.waarde('location.pathname')).toBe('/instelling/firda')
  })

  it('kort: draws the live map', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/`)
    await wacht(motor, `document.documentElement.dataset.kaart === 'klaar'`, 'de levende kaart')
    await motor.klik('button', 'Zoom in')
    await wacht(motor, `document.querySelector('canvas') !== null`)
  })

  it('filters the list', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/`)
    await wacht(motor, KAART, 'de kaart')
    await motor.klik('summary', 'Filters')
    await wacht(
      motor,
      `[...document.querySelectorAll('label')].some((label) => /^Route/.test(label.textContent) && label.checkVisibility())`,
    )
    await motor.klik('label', 'Route')
    await wacht(motor, `new URLSearchParams(location.search).get('soort') === 'route'`)
  })

  it('shows a dossier with its small map, and its folds open', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/netwerk/zwolse8`)
    await wacht(motor, kop('De Zwolse8'))
    await wacht(motor, KAART, 'de kaart')
    expect(await motor.waarde(`document.querySelector('[data-kaartje] svg path') !== null`)).toBe(true)
    await motor.klik('article summary')
    await wacht(motor, `document.querySelector('article details[open]') !== null`)
  })

  it('compares, and shows overlap', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/vergelijk?a=netwerk:zwolse8&b=netwerk:zwolse-koers`)
    await wacht(
      motor,
      `document.body.textContent.includes('Zwolse Koers') && document.querySelectorAll('h2').length > 1`,
    )
    await motor.ga(`${wortel}/overlap?van=instelling:deltion-college`)
    await wacht(motor, `document.querySelectorAll('table tbody tr').length > 2`, 'de matrix')
  })

  it('draws who sits where', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/wie-zit-waar?van=instelling:deltion-college`)
    await wacht(motor, `document.querySelectorAll('main svg path, main svg line').length > 5`, 'het beeld')
  })

  it('takes a contribution one step further', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/bijdragen?record=netwerk:zwolse8&veld=website`)
    await wacht(motor, `document.querySelector('form input, form textarea') !== null`, 'het formulier')
    await motor.typ('form input:not([type="radio"], [type="checkbox"])', 'www.voorbeeld.nl')
    await wacht(motor, `[...document.querySelectorAll('form input')].some((veld) => veld.value.includes('voorbeeld'))`)
  })

  it('kort: stands in a frame of another site, with exactly our code', { timeout: GEDULD_MS }, async () => {
    const code = insluitcode({ adres: `${wortel}/?embed=1`, titel: 'Landkaart', breedte: undefined, hoogte: 600 })
    const gast = await maakGastpagina(code)
    try {
      await motor.ga(gast.adres)
      await motor.inKader()
      await wacht(motor, `document.documentElement.dataset.kaart === 'klaar'`, 'de levende kaart in het kader')
      await motor.klik('[aria-label="Resultaten"] li a')
      await wacht(motor, `document.querySelector('article h1') !== null`, 'het dossier in het kader')
      expect(await motor.waarde('location.search')).toBe('?embed=1')
    } finally {
      await gast.sluit()
    }
  })

  it('has a live map again after its graphics were taken away', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/netwerk/zwolse8`)
    await wacht(motor, `document.documentElement.dataset.kaart === 'klaar'`, 'de levende kaart')
    await motor.waarde(`void (window.eerste = document.querySelector('canvas'))`)
    await motor.waarde(`void window.eerste.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()`)
    await wacht(
      motor,
      `document.documentElement.dataset.kaart === 'klaar' && document.querySelector('canvas') !== window.eerste`,
      'een nieuwe levende kaart',
    )
  })

  it('prints the tables of an instelling on one A4', { timeout: GEDULD_MS }, async ({ skip }) => {
    const { druk } = motor
    if (druk === undefined) return skip('the driver of this engine cannot print')
    await motor.ga(`${wortel}/mijn-tafels/instelling/deltion-college`)
    await wacht(motor, kop('De tafels van Deltion College'))
    const papier = Buffer.from(await druk())
    writeFileSync(`${FOTOS}/${naam}-tafels.pdf`, papier)
    expect(bladenIn(papier)).toBe(1)
  })

  it('is looked at', { timeout: GEDULD_MS }, async () => {
    for (const breedte of [360, 1366]) {
      for (const [wat, pad] of Object.entries(PAGINAS)) {
        // In a frame, because a window of WebKit cannot be as narrow as a phone.
        const gast = await maakGastpagina(
          `<iframe src="${wortel}${pad}" width="${breedte}" height="800" frameborder="0"></iframe>`,
        )
        try {
          await motor.ga(gast.adres)
          await motor.inKader()
          await wacht(motor, `document.querySelector('main h1') !== null`)
          // A phone begins with the list.
          if (wat === 'dossier' || (wat === 'start' && breedte > 760)) await wacht(motor, KAART, 'de kaart')
          const teBreed = await motor.waarde('document.documentElement.scrollWidth > window.innerWidth')
          expect(teBreed, `${pad} past niet in ${breedte} pixels`).toBe(false)
          writeFileSync(`${FOTOS}/${naam}-${wat}-${breedte}.png`, await motor.foto())
        } finally {
          await gast.sluit()
        }
      }
    }
  })

  it('can be read without a network once it was visited', { timeout: GEDULD_MS }, async () => {
    await motor.ga(`${wortel}/netwerk/zwolse8`)
    await wacht(motor, `navigator.serviceWorker?.controller !== null`, 'de serviceworker')
    await motor.ga(`${wortel}/netwerk/zwolse8`)
    await wacht(motor, kop('De Zwolse8'))
    // A browser keeps its connections open, and the server would wait for them.
    if ('closeAllConnections' in site.httpServer) site.httpServer.closeAllConnections()
    await site.close()
    await motor.ga(`${wortel}/netwerk/zwolse8`)
    await wacht(motor, kop('De Zwolse8'), 'het dossier zonder netwerk')
  })
})
