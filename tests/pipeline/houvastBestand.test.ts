import { describe, expect, it } from 'vitest'
import { kiesPlaatsen } from '@/pipeline/houvastBestand'

const gemeenten = [{ code: 'GM0001', naam: 'Noordstad', lat: 52.7, lon: 4.7 }]
const plaats = (naam: string, lat: number, lon = 4.7) => ({ naam, gemeente: 'GM0001', lat, lon })
const postcode = (lat: number) => ({ gemeente: 'GM0001', lat, lon: 4.7 })

describe('kiesPlaatsen', () => {
  it('puts a place with a school before one with a postcode, and leaves out what has neither', () => {
    const plaatsen = [plaats('Gehucht', 52.5), plaats('Dorp', 52.6), plaats('Stadje', 52.8)]
    const gekozen = kiesPlaatsen(plaatsen, [postcode(52.59), postcode(52.81)], gemeenten, [
      { plaats: 'Stadje', gemeente: 'GM0001' },
    ])
    expect(gekozen).toEqual([
      ['Stadje', 4.7, 52.8, 0],
      ['Dorp', 4.7, 52.6, 0],
    ])
  })

  it('gives no name a second time: not that of a gemeente, and none in the way of another', () => {
    const plaatsen = [plaats('Noordstad', 52.9), plaats('Wijk', 52.701), plaats('Dorp', 52.8), plaats('Buurt', 52.81)]
    const gekozen = kiesPlaatsen(
      plaatsen,
      [52.9, 52.701, 52.8, 52.801, 52.81].map((lat) => postcode(lat)),
      gemeenten,
      [],
    )
    expect(gekozen.map(([naam]) => naam)).toEqual(['Dorp'])
  })
})
