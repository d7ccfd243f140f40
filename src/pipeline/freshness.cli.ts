/** `npm run data:freshness -- [--alles]` lists records by age and what they lack. */
import { parseArgs } from 'node:util'
import { leesData } from './leesData.ts'
import { versheid } from './wijzigingen/versheid.ts'
import { vangFouten, zeg } from './uitvoer.ts'

vangFouten()

/** Rows that fit on a screen. */
const OUDSTE = 30

const { values } = parseArgs({ options: { alles: { type: 'boolean' } } })
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
