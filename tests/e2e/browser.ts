import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function inPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

/** The browser to test with: the one that is named, else Playwright's own, else the system's. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && isExecutable(named)) return named
  const own = chromium.executablePath()
  if (own !== '' && existsSync(own)) return own
  return NAMES.map(inPath).find((path) => path !== undefined)
}

/** Finds a browser or, as root on Debian, installs one. */
export function ensureBrowser(): string | undefined {
  const found = findBrowser()
  if (found !== undefined) return found
  if (process.getuid?.() !== 0 || inPath('apt-get') === undefined) return undefined
  process.stdout.write('No browser found: installing Debian’s chromium.\n')
  const aptGet = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  try {
    aptGet('update')
    aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
  } catch {
    return undefined
  }
  return findBrowser()
}

/** Draws WebGL in software and keeps Chromium itself off the network. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]
