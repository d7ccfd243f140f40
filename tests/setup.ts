import { format } from 'node:util'
import { afterEach, beforeEach, expect, vi } from 'vitest'

const METHODS = ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const
const said: string[] = []

/** What nobody reads in a terminal nobody mends: a test that writes to the console fails. */
beforeEach(() => {
  said.length = 0
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      said.push(`console.${method}: ${format(...args)}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(said, 'console output').toEqual([])
})
