/** The land around the Netherlands, so that the map reads as part of a coast: one shape, coarser further away. */
import { readNuts } from './bronnen.mjs'
import { runMapshaper } from './mapshaper.mjs'
import { makeFeature } from './plane.mjs'

/** Wide enough for the broadest screen at the lowest zoom. */
const VERWEG = [-3, 48.5, 14, 56.5]
/** Near the Netherlands the same 1:3 million as the Dutch border itself, so that they share their arcs. */
const DICHTBIJ = [2.4, 50.3, 8, 54.1]
const LANDEN_VERWEG = ['BE', 'DE', 'DK', 'FR', 'LU', 'UK']
const VERWEG_INTERVAL = 4000
const VERWEG_KLEINSTE = '150km2'

/** The neighbours at the scale of the Dutch border, which they share point by point. */
export const readBuren = async () =>
  (await Promise.all(['BE', 'DE', 'FR', 'LU'].map((land) => readNuts({ land, niveau: 0 })))).flat()

/** @param {any[]} buren */
export async function makeBuurland(buren) {
  const verweg = (await Promise.all(LANDEN_VERWEG.map((land) => readNuts({ land, niveau: 0, schaal: '10M' })))).flat()
  // A run of its own: simplification touches every layer of a run, and the border must stay sharp.
  const grof = await runMapshaper(
    { verweg },
    [
      `-clip bbox=${VERWEG}`,
      '-dissolve2',
      `-simplify interval=${VERWEG_INTERVAL}`,
      `-erase bbox=${DICHTBIJ}`,
      `-filter-islands min-area=${VERWEG_KLEINSTE}`,
    ],
    ['verweg'],
  )
  const { buurland } = await runMapshaper(
    { grof: grof.verweg, buren },
    [
      '-target buren',
      `-clip bbox=${DICHTBIJ}`,
      '-target grof,buren',
      '-merge-layers force name=buurland',
      '-dissolve2',
    ],
    ['buurland'],
  )
  return buurland.map(({ geometry }) => ({ ...makeFeature({ soort: 'buurland' }, []), geometry }))
}
