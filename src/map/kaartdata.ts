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

/** Nearer to each other than this, in degrees of latitude (about 1 km), symbols would cover each other from nearby too. */
const VLAKBIJ = 0.011

/** Each instelling twice: beside its neighbours for the whole country, and at its own place for near by. */
function instellingpunten({ instellingen, uitgelichtPunt }: Kaartbeeld): Feature<Point>[] {
  const overige = instellingen.filter(({ id }) => id !== uitgelichtPunt?.id)
  const standen = [
    { stand: 'ver', plekken: spreid(overige) },
    { stand: 'dichtbij', plekken: spreid(overige, VLAKBIJ) },
  ]
  const punten = instellingen.flatMap((instelling, volgorde) => {
    const { id, naam, soort, lat, lon } = instelling
    return standen.map(({ stand, plekken }) => {
      const { rechts, omlaag, ...plek } = plekken.get(instelling) ?? { lat, lon, rechts: 0, omlaag: 0 }
      return punt(plek.lon, plek.lat, { soort, id, naam, volgorde, stand, rechts, omlaag })
    })
  })
  if (uitgelichtPunt === undefined) return punten
  return [...punten, punt(uitgelichtPunt.lon, uitgelichtPunt.lat, { stand: 'uitgelicht' })]
}

function instellingnamen({ instellingen }: Kaartbeeld): Feature<Point>[] {
  return instellingen.map(({ naam, lat, lon }) => punt(lon, lat, { wat: 'instelling', naam, volgorde: 0 }))
}

/**
 * The more schools, the more people look for the name. A name beside symbols stands further off, in em, so that the
 * largest cities, which have most symbols, keep theirs.
 */
function gemeentenamen({ overzicht }: Naslag): Feature<Point>[] {
  const metSymbool = new Set(
    overzicht.instellingen.flatMap(({ vestigingen }) => vestigingen.map(({ gemeente }) => gemeente)),
  )
  return overzicht.gemeenten.map(({ code, naam, lat, lon, vmboVestigingen }) =>
    punt(lon, lat, {
      wat: 'gemeente',
      naam,
      volgorde: 100 - vmboVestigingen,
      afstand: metSymbool.has(code) ? 1.5 : 0.6,
    }),
  )
}

function provincienamen(naslag: Naslag): Feature<Point>[] {
  return provinciepunten(naslag).map(({ naam, lat, lon }) => punt(lon, lat, { wat: 'provincie', naam, volgorde: 0 }))
}
