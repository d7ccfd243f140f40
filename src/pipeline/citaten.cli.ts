/**
 * `npm run data:citaten -- MAP` looks up the years, numbers and names of the data in the documents that they are credited
 * to. MAP holds those documents as text, each called after its source: `impressie-2018.txt`. They are no part of the
 * project. Exit 1 when something is in none of the documents that it is credited to.
 */
import { readFile, readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { nietInBron } from './citaten/nietInBron.ts'
import { leesData } from './leesData.ts'
import { toonProbleem } from './probleem.ts'
import { meld, vangFouten, zeg } from './uitvoer.ts'

vangFouten()

const map = process.argv[2]
if (map === undefined) throw new Error('Noem de map met documenten: npm run data:citaten -- MAP')

const { data } = await leesData('data')
const bekend = new Set(data.bronnen.map(({ record }) => record.id))
const bestanden = (await readdir(map)).filter((naam) => bekend.has(parse(naam).name))
const documenten = new Map(
  await Promise.all(
    bestanden.map(async (naam): Promise<[string, string]> => [
      parse(naam).name,
      await readFile(join(map, naam), 'utf8'),
    ]),
  ),
)
const problemen = nietInBron(data, documenten)
for (const probleem of problemen) meld(toonProbleem(probleem))
zeg(`${documenten.size} documenten gelezen; ${problemen.length} ${problemen.length === 1 ? 'probleem' : 'problemen'}`)
if (problemen.length > 0) process.exitCode = 1
