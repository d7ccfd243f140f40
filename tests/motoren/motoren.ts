import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { startFirefox } from './firefox.ts'
import type { Motor, Motornaam } from './motor.ts'
import { startWebkit } from './webkit.ts'

/** The packages of Debian that hold the engines, and the screen that they draw on. */
const PAKKETTEN = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri', 'libegl1']

function inPad(naam: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((map) => join(map, naam))
    .find((pad) => {
      try {
        accessSync(pad, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** Where Debian puts it depends on the machine and on the version of its library. */
function minibrowsers(): string[] {
  if (!existsSync('/usr/lib')) return []
  return readdirSync('/usr/lib')
    .filter((map) => map.endsWith('-linux-gnu'))
    .flatMap((map) => ['4.1', '4.0', '6.0'].map((uitgave) => `/usr/lib/${map}/webkit2gtk-${uitgave}/MiniBrowser`))
}

function programmas() {
  return {
    scherm: inPad('Xvfb'),
    firefox: inPad('firefox-esr') ?? inPad('firefox'),
    driver: inPad('WebKitWebDriver'),
    minibrowser: minibrowsers().find((pad) => existsSync(pad)),
  }
}

/** Installs the engines as root on Debian, and says when that cannot be. */
export function zorgVoorMotoren(): void {
  const { scherm, firefox, driver } = programmas()
  if (scherm !== undefined && firefox !== undefined && driver !== undefined) return
  const kan = process.getuid?.() === 0 && inPad('apt-get') !== undefined
  if (kan) {
    const apt = (...args: string[]) =>
      execFileSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    try {
      apt('update', '-q')
      apt('install', '-y', '-q', '--no-install-recommends', ...PAKKETTEN)
      return
    } catch {
      // Said below.
    }
  }
  process.stderr.write(
    `Not every engine is here, so some stories are skipped. On Debian: sudo apt-get install ${PAKKETTEN.join(' ')}\n`,
  )
}

/** How to start each engine that this machine has. */
export function motoren(): { naam: Motornaam; start: (scherm: string) => Promise<Motor> }[] {
  const { scherm, firefox, driver, minibrowser } = programmas()
  if (scherm === undefined) return []
  return [
    ...(firefox === undefined
      ? []
      : [{ naam: 'firefox' as const, start: (plek: string) => startFirefox(firefox, plek) }]),
    ...(driver === undefined || minibrowser === undefined
      ? []
      : [{ naam: 'webkit' as const, start: (plek: string) => startWebkit(driver, minibrowser, plek) }]),
  ]
}

/** A screen that nobody sees; the engines have WebGL only where there is one. */
export function startScherm(): Promise<{ naam: string; proces: ChildProcess }> {
  return new Promise((klaar, mislukt) => {
    // It chooses a free number itself, and writes it to the third channel once it is ready.
    const proces = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1500x1000x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    proces.once('error', mislukt)
    proces.once('exit', () => mislukt(new Error('Xvfb stopte')))
    proces.stdio[3]?.once('data', (nummer) => klaar({ naam: `:${String(nummer).trim()}`, proces }))
  })
}
