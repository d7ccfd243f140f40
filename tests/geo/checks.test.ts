import { describe, expect, it } from 'vitest'
import * as checks from '../../data/geo/checks.mjs'
import { gemeenten, makeTestland, makeTopologie, makeVierkant } from './testland.ts'

const punt = (naam: string, gemeente: string, lon: number) => ({
  naam,
  gemeente,
  lat: 52.05,
  lon,
  soort: 'plaats' as const,
})

describe('sound borders', () => {
  it('pass every check', () => {
    const punten = [punt('Westdorp', 'GM0001', 5.05), punt('Oostdorp', 'GM0002', 5.15)]
    const uitkomsten = checks.checkGrenzen({ topologie: makeTestland(), gemeenten, punten, gaten: [] })
    expect(uitkomsten).toHaveLength(7)
    expect(uitkomsten.flatMap(({ fouten }) => fouten)).toEqual([])
  })
})

describe('faults are named, all at once', () => {
  it('missing, unknown and double gemeenten', () => {
    const ring = [
      [0, 0],
      [0, 10],
      [10, 10],
      [0, 0],
    ] satisfies Array<[number, number]>
    const vorm = (id: string) => ({ id, arcs: [[0]] })
    const topologie = makeTopologie([ring], [vorm('GM0001'), vorm('GM0001'), vorm('GM0009')])
    expect(checks.elkeGemeenteHeeftEenVorm(topologie, gemeenten).fouten).toEqual([
      'Oostdorp (GM0002) ontbreekt',
      'GM0009 is geen gemeente van nu',
      'Westdorp (GM0001) staat er twee keer in',
    ])
  })

  it('a ring that runs the wrong way round', () => {
    const topologie = makeTopologie(
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 0],
        ],
      ],
      [{ id: 'GM0001', arcs: [[0]] }],
    )
    expect(checks.alleVlakkenZijnGeldig(topologie, gemeenten).fouten).toEqual([
      'Westdorp (GM0001): ring draait de verkeerde kant op bij 5,52',
    ])
  })

  it('a ring that crosses itself', () => {
    const strik = makeTopologie(
      [
        [
          [0, 0],
          [10, 10],
          [10, 0],
          [0, 10],
          [0, 0],
        ],
      ],
      [{ id: 'GM0001', arcs: [[0]] }],
    )
    expect(checks.geenGrensKruistEenAndere(strik).fouten).toHaveLength(1)
  })

  it('a border that is stored twice instead of shared', () => {
    const topologie = makeTopologie(
      [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
          [0, 0],
        ],
        [
          [10, 0],
          [10, 10],
          [20, 10],
          [20, 0],
          [10, 0],
        ],
      ],
      [
        { id: 'GM0001', arcs: [[0]] },
        { id: 'GM0002', arcs: [[1]] },
      ],
    )
    expect(checks.geenGrensKruistEenAndere(topologie).fouten).toHaveLength(1)
  })

  it('a corner that rests on the border of another', () => {
    const topologie = makeTopologie(
      [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
          [0, 0],
        ],
        [
          [10, 5],
          [20, 10],
          [20, 0],
          [10, 5],
        ],
      ],
      [
        { id: 'GM0001', arcs: [[0]] },
        { id: 'GM0002', arcs: [[1]] },
      ],
    )
    expect(checks.geenGrensKruistEenAndere(topologie).fouten.length).toBeGreaterThan(0)
  })

  it('a gemeente that lies over another', () => {
    const topologie = makeTopologie(
      [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
          [0, 0],
        ],
        [
          [2, 2],
          [2, 4],
          [4, 4],
          [4, 2],
          [2, 2],
        ],
      ],
      [
        { id: 'GM0001', arcs: [[0]] },
        { id: 'GM0002', arcs: [[1]] },
      ],
    )
    const { fouten } = checks.geenGemeenteOverlaptEenAndere(topologie, gemeenten)
    expect(fouten).toHaveLength(1)
    expect(fouten[0]).toMatch(/^Oostdorp \(GM0002\) ligt over Westdorp \(GM0001\), \d+\.\d\d km²$/)
  })

  it('only gaps that one could see', () => {
    const gat = (zijde: number) => ({ geometry: { type: 'Polygon', coordinates: [makeVierkant(5, 52, zijde)] } })
    expect(checks.landIsVanEenGemeente([gat(0.005), gat(0.05)]).fouten).toEqual(['gat van 18.95 km² bij 52.025, 5.025'])
  })

  it('a place outside its gemeente', () => {
    const verdwaald = checks.elkPuntLigtInZijnGemeente(makeTestland(), gemeenten, [punt('Verweg', 'GM0001', 5.15)])
    expect(verdwaald.fouten).toEqual(['plaats Verweg (52.05, 5.15) ligt niet in Westdorp (GM0001)'])
  })

  it('a region that is more or less than its gemeenten', () => {
    const dubbel = makeTopologie(
      [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
          [0, 0],
        ],
      ],
      [
        { id: 'GM0001', arcs: [[0]] },
        { id: 'GM0002', arcs: [[0]] },
      ],
    )
    const { fouten } = checks.elkeRegioIsZijnGemeenten(dubbel, gemeenten)
    expect(fouten.map((fout) => fout.split(':')[0])).toEqual(['provincie PV1', 'arbeidsmarktregio a', 'rmc RMC1'])
  })
})
