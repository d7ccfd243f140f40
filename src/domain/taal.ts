/* How numbers, dates and lists are written in Dutch: the same in every sentence, table and file for people. */

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const getallen = new Intl.NumberFormat('nl-NL')
const lijst = new Intl.ListFormat('nl')

/** Whole euro's: `€ 1.200.000`. */
export function toonBedrag(bedrag: number): string {
  return euros.format(bedrag)
}

/** `1.204`; decimals with a comma. */
export function toonGetal(getal: number): string {
  return getallen.format(getal)
}

/** `1 gemeente`, `3 gemeenten`. */
export function telwoord(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${toonGetal(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`
}

/** `Zwolle, Kampen en Dalfsen` */
export function opsomming(delen: readonly string[]): string {
  return lijst.format(delen)
}

/** The first letter as a capital, for the start of a sentence or a heading. */
export function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

/** A label within a sentence: `bestuur`; what is written in capitals stays so: `STO-regio`, `BRIN`. */
export function inZin(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** A date as precisely as it is known: `2019`, `augustus 2019`, `1 augustus 2019`; day and month stay on one line. */
export function toonDatum(datum: string): string {
  const [jaar = '', maand, dag] = datum.split('-')
  const naam = maanden[Number(maand) - 1]
  if (naam === undefined) return jaar
  return dag === undefined ? `${naam} ${jaar}` : `${Number(dag)}\u00a0${naam} ${jaar}`
}
