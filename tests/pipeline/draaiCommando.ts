import { format } from 'node:util'
import { vi } from 'vitest'

/** What a command leaves behind. */
interface Afloop {
  status: number
  stdout: string
  stderr: string
}

/**
 * Runs one of the curator's commands as `npm run` does, without a process of its own: `draaiCommando(() =>
 * import('@/pipeline/import.cli'), bestand, '--dry-run')`. A command runs by being imported.
 */
export async function draaiCommando(laad: () => Promise<unknown>, ...argumenten: string[]): Promise<Afloop> {
  const afloop = { status: 0, stdout: '', stderr: '' }
  const vooraf = { argv: process.argv, exitCode: process.exitCode }
  const luisteraars = new Set(process.listeners('uncaughtException'))
  const schrijf =
    (waar: 'stdout' | 'stderr') =>
    (...delen: unknown[]) => {
      afloop[waar] += `${format(...delen)}\n`
    }
  vi.spyOn(console, 'log').mockImplementation(schrijf('stdout'))
  vi.spyOn(console, 'error').mockImplementation(schrijf('stderr'))
  try {
    process.argv = [process.execPath, 'opdracht', ...argumenten]
    process.exitCode = undefined
    vi.resetModules()
    await laad()
    return { ...afloop, status: process.exitCode ?? 0 }
  } finally {
    Object.assign(process, vooraf)
    // A command catches what is thrown until its process ends; here the process goes on.
    for (const luisteraar of process.listeners('uncaughtException')) {
      if (!luisteraars.has(luisteraar)) process.off('uncaughtException', luisteraar)
    }
  }
}
