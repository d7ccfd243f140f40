import { describe, expect, it } from 'vitest'
import type { DeelnemerKern } from '@/domain/deelnemer'
import { wieZitWaarAdres } from '@/domain/wieZitWaar/kringonderwerp'
import { tafelkring } from '@/domain/wieZitWaar/tafelkring'
import { eenInstelling, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const vmbo = (school: string): DeelnemerKern => ({ soort: 'vmbo', school, rol: 'deelnemer', zekerheid: 'bron' })
const mbo = (instelling: string): DeelnemerKern => ({ soort: 'mbo', instelling, rol: 'deelnemer', zekerheid: 'bron' })
const onbekend = { gebied: { type: 'onbekend' }, gemeenten: [] } as const
const scholen = [eenSchool(), eenSchool({ code: '01AA01', gemeente: 'GM0003' })]
const naslag = eenNaslag({
  instellingen: [eenInstelling()],
  netwerken: [
    eenNetwerk({ id: 'hier' }),
    eenNetwerk({ id: 'school-hier', ...onbekend, gemeenten: [], deelnemers: [vmbo('01AA00')] }),
    eenNetwerk({ id: 'mbo-hier', ...onbekend, gemeenten: [], deelnemers: [mbo('nieuwland')] }),
    eenNetwerk({ id: 'elders', gemeenten: ['GM0003'], deelnemers: [vmbo('01AA01')] }),
    eenNetwerk({ id: 'klaar', toestand: 'beeindigd' }),
    eenNetwerk({ id: 'wet', soort: 'stelselregio', relevantie: 'context' }),
    eenNetwerk({ id: 'achtergrond', relevantie: 'context' }),
  ],
})
const ids = (van: Parameters<typeof tafelkring>[0]) => {
  const kring = tafelkring(van, naslag, scholen)
  return kring && [kring.nu, kring.toen].map((tafels) => tafels.map(({ id }) => id))
}

describe('tafelkring', () => {
  it('has of a place what covers it, and of unknown area where one of its own sits; now and then apart', () => {
    expect(ids({ soort: 'gemeente', id: 'GM0001' })).toEqual([['hier', 'school-hier', 'mbo-hier'], ['klaar']])
    expect(ids({ soort: 'regio', indeling: 'provincie', id: 'PV02' })).toEqual([['elders'], []])
  })

  it('has of a school the tables of all of its bestuur, and of the country all', () => {
    expect(ids({ soort: 'school', id: '01AA00' })).toEqual([['school-hier', 'elders'], []])
    expect(ids(undefined)?.flat()).toHaveLength(5)
  })

  it('does not know who is not there', () => {
    expect(ids({ soort: 'gemeente', id: 'GM9999' })).toBeUndefined()
  })

  it('has an address of its own', () => {
    expect(wieZitWaarAdres({ soort: 'regio', indeling: 'provincie', id: 'PV02' })).toBe(
      '/wie-zit-waar?van=regio:provincie/PV02',
    )
    expect(wieZitWaarAdres(undefined)).toBe('/wie-zit-waar')
  })
})
