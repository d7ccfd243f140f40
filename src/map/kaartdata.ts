import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Topology } from 'topojson-specification'
import {
  buurlandFeatures,
  gemeenteFeatures,
  indelingLijnen,
  punt,
  vlakFeatures,
  vormenByGemeente,
} from '@/domain/geometrie'
import { indelingSchema } from '@/domain/indeling'
import type { Kaartbeeld } from '@/domain/kaartbeeld'
import { provinciepunten } from '@/domain/naampunten'
import type { Naslag } from '@/domain/opzoeken'
import { spreid } from '@/domain/spreid'
import type { BronId } from './stijl'

/** What is drawn whatever the reader chooses; made once for a topology. */
export function vasteData(grenzen: Topology, naslag: Naslag) {
  const lijnen = Object.fromEntries(
    indelingSchema.options.map((indeling) => [indeling, indelingLijnen(grenzen, naslag, indeling)]),
  )
  return {
    vormen: vormenByGemeente(grenzen),
    buurland: buurlandFeatures(grenzen),
    gemeenten: gemeenteFeatures(grenzen, naslag),
    lijnen,
    provincienamen: provincienamen(naslag),
    gemeentenamen: gemeentenamen(naslag),
  }
}
export type VasteData = ReturnType<typeof vasteData>

/** The data of every source for one picture. Sources that a choice does not touch keep their identity. */
export function bronData(
  grenzen: Topology,
  vast: VasteData,
  beeld: Kaartbeeld,
): Record<Exclude<BronId, 'buurland' | 'gemeenten'>, FeatureCollection> {
  const { vormen } = vast
  return {
    indelingen: verzamel(
      beeld.indelingen.flatMap((indeling): Feature[] => {
        const geometry = vast.lijnen[indeling]
        return geometry === undefined ? [] : [{ type: 'Feature', properties: { indeling }, geometry }]
      }),
    ),
    omtrekken: verzamel(
      beeld.omtrekken.flatMap(({ laag, vlakken }) => vlakFeatures(grenzen, vormen, vlakken, () => ({ laag })).features),
    ),
    uitgelicht: vlakFeatures(grenzen, vormen, beeld.uitgelicht === undefined ? [] : [beeld.uitgelicht], () => ({})),
    gekozen: vlakFeatures(grenzen, vormen, beeld.gekozen, ({ nr, gedimd }) => ({ nr, gedimd })),
    scholen: verzamel(
      beeld.scholen.map(({ code, naam, plaats, positie }) =>
        punt(positie.lon, positie.lat, { soort: 'school', id: code, naam, plaats }),
      ),
    ),
    punten: verzamel(instellingpunten(beeld)),
    namen: verzamel([...vast.provincienamen, ...vast.gemeentenamen, ...instellingnamen(beeld)]),
  }
}

function verzamel(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

/** Width of a symbol in pixels of its own image, for laying them side by side. */
const SYMBOOL = 17

/** Each instelling twice: side by side with its neighbours for the whole country, at its own place for near by. */
function instellingpunten({ instellingen, uitgelichtPunt }: Kaartbeeld): Feature<Point>[] {
  const plekken = spreid(instellingen.filter(({ id }) => id !== uitgelichtPunt?.id))
  const punten = instellingen.flatMap((instelling, volgorde) => {
    const { id, naam, soort, lat, lon } = instelling
    const plek = plekken.get(instelling) ?? { lat, lon, rechts: 0, omlaag: 0 }
    const samen = { soort, id, naam, volgorde }
    return [
      punt(plek.lon, plek.lat, { ...samen, stand: 'ver', schuif: [plek.rechts * SYMBOOL, plek.omlaag * SYMBOOL] }),
      punt(lon, lat, { ...samen, stand: 'dichtbij', schuif: [0, 0] }),
    ]
  })
  if (uitgelichtPunt === undefined) return punten
  return [...punten, punt(uitgelichtPunt.lon, uitgelichtPunt.lat, { stand: 'uitgelicht' })]
}

function instellingnamen({ instellingen }: Kaartbeeld): Feature<Point>[] {
  return instellingen.map(({ naam, lat, lon }) => punt(lon, lat, { wat: 'instelling', naam, volgorde: 0 }))
}

/** The more schools, the more people look for the name. */
function gemeentenamen({ overzicht }: Naslag): Feature<Point>[] {
  return overzicht.gemeenten.map(({ naam, lat, lon, vmboVestigingen }) =>
    punt(lon, lat, { wat: 'gemeente', naam, volgorde: 100 - vmboVestigingen }),
  )
}

function provincienamen(naslag: Naslag): Feature<Point>[] {
  return provinciepunten(naslag).map(({ naam, lat, lon }) => punt(lon, lat, { wat: 'provincie', naam, volgorde: 0 }))
}
