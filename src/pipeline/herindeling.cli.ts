/**
 * `npm run data:herindeling -- GM0001=GM0002 … [--dry-run]` converts all of `data/` to new gemeenten; forms of the
 * arguments in `registers/omzetting.ts`. Exit 0: done; 1: mistakes, nothing written.
 */
import { herindeel } from './registers/herindeel.ts'
import { sluitAf, vangFouten } from './uitvoer.ts'

vangFouten()

const argumenten = process.argv.slice(2)
const { regels, gelukt } = await herindeel(
  argumenten.filter((argument) => argument !== '--dry-run'),
  { map: 'data', vandaag: new Date().toISOString().slice(0, 10), droog: argumenten.includes('--dry-run') },
)
sluitAf({ regels, gelukt })
