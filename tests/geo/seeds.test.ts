import { expect, it } from 'vitest'
import { FOUTE_PLAATSEN, FOUTE_POSTCODES, makePlaatsen, makePunten } from '../../data/geo/seeds.mjs'

const postcodes = [
  { postcode: '1000', gemeente: 'GM0001', lat: 52, lon: 5 },
  { postcode: '2000', gemeente: 'GM0002', lat: 52, lon: 6 },
]
const codes = new Set(['GM0001', 'GM0002', 'GM0599'])
const plaats = (naam: string, gemeente: string, lon: number) => ({ naam, gemeente, lat: 52, lon })

it('a place of a gemeente that has merged goes to the gemeente of the nearest postcode', () => {
  expect(makePlaatsen([plaats('Dorp', 'GM0777', 5.9)], postcodes, codes)).toEqual([plaats('Dorp', 'GM0002', 5.9)])
})

it('places are sorted by name and then gemeente, and doubles go', () => {
  const bron = [plaats('B', 'GM0002', 6), plaats('A', 'GM0002', 6), plaats('B', 'GM0001', 5), plaats('A', 'GM0002', 6)]
  expect(makePlaatsen(bron, postcodes, codes).map(({ naam, gemeente }) => `${naam} ${gemeente}`)).toEqual([
    'A GM0002',
    'B GM0001',
    'B GM0002',
  ])
})

it('a place that its source puts in the wrong gemeente is put right', () => {
  expect(makePlaatsen([plaats('Carnisse', 'GM0489', 5)], postcodes, codes)[0]?.gemeente).toBe('GM0599')
})

it('a misplaced postcode is no point of its gemeente', () => {
  const met8436 = [...postcodes, { postcode: '8436', gemeente: 'GM0001', lat: 52, lon: 5.5 }]
  expect(makePunten([], met8436).map(({ naam }) => naam)).toEqual(['1000', '2000'])
})

it('every correction says why', () => {
  for (const { waarom } of [...FOUTE_PLAATSEN, ...FOUTE_POSTCODES]) expect(waarom).not.toBe('')
})
