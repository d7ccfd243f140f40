import { defineConfig } from '@playwright/test'
import gewoon from '../e2e/playwright.config.ts'

/**
 * The long stories in a real browser: every request failing in turn, use at random, and what the stories of `npm test`
 * tell in short. Needs a built site.
 */
export default defineConfig({
  ...gewoon,
  timeout: 600_000,
  grepInvert: [],
  reporter: 'list',
  workers: 1,
  projects: [
    { name: 'lang', testDir: '../e2e', grep: /@lang/, use: { browserName: 'chromium' } },
    { name: 'verhaal', testDir: '.', testMatch: '*.verhaal.ts', use: { browserName: 'chromium' } },
  ],
})
