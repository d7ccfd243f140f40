import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { uitgave } from '../../src/domain/insluit/insluitUitgave'
import { keurUitgaven, leesUitgaven, sriVan } from '../../src/pipeline/embedUitgaven'

const script = readFileSync(`public/${uitgave.bestand}`)
const som = (soort: string, inhoud: Uint8Array, vorm: 'base64' | 'hex') => createHash(soort).update(inhoud).digest(vorm)

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
    expect(keurUitgaven()).toEqual([])
    expect(leesUitgaven()).toMatchObject({
      'embed-1.0.0.js': 'sha384-w8qxJeF3apvls1JEAWWyWvIugfqqp1ONqHNr0eeVJ53nIfJoH8E/KuZ4dxTe7wlQ',
    })
  })

  it('says a word to a frame and nothing more, and makes no HTML of text', () => {
    expect(script.toString().match(/postMessage\([^)]*\)/g)).toHaveLength(1)
    expect(script.toString()).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(/)
  })
})

describe('keurUitgaven', () => {
  const map = mkdtempSync(join(tmpdir(), 'uitgaven-'))
  writeFileSync(join(map, 'embed-1.js'), 'een\n')
  afterAll(() => rmSync(map, { recursive: true }))

  it('has nothing to say of releases as they were made', () => {
    expect(keurUitgaven({ 'embed-1.js': sriVan('een\n') }, map)).toEqual([])
  })

  it('names one that got other line ends, one that is gone, and one that was never made', () => {
    const fouten = keurUitgaven({ 'embed-1.js': sriVan('een\r\n'), 'embed-2.js': sriVan('twee') }, map)
    expect(fouten).toEqual([
      expect.stringMatching(/embed-2\.js ontbreekt/),
      expect.stringMatching(/embed-1\.js is veranderd/),
    ])
    expect(keurUitgaven({}, map)).toEqual([expect.stringMatching(/embed-1\.js is geen uitgave/)])
  })
})
