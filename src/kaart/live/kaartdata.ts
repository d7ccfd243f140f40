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
import { bundels } from '@/domain/kaart/bundels'
import type { InstellingPunt, Kaartbeeld } from '@/domain/kaart/kaartbeeld'
import { gemeentenamen, naamsoortVan, provincienamen } from '@/domain/kaart/naampunten'
import type { Naslag } from '@/domain/opzoeken'
import { spreid } from '@/domain/kaart/spreid'
import type { Kaartdeel } from '@/domain/kaart/lagen'
import type { Brondata } from './stijl'

/**
 * Gives the data of every source for one picture after the other. A source that a choice does not touch keeps its
 * identity, so that the map cuts no new tiles for it. An id stands for the same area all along: the data of a page does
 * not change.
 */
export function maakBrondata(grenzen: Topology, naslag: Naslag): (beeld: Kaartbeeld) => Brondata {
  const vormen = vormenByGemeente(grenzen)
  const grenslijnen = Object.fromEntries(
    indelingSchema.options.map((indeling) => [indeling, indelingLijnen(grenzen, naslag, indeling)]),
  )
  const vast = {
    buurland: buurlandFeatures(grenzen),
    gemeenten: gemeenteFeatures(grenzen, naslag),
    provincies: provincies(naslag),
    dichtbij: plaatsenDichtbij(naslag),
  }
  const vorige = new Map<Kaartdeel, { sleutel: string; data: FeatureCollection }>()
  const bewaar = (bron: Kaartdeel, sleutel: string, maak: () => FeatureCollection): FeatureCollection => {
    const oud = vorige.get(bron)
    if (oud?.sleutel === sleutel) return oud.data
    const data = maak()
    vorige.set(bron, { sleutel, data })
    return data
  }
  return (beeld) => {
    const { lijnen, uitgelicht, gekozen, scholen, scholenAanTafel, instellingen, uitgelichtPunt } = beeld
    const indelingen = lijnen.filter((lijn) => lijn.deel === 'indelingen')
    const omtrekken = lijnen.filter((lijn) => lijn.deel === 'omtrekken')
    const ids = (dingen: readonly { id: string }[]) => dingen.map(({ id }) => id).join()
    return {
      buurland: vast.buurland,
      gemeenten: vast.gemeenten,
      indelingen: bewaar('indelingen', indelingen.map(({ laag }) => laag).join(), () =>
        verzamel(
          indelingen.flatMap(({ laag, indeling }): Feature[] => {
            const geometry = grenslijnen[indeling]
            return geometry === undefined ? [] : [{ type: 'Feature', properties: { laag }, geometry }]
          }),
        ),
      ),
      omtrekken: bewaar('omtrekken', omtrekken.map(({ laag, vlakken }) => `${laag} ${ids(vlakken)}`).join(';'), () =>
        verzamel(
          omtrekken.flatMap(({ laag, vlakken }) => vlakFeatures(grenzen, vormen, vlakken, () => ({ laag })).features),
        ),
      ),
      uitgelicht: bewaar('uitgelicht', uitgelicht === undefined ? '' : uitgelicht.gemeenten.join(), () =>
        vlakFeatures(grenzen, vormen, uitgelicht === undefined ? [] : [uitgelicht], () => ({})),
      ),
      gekozen: bewaar('gekozen', gekozen.map(({ id, nr, gedimd }) => `${id} ${nr} ${gedimd}`).join(), () =>
        vlakFeatures(grenzen, vormen, gekozen, ({ nr, gedimd }) => ({ nr, gedimd })),
      ),
      scholen: bewaar('scholen', scholen.map(({ code }) => code + scholenAanTafel.has(code)).join(), () =>
        verzamel(schoolpunten(beeld)),
      ),
      punten: bewaar('punten', `${ids(instellingen)} ${uitgelichtPunt?.id ?? ''}`, () =>
        verzamel(instellingpunten(beeld)),
      ),
      namen: bewaar('namen', `${ids(instellingen)} ${uitgelichtPunt?.id ?? ''} ${beeld.mozaiek !== undefined}`, () =>
        verzamel([
          ...vast.dichtbij,
          // The mosaic has names of its own for the whole country.
          ...(beeld.mozaiek === undefined ? [...vast.provincies, ...plaatsenVanVer(naslag, beeld)] : []),
          ...instellingnamen(beeld),
        ]),
      ),
    }
  }
}

function verzamel(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

function schoolpunten({ scholen, scholenAanTafel }: Kaartbeeld): Feature<Point>[] {
  return scholen.map(({ code, naam, plaats, positie }) =>
    punt(positie.lon, positie.lat, { soort: 'school', id: code, naam, plaats, aanTafel: scholenAanTafel.has(code) }),
  )
}

/** The vestigingen twice: a symbol a town for the whole country, and each at its own place for near by. */
function instellingpunten({ instellingen, uitgelichtPunt }: Kaartbeeld): Feature<Point>[] {
  const overige = instellingen.filter(({ sleutel }) => sleutel !== uitgelichtPunt?.id)
  const punten = [
    ...bundels(overige).map(({ lat, lon, leden, vanaf }, volgorde) =>
      punt(lon, lat, {
        ...(leden.length > 1 ? { plaatje: 'bundel', aantal: `${leden.length}` } : { plaatje: symboolnaam(leden[0]) }),
        leden: leden.map(({ sleutel }) => sleutel).join(' '),
        stand: vanaf > 0 ? 'klein' : 'ver',
        volgorde,
      }),
    ),
    ...[...spreid(overige)].map(([instelling, { lat, lon, rechts, omlaag }], volgorde) =>
      punt(lon, lat, {
        plaatje: symboolnaam(instelling),
        leden: instelling.sleutel,
        stand: 'dichtbij',
        volgorde,
        rechts,
        omlaag,
      }),
    ),
  ]
  if (uitgelichtPunt === undefined) return punten
  const { lat, lon, soort } = uitgelichtPunt
  return [...punten, punt(lon, lat, { stand: 'uitgelicht', plaatje: soort, volgorde: 0 })]
}

function symboolnaam(lid: InstellingPunt | undefined): string {
  return lid === undefined || lid.hoofd ? (lid?.soort ?? 'roc') : `${lid.soort}-open`
}

function instellingnamen({ instellingen }: Kaartbeeld): Feature<Point>[] {
  return instellingen.map(({ naam, lat, lon }) => punt(lon, lat, { wat: 'instelling', naam }))
}

/** Names beside the symbols, as these stand on a map of the whole country. */
function plaatsenVanVer(naslag: Naslag, { instellingen, uitgelichtPunt }: Kaartbeeld): Feature<Point>[] {
  return gemeentenamen(naslag, instellingen, uitgelichtPunt?.id).map((plaats) => {
    const { naam, lat, lon, naast, belang } = plaats
    return punt(lon, lat, { wat: naamsoortVan(plaats), naam, volgorde: -belang, ...naast })
  })
}

/** From nearby every symbol stands at its own place, and so does every name. */
function plaatsenDichtbij(naslag: Naslag): Feature<Point>[] {
  return gemeentenamen(naslag, [], undefined).map(({ naam, lat, lon, belang }) =>
    punt(lon, lat, { wat: 'dichtbij', naam, volgorde: -belang }),
  )
}

function provincies(naslag: Naslag): Feature<Point>[] {
  return provincienamen(naslag).map(({ regels, lat, lon, vanaf }) =>
    punt(lon, lat, { wat: 'provincie', naam: regels.join('\n'), vanaf }),
  )
}
