import type * as z from 'zod/mini'
import { foutInWoorden, typeNaam } from '../domain/foutInWoorden.ts'
import { waardeOp } from '../domain/waardeOp.ts'
import { suggestie } from './bedoeldeU.ts'
import { toonPad } from './probleem.ts'
import { veldenVan } from './veldenVan.ts'

type Issue = z.core.$ZodIssue

const ONBEKEND = '; laat het veld weg als het onbekend is'

function toonWaarde(waarde: unknown): string {
  if (typeof waarde === 'string') return `'${waarde.length > 80 ? `${waarde.slice(0, 80)}…` : waarde}'`
  if (waarde === undefined) return 'niets'
  return JSON.stringify(waarde).slice(0, 80)
}

function opgesomd(waarden: readonly unknown[]): string {
  return waarden.map(String).join(', ')
}

/** Turns one zod issue of `record` into Dutch sentences: one for each field that is wrong. */
export function beschrijfFout(
  issue: Issue,
  record: unknown,
  schema: z.core.$ZodType,
): { veld?: string; boodschap: string }[] {
  const veld = issue.path.length === 0 ? undefined : toonPad(issue.path)
  const waarde = waardeOp(record, issue.path)
  const fout = (boodschap: string) => [veld === undefined ? { boodschap } : { veld, boodschap }]
  if (waarde === undefined && issue.code !== 'unrecognized_keys') return fout('ontbreekt')
  const zin = foutInWoorden(issue) ?? 'is ongeldig'
  switch (issue.code) {
    case 'invalid_type':
      return fout(`is ${toonWaarde(waarde)}, maar ${zin}${waarde === null && veld !== undefined ? ONBEKEND : ''}`)
    case 'invalid_value':
      return fout(
        `${toonWaarde(waarde)} kan niet; kies uit: ${opgesomd(issue.values)}${
          typeof waarde === 'string' ? suggestie(waarde, issue.values.map(String)) : ''
        }`,
      )
    case 'invalid_format':
      return fout(`${toonWaarde(waarde)} ${zin}`)
    case 'too_small':
      if (issue.origin === 'array') return fout(zin)
      if (issue.origin !== 'string') return fout(`is ${toonWaarde(waarde)}, maar ${zin}`)
      return fout(
        typeof waarde === 'string' && waarde.trim() === '' ? `is leeg${ONBEKEND}` : `${toonWaarde(waarde)} ${zin}`,
      )
    case 'too_big':
      return fout(issue.origin === 'array' || issue.origin === 'string' ? zin : `is ${toonWaarde(waarde)}, maar ${zin}`)
    case 'unrecognized_keys': {
      const velden = veldenVan(schema, issue.path)
      return issue.keys.map((sleutel) => ({
        veld: toonPad([...issue.path, sleutel]),
        boodschap: `is geen bekend veld${suggestie(sleutel, velden)}`,
      }))
    }
    case 'invalid_union': {
      if ('options' in issue && issue.options !== undefined) {
        return fout(`${toonWaarde(waarde)} kan niet; kies uit: ${opgesomd(issue.options)}`)
      }
      const typen = issue.errors
        .flat()
        .flatMap((deel) => (deel.code === 'invalid_type' ? [typeNaam(deel.expected)] : []))
      return fout(`is ${toonWaarde(waarde)}, maar moet ${typen.join(' of ')} zijn`)
    }
    default:
      return fout(`${toonWaarde(waarde)} ${zin}`)
  }
}
