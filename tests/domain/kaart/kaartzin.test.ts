import { describe, expect, it } from 'vitest'
import { filterNetwerken, geenFilters } from '@/domain/filter/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import { geteldInWoorden } from '@/domain/kaart/kaarttelling'
import type { Laag } from '@/domain/kaart/laagnamen'
import { kaartzin } from '@/domain/kaart/kaartzin'
import type { NetwerkKern } from '@/domain/overzicht'
import { eenInstelling, eenNaslag, eenNetwerk } from '../../fixtures/overzicht'

function beeldVan(
  netwerken: NetwerkKern[],
  { lagen = ['aantal'], gekozen = [] }: { lagen?: Laag[]; gekozen?: string[] } = {},
) {
  const naslag = eenNaslag({ netwerken, instellingen: [eenInstelling()] })
  const zichtbaar = filterNetwerken(netwerken, geenFilters)
  const beeld = maakKaartbeeld({
    naslag,
    zichtbaar,
    telkeuze: geenFilters,
    lagen,
    gekozen,
    onderwerp: undefined,
    instellingen: naslag.overzicht.instellingen,
    leeg: 'geen netwerk bekend',
    scholen: [],
  })
  return { beeld, naslag }
}

function zin(...vraag: Parameters<typeof beeldVan>) {
  const { beeld, naslag } = beeldVan(...vraag)
  return kaartzin(beeld, naslag)
}

const a = eenNetwerk({ id: 'a', naam: 'Tafel A', gemeenten: ['GM0001', 'GM0002'] })
const b = eenNetwerk({ id: 'b', naam: 'Tafel B', gemeenten: ['GM0002'] })
const land = eenNetwerk({ id: 'l', gebied: { type: 'landelijk' }, gemeenten: [] })

describe('kaartzin', () => {
  it('says how many netwerken, in how many gemeenten, and where most', () => {
    expect(zin([a, b, land])).toBe('2 netwerken in 2 van de 4 gemeenten; het meest in Oosterdorp (2).')
  })

  it('gives a number instead of a row of names when many share the top', () => {
    const overal = eenNetwerk({ gemeenten: ['GM0001', 'GM0002', 'GM0003', 'GM0004'] })
    expect(zin([overal])).toBe('1 netwerk in 4 van de 4 gemeenten; ten hoogste 1 per gemeente.')
  })

  it('names what covers a whole provincie when that is not counted', () => {
    const breed = eenNetwerk({ id: 'breed', schaal: 'provinciebreed' })
    expect(zin([a, breed])).toBe(
      '1 netwerk in 2 van de 4 gemeenten; het meest in Noordstad en Oosterdorp (1). Niet geteld: 1 provinciebreed.',
    )
  })

  it('names what is drawn', () => {
    expect(zin([a, b], { gekozen: ['a', 'b'] })).toMatch(/ Getekend: Tafel A en Tafel B\.$/)
  })

  it('says that nothing is left', () => {
    expect(zin([land])).toBe('Geen regionale netwerken in de 4 gemeenten.')
  })

  it('tells of instellingen when the counts are off', () => {
    expect(zin([a], { lagen: ['instellingen'] })).toBe('1 mbo-instelling.')
    expect(zin([a], { lagen: [] })).toBe('Kaart van Nederland.')
  })
})

it('says of a gemeente what is counted, and what covers a whole provincie apart', () => {
  const breed = eenNetwerk({ id: 'breed', schaal: 'provinciebreed', gemeenten: ['GM0001', 'GM0003', 'GM0004'] })
  const sto = eenNetwerk({ id: 'sto', soort: 'sto-regio', gemeenten: ['GM0004'] })
  const { beeld } = beeldVan([a, b, breed, sto])
  expect(['GM0001', 'GM0002', 'GM0003', 'GM0004'].map((code) => geteldInWoorden(beeld, code))).toEqual([
    '1 netwerk en 1 provinciebreed',
    '2 netwerken',
    'geen netwerk bekend en 1 provinciebreed',
    'geen netwerk geteld, wel een STO-regio en 1 provinciebreed',
  ])
  expect(geteldInWoorden(beeldVan([a], { lagen: [] }).beeld, 'GM0001')).toBeUndefined()
})
