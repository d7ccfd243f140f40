/** A thin wrapper: named layers of GeoJSON features in, layers of features out, nothing on disk. */
import mapshaper from 'mapshaper'

/**
 * Runs mapshaper commands on named layers and returns the layers asked for, without empty geometries.
 * @param {Record<string, any[]>} lagen features by layer name @param {string[]} opdrachten @param {string[]} uit layer names
 * @returns {Promise<Record<string, any[]>>}
 */
export async function runMapshaper(lagen, opdrachten, uit) {
  const namen = Object.keys(lagen)
  const invoer = Object.fromEntries(
    namen.map((naam) => [`${naam}.json`, JSON.stringify({ type: 'FeatureCollection', features: lagen[naam] })]),
  )
  const regel = [
    `-i ${namen.map((naam) => `${naam}.json`).join(' ')} combine-files`,
    ...opdrachten,
    `-o format=geojson target=${uit.join(',')}`,
  ].join(' ')
  const uitvoer = await mapshaper.applyCommands(regel, invoer)
  return Object.fromEntries(uit.map((naam) => [naam, toFeatures(JSON.parse(uitvoer[`${naam}.json`]))]))
}

/** A layer without properties comes back as bare geometries. @param {any} collectie */
function toFeatures(collectie) {
  const features =
    collectie.features ??
    collectie.geometries.map((/** @type {any} */ geometry) => ({ type: 'Feature', properties: {}, geometry }))
  return features.filter((/** @type {any} */ feature) => feature.geometry)
}
