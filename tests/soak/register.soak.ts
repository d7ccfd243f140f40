import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { inWerkmap } from '../pipeline/invoer/werkmap'
import { grootRegister } from '../pipeline/registers/grootRegister'
import { METEN, metingUit } from './meten'

const RIJEN = 100_000

/** Of seconds of processor time; how long it takes on a clock depends on what else runs, and that slows a processor too. */
const MARGE = 2

describe('npm run data:register, in full', () => {
  it(
    'reads 100,000 rows within 5 s and 300 MB, with progress',
    () =>
      inWerkmap(async ({ map, bestand, alles }) => {
        const vooraf = await alles()
        const pad = await bestand('groot.csv', grootRegister(RIJEN))
        const opdracht = ['src/pipeline/register.cli.ts', 'vmbo', pad, '--map', map, '--dry-run']
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          ['--import', `data:text/javascript,${encodeURIComponent(METEN)}`, '--import', 'tsx', ...opdracht],
          { encoding: 'utf8', maxBuffer: 1 << 28 },
        )
        const { megabytes, seconden } = metingUit(stderr)
        expect(stderr).toContain('gelezen: 100 %')
        expect(status).toBe(0)
        expect(stdout).toContain('vmbo-vestigingen: 33333 nieuw, 1 gewijzigd, 0 vervallen.')
        expect(megabytes).toBeLessThan(300)
        expect(seconden).toBeLessThan(5 * MARGE)
        expect(await alles()).toEqual(vooraf)
      }),
    600_000,
  )
})
