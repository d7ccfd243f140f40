import { spawnSync } from 'node:child_process'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { invulkolommen } from '../../src/domain/kolommen/kolom'
import { netwerkKolommen } from '../../src/domain/kolommen/netwerkKolommen'
import { inWerkmap } from '../pipeline/invoer/werkmap'
import { METEN, metingUit } from './meten'

const RIJEN = 20_000

/** Of seconds of processor time, which other work on the machine slows too. */
const MARGE = 3

const rij = (nummer: number): Record<string, string> => ({
  naam: `Werkplaats ${nummer}`,
  soort: 'faciliteit',
  van: '2024',
  status: 'loopt',
  gemeenten: 'Zuidhoek; Noordstad',
  precisie: 'exact',
  gebiedZekerheid: 'bron',
  deelnemers: `bedrijf: Bouwmans ${nummer}`,
  mboInstellingen: 'nieuwland',
  vmboVestigingen: '01AA00',
  sectoren: 'techniek; groen',
  doel: 'Samen opleiden van vakmensen in de streek.',
  zekerheid: 'bron',
  peildatum: '2026-05',
  bronnen: 'atlas',
})

const koppen = invulkolommen(netwerkKolommen).map(({ kop }) => kop)
const tabel = () => [
  koppen,
  ...Array.from({ length: RIJEN }, (_, nummer) => koppen.map((kop) => rij(nummer)[kop] ?? '')),
]

const bestanden: [naam: string, zet: (pad: string) => Promise<string | Uint8Array>][] = [
  ['groot.csv', async () => Papa.unparse(tabel())],
  [
    'groot.xlsx',
    async (pad) => {
      await writeXlsxFile(tabel().map((cellen) => cellen.map((cel) => (cel === '' ? null : { value: cel })))).toFile(
        pad,
      )
      return readFile(pad)
    },
  ],
]

describe('npm run data:import, in full', () => {
  it.each(bestanden)(
    'takes 20,000 new networks in from %s, within 10 s and 500 MB',
    (naam, inhoud) =>
      inWerkmap(async ({ map, bestand }) => {
        const pad = await bestand(naam, '')
        await bestand(naam, await inhoud(pad))
        const opdracht = ['src/pipeline/import.cli.ts', pad, '--map', map]
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          ['--import', `data:text/javascript,${encodeURIComponent(METEN)}`, '--import', 'tsx', ...opdracht],
          { encoding: 'utf8', maxBuffer: 1 << 28 },
        )
        const { megabytes, seconden } = metingUit(stderr)
        expect(status, stderr).toBe(0)
        expect(stdout).toContain(`${RIJEN} bestanden bijgewerkt`)
        expect((await readdir(join(map, 'netwerken/faciliteit'))).length).toBe(RIJEN)
        expect(megabytes).toBeLessThan(500)
        expect(seconden).toBeLessThan(10 * MARGE)
      }),
    600_000,
  )
})
