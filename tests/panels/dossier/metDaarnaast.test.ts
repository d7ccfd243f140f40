import { describe, expect, it } from 'vitest'
import { metDaarnaast } from '@/panels/dossier/metDaarnaast'

describe('metDaarnaast', () => {
  it('names last what a figure does not count, so that `waarvan` is a part of the figure', () => {
    expect(metDaarnaast('waarvan 2 afgeleid', 6, 'provinciebreed')).toBe(
      'waarvan 2 afgeleid; daarnaast 6 provinciebreed',
    )
    expect(metDaarnaast(undefined, 1, 'voorbij')).toBe('daarnaast 1 voorbij')
  })

  it('is silent about what there is none of', () => {
    expect(metDaarnaast('schatting', 0, 'voorbij')).toBe('schatting')
    expect(metDaarnaast(undefined, 0, 'voorbij')).toBeUndefined()
  })
})
