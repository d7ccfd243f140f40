import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { grensopschriftSchema } from '@/domain/grensopschrift'
import { bronSchema } from '@/domain/bron'
import { vijfDocumenten } from '@/pages/vijfDocumenten'

const lees = (pad: string): unknown => JSON.parse(readFileSync(`data/${pad}`, 'utf8'))
const bronnen = z.array(bronSchema).parse(lees('bronnen.json'))

describe('what the pages say of the sources', () => {
  it.each(vijfDocumenten)('is what data/bronnen.json says of $id', ({ id, titel, uitgever, jaar }) => {
    expect(bronnen.find((bron) => bron.id === id)).toMatchObject({
      titel,
      uitgever,
      ...(jaar === undefined ? {} : { jaar }),
    })
  })

  it('credits in the file of the borders whom its kind of borders comes from, on terms that allow any use', () => {
    const { grenzen, bronnen: makers } = grensopschriftSchema.parse(lees('grenzen.topojson'))
    expect(makers).toEqual(z.record(z.string(), z.unknown()).parse(lees('geo/grensbronnen.json'))[grenzen])
    expect(makers.length).toBeGreaterThan(0)
    for (const { licentie } of makers) expect(licentie).toMatch(/^(CC BY 4\.0|LGPL 3\.0 of later|Publiek domein)$/)
  })

  it('names every maker of both kinds of borders in NOTICE', () => {
    const notice = readFileSync('NOTICE', 'utf8')
    for (const maker of ['DCW', 'GSHHG', 'GeoNames', 'Natural Earth', 'CBS']) expect(notice).toContain(maker)
    for (const weg of ['EuroGeographics', 'OpenStreetMap']) expect(notice).not.toContain(weg)
  })
})
