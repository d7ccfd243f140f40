import { describe, expect, it } from 'vitest'
import type { InstellingPunt } from '@/domain/kaart/kaartbeeld'
import { gemeentenamen, naamsoortVan, provincienamen } from '@/domain/kaart/naampunten'
import { eenGemeente, eenNaslag, eenRegio } from '../../fixtures/overzicht'

const naslag = eenNaslag({
  gemeenten: [
    eenGemeente({ code: 'GM0001', naam: 'Stille', lat: 51.5, lon: 4.5, vmboVestigingen: 8 }),
    eenGemeente({ code: 'GM0002', naam: 'Buurman', lat: 52.02, lon: 5.02, vmboVestigingen: 30 }),
    eenGemeente({ code: 'GM0003', naam: 'Grootstad', lat: 52, lon: 5, vmboVestigingen: 12 }),
  ],
})

function punten(...gemeenten: string[]): InstellingPunt[] {
  return gemeenten.map((gemeente, nr) => ({
    id: `i${nr}`,
    sleutel: `i${nr}`,
    naam: `Instelling ${nr}`,
    soort: 'roc',
    hoofd: true,
    plaats: gemeente,
    gemeente,
    lat: 52 + nr / 1000,
    lon: 5,
  }))
}

describe('gemeentenamen', () => {
  it('gives the symbol of a town and those close by one name, of the gemeente with most vestigingen', () => {
    const namen = gemeentenamen(naslag, punten('GM0003', 'GM0002', 'GM0003'), undefined)
    expect(namen.map(({ naam }) => naam)).toEqual(['Grootstad', 'Buurman', 'Stille'])
    expect(namen[0]).toMatchObject({
      lat: expect.closeTo(52.001),
      naast: { linksom: false, rand: 'geen', ring: false },
    })
    expect(namen[1]).toMatchObject({ lat: 52.02, naast: undefined })
  })

  it('orders by schools when symbols are equal, and leaves every name at its own point without symbols', () => {
    const namen = gemeentenamen(naslag, [], undefined)
    expect(namen.map(({ naam, naast }) => [naam, naast])).toEqual([
      ['Buurman', undefined],
      ['Grootstad', undefined],
      ['Stille', undefined],
    ])
    expect(namen.map(naamsoortVan)).toEqual(['plaats', 'plaats', 'gemeente'])
  })

  it('keeps a name clear of the ring around the instelling of the open dossier', () => {
    const [naam] = gemeentenamen(naslag, punten('GM0003'), 'i0')
    expect(naam).toMatchObject({ naam: 'Grootstad', lat: 52, lon: 5, naast: { ring: true } })
  })

  it('calls a gemeente with three mbo-vestigingen a city', () => {
    const soorten = (...codes: string[]) => gemeentenamen(naslag, punten(...codes), undefined).map(naamsoortVan)
    expect(soorten('GM0003', 'GM0003')).not.toContain('stad')
    expect(soorten('GM0003', 'GM0003', 'GM0003')).toEqual(['stad', 'plaats', 'gemeente'])
  })
})

describe('provincienamen', () => {
  it('writes a double name in two lines, and leaves out what it has no place for', () => {
    const regios = [
      eenRegio({ id: 'PV27', naam: 'Noord-Holland' }),
      eenRegio({ id: 'PV20', naam: 'Groningen' }),
      eenRegio(),
    ]
    expect(provincienamen(eenNaslag({ regios })).map(({ regels }) => regels)).toEqual([
      ['Noord-', 'Holland'],
      ['Groningen'],
    ])
  })
})
