import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { uitgave } from '../../src/domain/insluit/insluitUitgave'

const script = readFileSync(`public/${uitgave.bestand}`)
const som = (soort: string, inhoud: Uint8Array, vorm: 'base64' | 'hex') => createHash(soort).update(inhoud).digest(vorm)

/** Releases that host pages may have pinned: never to be changed or removed. */
const uitgegeven: Record<string, string> = {
  'embed-1.0.0.js': 'sha384-w8qxJeF3apvls1JEAWWyWvIugfqqp1ONqHNr0eeVJ53nIfJoH8E/KuZ4dxTe7wlQ',
}

describe('uitgave', () => {
  it('has the hash that the site gives to host pages', () => {
    expect(uitgave.sri).toBe(`sha384-${som('sha384', script, 'base64')}`)
  })

  it('is made of the source as it is: after a change run npx tsx src/pipeline/embed.cli.ts <version>', () => {
    expect(som('sha256', readFileSync('src/embed/embed.ts'), 'hex')).toBe(uitgave.bron)
  })

  it('is at most 3 kB, compressed', () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(3072)
  })

  it('leaves every release as it was', () => {
    const nu = Object.fromEntries(
      readdirSync('public/embed').map((naam) => [
        naam,
        `sha384-${som('sha384', readFileSync(`public/embed/${naam}`), 'base64')}`,
      ]),
    )
    expect(nu).toEqual(uitgegeven)
  })

  it('speaks to no frame and makes no HTML of text', () => {
    expect(script.toString()).not.toMatch(/postMessage|innerHTML|insertAdjacentHTML|document\.write|eval\(/)
  })
})
