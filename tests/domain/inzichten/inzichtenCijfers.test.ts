import { describe, expect, it } from 'vitest'
import {
  netwerkenPerArbeidsmarktregio,
  toonAandeel,
  toonDecimaal,
  toonKengetal,
  vergelijkCijfers,
} from '@/domain/inzichten/inzichtenCijfers'
import { eenKengetal } from '../../fixtures/kennis'
import { eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

describe('vergelijkCijfers', () => {
  it('puts our number beside that of the source, with where it stands', () => {
    const naslag = eenNaslag({ netwerken: [eenNetwerk(), eenNetwerk({ id: 'c', relevantie: 'context' })] })
    const [cijfer] = vergelijkCijfers(naslag, [eenKengetal({ peiljaar: 2016 })], [])
    expect(cijfer).toMatchObject({
      bron: { waarde: '338 netwerken', bron: 'boek', plaats: '1.2', peiljaar: 2016 },
      ons: '1 netwerk',
    })
  })

  it('leaves out what the source does not say', () => {
    expect(vergelijkCijfers(eenNaslag(), [], [])).toEqual([])
  })

  it('says of equal numbers of STO-regio’s that our list is not the official one', () => {
    const [cijfer] = vergelijkCijfers(eenNaslag(), [eenKengetal({ id: 'k069' })], [])
    expect(cijfer?.kanttekening).toContain('niet de officiële lijst')
  })

  it('counts schools with beroepsgericht vmbo in the area of STO-regio’s', () => {
    const naslag = eenNaslag({
      netwerken: [
        eenNetwerk({ soort: 'sto-regio' }),
        eenNetwerk({ id: 'b', soort: 'sto-regio', gemeenten: ['GM0002'] }),
      ],
    })
    const scholen = [
      eenSchool(),
      eenSchool({ code: '01AA01' }),
      eenSchool({ code: '01AA02' }),
      eenSchool({ code: '01AA03', structuur: ['MAVO'] }),
    ]
    const [cijfer] = vergelijkCijfers(naslag, [eenKengetal({ id: 'k084' })], scholen)
    expect(cijfer?.ons).toBe('gemiddeld 1,5 in het gebied, mediaan 0')
  })

  it('keeps unknown borging apart from none', () => {
    const naslag = eenNaslag({
      netwerken: [
        eenNetwerk(),
        eenNetwerk({ id: 'b', borging: { vorm: 'convenant' } }),
        eenNetwerk({ id: 'c', borging: { vorm: 'geen' } }),
      ],
    })
    const [cijfer] = vergelijkCijfers(naslag, [eenKengetal({ id: 'k017' })], [])
    expect(cijfer?.ons).toBe('1 met convenant of eigen rechtspersoon, 0 op grond van een wet of regeling, 1 zonder')
    expect(cijfer?.kanttekening).toContain('Bekend bij 2 van 3')
  })
})

describe('netwerkenPerArbeidsmarktregio', () => {
  it('averages over the regions, landelijke ones added apart', () => {
    const naslag = eenNaslag({
      netwerken: [
        eenNetwerk({ gemeenten: ['GM0001', 'GM0003'] }),
        eenNetwerk({ id: 'b', gemeenten: ['GM0001', 'GM0002'] }),
        eenNetwerk({ id: 'l', gebied: { type: 'landelijk' }, gemeenten: [] }),
      ],
    })
    expect(netwerkenPerArbeidsmarktregio(naslag)).toEqual({ regionaal: 1.5, metLandelijk: 2.5 })
  })
})

describe('words for numbers', () => {
  it('are Dutch', () => {
    expect(toonKengetal({ waarde: 1200, waardeTot: 1300, eenheid: 'euro' })).toBe('1.200–1.300 euro')
    expect(toonKengetal({ waarde: 'tientallen', eenheid: 'scholen' })).toBe('tientallen scholen')
    expect([toonDecimaal(7.46), toonAandeel(65, 204), toonAandeel(0, 0)]).toEqual(['7,5', '32%', '–'])
  })

  it('do not round something to nothing, or nearly all to all', () => {
    expect([0, 1, 999, 1000].map((deel) => toonAandeel(deel, 1000))).toEqual(['0%', '<1%', '>99%', '100%'])
  })
})
