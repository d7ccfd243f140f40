import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { vasteTeksten } from './licentieteksten.ts'

/** A package that the site is made of. */
export interface Pakket {
  naam: string
  versie: string
  /** As an SPDX id: of a choice, such as (MIT OR Apache-2.0), the first. */
  licentie: string
  map: string
}

const packageSchema = z.object({
  version: z._default(z.string(), ''),
  license: z._default(z.string(), 'unknown'),
  author: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
  dependencies: z._default(z.record(z.string(), z.string()), {}),
})

/**
 * Installed with what we ship, but not in the site: types, fonts (added by the name of the file that is shipped), helpers
 * of command lines, and what @visx/vendor holds for charts that we do not draw.
 */
const NIET_IN_SITE = /^(@types\/.*|@fontsource-variable\/.*|commander|d3-delaunay|loose-envify|require-from-string)$/

/** Their own dependencies serve their command lines only. */
const ZONDER_EIGEN = new Set(['@maplibre/maplibre-gl-style-spec', 'pbf', 'topojson-client'])

/** Licences that would bind the whole site. */
const BESMETTELIJK = /GPL/

function leesPackage(map: string): z.infer<typeof packageSchema> {
  return packageSchema.parse(JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')))
}

/** The package in a folder. */
export function pakketIn(naam: string, map: string): Pakket {
  const { version, license } = leesPackage(map)
  // Where a package adds the licence of others that it passes on, as in MIT and ISC, those others are listed themselves.
  return { naam, versie: version, licentie: license.replace(/^\(?(\S+) (OR|and) .*$/, '$1'), map }
}

/** Where Node finds `naam` from `map`. */
function zoek(naam: string, map: string): string | undefined {
  const kandidaat = join(map, 'node_modules', naam)
  if (existsSync(kandidaat)) return kandidaat
  return dirname(map) === map ? undefined : zoek(naam, dirname(map))
}

/** Every package that the project in `map` depends on to run, also those that another has taken into its own files. */
export function pakkettenVan(map: string, gezien = new Map<string, Pakket>()): Map<string, Pakket> {
  for (const naam of Object.keys(leesPackage(map).dependencies)) {
    const gevonden = zoek(naam, map)
    if (gevonden === undefined || gezien.has(naam) || NIET_IN_SITE.test(naam)) continue
    gezien.set(naam, pakketIn(naam, gevonden))
    if (!ZONDER_EIGEN.has(naam)) pakkettenVan(gevonden, gezien)
  }
  return gezien
}

/**
 * The text of the licence of a package. Throws one line where there is none to give, or where it is one that would bind
 * the whole site.
 */
export function licentietekst({ naam, licentie, map }: Pakket): string {
  if (BESMETTELIJK.test(licentie))
    throw new Error(`${naam}: de licentie ${licentie} gaat niet samen met die van de site`)
  const bestanden = readdirSync(map).filter((een) => /^(licen[cs]e|copying|notice|copyrightnotice)\b/i.test(een))
  if (bestanden.length > 0) {
    return bestanden.map((een) => readFileSync(join(map, een), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n')
  }
  const vast = vasteTeksten[licentie]
  if (vast === undefined) throw new Error(`${naam}: geen tekst gevonden van de licentie (${licentie})`)
  const { author } = leesPackage(map)
  return vast(typeof author === 'string' ? author : (author?.name ?? naam))
}
