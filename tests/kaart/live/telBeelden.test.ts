import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { telBeelden } from '../../../src/kaart/live/telBeelden'

let gevraagd: (() => void)[] = []
/** What a browser does sixty times a second with a page that is seen, and never with one that is not. */
function geefBeeld(): void {
  const nu = gevraagd
  gevraagd = []
  for (const teken of nu) teken()
}

beforeEach(() => {
  gevraagd = []
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (teken: () => void) => gevraagd.push(teken))
  vi.stubGlobal('cancelAnimationFrame', () => {
    gevraagd = []
  })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('telBeelden', () => {
  it('counts nothing while the page is given no pictures', () => {
    const bijTik = vi.fn(() => true)
    telBeelden(bijTik)
    vi.advanceTimersByTime(60_000)
    expect(bijTik).not.toHaveBeenCalled()
    geefBeeld()
    expect(bijTik).toHaveBeenCalledExactlyOnceWith(250)
  })

  it('goes on where it was once pictures come again', () => {
    const bijTik = vi.fn(() => true)
    telBeelden(bijTik)
    for (let nr = 0; nr < 4; nr += 1) {
      vi.advanceTimersByTime(5_000)
      geefBeeld()
    }
    expect(bijTik).toHaveBeenLastCalledWith(1000)
  })

  it('stops when it has heard enough', () => {
    const bijTik = vi.fn(() => false)
    telBeelden(bijTik)
    vi.advanceTimersByTime(250)
    geefBeeld()
    vi.advanceTimersByTime(10_000)
    geefBeeld()
    expect(bijTik).toHaveBeenCalledOnce()
  })

  it('counts no more after it was stopped', () => {
    const bijTik = vi.fn(() => true)
    const stop = telBeelden(bijTik)
    vi.advanceTimersByTime(250)
    stop()
    geefBeeld()
    vi.advanceTimersByTime(10_000)
    geefBeeld()
    expect(bijTik).not.toHaveBeenCalled()
  })
})
