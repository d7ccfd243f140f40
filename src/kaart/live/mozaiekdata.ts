import type { Feature, FeatureCollection } from 'geojson'
import type { Topology } from 'topojson-specification'
import { losOp, punt, vormenByGemeente } from '@/domain/geometrie'
import type { Kleuren } from '@/domain/kaart/kleuren'
import type { Mozaiek, Mozaiekregio } from '@/domain/kaart/mozaiek'
import { leegmerken, mozaiekkleur, mozaiekkleuren, streepmaten, WAARSCHIJNLIJK } from '@/domain/kaart/mozaiekmerken'
import type { Mozaiekrand } from '@/domain/kaart/mozaiekvorm'
import { mozaieklijnen, naamplek } from '@/domain/kaart/mozaiekvorm'
import { naamzooms } from './lagen/mozaiek'
import type { Plaatje } from './plaatjes'
import { arcering, leesKleur, teken } from './plaatjes'

/** The one source of the mosaic; `wat` of a feature says for which of its layers it is. */
export function mozaiekdata(grenzen: Topology, mozaiek: Mozaiek): FeatureCollection {
  const vormen = vormenByGemeente(grenzen)
  const vlak = (codes: readonly string[], properties: Record<string, unknown>): Feature[] =>
    codes.length === 0 ? [] : [{ type: 'Feature', properties, geometry: losOp(grenzen, vormen, codes) }]
  const van = (...klassen: string[]) =>
    [...mozaiek.vlakken].filter(([, { klasse }]) => klassen.includes(klasse)).map(([code]) => code)
  const bekend = new Set(van('bekend'))
  return {
    type: 'FeatureCollection',
    features: [
      ...vlak([...mozaiek.vlakken.keys()], { wat: 'land' }),
      ...vlak(van('geen'), { wat: 'geen' }),
      ...vlak(van('voorbij'), { wat: 'voorbij' }),
      ...vlak(van('geenSchool'), { wat: 'geenSchool' }),
      ...mozaiek.regios.flatMap((regio) => {
        const kleur = kleurnummer(regio)
        return [
          ...vlak(
            regio.bekend.filter((code) => bekend.has(code)),
            { wat: 'vlak', kleur, dekking: 1 },
          ),
          ...vlak(regio.waarschijnlijk, { wat: 'vlak', kleur, dekking: WAARSCHIJNLIJK }),
          ...vlak([...regio.bekend, ...regio.waarschijnlijk], { wat: 'omtrek', id: regio.id }),
        ]
      }),
      ...van('gedeeld').flatMap((code) =>
        vlak([code], { wat: 'gedeeld', strepen: strepennaam(mozaiek.vlakken.get(code)?.regios ?? []) }),
      ),
      ...(['rand', 'zacht'] satisfies Mozaiekrand[]).map((wat): Feature => ({
        type: 'Feature',
        properties: { wat },
        geometry: mozaieklijnen(grenzen, vormen, mozaiek, wat),
      })),
      ...mozaiek.regios.flatMap((regio) => naampunt(regio, grenzen, vormen)),
    ],
  }
}

/** Pixels of a degree of longitude on the world at zoom 0. */
const GRAAD = 512 / 360

function naampunt(regio: Mozaiekregio, grenzen: Topology, vormen: ReturnType<typeof vormenByGemeente>): Feature[] {
  const plek = naamplek(grenzen, vormen, regio)
  if (plek === undefined) return []
  const past = Math.log2(plek.schaal / GRAAD)
  const vanaf = naamzooms.find((zoom) => zoom >= past) ?? naamzooms.at(-1)
  return [punt(plek.x, plek.y, { wat: 'naam', naam: regio.regels.join('\n'), vanaf })]
}

const kleurnummer = ({ kleur }: Mozaiekregio) => kleur % mozaiekkleuren.length

/** The name of the image with the stripes of a gemeente that these regions share: `strepen-0-3`. */
const strepennaam = (regios: readonly Mozaiekregio[]) => `strepen-${regios.map(kleurnummer).join('-')}`

/** The images that the mosaic asks for, by name: its hatch and its stripes. */
export function mozaiekplaatjes({ vlakken }: Mozaiek, kleuren: Kleuren): Map<string, Plaatje> {
  const gedeeld = [...vlakken.values()].filter(({ klasse }) => klasse === 'gedeeld')
  return new Map([
    ['arcering-voorbij', arcering(leegmerken.voorbij.textuur, kleuren)],
    ...gedeeld.map(({ regios }): [string, Plaatje] => [
      strepennaam(regios),
      strepen(regios.map(mozaiekkleur).map(kleuren), kleuren('mozaiek-rand')),
    ]),
  ])
}

/** Seamless stripes at 45°, a thin line between them. */
function strepen(kleuren: readonly string[], rand: string): Plaatje {
  const { stap, lijn } = streepmaten
  const grootte = stap * kleuren.length
  const [lijnkleur, ...vlakkleuren] = [rand, ...kleuren].map(leesKleur)
  return teken(grootte, (x, y) => {
    const langs = (x + y) % grootte
    const opLijn = langs % stap < lijn * Math.SQRT2
    const kleur = opLijn ? lijnkleur : vlakkleuren[Math.floor(langs / stap)]
    return { kleur: kleur ?? [136, 136, 136], dekking: 1 }
  })
}
