import { describe, expect, it } from 'vitest'
import { datumSchema, idSchema, jaarVan, websiteSchema } from '@/domain/begrip'

describe('jaarVan', () => {
  it('is the year of a date of any precision', () => {
    expect(['2018', '2018-10', '2018-10-06'].map((datum) => jaarVan(datum))).toEqual([2018, 2018, 2018])
  })

  it('leaves an unknown date unknown', () => {
    expect(jaarVan(undefined)).toBeUndefined()
  })
})

describe('datumSchema', () => {
  it.each(['2018', '2018-10', '2018-10-06'])('takes %s', (datum) => {
    expect(datumSchema.safeParse(datum).success).toBe(true)
  })

  it.each(['18', '2018-13', '2018-1', '2018-10-32', '06-10-2018', '2018-10-06T00:00'])('refuses %s', (datum) => {
    expect(datumSchema.safeParse(datum).success).toBe(false)
  })
})

describe('idSchema', () => {
  it.each(['sto-noord', '3ml', 'a1'])('takes %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true)
  })

  it.each(['a', 'Sto', 'sto--noord', '-sto', 'sto_noord', 'café', '../sto'])('refuses %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false)
  })
})

describe('websiteSchema', () => {
  it.each(['http://x.example', 'javascript:alert(1)', 'https://', 'https://x.example/"onload'])(
    'refuses %s',
    (adres) => {
      expect(websiteSchema.safeParse(adres).success).toBe(false)
    },
  )
})
