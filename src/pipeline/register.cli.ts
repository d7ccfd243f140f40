/**
 * `npm run data:register -- vmbo|mbo|gebieden BESTAND [--dry-run] [--codering …] [--veel-vervallen]` takes in a register
 * of DUO or CBS. Exit 0: done or nothing to do; 1: mistakes, nothing written; 2: wrong use.
 */
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { neemRegister, registers } from './registers/neemRegister.ts'
import { meld, sluitAf, vangFouten } from './uitvoer.ts'

vangFouten()

const GEBRUIK =
  'Gebruik: npm run data:register -- vmbo|mbo|gebieden BESTAND [--dry-run] [--codering utf-8|windows-1252] [--veel-vervallen]'

const keuzeSchema = z.object({
  map: z._default(z.string(), 'data'),
  'dry-run': z._default(z.boolean(), false),
  'veel-vervallen': z._default(z.boolean(), false),
  codering: z.optional(z.enum(['utf-8', 'windows-1252'])),
})

function leesArgumenten() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'veel-vervallen': { type: 'boolean' },
        codering: { type: 'string' },
      },
    })
    const [register, pad, ...rest] = positionals
    const keuze = z.safeParse(keuzeSchema, values)
    const soort = registers.find((een) => een === register)
    return keuze.success && soort !== undefined && pad !== undefined && rest.length === 0
      ? { soort, pad, keuze: keuze.data }
      : undefined
  } catch {
    return undefined
  }
}

/** On a terminal one line that counts up; in a log a line for each quarter. */
function toonVoortgang(): (deel: number) => void {
  let gezegd = 0
  return (deel) => {
    const procent = Math.floor(deel * 100)
    const stap = process.stderr.isTTY ? 1 : 25
    if (procent === gezegd || (procent - gezegd < stap && procent < 100)) return
    gezegd = procent
    process.stderr.write(
      process.stderr.isTTY ? `\rgelezen: ${procent} %${procent === 100 ? '\n' : ''}` : `gelezen: ${procent} %\n`,
    )
  }
}

const argumenten = leesArgumenten()
if (argumenten === undefined) {
  meld(GEBRUIK)
  process.exitCode = 2
} else {
  const { 'dry-run': droog, 'veel-vervallen': veelVervallen, ...keuze } = argumenten.keuze
  const vandaag = new Date().toISOString().slice(0, 10)
  const wens = { ...keuze, vandaag, droog, veelVervallen, voortgang: toonVoortgang() }
  const { regels, gelukt } = await neemRegister(argumenten.soort, argumenten.pad, wens)
  sluitAf({ regels, gelukt })
}
