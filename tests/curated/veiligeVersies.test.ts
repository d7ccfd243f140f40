import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'

/*
 * Known advisories about what we ship, with the first version that is mended. A lock file below it fails here, without
 * asking a registry. Add a row when an advisory appears; remove none.
 */
const gemeld = [
  {
    pakket: 'maplibre-gl',
    vanaf: '6.4.1',
    wat: 'CVE-2026-85061, GHSA-jrc7-96c5-q579: script from attribution strings',
  },
  // DESIGN §8: below this a built worker stays empty in silence.
  { pakket: 'maplibre-gl', vanaf: '6.17.0', wat: 'maplibre-gl-js issue 8188: no map in a built site' },
  // Versions below these had the flaws of December 2025 in server components; we use none, and stay above them.
  { pakket: 'react-dom', vanaf: '19.2.1', wat: 'CVE-2025-55182: code execution in React Server Components' },
] as const

const slot = z
  .object({
    packages: z.record(z.string(), z.looseObject({ version: z.optional(z.string()), dev: z.optional(z.boolean()) })),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

function isMinstens(versie: string, vanaf: string): boolean {
  const [a, b] = [versie, vanaf].map((tekst) => tekst.split(/[-+]/)[0]?.split('.').map(Number) ?? [])
  for (let deel = 0; deel < 3; deel++) {
    const verschil = (a?.[deel] ?? 0) - (b?.[deel] ?? 0)
    if (verschil !== 0) return verschil > 0
  }
  return true
}

/** Every installed copy of a package, also below another. */
const versies = (pakket: string) =>
  Object.entries(slot.packages)
    .filter(([pad]) => pad === `node_modules/${pakket}` || pad.endsWith(`/node_modules/${pakket}`))
    .map(([, { version }]) => version ?? '0')

for (const { pakket, vanaf, wat } of gemeld) {
  it(`${pakket} is at least ${vanaf} (${wat})`, () => {
    expect(versies(pakket).length).toBeGreaterThan(0)
    expect(versies(pakket).filter((versie) => !isMinstens(versie, vanaf))).toEqual([])
  })
}

it('versions are compared by number, not by letter', () => {
  expect(isMinstens('6.17.0', '6.4.1')).toBe(true)
  expect(isMinstens('6.4.0', '6.4.1')).toBe(false)
  expect(isMinstens('10.0.0', '9.9.9')).toBe(true)
})
