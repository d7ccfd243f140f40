import { describe, expect, it } from 'vitest'
import { vereenvoudigLijn } from '@/kaart/svg/vereenvoudig'

describe('vereenvoudigLijn', () => {
  it('keeps both ends and every point that matters', () => {
    expect(
      vereenvoudigLijn(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [10, 10],
        ],
        2,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ])
  })

  it('keeps all when nothing may go', () => {
    expect(
      vereenvoudigLijn(
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
        0,
      ),
    ).toHaveLength(3)
  })

  it('keeps an island an island', () => {
    const ring = Array.from({ length: 40 }, (_, nr): [number, number] => [
      Math.cos((nr * Math.PI) / 20),
      Math.sin((nr * Math.PI) / 20),
    ])
    const uit = vereenvoudigLijn([...ring, [1, 0]], 1000)
    expect(uit).toHaveLength(5)
    expect(uit[0]).toEqual(uit.at(-1))
  })
})
