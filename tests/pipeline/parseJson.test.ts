import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/pipeline/parseJson'

describe('parseJson', () => {
  it('reads what JSON is, whatever its texts and fields hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (waarde, inspringing) => {
        const tekst = JSON.stringify(waarde, undefined, inspringing)
        expect(parseJson(tekst)).toEqual({ waarde: JSON.parse(tekst) })
      }),
    )
  })

  it('refuses a field that stands twice in one object, and names both lines', () => {
    const veld = fc.string({ maxLength: 8 }).filter((naam) => naam !== '__proto__')
    const inhoud = fc.uniqueArray(fc.tuple(veld, fc.jsonValue({ maxDepth: 1 })), {
      minLength: 1,
      selector: ([naam]) => naam,
    })
    fc.assert(
      fc.property(inhoud, fc.nat(), fc.jsonValue({ maxDepth: 1 }), (velden, welke, nog) => {
        const eerste = welke % velden.length
        const [naam] = velden[eerste] ?? ['']
        const regels = [...velden, [naam, nog] as const].map(
          ([sleutel, waarde]) => `${JSON.stringify(sleutel)}: ${JSON.stringify(waarde)}`,
        )
        const tekst = `[{\n${regels.join(',\n')}\n}]`
        expect(parseJson(tekst)).toEqual({
          fout: `noemt het veld ${naam} twee keer, op regel ${eerste + 2} en op regel ${velden.length + 2}; laat er één staan`,
        })
      }),
    )
  })

  it('lets the same field stand in two objects', () => {
    expect(parseJson('[{"id": {"id": 1}}, {"id": "\\"id\\": 2"}]')).toHaveProperty('waarde')
    expect(parseJson('{"a": 1, "\\u0061": 2}')).toEqual({
      fout: 'noemt het veld a twee keer op regel 1; laat er één staan',
    })
  })
})
