import type * as z from 'zod/mini'
import { suggestie } from './bedoeldeU.ts'
import { toonPad } from './probleem.ts'
import { veldenVan } from './veldenVan.ts'

type Issue = z.core.$ZodIssue

const typeNamen: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  null: 'null',
}

const ONBEKEND = '; laat het veld weg als het onbekend is'

function typeNaam(type: string): string {
  return typeNamen[type] ?? type
}

function aantalRegels(aantal: number | bigint): string {
  return Number(aantal) === 1 ? 'één regel' : `${aantal} regels`
}

function toonWaarde(waarde: unknown): string {
  if (typeof waarde === 'string') return `'${waarde.length > 80 ? `${waarde.slice(0, 80)}…` : waarde}'`
  if (waarde === undefined) return 'niets'
  return JSON.stringify(waarde).slice(0, 80)
}

/** What stands at a path of the record that was read; undefined when the path leads nowhere. */
function waardeOp(record: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (waarde, sleutel) => (typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, sleutel) : undefined),
    record,
  )
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
  switch (issue.code) {
    case 'invalid_type':
      return fout(
        `is ${toonWaarde(waarde)}, maar moet ${typeNaam(issue.expected)} zijn${waarde === null && veld !== undefined ? ONBEKEND : ''}`,
      )
    case 'invalid_value':
      return fout(
        `${toonWaarde(waarde)} kan niet; kies uit: ${opgesomd(issue.values)}${
          typeof waarde === 'string' ? suggestie(waarde, issue.values.map(String)) : ''
        }`,
      )
    case 'invalid_format':
      return fout(
        `${toonWaarde(waarde)} ${issue.message === 'Invalid input' ? 'heeft niet de juiste vorm' : issue.message}`,
      )
    case 'too_small':
      if (issue.origin === 'array') return fout(`moet ten minste ${aantalRegels(issue.minimum)} hebben`)
      if (issue.origin !== 'string') return fout(`is ${toonWaarde(waarde)}, maar moet ten minste ${issue.minimum} zijn`)
      return fout(
        typeof waarde === 'string' && waarde.trim() === ''
          ? `is leeg${ONBEKEND}`
          : `${toonWaarde(waarde)} is te kort (ten minste ${issue.minimum} tekens)`,
      )
    case 'too_big':
      if (issue.origin === 'array') return fout(`heeft te veel regels (hoogstens ${issue.maximum})`)
      if (issue.origin === 'string') return fout(`is te lang (hoogstens ${issue.maximum} tekens)`)
      return fout(`is ${toonWaarde(waarde)}, maar mag hoogstens ${issue.maximum} zijn`)
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
      return fout(`${toonWaarde(waarde)} is ongeldig`)
  }
}
