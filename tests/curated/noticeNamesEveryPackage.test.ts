import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'

const packageSchema = z.object({
  license: z.optional(z.string()),
  dependencies: z.optional(z.record(z.string(), z.string())),
})
type Package = z.infer<typeof packageSchema>

/**
 * Installed with what we ship, but not in the site: types, fonts (named elsewhere in NOTICE), helpers of command lines,
 * and what @visx/vendor holds for charts that we do not draw.
 */
const NOT_IN_SITE = /^(@types\/.*|@fontsource-variable\/.*|commander|d3-delaunay|loose-envify|require-from-string)$/

/** Their own dependencies serve their command lines only. */
const WITHOUT_DEPENDENCIES = new Set(['@maplibre/maplibre-gl-style-spec', 'pbf', 'topojson-client'])

const readPackage = (folder: string): Package =>
  packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))

/** Where Node finds `name` from `folder`. */
function locate(name: string, folder: string): string | undefined {
  const candidate = join(folder, 'node_modules', name)
  if (existsSync(candidate)) return candidate
  return dirname(folder) === folder ? undefined : locate(name, dirname(folder))
}

/** `name licence` of every package that the site is made of. */
function shippedFrom(folder: string, seen = new Map<string, string>()): Map<string, string> {
  for (const name of Object.keys(readPackage(folder).dependencies ?? {})) {
    const found = locate(name, folder)
    if (found === undefined || seen.has(name) || NOT_IN_SITE.test(name)) continue
    // Of a choice, such as (MIT OR Apache-2.0), we take the first. Where a package adds the licence of others that it
    // passes on, as in MIT and ISC, those others are in the list themselves.
    seen.set(name, readPackage(found).license?.replace(/^\(?(\S+) (OR|and) .*$/, '$1') ?? 'unknown')
    if (!WITHOUT_DEPENDENCIES.has(name)) shippedFrom(found, seen)
  }
  return seen
}

/** The table of packages in NOTICE: `  react-dom   MIT   © …`. */
function namedInNotice(): Map<string, string> {
  const table = readFileSync('NOTICE', 'utf8').split('CODE IN THE BUILT SITE')[1] ?? ''
  return new Map(
    [...table.matchAll(/^ {2}(\S+) +(\S+) /gm)].map(([, name = '', license = '']): [string, string] => [name, license]),
  )
}

const sorted = (packages: ReadonlyMap<string, string>) => [...packages].map((row) => row.join(' ')).toSorted()

it('NOTICE names every package in the site, with its licence, and no other', () => {
  expect(sorted(namedInNotice())).toEqual(sorted(shippedFrom(process.cwd())))
})
