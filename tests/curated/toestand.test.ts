import { expect, it } from 'vitest'
import { beoordeel } from '@/domain/betekenis/oordeel'
import { leidAf } from '@/pipeline/leidAf'
import { leesData } from '@/pipeline/leesData'

const DAG = '2026-11-20'
const { data } = await leesData('data')
const { netwerken } = leidAf(data, DAG).overzicht

it('leaves fewer than 15 in 100 netwerken without a state that says something', () => {
  const onbekend = netwerken.filter(({ toestand }) => toestand === 'onbekend')
  expect(netwerken.length).toBeGreaterThan(500)
  expect(onbekend.length / netwerken.length).toBeLessThan(0.15)
})

it('leaves fewer than 15 in 100 own initiatives to the word of a programme they belong to', () => {
  const eigen = netwerken.filter(({ soort }) => soort !== 'stelselregio' && soort !== 'sto-regio')
  const vanProgramma = eigen.filter(({ toestand }) => toestand === 'programma-loopt')
  expect(vanProgramma.length / eigen.length).toBeLessThan(0.15)
})

it('says since which year something was last seen wherever no newer source is known', () => {
  for (const { id, toestand, gezien } of netwerken.filter((netwerk) => netwerk.toestand === 'laatst-gezien'))
    expect(gezien, `${id} ${toestand}`).toMatch(/^20\d\d/)
})

it('calls nothing running of which no source of two years back, and no end ahead, is known', () => {
  for (const netwerk of netwerken.filter(({ toestand }) => toestand === 'loopt')) {
    const { tot = 0 } = netwerk.periode
    expect(tot >= 2026 || (netwerk.gezien ?? '') >= '2024-11-20', netwerk.id).toBe(true)
    expect(beoordeel(netwerk, '2035-01-01').toestand, netwerk.id).not.toBe('loopt')
  }
})
