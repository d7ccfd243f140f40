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
  }
}
