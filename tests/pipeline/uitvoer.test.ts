import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foutregel, leesbaar } from '../../src/pipeline/uitvoer'

describe('leesbaar', () => {
  it('shows a control character instead of obeying it', () => {
    expect(leesbaar('ROC \u001b[2J Noord\u202e')).toBe('ROC ⟨U+001B⟩[2J Noord⟨U+202E⟩')
  })

  it('leaves Dutch text, and the ends of lines, as they are', () => {
    expect(leesbaar('’s-Hertogenbosch: één\nFryslân € 5')).toBe('’s-Hertogenbosch: één\nFryslân € 5')
  })

  it('never lets through what a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        const regel = leesbaar(tekst)
        for (const teken of regel) {
          const code = teken.codePointAt(0) ?? 0
          expect(code === 10 || (code >= 32 && code !== 127 && !(code > 127 && code < 160))).toBe(true)
        }
      }),
    )
  })
})

describe('foutregel', () => {
  it('says in Dutch what the system could not do, and where', () => {
    const fout = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: 'data/x.json' })
    expect(foutregel(fout)).toBe('data/x.json: de schijf is vol')
  })

  it('keeps the words of an error of our own', () => {
    expect(foutregel(new Error('data/ heeft 2 problemen'))).toBe('data/ heeft 2 problemen')
  })
})
