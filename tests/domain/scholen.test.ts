import { describe, expect, it } from 'vitest'
import { schoolMetCode, zelfdeBestuur } from '@/domain/scholen'
import { eenSchool } from '../fixtures/overzicht'

const eerste = eenSchool({ code: '01AA00', bestuur: '10001' })
const tweede = eenSchool({ code: '01AA01', bestuur: '10001' })
const ander = eenSchool({ code: '02BB00', bestuur: '20002' })
const scholen = [ander, tweede, eerste]

describe('schoolMetCode', () => {
  it('finds the school of a code, and none for a code that nobody has', () => {
    expect(scholen.map(({ code }) => schoolMetCode(scholen, code))).toEqual(scholen)
    expect(schoolMetCode(scholen, '99ZZ99')).toBeUndefined()
  })

  it('knows each register by itself', () => {
    expect(schoolMetCode([eerste], ander.code)).toBeUndefined()
    expect(schoolMetCode([], eerste.code)).toBeUndefined()
    expect(schoolMetCode(scholen, ander.code)).toBe(ander)
  })
})

describe('zelfdeBestuur', () => {
  it('gives the other schools of the bestuur', () => {
    expect(zelfdeBestuur(eerste, scholen)).toEqual([tweede])
    expect(zelfdeBestuur(ander, scholen)).toEqual([])
  })
})
