import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deelnameVan, deelnemersNu } from '@/domain/betekenis/deelname'
import { deelnamesIn, naamVanDeelname } from '@/domain/betekenis/deelnames'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const gedeeld = { rol: 'deelnemer', zekerheid: 'bron' } as const
const deelnemer: fc.Arbitrary<DeelnemerKern> = fc.oneof(
  fc
    .record({
      instelling: fc.constantFrom('a', 'b', 'c'),
      nu: fc.option(fc.subarray(['c', 'd'], { minLength: 1 }), { nil: undefined }),
    })
    .map((delen): DeelnemerKern => ({ soort: 'mbo', ...gedeeld, ...delen })),
  fc.constantFrom('01AA00', '01AA01').map((school): DeelnemerKern => ({ soort: 'vmbo', school, ...gedeeld })),
  fc.constantFrom('Bedrijf', 'Provincie').map((naam): DeelnemerKern => ({ soort: 'overig', naam, ...gedeeld })),
)

describe('deelnamesIn', () => {
  it('has every participant of today once, in the order of the source, and nobody else', () => {
    fc.assert(
      fc.property(fc.array(deelnemer), (deelnemers) => {
        const netwerk = eenNetwerk({ deelnemers })
        expect(deelnamesIn(netwerk).map(({ sleutel }) => sleutel)).toEqual([...deelnemersNu(netwerk)])
      }),
    )
  })

  it('says of each how it takes part, as its own dossier does', () => {
    fc.assert(
      fc.property(fc.array(deelnemer), (deelnemers) => {
        const netwerk = eenNetwerk({ deelnemers })
        for (const { sleutel, ...deelname } of deelnamesIn(netwerk)) {
          if (deelname.deelnemer.naam === undefined) expect(deelname).toEqual(deelnameVan(sleutel, netwerk))
        }
      }),
    )
  })

  it('takes two predecessors of one instelling together, never surer than afgeleid', () => {
    const vroeger = ['friese-poort', 'friesland-college'].map((instelling): DeelnemerKern => ({
      soort: 'mbo',
      instelling,
      nu: ['firda'],
      ...gedeeld,
    }))
    const [firda, ...anderen] = deelnamesIn(eenNetwerk({ deelnemers: vroeger }))
    expect(anderen).toEqual([])
    expect(firda).toMatchObject({ sleutel: 'firda', via: ['friese-poort', 'friesland-college'], zekerheid: 'afgeleid' })
  })
})

describe('naamVanDeelname', () => {
  const naslag = eenNaslag({ instellingen: [eenInstelling({ id: 'firda', naam: 'Firda' })] })
  const naamVan = (delen: Partial<DeelnemerKern>, schoolnaam: (code: string) => string | undefined = () => undefined) =>
    deelnamesIn(eenNetwerk({ deelnemers: [{ soort: 'mbo', ...gedeeld, ...delen }] })).map((rij) =>
      naamVanDeelname(rij, naslag, schoolnaam),
    )

  it('is that of today, else that of the register, else that of the source', () => {
    expect(naamVan({ instelling: 'oud', nu: ['firda'], naam: 'ROC Oud' })).toEqual(['Firda'])
    expect(naamVan({ school: '01AA00', naam: 'Meander' }, () => 'De Meander')).toEqual(['De Meander'])
    expect(naamVan({ school: '01AA00', naam: 'Meander' })).toEqual(['Meander'])
    expect(naamVan({ naam: 'Het Bedrijf' })).toEqual(['Het Bedrijf'])
    expect(naamVan({ school: '01AA00' })).toEqual([undefined])
  })
})
