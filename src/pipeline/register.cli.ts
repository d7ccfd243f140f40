/**
 * `npm run data:register -- vmbo|mbo|gebieden BESTAND|--haal [--adres URL] [--dry-run] [--codering …] [--veel-vervallen]`
 * takes in a register of DUO or CBS, from a file or from where they publish it. Exit 0: done or nothing to do; 1: mistakes,
 * nothing written; 2: wrong use.
 */
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { metRegister, registeradressen } from './registers/haalRegister.ts'
import { neemRegister, registers } from './registers/neemRegister.ts'
import { meld, sluitAf, vangFouten } from './uitvoer.ts'

vangFouten()

const GEBRUIK =
  'Gebruik: npm run data:register -- vmbo|mbo|gebieden BESTAND|--haal [--adres URL] [--dry-run] [--codering utf-8|windows-1252] [--veel-vervallen]'

const keuzeSchema = z.object({
  map: z._default(z.string(), 'data'),
  'dry-run': z._default(z.boolean(), false),
  haal: z._default(z.boolean(), false),
  adres: z.optional(z.string().check(z.regex(/^https?:\/\//))),
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
        haal: { type: 'boolean' },
        adres: { type: 'string' },
        'veel-vervallen': { type: 'boolean' },
        codering: { type: 'string' },
      },
    })
    const [register, pad, ...rest] = positionals
    const soort = registers.find((een) => een === register)
    const { haal, adres, ...keuze } = z.parse(keuzeSchema, values)
    if (soort === undefined || rest.length > 0 || haal === (pad !== undefined)) return undefined
    return { soort, pad, adres: adres ?? registeradressen[soort], keuze }
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
  const { soort, pad, adres } = argumenten
  const neem = (bestand: string) => neemRegister(soort, bestand, wens)
  const uitkomst = pad === undefined ? await metRegister(adres, neem) : await neem(pad)
  sluitAf('fout' in uitkomst ? { regels: [uitkomst.fout, 'Er is niets geschreven.'], gelukt: false } : uitkomst)
}
