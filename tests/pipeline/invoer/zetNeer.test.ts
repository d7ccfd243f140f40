import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schrijfAlles } from '@/pipeline/invoer/zetNeer'
import { inWerkmap } from './werkmap'

const netwerk = (nummer: number) => `netwerken/overleg/nieuw-${nummer}.json`

describe('schrijfAlles', () => {
  it('puts everything back when one of many files cannot be written, and says so', () =>
    inWerkmap(async ({ map, alles }) => {
      // A folder stands where the last file is written: an error of the system, halfway.
      await mkdir(join(map, `${netwerk(99)}.nieuw`))
      const vooraf = await alles()
      const nieuw = new Map([
        ['bronnen.json', '[]'],
        ['netwerken/overleg/tafel-noord.json', undefined],
        ...Array.from({ length: 100 }, (_, nummer): [string, string] => [netwerk(nummer), '{}']),
      ])
      await expect(schrijfAlles(map, nieuw)).rejects.toThrow(/alles staat weer zoals het was/)
      expect(await alles()).toEqual(vooraf)
    }))

  it('is told apart from a record when a former run was cut off', () =>
    inWerkmap(async ({ map, problemen }) => {
      await writeFile(join(map, `${netwerk(1)}.nieuw`), '{')
      expect(await problemen()).toEqual([
        `${netwerk(1)}.nieuw: is overgebleven van een commando dat werd afgebroken; gooi het weg`,
      ])
    }))
})
