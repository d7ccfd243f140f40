import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { LAUNCH_ARGS, findBrowser } from './browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const address = 'http://localhost:4403/'
const executablePath = findBrowser()

/** Letters and boxes are not painted and put together through a graphics card, which is the processor itself here. */
const ZUINIG = ['--disable-gpu-rasterization', '--disable-gpu-compositing']

/** Stories on the built site in a real Chromium. No retries: a flaky test is a broken one. */
export default defineConfig({
  testDir: '.',
  // The long forms are for `npm run soak`.

  outputDir: `${root}/test-results`,
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // Stories wait for what a reader would see. Only what hangs reaches these limits, also on a machine that is busy; when
  // many hang there is one cause, and the rest need not be waited for.
  timeout: 420_000,
  expect: { timeout: 120_000 },
  maxFailures: 12,
  reporter: [['list'], ['json', { outputFile: `${root}/.cache/e2e.json` }]],
  webServer: { command: 'vite preview --port 4403 --strictPort', cwd: root, url: address, reuseExistingServer: false },
  use: {
    baseURL: address,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...LAUNCH_ARGS, ...ZUINIG], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
