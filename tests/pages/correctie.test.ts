import { describe, expect, it } from 'vitest'
import { correctietekst } from '@/pages/correctie'

describe('correctietekst', () => {
  it('says which record and version it is about', () => {
    const tekst = correctietekst({ soort: 'school', id: '01AA00' }, 'De Meander (Noordstad)', 'v1')
    expect(tekst).toContain('Record: De Meander (Noordstad) (school:01AA00)')
    expect(tekst).toContain('Versie van de gegevens: v1')
    expect(correctietekst({ soort: 'gemeente', id: 'GM0001' }, undefined, 'v1')).toContain('Record: gemeente:GM0001')
  })
})
