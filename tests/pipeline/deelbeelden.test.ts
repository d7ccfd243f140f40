import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakDeelbeelden } from '@/pipeline/deelbeelden'

const tekening = (inhoud: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${inhoud}</svg>`
const tekst = (letters: string) =>
  tekening(`<text x="20" y="100" font-family="Source Sans 3" font-weight="600" font-size="60">${letters}</text>`)

describe('maakDeelbeelden', () => {
  let map = ''
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'deelbeeld-'))
  })
  afterAll(() => rmSync(map, { recursive: true }))

  it('draws each picture once, as a PNG of its size, and takes it from the last build when nothing changed', async () => {
    const eerste = maakDeelbeelden(join(map, 'bewaard'))
    const pad = eerste.neemOp(tekst('Zwolle'))
    expect(eerste.neemOp(tekst('Zwolle'))).toBe(pad)
    expect(eerste.neemOp(tekst('Zeist'))).not.toBe(pad)
    expect(await eerste.schrijf(join(map, 'dist'))).toEqual({ aantal: 2, getekend: 2 })

    const png = readFileSync(join(map, 'dist', pad))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])

    const tweede = maakDeelbeelden(join(map, 'bewaard'))
    tweede.neemOp(tekst('Zwolle'))
    expect(await tweede.schrijf(join(map, 'dist2'))).toEqual({ aantal: 1, getekend: 0 })
    expect(readdirSync(join(map, 'dist2/assets/deelbeelden'))).toEqual([pad.split('/').at(-1)])
  })

  it('draws again what was cut off while it was made', async () => {
    const beelden = maakDeelbeelden(join(map, 'half'))
    const pad = beelden.neemOp(tekst('Zwolle'))
    await beelden.schrijf(join(map, 'half-uit'))
    const heel = readFileSync(join(map, 'half-uit', pad))
    const bewaard = join(map, 'half', pad.split('/').at(-1) ?? '')
    for (const half of [heel.subarray(0, 3000), Buffer.of()]) {
      writeFileSync(bewaard, half)
      expect(await beelden.schrijf(join(map, 'half-uit'))).toEqual({ aantal: 1, getekend: 1 })
      expect(readFileSync(join(map, 'half-uit', pad)).equals(heel)).toBe(true)
    }
    expect(readdirSync(join(map, 'half'))).toHaveLength(1)
  })

  it.each(['a', 'Z', '9', 'ë', 'ï', '–', '‘', '’', '·', '©'])('has a letter for %s', async (teken) => {
    const beelden = maakDeelbeelden(join(map, 'letters'))
    const paden = [beelden.neemOp(tekst('')), beelden.neemOp(tekst(teken))]
    await beelden.schrijf(join(map, 'letters-uit'))
    const [leeg, vol] = paden.map((pad) => readFileSync(join(map, 'letters-uit', pad)))
    expect(vol?.equals(leeg ?? Buffer.of())).toBe(false)
  })
})
