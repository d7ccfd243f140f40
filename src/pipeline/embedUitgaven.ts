import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const MAP = 'public/embed'
const LIJST = 'src/pipeline/embedUitgaven.json'

/** The hash by which a host page pins a release. */
export function sriVan(code: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`
}

/** Every release there ever was, by the name of its file. */
export function leesUitgaven(): Record<string, string> {
  return JSON.parse(readFileSync(LIJST, 'utf8'))
}

/**
 * What is wrong with the releases of the script for host pages, as they stand in `public/embed`; nothing when all is well.
 * Host pages pin them by their hash: one byte of difference, as a system that writes other line ends makes, and no host
 * page runs it any more.
 */
export function keurUitgaven(uitgaven = leesUitgaven(), map = MAP): string[] {
  const namen = readdirSync(map)
  const weg = Object.keys(uitgaven).filter((naam) => !namen.includes(naam))
  const anders = namen.filter((naam) => naam in uitgaven && sriVan(readFileSync(`${map}/${naam}`)) !== uitgaven[naam])
  const vreemd = namen.filter((naam) => !(naam in uitgaven))
  return [
    ...weg.map((naam) => `${map}/${naam} ontbreekt; sites gebruiken deze uitgave nog`),
    ...anders.map((naam) => `${map}/${naam} is veranderd sinds de uitgave; haal het bestand terug uit git`),
    ...vreemd.map((naam) => `${map}/${naam} is geen uitgave; maak er een met npx tsx src/pipeline/embed.cli.ts`),
  ]
}
