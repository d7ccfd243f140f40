import type * as z from 'zod/mini'
import type { Ongewoon } from './gewoneTekst.ts'

/*
 * What is wrong with a value, as the end of a sentence: `naam is te lang (hoogstens 120 tekens)` for the curator, `Dit is
 * te lang (hoogstens 120 tekens).` beside a question of the form.
 */

const typeNamen: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  null: 'null',
}

/** What a type of JSON is called. */
export const typeNaam = (type: string): string => typeNamen[type] ?? type

/** What a schema finds wrong with a value that is there; undefined when a closed list or a whole object does not fit. */
export function foutInWoorden(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `moet ${typeNaam(issue.expected)} zijn`
    case 'custom':
    case 'invalid_format':
      return issue.message === 'Invalid input' ? 'heeft niet de juiste vorm' : issue.message
    case 'too_small':
      if (issue.origin === 'array') return `moet ten minste ${aantalRegels(issue.minimum)} hebben`
      if (issue.origin === 'string') return `is te kort (ten minste ${issue.minimum} tekens)`
      return `moet ten minste ${issue.minimum} zijn`
    case 'too_big':
      if (issue.origin === 'array') return `heeft te veel regels (hoogstens ${issue.maximum})`
      return issue.origin === 'string' ? teLang(issue.maximum) : `mag hoogstens ${issue.maximum} zijn`
    default:
      return undefined
  }
}

export const teLang = (max: number | bigint): string => `is te lang (hoogstens ${max} tekens)`

const aantalRegels = (aantal: number | bigint) => (Number(aantal) === 1 ? 'één regel' : `${aantal} regels`)

/** What makes a text more than plain text. */
export const ongewoonInWoorden: Record<Ongewoon, string> = {
  email: 'bevat een e-mailadres; persoonsgegevens horen hier niet',
  telefoon: 'bevat een telefoonnummer; persoonsgegevens horen hier niet',
  opmaak: 'bevat opmaak (HTML); gebruik gewone tekst',
  besturing: 'bevat onzichtbare stuurtekens; typ de tekst opnieuw',
  verminkt: 'bevat verminkte letters; typ de tekst opnieuw, of lees het bestand met een andere codering',
  foutwaarde: 'is een foutwaarde van een rekenblad',
  zonderWoord: 'heeft geen letter en geen cijfer',
}
