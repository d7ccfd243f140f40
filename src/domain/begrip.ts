import * as z from 'zod/mini'

/** What a closed value is called on screen; `uitleg` is one plain sentence for whoever does not know the term. */
export interface Begrip {
  label: string
  meervoud?: string
  uitleg?: string
}

/** Text for readers: trimmed, one to `max` characters, never markup. */
export const tekst = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

/** An id that is also a file name and a part of an address: `sto-regio-zeeland`. */
export const idSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'moet een id zijn: kleine letters, cijfers en streepjes'),
    z.regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/, 'kan niet: Windows kent geen bestand met die naam'),
    z.minLength(2),
    z.maxLength(80),
  )

/** Only https: the site never sends a reader to an unprotected address. */
export const websiteSchema = z
  .string()
  .check(z.regex(/^https:\/\/[^\s<>"]+$/, 'moet een webadres zijn dat met https:// begint'), z.maxLength(300))

/** Not 30 February: a browser makes 1 or 2 March of that, or nothing. */
function bestaat(datum: string): boolean {
  const dag = new Date(datum)
  return !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(datum)
}

/** How precisely a date is known decides how much of it is written: `2018`, `2018-10` or `2018-10-06`. */
export const datumSchema = z
  .string()
  .check(
    z.regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      error: 'moet een datum zijn: 2018, 2018-10 of 2018-10-06',
      abort: true,
    }),
    z.refine(bestaat, 'is geen dag van de kalender'),
  )

export const jaarSchema = z.int().check(z.gte(1900), z.lte(2100))

/** A list without doubles that is empty when absent. */
export function lijst<T extends z.ZodMiniType>(item: T, max = 500) {
  return z._default(z.array(item).check(z.maxLength(max)), [])
}

/** The year in a date of any precision; undefined stays undefined. */
export function jaarVan(datum: string): number
export function jaarVan(datum: string | undefined): number | undefined
export function jaarVan(datum: string | undefined): number | undefined {
  return datum === undefined ? undefined : Number(datum.slice(0, 4))
}
