import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { Builder, By, Capabilities, WebElement } from 'selenium-webdriver'
import type { Motor } from './motor.ts'
import { vindElement } from './motor.ts'

/** WebKitGTK's MiniBrowser by WebDriver, on the screen `scherm`. */
export async function startWebkit(driver: string, minibrowser: string, scherm: string): Promise<Motor> {
  const poort = await vrijePoort()
  const proces = spawn(driver, [`--port=${poort}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: scherm, LIBGL_ALWAYS_SOFTWARE: '1' },
  })
  const server = `http://127.0.0.1:${poort}`
  await wachtOpServer(server)
  const wensen = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: minibrowser, args: ['--automation'] },
  })
  const sessie = await new Builder().usingServer(server).withCapabilities(wensen).build()
  await sessie.manage().window().setRect({ width: 1400, height: 900 })
  const versie = (await sessie.getCapabilities()).get('browserVersion')
  const element = async (kiezer: string, tekst: string) => {
    const gevonden: unknown = await sessie.executeScript(
      `return (${vindElement})(arguments[0], arguments[1])`,
      kiezer,
      tekst,
    )
    if (!(gevonden instanceof WebElement)) throw new Error(`WebKit heeft geen ${kiezer} ${tekst}`)
    return gevonden
  }
  return {
    versie: `webkitgtk/${versie}`,
    ga: async (adres) => {
      await sessie.switchTo().defaultContent()
      await sessie.get(adres)
    },
    waarde: (uitdrukking) => sessie.executeScript(`return (${uitdrukking})`),
    klik: async (kiezer, tekst = '') => {
      const knop = await element(kiezer, tekst)
      await sessie.executeScript('arguments[0].scrollIntoView({ block: "center" })', knop)
      await knop.click()
    },
    typ: async (kiezer, tekst) => {
      const veld = await element(kiezer, '')
      await veld.sendKeys(tekst)
    },
    inKader: () => sessie.switchTo().frame(sessie.findElement(By.css('iframe'))),
    foto: async () => Buffer.from(await sessie.takeScreenshot(), 'base64'),
    stop: async () => {
      // The driver goes with its browser; waiting for its own farewell can take for ever.
      await Promise.race([sessie.quit().catch(() => undefined), new Promise((verder) => setTimeout(verder, 5_000))])
      proces.kill()
    },
  }
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const server = createServer()
    server.once('error', mislukt)
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address()
      server.close(() =>
        typeof adres === 'object' && adres !== null ? klaar(adres.port) : mislukt(new Error('geen poort')),
      )
    })
  })
}

async function wachtOpServer(adres: string): Promise<void> {
  for (let keer = 0; keer < 200; keer += 1) {
    const leeft = await fetch(`${adres}/status`).then(
      () => true,
      () => false,
    )
    if (leeft) return
    await new Promise((verder) => setTimeout(verder, 100))
  }
  throw new Error('WebKitWebDriver antwoordt niet')
}
