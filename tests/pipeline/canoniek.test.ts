import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canoniekRecord, canoniekRegister, canoniekeLijst, canoniekeTabel } from '@/pipeline/canoniek'
import { leesData } from '@/pipeline/leesData'
import { inTijdelijkeMap, testland } from '../fixtures/testland'

/** Any JSON object, as it comes out of a file. */
const jsonObject = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }))
  .map((waarde): unknown => JSON.parse(JSON.stringify(waarde)))

/** With one kind of apostrophe: which of the two is a matter of form, not of content. */
const metEenApostrof = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde).replaceAll('’', "'"))

/** Without the fields that are an empty list: these mean the same as absent. */
function zonderLegeLijsten(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderLegeLijsten)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, item]) => !(Array.isArray(item) && item.length === 0))
      .map(([sleutel, item]) => [sleutel, zonderLegeLijsten(item)]),
  )
}

describe.each([
  ['canoniekRecord', canoniekRecord, (waarde: unknown) => waarde],
  ['canoniekRegister', (waarde: unknown) => canoniekRegister([waarde], [waarde]), (waarde: unknown) => [waarde]],
  ['canoniekeTabel', (waarde: unknown) => canoniekeTabel([waarde], [waarde]), (waarde: unknown) => [waarde]],
  ['canoniekeLijst', (waarde: unknown) => canoniekeLijst([waarde], [waarde]), (waarde: unknown) => [waarde]],
] as const)('%s', (_, schrijf, inFile) => {
  it('keeps the content', () => {
    fc.assert(
      fc.property(jsonObject, (waarde) => {
        expect(metEenApostrof(JSON.parse(schrijf(waarde, waarde)))).toEqual(
          metEenApostrof(inFile(zonderLegeLijsten(waarde))),
        )
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(jsonObject, (waarde) => {
        const eerste = schrijf(waarde, waarde)
        const opnieuw: unknown = [JSON.parse(eerste)].flat()[0]
        expect(schrijf(opnieuw, opnieuw)).toBe(eerste)
      }),
    )
  })
})

describe('canoniekRecord', () => {
  it('puts the fields in the order of the schema, short things on one line', () => {
    const bron = { zekerheid: 'bron', lijst: ['a', 'b'], leeg: [], naam: 'x', lang: ['y'.repeat(60), 'z'.repeat(60)] }
    const geparsed = { naam: 'x', lijst: ['a', 'b'], leeg: [], lang: [], zekerheid: 'bron', standaard: true }
    expect(canoniekRecord(bron, geparsed)).toBe(
      `{\n  "naam": "x",\n  "lijst": ["a", "b"],\n  "lang": [\n    "${'y'.repeat(60)}",\n    "${'z'.repeat(60)}"\n  ],\n  "zekerheid": "bron"\n}\n`,
    )
  })
})

describe('the apostrophe', () => {
  const record = {
    themas: ["regio's", 'regio’s'],
    naam: "'t Venster in 's-Hertogenbosch",
    periode: { toelichting: "programma's" },
    website: "https://example.nl/d'ampte",
  }

  it('is one inside words, in every text of ours, and left alone elsewhere', () => {
    const nu: unknown = JSON.parse(canoniekRecord(record, record))
    expect(nu).toEqual({
      themas: ['regio’s', 'regio’s'],
      naam: "'t Venster in 's-Hertogenbosch",
      periode: { toelichting: 'programma’s' },
      website: "https://example.nl/d'ampte",
    })
    expect(JSON.parse(canoniekeTabel([record], [record]))).toEqual([nu])
    expect(JSON.parse(canoniekeLijst([record], [record]))).toEqual([nu])
  })

  it('stays in a register what its keeper made of it', () => {
    expect(JSON.parse(canoniekRegister([record], [record]))).toEqual([record])
  })
})

describe('what a text carries along unseen', () => {
  it('is tidied: accents as one sign, nothing without width, one kind of space', () => {
    const record = { naam: 'Frysla\u0302n\u200b\u00a0oost\ufeff' }
    for (const schrijf of [canoniekeTabel, canoniekRegister, canoniekeLijst]) {
      expect(JSON.parse(schrijf([record], [record]))).toEqual([{ naam: 'Fryslân oost' }])
    }
    expect(JSON.parse(canoniekRecord(record, record))).toEqual({ naam: 'Fryslân oost' })
  })
})

describe('leesData', () => {
  it('calls a file canonical after it has been written so', async () => {
    const eerste = await inTijdelijkeMap(testland(), leesData)
    const geschreven = Object.fromEntries(eerste.schrijfwijzen.map(({ bestand, canoniek }) => [bestand, canoniek]))
    const tweede = await inTijdelijkeMap({ ...testland(), ...geschreven }, leesData)
    expect(tweede.schrijfwijzen.filter(({ gelezen, canoniek }) => gelezen !== canoniek)).toEqual([])
    expect(tweede.data).toEqual(eerste.data)
  })
})
