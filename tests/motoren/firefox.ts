import puppeteer from 'puppeteer-core'
import type { Frame } from 'puppeteer-core'
import type { Motor } from './motor.ts'
import { vindElement } from './motor.ts'

/** Firefox by WebDriver BiDi, on the screen `scherm`; its WebGL in software. */
export async function startFirefox(programma: string, scherm: string): Promise<Motor> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programma,
    // Without a screen Debian's has no WebGL.
    headless: false,
    env: { ...process.env, DISPLAY: scherm, LIBGL_ALWAYS_SOFTWARE: '1' },
    extraPrefsFirefox: { 'webgl.force-enabled': true, 'intl.accept_languages': 'nl' },
    defaultViewport: { width: 1366, height: 800 },
    protocolTimeout: 240_000,
  })
  const pagina = await browser.newPage()
  let hier: Frame = pagina.mainFrame()
  // A handle of an element, and not of any node, is to be had by a selector only.
  const element = async (kiezer: string, tekst: string) => {
    const merk = `document.querySelector('[data-hier]')?.removeAttribute('data-hier'), (${vindElement})(${JSON.stringify(kiezer)}, ${JSON.stringify(tekst)})?.setAttribute('data-hier', '')`
    await hier.evaluate(`void (${merk})`)
    const knop = await hier.$('[data-hier]')
    if (knop === null) throw new Error(`Firefox heeft geen ${kiezer} ${tekst}`)
    return knop
  }
  return {
    versie: await browser.version(),
    ga: async (adres) => {
      hier = pagina.mainFrame()
      await pagina.goto(adres, { timeout: 240_000 })
    },
    waarde: (uitdrukking) => hier.evaluate(uitdrukking),
    klik: async (kiezer, tekst = '') => {
      const knop = await element(kiezer, tekst)
      await knop.evaluate((doel) => doel.scrollIntoView({ block: 'center' }))
      await knop.click()
    },
    typ: async (kiezer, tekst) => {
      const veld = await element(kiezer, '')
      await veld.type(tekst)
    },
    inKader: async () => {
      const kader = (await (await pagina.$('iframe'))?.contentFrame()) ?? null
      if (kader === null) throw new Error('Firefox heeft geen kader')
      hier = kader
    },
    foto: () => pagina.screenshot(),
    druk: () => pagina.pdf({ format: 'A4' }),
    stop: () => browser.close(),
  }
}
