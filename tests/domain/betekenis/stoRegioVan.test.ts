import { describe, expect, it } from 'vitest'
import { naasteNetwerken } from '@/domain/betekenis/naasteNetwerken'
import { stoRegioVanGemeente, stoRegioVanSchool } from '@/domain/betekenis/stoRegioVan'
import { eenGemeente, eenNaslag, eenNetwerk, eenSchool } from '../../fixtures/overzicht'

const sto = eenNetwerk({ id: 'sto', soort: 'sto-regio', gemeenten: ['GM0002'] })
const gemeente = eenGemeente({ waarschijnlijk: { netwerk: 'sto', reden: 'Buren.' } })
const school = eenSchool({ gemeente: 'GM0001' })
const deelnemer = { soort: 'vmbo', school: school.code, rol: 'deelnemer', zekerheid: 'afgeleid' } as const

describe('stoRegioVanGemeente', () => {
  it('puts what is known before what is probable', () => {
    const bekend = eenNetwerk({ id: 'eigen', soort: 'sto-regio' })
    const oordeel = stoRegioVanGemeente(gemeente, eenNaslag({ netwerken: [sto, bekend] }))
    expect(oordeel).toEqual({ klasse: 'bekend', netwerken: [bekend], zekerheid: 'bron' })
  })

  it('gives the probable one with its reason, as long as that is not over', () => {
    expect(stoRegioVanGemeente(gemeente, eenNaslag({ netwerken: [sto, eenNetwerk()] }))).toEqual({
      klasse: 'waarschijnlijk',
      netwerken: [sto],
      reden: 'Buren.',
    })
    const voorbij = eenNaslag({ netwerken: [{ ...sto, toestand: 'beeindigd' }] })
    expect(stoRegioVanGemeente(gemeente, voorbij)).toEqual({ klasse: 'onbekend' })
    expect(stoRegioVanGemeente(eenGemeente(), eenNaslag({ netwerken: [sto] }))).toEqual({ klasse: 'onbekend' })
  })
})

describe('stoRegioVanSchool', () => {
  it('knows it of a school that is named, wherever it stands', () => {
    const netwerk = { ...sto, deelnemers: [deelnemer] }
    expect(stoRegioVanSchool(school, eenNaslag({ gemeenten: [gemeente], netwerken: [netwerk] }))).toEqual({
      klasse: 'bekend',
      netwerken: [netwerk],
      zekerheid: 'afgeleid',
    })
  })

  it('takes the area that has its gemeente for probable only', () => {
    const netwerken = [{ ...sto, gemeenten: ['GM0001'] }]
    expect(stoRegioVanSchool(school, eenNaslag({ netwerken }))).toMatchObject({ klasse: 'waarschijnlijk', netwerken })
  })

  it('does not hold to what the school itself denies', () => {
    const netwerken = [{ ...sto, gemeenten: ['GM0001'], nietDeelnemers: [school.code] }]
    expect(stoRegioVanSchool(school, eenNaslag({ netwerken }))).toEqual({ klasse: 'onbekend' })
  })

  it('is as its gemeente where no area has that', () => {
    expect(stoRegioVanSchool(school, eenNaslag({ gemeenten: [gemeente], netwerken: [sto] }))).toMatchObject({
      klasse: 'waarschijnlijk',
      reden: 'Buren.',
    })
    expect(stoRegioVanSchool(school, eenNaslag({ netwerken: [sto] }))).toEqual({ klasse: 'onbekend' })
  })
})

describe('naasteNetwerken', () => {
  it('counts from the nearest gemeente of each, and leaves out what has none or has this one', () => {
    const land = [1, 2, 3, 4].map((nr) => eenGemeente({ code: `GM000${nr}`, lat: 51 + nr / 10 }))
    const netwerken = [
      eenNetwerk({ id: 'ver', gemeenten: ['GM0004'] }),
      eenNetwerk({ id: 'half', gemeenten: ['GM0004', 'GM0003'] }),
      eenNetwerk({ id: 'naast', gemeenten: ['GM0002'] }),
      eenNetwerk({ id: 'eigen', gemeenten: ['GM0001'] }),
      eenNetwerk({ id: 'nergens', gemeenten: [] }),
    ]
    const van = land[0] ?? eenGemeente()
    const namen = (aantal: number) =>
      naasteNetwerken(van, netwerken, eenNaslag({ gemeenten: land, netwerken }), aantal).map(({ id }) => id)
    expect(namen(9)).toEqual(['naast', 'half', 'ver'])
    expect(namen(1)).toEqual(['naast'])
  })
})
