/** The land around the Netherlands, so that the map reads as part of a coast: one shape, coarser further away. */
import { readNuts } from './bronnen.mjs';
import { runMapshaper } from './mapshaper.mjs';
import { makeFeature } from './plane.mjs';

/** Wide enough for the broadest screen at the lowest zoom. */
const VERWEG = [-3, 48.5, 14, 56.5];
/** Near the Netherlands the same 1:3 million as the Dutch border itself, so that they share their arcs. */
const DICHTBIJ = [2.4, 50.3, 8, 54.1];
const LANDEN_VERWEG = ['BE', 'DE', 'DK', 'FR', 'LU', 'UK'];
const VERWEG_INTERVAL = 4000;
const VERWEG_KLEINSTE = '150km2';

/** Belgium and Germany as the Dutch border knows them. */
export const readBuren = async () => [
  ...(await readNuts({ land: 'BE', niveau: 0 })),
  ...(await readNuts({ land: 'DE', niveau: 0 })),
];

/** @param {any[]} buren */
export async function makeBuurland(buren) {
  const verweg = (await Promise.all(LANDEN_VERWEG.map((land) => readNuts({ land, niveau: 0, schaal: '10M' })))).flat();
  const { buurland } = await runMapshaper(
    { verweg, buren },
    [
      '-target verweg', `-clip bbox=${VERWEG}`, '-dissolve2', `-simplify interval=${VERWEG_INTERVAL}`,
      `-erase bbox=${DICHTBIJ}`, `-filter-islands min-area=${VERWEG_KLEINSTE}`,
      '-target buren', `-clip bbox=${DICHTBIJ}`,
      '-target verweg,buren', '-merge-layers force name=buurland', '-dissolve2',
    ],
    ['buurland'],
  );
  return buurland.map(({ geometry }) => ({ ...makeFeature({ soort: 'buurland' }, []), geometry }));
}
