import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import { losOp, vormenByGemeente } from '../domain/geometrie.ts'
import { grensopschriftSchema } from '../domain/grensopschrift.ts'
import type { Grensopschrift } from '../domain/grensopschrift.ts'
import type { NetwerkKern } from '../domain/overzicht.ts'

/** Credits that whoever draws the borders must show, each with its terms: `GeoNames (geonames.org), CC BY 4.0`. */
export function creditsVan(grenzen: Topology | undefined): string[] {
  return opschriftVan(grenzen).bronnen.map(({ credit, licentie }) => `${credit}, ${licentie}`)
}

/** What the borders say about themselves. */
export function opschriftVan(grenzen: Topology | undefined): Grensopschrift {
  return grensopschriftSchema.parse(grenzen ?? {})
}

/** One feature a netwerk that has gemeenten, as RFC 7946 wants it, with `kop` as members of the whole. */
export function netwerkenGeojson(
  grenzen: Topology,
  netwerken: readonly NetwerkKern[],
  kop: Record<string, unknown>,
): FeatureCollection<MultiPolygon> & Record<string, unknown> {
  const vormen = vormenByGemeente(grenzen)
  const opschrift = opschriftVan(grenzen)
  return {
    type: 'FeatureCollection',
    ...kop,
    features: netwerken
      .filter(({ gemeenten }) => gemeenten.some((code) => vormen.has(code)))
      .map((netwerk) => ({
        type: 'Feature',
        id: netwerk.id,
        properties: { ...eigenschappen(netwerk), grenzen: opschrift.grenzen },
        geometry: rechtsom(losOp(grenzen, vormen, netwerk.gemeenten)),
      })),
  }
}

/** Flat where it can be: many programs show only plain values and lists. */
function eigenschappen({ gebied, borging, financiering, periode, deelnemers, ...kern }: NetwerkKern) {
  return {
    ...kern,
    precisie: gebied.precisie,
    gebiedZekerheid: gebied.zekerheid,
    gebiedOmschrijving: gebied.omschrijving,
    borging: borging.vorm,
    financiering: financiering.uit,
    van: periode.van,
    tot: periode.tot,
    mboInstellingen: deelnemers.flatMap(({ instelling }) => instelling ?? []),
    vmboVestigingen: deelnemers.flatMap(({ school }) => school ?? []),
    aantalDeelnemers: deelnemers.length,
  }
}

/** The right-hand rule of RFC 7946: outer rings counterclockwise, holes clockwise. Four decimals are 11 m. */
function rechtsom({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((ringen) =>
      ringen.map((ring, index) => {
        const punten = ring.map((punt) => punt.map((graden) => Number(graden.toFixed(4))))
        return oppervlakte(punten) > 0 === (index === 0) ? punten : punten.toReversed()
      }),
    ),
  }
}

/** Signed area in square degrees: positive when the ring runs counterclockwise. */
function oppervlakte(ring: readonly Position[]): number {
  return ring.reduce((som, [x = 0, y = 0], index) => {
    const [volgendeX = 0, volgendeY = 0] = ring[index + 1] ?? ring[0] ?? []
    return som + (x * volgendeY - volgendeX * y) / 2
  }, 0)
}
