import { bench, describe } from 'vitest'
import { zoek } from '@/domain/zoek/zoek'
import { maakZoekindex } from '@/domain/zoek/zoekindex'
import { zoekland } from '../fixtures/zoekland'

/** What a reader has typed at some keystroke: one letter, a word, a typo, several words, nothing that exists. */
const invoeren = [
  's',
  'noor',
  'zwolsterdam',
  'zwolstredam',
  'vmbo noor',
  'de n v c',
  'vakcollege noorsterwijk',
  'qqxxqqxx',
]

for (const keer of [1, 10, 100]) {
  const bronnen = zoekland(keer)
  const index = maakZoekindex(bronnen)
  describe(`zoek at ${keer}× data (${index.ingangen.length} records)`, () => {
    for (const invoer of invoeren) bench(invoer, () => void zoek(index, invoer))
  })
  describe(`maakZoekindex at ${keer}× data`, () => {
    bench('build', () => void maakZoekindex(bronnen), { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 })
  })
}
