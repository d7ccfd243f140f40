/**
 * `npm run data:sjabloon -- MAP` writes the templates (XLSX) into a folder, to send out. Exit 0: done; 2: wrong use.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sjablonen } from '../domain/rekenblad/sjablonen.ts'
import { meld, vangFouten, zeg } from './uitvoer.ts'

vangFouten()

const [map, ...rest] = process.argv.slice(2)
if (map === undefined || rest.length > 0 || map.startsWith('-')) {
  meld('Gebruik: npm run data:sjabloon -- MAP')
  process.exitCode = 2
} else {
  await mkdir(map, { recursive: true })
  for (const [naam, maak] of Object.entries(sjablonen)) {
    const pad = join(map, `sjabloon-${naam}.xlsx`)
    await writeFile(pad, maak())
    zeg(pad)
  }
}
