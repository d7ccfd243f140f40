import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { losOp, vlakFeatures, vormenByGemeente } from '@/domain/geometrie'
import { geenFilters } from '@/domain/filter/filterNetwerken'
import { maakKaartbeeld } from '@/domain/kaart/kaartbeeld'
import type { KaartbeeldVraag } from '@/domain/kaart/kaartbeeld'
import { maakNaslag } from '@/domain/opzoeken'
import { maakBrondata } from '@/kaart/live/kaartdata'
import { kaartdelen } from '@/domain/kaart/lagen'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'

const { data } = await leesData('data')
const { grenzen } = data
if (grenzen === undefined) throw new Error('geen grenzen')
const vormen = vormenByGemeente(grenzen)
const { overzicht } = leidAf(data, '2026-11-20')
const stoRegios = overzicht.netwerken.filter(({ soort, gemeenten }) => soort === 'sto-regio' && gemeenten.length > 0)

describe('the drawn area of an STO-regio', () => {
  it('is, for every one of them, exactly that of its gemeenten together', () => {
    const oppervlak = new Map([...vormen.keys()].map((code) => [code, geoArea(losOp(grenzen, vormen, [code]))]))
    for (const regio of stoRegios) {
      const [getekend] = vlakFeatures(grenzen, vormen, [regio], () => ({})).features
      const som = regio.gemeenten.reduce((totaal, code) => totaal + (oppervlak.get(code) ?? 0), 0)
      expect(getekend === undefined ? 0 : geoArea(getekend), regio.naam).toBeCloseTo(som, 9)
    }
  })
})

describe('maakBrondata', () => {
  const naslag = maakNaslag({ ...overzicht, versie: '', peildatum: '' })
  const vraag: KaartbeeldVraag = {
    naslag,
    zichtbaar: overzicht.netwerken,
    telkeuze: geenFilters,
    lagen: ['aantal', 'instellingen', 'provincie', 'sto-regio'],
    gekozen: [],
    onderwerp: undefined,
    instellingen: overzicht.instellingen,
    leeg: 'geen netwerk bekend',
    scholen: [],
  }
  const veranderd = (anders: Partial<KaartbeeldVraag>) => {
    const brondata = maakBrondata(grenzen, naslag)
    const eerst = brondata(maakKaartbeeld(vraag))
    const daarna = brondata(maakKaartbeeld({ ...vraag, ...anders }))
    return kaartdelen.filter((bron) => eerst[bron] !== daarna[bron])
  }
  const [eerste, tweede] = stoRegios.map(({ id }) => id)

  it.each<[string, Partial<KaartbeeldVraag>, string[]]>([
    ['the same again', {}, []],
    ['an opened netwerk', { onderwerp: { soort: 'netwerk', id: eerste ?? '' } }, ['uitgelicht']],
    ['a drawn netwerk', { gekozen: [tweede ?? ''] }, ['gekozen']],
    ['fewer netwerken', { zichtbaar: overzicht.netwerken.slice(0, 9) }, ['omtrekken']],
    ['another division', { lagen: ['aantal', 'instellingen', 'corop', 'sto-regio'] }, ['indelingen']],
    ['no instellingen', { instellingen: [] }, ['namen', 'punten']],
  ])('makes only what changes with %s', (_, anders, bronnen) => {
    expect(veranderd(anders).toSorted()).toEqual(bronnen)
  })
})
