const dag = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const maand = new Intl.DateTimeFormat('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A date as precise as it is known: `20 november 2026`, `november 2026` or `2026`. */
export function toonDatum(datum: string): string {
  if (datum.length === 4) return datum
  return (datum.length === 7 ? maand : dag).format(new Date(datum))
}
