/**
 * Takes the pictures that are kept, of README.md and of the embed in its two themes, from the built site: `npm run build
 * && npm run screenshots`. Same browser arguments as the e2e tests, light, without motion.
 */
import { statSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser, LAUNCH_ARGS } from '../e2e/browser.ts'

const beelden = [
  { bestand: 'tests/screenshots/landkaart.png', pad: '', breedte: 1280, hoogte: 720 },
  ...['vo-raad', 'mbo-raad'].flatMap((thema) =>
    [320, 600, 1000].map((breedte) => ({
      bestand: `tests/screenshots/embed-${thema}-${breedte}.png`,
      pad: `?embed=1&thema=${thema}`,
      breedte,
      hoogte: 560,
    })),
  ),
]

/** A repository is no place for big pictures. */
const HOOGSTE_BYTES = 250_000

const server = await preview({ preview: { port: 4319, strictPort: true } })
const adres = server.resolvedUrls?.local[0]
if (adres === undefined) throw new Error('The built site is not served')
const executablePath = findBrowser()
const browser = await chromium.launch({
  args: LAUNCH_ARGS,
  ...(executablePath === undefined ? {} : { executablePath }),
})
try {
  for (const { bestand, pad, breedte, hoogte } of beelden) {
    const page = await browser.newPage({
      viewport: { width: breedte, height: hoogte },
      locale: 'nl-NL',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    await page.goto(new URL(pad, adres).href)
    await page.waitForSelector('html[data-kaart="klaar"]', { timeout: 60_000, state: 'attached' })
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: bestand, animations: 'disabled' })
    const { size } = statSync(bestand)
    console.log(`${bestand}: ${Math.round(size / 1000)} kB`)
    if (size > HOOGSTE_BYTES) throw new Error(`${bestand} is larger than ${HOOGSTE_BYTES / 1000} kB`)
  }
} finally {
  await browser.close()
  await server.close()
}
