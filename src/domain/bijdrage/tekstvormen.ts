import * as z from 'zod/mini'
import type { Vorm } from './vorm.ts'
import { gevuld, maakVorm } from './vorm.ts'

/* Questions that are answered in words or by pressing. */

const zin = z.string()

function woorden(
  naarRecord: (antwoord: string) => unknown,
  vanRecord: (waarde: unknown) => string = (waarde) =>
    typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '',
): Vorm<typeof zin> {
  return maakVorm({
    schema: zin,
    leeg: '',
    vanRecord,
    naarRecord,
    inWoorden: (antwoord, label) => label(antwoord.trim()),
  })
}

const lijstMet = (teken: string) => (waarde: unknown) => (Array.isArray(waarde) ? waarde.join(teken) : '')

/** What stands between the signs, each once. */
function delen(antwoord: string, tekens: RegExp): string[] {
  return [...new Set(antwoord.split(tekens).map((deel) => deel.trim()))].filter((deel) => deel !== '')
}
const KOMMA = /[,;\n]/

/** A whole number as people write it: `1.200.000`, `€ 250000`. What is none stays text, for the schema to refuse. */
function getal(antwoord: string): number | string | undefined {
  const kaal = antwoord.replace(/[€\s]/g, '')
  if (kaal === '') return undefined
  return /^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})$/.test(kaal) ? Number(kaal.replaceAll('.', '')) : kaal
}

export const tekstvormen = {
  tekst: woorden(gevuld),
  /** Written in capitals: `25PM`. */
  code: woorden((antwoord) => gevuld(antwoord.toUpperCase())),
  getal: woorden(getal),
  /** A list, one a line. */
  regels: woorden((antwoord) => delen(antwoord, /\n/), lijstMet('\n')),
  /** A list, with commas between. */
  komma: woorden((antwoord) => delen(antwoord, KOMMA), lijstMet(', ')),
  /** The same in small letters. */
  trefwoorden: woorden((antwoord) => delen(antwoord.toLowerCase(), KOMMA), lijstMet(', ')),
  /** One value of a closed list. */
  keuze: woorden(gevuld),
  /** Any number of values of a closed list. */
  keuzen: maakVorm({
    schema: z.array(zin),
    leeg: [],
    vanRecord: (waarde) => (Array.isArray(waarde) ? waarde.map(String) : []),
    naarRecord: (antwoord) => antwoord,
    inWoorden: (antwoord, label) => antwoord.map(label).join(', '),
  }),
  'ja-nee': maakVorm({
    schema: z.boolean(),
    leeg: false,
    vanRecord: (waarde) => waarde === true,
    naarRecord: (antwoord) => antwoord,
    inWoorden: (antwoord) => (antwoord ? 'ja' : 'nee'),
  }),
} as const
