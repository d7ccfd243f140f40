/**
 * `npm run data:ronde -- MAP [--herinnering] [--velden]` writes the lists of a round of checking into a folder, to send
 * out; filled in they come back by `data:import`. Exit 0: done; 1: the data has mistakes; 2: wrong use.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { leesBouwvariabelen } from './bouwvariabelen.ts'
import { controleerData } from './controleerData.ts'
import { leesData } from './leesData.ts'
import { toonProbleem } from './probleem.ts'
import { rondelijsten } from './ronde/rondelijsten.ts'
import { meld, vangFouten, zeg } from './uitvoer.ts'

vangFouten()

const GEBRUIK = 'Gebruik: npm run data:ronde -- MAP [--herinnering] [--velden]'

const keuzeSchema = z.object({
  map: z._default(z.string(), 'data'),
  herinnering: z._default(z.boolean(), false),
  velden: z._default(z.boolean(), false),
})

function leesArgumenten() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { map: { type: 'string' }, herinnering: { type: 'boolean' }, velden: { type: 'boolean' } },
    })
    const [doel, ...rest] = positionals
    return doel === undefined || rest.length > 0 ? undefined : { doel, ...z.parse(keuzeSchema, values) }
  } catch {
    return undefined
  }
}

async function maakRonde({
  doel,
  map,
  herinnering,
  velden: metVelden,
}: NonNullable<ReturnType<typeof leesArgumenten>>) {
  const vandaag = new Date().toISOString().slice(0, 10)
  const { data, problemen } = await leesData(map)
  const fouten = [...problemen, ...controleerData(data, vandaag)]
  if (fouten.length > 0) {
    for (const fout of fouten) meld(toonProbleem(fout))
    meld('Er zijn geen lijsten gemaakt: herstel eerst de gegevens.')
    process.exitCode = 1
    return
  }
  const { site: adres, basis } = leesBouwvariabelen(process.env)
  const site = adres === undefined ? undefined : adres + basis.replace(/\/$/, '')
  if (site === undefined)
    meld('Let op: zonder SITE_URL staat bij elke regel alleen het pad van het dossier, geen link.')
  const bestanden = rondelijsten(data, { vandaag, herinnering, metVelden, site })
  for (const [pad, bytes] of bestanden) {
    await mkdir(dirname(join(doel, pad)), { recursive: true })
    await writeFile(join(doel, pad), bytes)
  }
  zeg(`${bestanden.size - 1} lijsten in ${doel}; overzicht.xlsx noemt ze alle.`)
}

const argumenten = leesArgumenten()
if (argumenten === undefined) {
  meld(GEBRUIK)
  process.exitCode = 2
} else await maakRonde(argumenten)
