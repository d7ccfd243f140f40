/**
 * `npm run data:import -- BESTAND… [--dry-run] [--bron ID] [--codering utf-8|windows-1252] [--soort netwerk|mbo-instelling]
 * [--zonder-onbekende-kolommen]`
 * takes in files of the form and tables. Exit 0: done or nothing to do; 1: mistakes, nothing written; 2: wrong use.
 */
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { importeer } from './invoer/importeer.ts'
import { meld, sluitAf, vangFouten } from './uitvoer.ts'

vangFouten()

const GEBRUIK =
  'Gebruik: npm run data:import -- BESTAND… [--dry-run] [--bron ID] [--codering utf-8|windows-1252] [--soort netwerk|mbo-instelling] [--zonder-onbekende-kolommen]'

const keuzeSchema = z.object({
  map: z._default(z.string(), 'data'),
  'dry-run': z.optional(z.boolean()),
  'zonder-onbekende-kolommen': z._default(z.boolean(), false),
  bron: z.optional(z.string()),
  codering: z.optional(z.enum(['utf-8', 'windows-1252'])),
  soort: z.optional(z.enum(['netwerk', 'mbo-instelling'])),
})

function leesArgumenten() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'zonder-onbekende-kolommen': { type: 'boolean' },
        bron: { type: 'string' },
        codering: { type: 'string' },
        soort: { type: 'string' },
      },
    })
    const keuze = z.safeParse(keuzeSchema, values)
    return keuze.success && positionals.length > 0 ? { paden: positionals, keuze: keuze.data } : undefined
  } catch {
    return undefined
  }
}

const argumenten = leesArgumenten()
if (argumenten === undefined) {
  meld(GEBRUIK)
  process.exitCode = 2
} else {
  const { 'dry-run': droog = false, 'zonder-onbekende-kolommen': zonderOnbekend, ...keuze } = argumenten.keuze
  const vandaag = new Date().toISOString().slice(0, 10)
  const { regels, gelukt } = await importeer(argumenten.paden, { ...keuze, vandaag, droog, zonderOnbekend })
  sluitAf({ regels, gelukt })
}
