/**
 * The water that is cut out of the land. The sea comes from OpenStreetMap's coastline, which is fine; its inland water
 * is a raster of 1.5 km turned into polygons, so of that only the larger lakes are used, with their corners rounded.
 * The IJsselmeer and the estuaries are already absent from the NUTS edition of 2003.
 */
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { isInVlak, km2, KRIMP, makeFeature, makeSchijf } from './plane.mjs';

/** Smaller raster lakes (in km²) are specks; the larger ones are inland seas that NUTS draws better. */
const MEER = { van: 6, tot: 70 };
/** A lake that covers more known points than this lies on a town: a canal district, seen by the raster as water. */
const PUNTEN_IN_MEER = 4;
const KETELMEER = [5.605, 52.55, 5.9, 52.63];
/** Flevoland's southern border runs down the middle of the Randmeren; north of this latitude it runs over land. */
const RANDMEREN = { tot: 52.64, straal: 0.4 };

/**
 * @param {any[]} vlakken water polygons around the Netherlands, biggest seas included
 * @param {import('./seeds.mjs').Punt[]} punten @param {any[]} nuts2003
 */
export function selectWater(vlakken, punten, nuts2003) {
  const water = [];
  for (const { geometry } of vlakken) {
    const omvang = km2(geometry.coordinates);
    const geraakt = punten.filter((punt) => isInVlak(geometry.coordinates, punt.lon, punt.lat)).length;
    if (isZee(geometry.coordinates)) water.push(makeFeature({ soort: 'zee' }, geometry.coordinates));
    else if (omvang >= MEER.van && omvang <= MEER.tot && geraakt <= PUNTEN_IN_MEER)
      water.push(makeFeature({ soort: 'meer' }, geometry.coordinates.map(roundCorners)));
  }
  return [...water, ...makeRandmeren(nuts2003)];
}

/** The sea is one polygon; cut to the rectangle it is far larger than any lake. @param {number[][][]} vlak */
const isZee = (vlak) => km2(vlak) > 10000;

/** Chaikin: each corner is cut at a quarter of its sides, twice. @param {number[][]} ring */
function roundCorners(ring) {
  const cut = (/** @type {number[][]} */ punten) => {
    const rond = punten.slice(1).flatMap(([x, y], i) => {
      const [x0, y0] = punten[i];
      return [
        [x0 * 0.75 + x * 0.25, y0 * 0.75 + y * 0.25],
        [x0 * 0.25 + x * 0.75, y0 * 0.25 + y * 0.75],
      ];
    });
    return [...rond, rond[0]];
  };
  return cut(cut(ring));
}

/** A ribbon of water along the border between Flevoland and the old land. @param {any[]} nuts2003 */
function makeRandmeren(nuts2003) {
  const topologie = topology({ nuts: { type: 'FeatureCollection', features: nuts2003 } });
  const isFlevoland = (/** @type {any} */ vlak) => vlak.properties.nuts === 'NL230';
  const grens = mesh(topologie, /** @type {any} */ (topologie.objects.nuts), (a, b) => a !== b && isFlevoland(a) !== isFlevoland(b));
  const lijnen = grens.coordinates.map((lijn) => lijn.filter(([, lat]) => lat < RANDMEREN.tot));
  return lijnen.flatMap((lijn) =>
    lijn.flatMap(([lon, lat], i) => {
      const knoop = makeFeature({ soort: 'randmeer' }, [makeSchijf({ lon, lat }, RANDMEREN.straal)]);
      return i === 0 ? [knoop] : [knoop, makeStrook(lijn[i - 1], [lon, lat], RANDMEREN.straal)];
    }),
  );
}

/** The rectangle around one stretch of a line. @param {number[]} a @param {number[]} b @param {number} straal km */
function makeStrook([x0, y0], [x1, y1], straal) {
  const lengte = Math.hypot((x1 - x0) * KRIMP, y1 - y0);
  const graden = straal / 111.2;
  const dx = (-(y1 - y0) / lengte / KRIMP) * graden;
  const dy = (((x1 - x0) * KRIMP) / lengte) * graden;
  const ring = [[x0 + dx, y0 + dy], [x0 - dx, y0 - dy], [x1 - dx, y1 - dy], [x1 + dx, y1 + dy], [x0 + dx, y0 + dy]];
  return makeFeature({ soort: 'randmeer' }, [ring]);
}
