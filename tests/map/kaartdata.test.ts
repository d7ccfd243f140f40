import { geoArea } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { losOp, vlakFeatures, vormenByGemeente } from '@/domain/geometrie'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'

const { data } = await leesData('data')
const { grenzen } = data
if (grenzen === undefined) throw new Error('geen grenzen')
const vormen = vormenByGemeente(grenzen)
const stoRegios = leidAf(data).overzicht.netwerken.filter(
  ({ soort, gemeenten }) => soort === 'sto-regio' && gemeenten.length > 0,
)

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
