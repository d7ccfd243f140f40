import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { LAUNCH_ARGS, findBrowser } from './browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const address = 'http://localhost:4318/'
const executablePath = findBrowser()

/** Stories on the built site in a real Chromium. No retries: a flaky test is a broken one. */
export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results`,
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${root}/.cache/e2e.json` }]],
  webServer: { command: 'vite preview --port 4318 --strictPort', cwd: root, url: address, reuseExistingServer: false },
  use: {
    baseURL: address,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
