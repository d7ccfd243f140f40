import { describe, expect, it } from 'vitest'
import { leesKennis } from '@/dataset/kennisQuery'
import { kennisBestand } from '@/pipeline/kennisBestand'
import { keurBestanden, testland } from '../fixtures/testland'

describe('kennisBestand', () => {
  it('holds all knowledge and only the sources that it names, in the shape that the browser reads', async () => {
    const { data } = await keurBestanden(testland())
    const [pad, inhoud] = kennisBestand(data)
    expect(pad).toBe('data/app/kennis.json')
    const { kennis, uitval } = leesKennis(JSON.parse(JSON.stringify(inhoud)))
    expect(uitval).toEqual([])
    expect(kennis.standpunten).toHaveLength(data.standpunten.length)
    const genoemd = new Set(JSON.stringify({ ...inhoud, bronnen: [] }).match(/(?<="bron":")[^"]+/g))
    expect(new Set(kennis.bronnen.map(({ id }) => id))).toEqual(genoemd)
  })
})
