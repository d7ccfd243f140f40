// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { payloads } from './payloads'
import { gevaarIn, proefPayload } from './proefPayload'

describe('gevaarIn', () => {
  it('sees what runs, and nothing in a sound page', () => {
    expect(gevaarIn('<p>a</p><img src=x onerror=alert(1)>')).toEqual(['<img>'])
    expect(gevaarIn('<p onclick="x">a</p><a href="javascript:x">b</a>')).toHaveLength(2)
    expect(gevaarIn('<p>a <a href="/netwerk/x">b</a> <a href="https://x.example">c</a></p>')).toEqual([])
  })
})

describe('text that wants to be script', () => {
  it('there are at least 500 of them', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(500)
  })

  it('stays text in every field of the data and every parameter of the address: one in twenty', () => {
    const gelukt = payloads
      .filter((_, nr) => nr % 20 === 0)
      .flatMap((payload) => proefPayload(payload).map((wat) => `${wat} door ${payload}`))
    expect(gelukt).toEqual([])
  })
})
