import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { bench, describe } from 'vitest'
import { maakOverlapmatrix } from '@/domain/overlap/overlapmatrix'
import type { NetwerkKern } from '@/domain/overzicht'
import { padVan } from '@/domain/routes'
import { vergelijkAdres } from '@/domain/vergelijk/vergelijkOnderwerp'
import { Matrix } from '@/panels/overlap/Matrix'
import { eenNetwerk } from '../fixtures/overzicht'

/*
 * An invented country of 342 gemeenten in a row. As in the real data most netwerken cover one stretch of it, some a
 * third. Memory: two bytes a pair, so 180 kB for 300 netwerken and 2 MB for 1,000; made twice, as counted and in order.
 */
function netwerkenVan(aantal: number): NetwerkKern[] {
  return Array.from({ length: aantal }, (_, nr) => {
    const begin = (nr * 7919) % 342
    const lengte = nr % 20 === 0 ? 110 : 1 + ((nr * 31) % 20)
    const gemeenten = Array.from({ length: lengte }, (__, i) => `GM${String((begin + i) % 342).padStart(4, '0')}`)
    return eenNetwerk({ id: `netwerk-${nr}`, naam: `Netwerk ${nr}`, gemeenten })
  })
}

const driehonderd = netwerkenVan(300)
const duizend = netwerkenVan(1000)
const matrix = maakOverlapmatrix(driehonderd, 'gemeenten')
const wegwijzer = { adresVan: padVan, vergelijkAdresVoor: vergelijkAdres, onKlik: () => {} }

describe('maakOverlapmatrix', () => {
  bench('300 netwerken', () => void maakOverlapmatrix(driehonderd, 'gemeenten'))
  bench('1,000 netwerken', () => void maakOverlapmatrix(duizend, 'gemeenten'))
})

describe('Matrix', () => {
  bench('300 netwerken as a table', () => {
    renderToStaticMarkup(createElement(Matrix, { matrix, bijschrift: 'Alle 300', wegwijzer }))
  })
})
