import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { invoerSchema, legeInvoer, vragen } from '@/domain/bijdrage/bijdrageInvoer'
import { netwerkVragen } from '@/domain/bijdrage/netwerkVragen'
import { vraagrijen } from '@/domain/bijdrage/vragenlijst'
import { heeftDelen } from '@/domain/bijdrage/vormen'
import { instellingVelden } from '@/domain/velden/instellingVelden'
import { netwerkVelden } from '@/domain/velden/netwerkVelden'
import type { Veldentabel } from '@/domain/velden/velden'
import { kaalSchema } from '@/domain/velden/waardesoort'

const concepten: [soort: 'netwerk' | 'mbo-instelling', velden: Veldentabel][] = [
  ['netwerk', netwerkVelden],
  ['mbo-instelling', instellingVelden],
]

describe('vragen', () => {
  it.each(concepten)('about a %s ask for every part of a field of which they ask one', (soort, velden) => {
    for (const [naam, { schema }] of Object.entries(velden)) {
      const kaal = kaalSchema(schema)
      const gevraagd = [...vragen[soort].values()].filter(({ pad, vorm }) => pad?.[0] === naam && !heeftDelen(vorm))
      if (!(kaal instanceof z.ZodMiniObject) || gevraagd.length === 0) continue
      expect(new Set(gevraagd.map(({ pad }) => pad?.[1])), naam).toEqual(new Set(Object.keys(kaal.def.shape)))
    }
  })

  it.each(concepten)('about a %s with a closed list have names for its values, which a sender can choose', (soort) => {
    for (const { naam, vorm, begrippen } of vragen[soort].values()) {
      expect(Object.keys(begrippen).length > 0, naam).toBe(vorm === 'keuze' || vorm === 'keuzen')
    }
  })
})

describe('vraagrijen', () => {
  it('take the questions as they are; without a field that is neither asked nor passed over they do not compile', () => {
    const { peildatum: _, ...zonderPeildatum } = netwerkVragen
    // @ts-expect-error: peildatum is missing
    expect(vraagrijen(netwerkVelden, zonderPeildatum)).toBe(zonderPeildatum)
    const { netwerkSoort: __, ...zonderSoort } = netwerkVragen
    // @ts-expect-error: soort, the field of that question, is missing
    expect(vraagrijen(netwerkVelden, zonderSoort)).toBe(zonderSoort)
    expect(vraagrijen(netwerkVelden, netwerkVragen)).toBe(netwerkVragen)
  })
})

describe('invoerSchema', () => {
  it('reads a whole form, and nothing of one that misses an answer or has one of another kind', () => {
    expect(invoerSchema.safeParse(legeInvoer).success).toBe(true)
    const { vmboVormen: _, ...ouder } = legeInvoer
    expect(invoerSchema.safeParse(ouder).success).toBe(false)
    expect(invoerSchema.safeParse({ ...legeInvoer, sectoren: 'techniek' }).success).toBe(false)
  })
})
