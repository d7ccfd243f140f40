import { describe, expect, it } from 'vitest'
import { neemRegister } from '@/pipeline/registers/neemRegister'
import { VANDAAG } from '../../fixtures/testland'
import { inWerkmap } from '../invoer/werkmap'
import { grootRegister } from './grootRegister'

describe('a register that comes in pieces', () => {
  it('is read to its end, row by row, and says how far it is', () =>
    inWerkmap(async ({ map, bestand, alles }) => {
      const vooraf = await alles()
      const pad = await bestand('groot.csv', grootRegister(3_000))
      const delen: number[] = []
      const { regels, gelukt } = await neemRegister('vmbo', pad, {
        map,
        vandaag: VANDAAG,
        droog: true,
        voortgang: (deel) => delen.push(deel),
      })
      expect(gelukt, regels.join('\n')).toBe(true)
      expect(regels.join('\n')).toContain('vmbo-vestigingen: 999 nieuw, 1 gewijzigd, 0 vervallen.')
      expect(delen.length).toBeGreaterThan(1)
      expect(delen).toEqual(delen.toSorted((a, b) => a - b))
      expect(delen.at(-1)).toBe(1)
      expect(await alles()).toEqual(vooraf)
    }))
})
