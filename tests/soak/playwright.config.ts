import { defineConfig } from '@playwright/test'
import gewoon from '../e2e/playwright.config.ts'

/** The long stories in a real browser: every request failing in turn, and use at random. Needs a built site. */
export default defineConfig(gewoon, {
  testDir: '.',
  testMatch: '*.verhaal.ts',
  timeout: 600_000,
  reporter: 'list',
  workers: 1,
})
