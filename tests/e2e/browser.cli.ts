/** Makes sure that there is a browser before Playwright starts, and says which one it is. */
import { ensureBrowser } from './browser.ts'

const browser = ensureBrowser()
if (browser === undefined) {
  process.stderr.write(
    [
      'No browser to test with. Install one of these and run again:',
      '  npx playwright install --with-deps chromium',
      '  sudo apt-get install chromium fonts-liberation     (Debian, Ubuntu)',
      'or point CHROME_PATH at a Chromium or Chrome.',
      'Geen browser gevonden om mee te testen: installeer Chromium of Chrome, of wijs er een aan met CHROME_PATH.',
      '',
    ].join('\n'),
  )
  process.exitCode = 1
} else {
  process.stdout.write(`Browser: ${browser}\n`)
}
