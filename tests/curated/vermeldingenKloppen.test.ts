import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { licentieregels } from '@/domain/bronvermelding'
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

  it('credits every maker that the borders name', () => {
    const { bronnen: credits } = z.looseObject({ bronnen: z.array(z.string()) }).parse(lees('grenzen.topojson'))
    const getoond = licentieregels.filter(({ deel }) => deel.startsWith('Grenzen')).map(({ credit }) => credit)
    expect(credits).toHaveLength(getoond.length)
    for (const maker of ['EuroGeographics', 'GeoNames', 'OpenStreetMap']) {
      expect(
        credits.filter((credit) => credit.includes(maker)),
        maker,
      ).toHaveLength(1)
      expect(
        getoond.filter((credit) => credit.includes(maker)),
        maker,
      ).toHaveLength(1)
    }
  })
})
