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
import type { Naslag } from '@/domain/opzoeken'
import { regioSleutel } from '@/domain/opzoeken'
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

function instellingpunten({ instellingen, uitgelichtPunt }: Kaartbeeld): Feature<Point>[] {
  const schuif = spreid(instellingen)
  const punten = instellingen.map((instelling, volgorde) => {
    const [rechts, omlaag] = schuif.get(instelling) ?? [0, 0]
    const { id, naam, soort, lat, lon } = instelling
    const uitgelicht = uitgelichtPunt?.id === id
    const ver = uitgelicht ? [0, 0] : [rechts * SYMBOOL, omlaag * SYMBOOL]
    return punt(lon, lat, { soort, id, naam, ver, volgorde, uitgelicht })
  })
  const alAanwezig = instellingen.some(({ id }) => id === uitgelichtPunt?.id)
  if (uitgelichtPunt === undefined || alAanwezig) return punten
  return [
    ...punten,
    punt(uitgelichtPunt.lon, uitgelichtPunt.lat, {
      soort: 'geen',
      id: '',
      naam: '',
      ver: [0, 0],
      volgorde: 0,
      uitgelicht: true,
    }),
  ]
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

function provincienamen({ overzicht, gemeentenByRegio }: Naslag): Feature<Point>[] {
  return overzicht.regios
    .filter(({ indeling }) => indeling === 'provincie')
    .flatMap(({ id, naam }) => {
      const gemeenten = gemeentenByRegio.get(regioSleutel('provincie', id)) ?? []
      if (gemeenten.length === 0) return []
      const midden = (waarde: 'lat' | 'lon') =>
        gemeenten.reduce((som, gemeente) => som + gemeente[waarde], 0) / gemeenten.length
      return [punt(midden('lon'), midden('lat'), { wat: 'provincie', naam, volgorde: 0 })]
    })
}
