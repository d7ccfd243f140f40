import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import { leesData } from '@/pipeline/leesData'

const namen = z.array(z.string())
const checklist = z.parse(
  z.object({ netwerken: namen, stoRegios: namen, rifProjecten: namen, mboInstellingen: namen }),
  JSON.parse(readFileSync(new URL('checklist.json', import.meta.url), 'utf8')),
)
const { data } = await leesData('data')

/** All names that a reader can find a record by. */
function vindbaar(rijen: readonly { record: { naam: string; aliassen: string[] } }[]): ReadonlySet<string> {
  return new Set(rijen.flatMap(({ record }) => [record.naam, ...record.aliassen].map(kaleTekst)))
}

const ontbreekt = (gezocht: readonly string[], bekend: ReadonlySet<string>) =>
  gezocht.filter((naam) => !bekend.has(kaleTekst(naam)))

describe('the curated data holds every name of the checklist', () => {
  const netwerken = vindbaar(data.netwerken)

  it('of the networks, programmes, routes and cases that the documents name', () => {
    expect(ontbreekt(checklist.netwerken, netwerken)).toEqual([])
  })

  it('of the STO-regio’s', () => {
    const metSoort = checklist.stoRegios.filter(
      (naam) => !netwerken.has(kaleTekst(naam)) && !netwerken.has(kaleTekst(`STO-regio ${naam}`)),
    )
    expect(metSoort).toEqual([])
  })

  it('of the RIF-projecten that have a name', () => {
    expect(ontbreekt(checklist.rifProjecten, netwerken)).toEqual([])
  })

  it('of the mbo-instellingen of 2018 and of today', () => {
    expect(ontbreekt(checklist.mboInstellingen, vindbaar(data.mboInstellingen))).toEqual([])
  })
})
