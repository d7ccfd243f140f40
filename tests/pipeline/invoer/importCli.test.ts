import { describe, expect, it } from 'vitest'
import { draaiCommando } from '../draaiCommando'
import { inWerkmap } from './werkmap'

const draai = (...argumenten: string[]) => draaiCommando(() => import('@/pipeline/import.cli'), ...argumenten)

describe('npm run data:import', () => {
  it('ends with 0 when it went well, 1 when nothing was written, 2 when it was asked wrongly', () =>
    inWerkmap(async ({ map, bestand }) => {
      const goed = await bestand('goed.csv', 'id,vorm,doel\nsto-noord,,Samen\n')
      const fout = await bestand('fout.csv', 'id,vorm\nsto-noord,formeell\n')
      const eerst = await draai(goed, '--map', map, '--dry-run')
      expect([eerst.status, eerst.stdout.split('\n').at(-2)]).toEqual([0, 'Proef: er is niets geschreven.'])
      const mislukt = await draai(fout, '--map', map)
      expect([mislukt.status, mislukt.stdout]).toEqual([1, ''])
      expect(mislukt.stderr).toContain('er is niets geschreven.')
      for (const argumenten of [[], ['--onbekend', goed], [goed, '--soort', 'school']]) {
        const { status, stderr } = await draai(...argumenten)
        expect([status, stderr.startsWith('Gebruik:')]).toEqual([2, true])
      }
    }))
})
