/**
 * `npm run data:freshness -- [--alles] [--csv MAP]` lists records by age and what they lack; with `--csv` it writes for
 * each mbo-instelling of today what the map says of it, to send out for checking.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bestaatNu } from '../domain/bestaan.ts'
import { leesData } from './leesData.ts'
import { antwoordVoor, controlelijst } from './wijzigingen/controlelijst.ts'
import { versheid } from './wijzigingen/versheid.ts'
import { vangFouten, zeg } from './uitvoer.ts'

vangFouten()

/** Rows that fit on a screen. */
const OUDSTE = 30

const { values } = parseArgs({ options: { alles: { type: 'boolean' }, csv: { type: 'string' } } })
const { data } = await leesData('data')
const vandaag = new Date().toISOString().slice(0, 10)
const rijen = versheid(data, vandaag)

for (const [label, van, tot] of [
  ['jonger dan een half jaar', 0, 6],
  ['een half tot een heel jaar', 6, 12],
  ['een tot twee jaar', 12, 24],
  ['ouder dan twee jaar', 24, Infinity],
] as const) {
  const aantal = rijen.filter(({ maanden }) => maanden >= van && maanden < tot).length
  zeg(`${String(aantal).padStart(6)}  ${label}`)
}
for (const { soort, id, peildatum, ontbreekt } of values.alles === true ? rijen : rijen.slice(0, OUDSTE)) {
  zeg(`${peildatum.padEnd(10)}  ${soort}:${id}${ontbreekt.length === 0 ? '' : ` – mist ${ontbreekt.join(', ')}`}`)
}
if (values.alles !== true && rijen.length > OUDSTE) zeg(`… en nog ${rijen.length - OUDSTE}; zie ze met --alles`)

if (values.csv !== undefined) {
  const doel = values.csv
  const termijn = antwoordVoor(vandaag)
  await mkdir(doel, { recursive: true })
  const instellingen = data.mboInstellingen.map(({ record }) => record).filter(bestaatNu)
  await Promise.all(
    instellingen.map((instelling) =>
      writeFile(join(doel, `${instelling.id}.csv`), controlelijst(instelling, data, termijn)),
    ),
  )
  zeg(`${instellingen.length} controlelijsten in ${doel}/; wie niet antwoordt voor ${termijn}, laat het zo`)
}
