import { describe, expect, it } from 'vitest'
import { isDeelsOnzeker, ondersteundeVelden, zekerheidVanVeld } from '@/domain/dossier/dossierHerkomst'
import type { Zekerheid } from '@/domain/zekerheid'

describe('zekerheidVanVeld', () => {
  const herkomst = [
    { velden: ['periode', 'borging'], zekerheid: 'vermoed' as const },
    { velden: ['borging'], zekerheid: 'bron' as const },
    { velden: ['doel'], zekerheid: 'bron' as const },
    { velden: [], zekerheid: 'register' as const },
  ]

  it('is that of the weakest source that names the field', () => {
    expect(zekerheidVanVeld(herkomst, 'borging')).toBe('vermoed')
    expect(zekerheidVanVeld(herkomst, 'periode')).toBe('vermoed')
    expect(zekerheidVanVeld(herkomst, 'doel')).toBe('bron')
  })

  it('is unknown for a field that no source names', () => {
    expect(zekerheidVanVeld(herkomst, 'status')).toBeUndefined()
  })
})

describe('isDeelsOnzeker', () => {
  const regel = (zekerheid: Zekerheid) => ({ velden: ['borging'], zekerheid })

  it('is so where a source says a part and the editors derived the rest', () => {
    expect(isDeelsOnzeker([regel('bron'), regel('afgeleid')], 'borging')).toBe(true)
    expect(isDeelsOnzeker([regel('vermoed'), regel('afgeleid')], 'borging')).toBe(false)
    expect(isDeelsOnzeker([regel('bron'), regel('register')], 'borging')).toBe(false)
    expect(isDeelsOnzeker([regel('bron'), regel('afgeleid')], 'doel')).toBe(false)
  })
})

describe('ondersteundeVelden', () => {
  it('says the fields in Dutch, and keeps a field it has no word for', () => {
    expect(ondersteundeVelden({ velden: ['samenwerkingsvormen', 'opgevolgdDoor', 'nieuwVeld'] })).toBe(
      'aard van de samenwerking, opgevolgd door, nieuwVeld',
    )
  })

  it('says the whole when none are named', () => {
    expect(ondersteundeVelden({ velden: [] })).toBe('het geheel')
  })
})
