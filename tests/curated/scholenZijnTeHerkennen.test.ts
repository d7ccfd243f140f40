import { beforeAll, describe, expect, it } from 'vitest'
import { maakNaslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import { kaleTekst } from '@/domain/zoek/zoektekst'
import { zoek } from '@/domain/zoek/zoek'
import type { Zoekindex } from '@/domain/zoek/zoekindex'
import { maakZoekindex } from '@/domain/zoek/zoekindex'
import { leesData } from '@/pipeline/leesData'
import { leidAf } from '@/pipeline/leidAf'

let scholen: readonly School[]
let index: Zoekindex

beforeAll(async () => {
  const { data } = await leesData('data')
  const afgeleid = leidAf(data, '2026-11-20')
  scholen = afgeleid.scholen
  index = maakZoekindex({ naslag: maakNaslag({ versie: 'test', peildatum: '2026', ...afgeleid.overzicht }), scholen })
})

/** What people say of a school, and the vestiging that they mean by it; written down before the names were. */
const gezegd: readonly (readonly [zoals: string, code: string])[] = [
  ['christoffel', '25GC09'],
  ['graaf engelbrecht', '31TK00'],
  ['christoffelbreda.nl', '25GC09'],
  ['michaelcollege', '25GC10'],
  ['mencia sandrode', '25GC03'],
  ['de la salle', '25GC08'],
  ['mundus college', '17YS00'],
  ['marcanti', '17YS04'],
  ['denise', '17YS02'],
  ['spring high', '17YS12'],
  ['berlage', '17YS03'],
  ['picasso lyceum', '25GA00'],
  ['zuid-west college', '20MM00'],
  ['roemer visscher', '20MM06'],
  ['wateringse veld', '20MM01'],
  ['farelcollege', '20AM00'],
  ['nieuwe eemland', '00ML00'],
  ['het element', '14RC06'],
  ['leidsche rijn college', '24TR00'],
  ['mpower', '24TJ00'],
  ['openbaar lyceum zeist', '17BI00'],
  ['technisch college velsen', '01KL06'],
  ['maritiem college ijmuiden', '01KL07'],
  ['wim gertenbach', '01KL10'],
  ['knippenberg', '20JX04'],
  ['carolus borromeus', '20JX02'],
  ['walburg college', '18TR02'],
  ['montessori college arnhem', '25GL06'],
  ['venster', '25GL04'],
  ['arte college', '17DN01'],
  ['hogeberg', '16KP00'],
  ['antoon schellens', '20AT04'],
  ['vakcollege eindhoven', '20AT03'],
  ['alma college', '02DO01'],
  ['actief college', '15XV01'],
  ['hoeksch lyceum', '15XV00'],
  ['kamerlingh onnes', '13ZU00'],
  ['leon van gelder', '13ZU02'],
  ['castor college', '27MD00'],
  ['novalis', '00CB02'],
  ['haarlemmermeer lyceum', '19TI00'],
  ['mediacollege amsterdam', '02PA00'],
  ['kempenhorst', '16RT01'],
  ['heerbeeck', '16RT00'],
  ['montessori vaklyceum', '20ER08'],
  ['vakcollege noordoostpolder', '20CR01'],
  ['het westeraam', '20TZ04'],
  ['lyceum elst', '20TZ11'],
  ['hendrik pierson', '00TM00'],
  ['vechtstede', '24TG00'],
]

describe('scholen in de echte gegevens', () => {
  it.each(gezegd)('heten zoals mensen ze noemen: ‘%s’ is %s', (zoals, code) => {
    const gevonden = zoek(index, zoals, 5).groepen.flatMap(({ suggesties }) => suggesties)
    expect(gevonden.flatMap(({ doel }) => ('id' in doel ? doel.id : []))).toContain(code)
  })

  it('zijn uit elkaar te houden: in één plaats heten geen twee plekken gelijk', () => {
    const plekken = new Map<string, string>()
    const verwisselbaar = scholen.filter(({ naam, plaats, postcode }) => {
      const sleutel = `${kaleTekst(naam)}/${plaats}`
      const eerder = plekken.get(sleutel)
      plekken.set(sleutel, eerder ?? postcode)
      return eerder !== undefined && eerder !== postcode
    })
    expect(verwisselbaar.map(({ code, naam, plaats }) => `${code} ${naam}, ${plaats}`)).toEqual([])
  })

  it('houden de naam van het register ernaast', () => {
    const { naam, registernaam } = scholen.find(({ code }) => code === '25GC09') ?? {}
    expect([naam, registernaam]).toEqual(['Christoffel', 'Scholengemeenschap Breda'])
  })
})
