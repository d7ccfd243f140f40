/**
 * Writes kust.json, the text extract of land, lakes and rivers that the approximate borders are drawn in. Run by hand,
 * only when those sources change: `node data/geo/haalKust.mjs MAP`, on a Debian with gmt; MAP holds the unpacked packages
 * gmt-dcw (2.1.1) and gmt-gshhg-full (2.3.7), as `dpkg -x` leaves them.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMapshaper } from './mapshaper.mjs'
import { makeFeature } from './plane.mjs'

/** The Netherlands with the land and the rivers just across the border: west, south, east, north. */
const UITSNEDE = [2.4, 50.3, 8, 54.1]
const LANDEN = ['NL', 'BE', 'DE', 'FR']
/** Four decimals are 11 m, far finer than these sources. */
const DECIMALEN = 1e4

const map = process.argv[2] ?? '.'
const dcw = `--DIR_DCW=${join(map, 'usr/share/gmt-dcw')}`
const gshhg = `--DIR_GSHHG=${join(map, 'usr/share/gmt-gshhg')}`
const gebied = `-R${UITSNEDE[0]}/${UITSNEDE[2]}/${UITSNEDE[1]}/${UITSNEDE[3]}`

/** What `gmt coast` prints, as lines of degrees with the heading of each. @param {string[]} opties */
function leesLijnen(opties) {
  const tekst = execFileSync('gmt', ['coast', '-M', ...opties], { encoding: 'utf8', maxBuffer: 1e8 })
  return tekst
    .split(/^> ?/m)
    .slice(1)
    .map((deel) => {
      const [kop, ...regels] = deel.trim().split('\n')
      return { kop, lijn: regels.map(leesPunt) }
    })
    .filter(({ lijn }) => lijn.length > 1)
}

/** @param {string} regel */
function leesPunt(regel) {
  const [lon, lat] = regel.trim().split(/\s+/).map(Number)
  return [lon > 180 ? lon - 360 : lon, lat].map((graden) => Math.round(graden * DECIMALEN) / DECIMALEN)
}

/** @param {string} land ISO 3166 code */
async function leesLand(land) {
  const vlakken = leesLijnen([`-E${land}`, dcw]).map(({ lijn }) => makeFeature({ soort: land }, [lijn]))
  const { vlakken: binnen } = await runMapshaper({ vlakken }, [`-clip bbox=${UITSNEDE}`, '-explode'], ['vlakken'])
  return binnen.map(({ geometry }) => rond(geometry.coordinates))
}

/** @param {any} boom */
const rond = (boom) => (Array.isArray(boom) ? boom.map(rond) : Math.round(boom * DECIMALEN) / DECIMALEN)

const meren = leesLijnen([gebied, '-Df', '-W', gshhg]).filter(({ kop }) => kop.endsWith('Level 2'))
const rivieren = leesLijnen([gebied, '-Df', '-Ia', gshhg])
const uitvoer = {
  bronnen: ['Land: DCW-GMT 2.1.1', 'Meren en rivieren: GSHHG 2.3.7'],
  licentie: 'LGPL-3.0-or-later',
  land: Object.fromEntries(await Promise.all(LANDEN.map(async (land) => [land, await leesLand(land)]))),
  meren: meren.map(({ lijn }) => lijn),
  rivieren: rivieren.map(({ lijn }) => lijn),
}
writeFileSync(new URL('kust.json', import.meta.url), `${JSON.stringify(uitvoer)}\n`)
