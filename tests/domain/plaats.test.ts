import { describe, expect, it } from 'vitest'
import { plaatsnaamVoorLezers } from '@/domain/plaats'
import { brinVan } from '@/domain/vmboVestiging'

describe('plaatsnaamVoorLezers', () => {
  it.each([
    ['Elst GLD', 'Elst'],
    ['Hengelo OV', 'Hengelo'],
    ['Bergen op Zoom', 'Bergen op Zoom'],
    ["'s-Gravenhage", "'s-Gravenhage"],
  ])('%s → %s', (plaats, verwacht) => {
    expect(plaatsnaamVoorLezers(plaats)).toBe(verwacht)
  })
})

describe('brinVan', () => {
  it('is the code of the school that the vestiging belongs to', () => {
    expect(brinVan({ code: '00AH07' })).toBe('00AH')
  })
})
