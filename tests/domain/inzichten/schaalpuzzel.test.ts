import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schaalpuzzel, uiterstenVan } from '@/domain/inzichten/schaalpuzzel'
import { eenGemeente, eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

const codes = ['GM0001', 'GM0002', 'GM0003', 'GM0004']
const gemeenten = codes.map((code, nummer) => eenGemeente({ code, naam: code, vmboVestigingen: nummer + 1 }))
const sto = (id: string, delen: Parameters<typeof eenNetwerk>[0] = {}) =>
  eenNetwerk({ id, naam: id, soort: 'sto-regio', ...delen })
const mbo = (id: string, delen: Parameters<typeof eenInstelling>[0] = {}) =>
  eenInstelling({ id, naam: id, vestigingen: [], ...delen })
const deelname = (instelling: string) => [{ soort: 'mbo', instelling, rol: 'deelnemer', zekerheid: 'bron' } as const]

describe('schaalpuzzel', () => {
  it('counts what a werkgebied or a vestiging touches', () => {
    const [vestiging] = eenInstelling().vestigingen
    const naslag = eenNaslag({
      gemeenten,
      instellingen: [mbo('roc', { gemeenten: ['GM0002'], vestigingen: vestiging === undefined ? [] : [vestiging] })],
      netwerken: [sto('a'), sto('b', { gemeenten: ['GM0002', 'GM0003'] }), sto('c', { gemeenten: ['GM0004'] })],
    })
    const [roc] = schaalpuzzel(naslag).instellingen
    expect(roc?.raakt.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(roc?.vestigingen).toBe(3)
  })

  it('counts taking part through an instelling that went into it', () => {
    const naslag = eenNaslag({
      gemeenten,
      instellingen: [
        mbo('oud', { bestaatTot: '2020', opgegaanIn: ['nieuw'] }),
        mbo('nieuw', { voortgekomenUit: ['oud'], gemeenten: [] }),
      ],
      netwerken: [sto('a', { deelnemers: deelname('oud').map((een) => ({ ...een, nu: ['nieuw'] })) })],
    })
    const { instellingen, stoRegios } = schaalpuzzel(naslag)
    expect(instellingen.map(({ instelling, deelnemerIn }) => [instelling.id, deelnemerIn.length])).toEqual([
      ['nieuw', 1],
    ])
    expect(stoRegios[0]?.deelnemers.map(({ id }) => id)).toEqual(['nieuw'])
  })

  it('leaves out STO-regio’s that are over, and counts all tables of now and of then apart', () => {
    const deelnemers = deelname('roc')
    const naslag = eenNaslag({
      gemeenten,
      instellingen: [mbo('roc')],
      netwerken: [
        sto('a', { deelnemers }),
        sto('b', { deelnemers, toestand: 'waarschijnlijk-voorbij' }),
        eenNetwerk({ id: 'c', deelnemers }),
      ],
    })
    const { instellingen, stoRegios } = schaalpuzzel(naslag)
    expect(stoRegios.map(({ stoRegio }) => stoRegio.id)).toEqual(['a'])
    const [roc] = instellingen
    expect([roc?.deelnemerIn.length, roc?.tafels.nu.length, roc?.tafels.voorbij.length]).toEqual([1, 2, 1])
  })

  it('lets a landelijke instelling touch nothing', () => {
    const naslag = eenNaslag({
      gemeenten,
      instellingen: [mbo('vak', { werkgebied: { type: 'landelijk' } })],
      netwerken: [sto('a')],
    })
    expect(schaalpuzzel(naslag).stoRegios[0]?.raakt).toEqual([])
  })

  it('is the same from both sides', () => {
    const gebied = fc.subarray(codes, { minLength: 1 })
    fc.assert(
      fc.property(fc.array(gebied, { maxLength: 5 }), fc.array(gebied, { maxLength: 5 }), (werkgebieden, gebieden) => {
        const naslag = eenNaslag({
          gemeenten,
          instellingen: werkgebieden.map((lijst, nummer) => mbo(`m${nummer}`, { gemeenten: lijst })),
          netwerken: gebieden.map((lijst, nummer) => sto(`s${nummer}`, { gemeenten: lijst })),
        })
        const { instellingen, stoRegios } = schaalpuzzel(naslag)
        const heen = instellingen.flatMap(({ instelling, raakt }) => raakt.map(({ id }) => `${instelling.id}/${id}`))
        const terug = stoRegios.flatMap(({ stoRegio, raakt }) => raakt.map(({ id }) => `${id}/${stoRegio.id}`))
        expect(heen.toSorted()).toEqual(terug.toSorted())
        for (const { besteMaat } of stoRegios) {
          if (besteMaat !== undefined) expect(besteMaat.maat).toBeGreaterThan(0)
          if (besteMaat !== undefined) expect(besteMaat.maat).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('uiterstenVan', () => {
  it('names the extremes', () => {
    const naslag = eenNaslag({
      gemeenten,
      instellingen: [
        mbo('breed', { soort: 'groen', gemeenten: codes }),
        mbo('roc', { gemeenten: ['GM0001', 'GM0003'] }),
        mbo('passend', { gemeenten: ['GM0002'] }),
      ],
      netwerken: [
        sto('klein', { gemeenten: ['GM0001'] }),
        sto('past', { gemeenten: ['GM0002'] }),
        sto('groot', { gemeenten: ['GM0004'], deelnemers: deelname('roc') }),
      ],
    })
    const uitersten = uiterstenVan(schaalpuzzel(naslag))
    expect(uitersten.meesteStoRegios?.instelling.id).toBe('breed')
    expect(uitersten.rocMetMeeste?.instelling.id).toBe('passend')
    expect(uitersten.vaakstDeelnemer?.instelling.id).toBe('roc')
    expect(uitersten.kleinMetVeelMbo?.stoRegio.id).toBe('klein')
    expect(uitersten.grootMetEenMbo?.stoRegio.id).toBe('groot')
    expect(uitersten.bestePassing?.stoRegio.id).toBe('past')
  })

  it('names none when there is nothing', () => {
    expect(new Set(Object.values(uiterstenVan(schaalpuzzel(eenNaslag()))))).toEqual(new Set([undefined]))
  })
})
