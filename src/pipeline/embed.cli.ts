/**
 * Makes a release of the script for host pages: `npx tsx src/pipeline/embed.cli.ts 1.1.0`. Host pages pin a release by
 * its hash, so releases stay in `public/embed/` for ever and are never made again.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { leesUitgaven, sriVan } from './embedUitgaven.ts'
import { klein } from './klein.ts'
import { meld, vangFouten, zeg } from './uitvoer.ts'

vangFouten()

const BRON = 'src/embed/embed.ts'
const [versie] = process.argv.slice(2)

if (versie === undefined || !/^\d+\.\d+\.\d+$/.test(versie)) {
  meld('Welke versie? Bijvoorbeeld: npx tsx src/pipeline/embed.cli.ts 1.1.0')
  process.exitCode = 1
} else {
  const bestand = `embed/embed-${versie}.js`
  if (existsSync(`public/${bestand}`)) throw new Error(`public/${bestand} bestaat al; een uitgave verandert niet`)
  const code = `/* Landkaart vmbo-mbo, embed.js ${versie}. EUPL-1.2 */\n${await klein(BRON)}\n`
  const sri = sriVan(code)
  const bron = createHash('sha256').update(readFileSync(BRON)).digest('hex')
  mkdirSync('public/embed', { recursive: true })
  writeFileSync(`public/${bestand}`, code)
  const uitgaven = { ...leesUitgaven(), [`embed-${versie}.js`]: sri }
  writeFileSync('src/pipeline/embedUitgaven.json', `${JSON.stringify(uitgaven, null, 2)}\n`)
  writeFileSync(
    'src/domain/insluit/insluitUitgave.ts',
    `/** The newest release of the script for host pages; written by src/pipeline/embed.cli.ts. */
export const uitgave = {
  versie: '${versie}',
  /** Below the base path. */
  bestand: '${bestand}',
  sri: '${sri}',
  /** SHA-256 of ${BRON} as it was released: a test says when a change there has not been released yet. */
  bron: '${bron}',
} as const
`,
  )
  zeg(`${bestand}: ${code.length} bytes, ${sri}`)
}
