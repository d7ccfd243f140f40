/**
 * What must be true of the borders, each as a fact with the faults by name. Needs nothing but topojson-client, so that
 * tests can check the committed file without the packages (or the 28 MB of water) that built it.
 */
import { feature, mergeArcs } from 'topojson-client'
import { findKruisingen } from './kruisingen.mjs'
import { isInGeometrie, isInVlak, km2, makeBinnenpunt, makeSchijf, ringArea, vlakkenVan } from './plane.mjs'

/**
 * `fouten` is empty when the fact holds; `hangtAfVanOnzeBronnen`: official borders may break it without being wrong.
 * @typedef {{feit: string, fouten: string[], hangtAfVanOnzeBronnen?: boolean}} Uitkomst
 */
/** @typedef {{code: string, naam: string, provincie: string, corop: string, arbeidsmarktregio: string, rmc: string}} Gemeente */

/** Land that belongs to nobody may be this large (km²): the grain of simplified coasts. */
const GROOTSTE_GAT = 0.7
/** A point may lie this far over the border (km): positions are rounded to 100 metres, and borders simplified. */
const SPELING = 0.15
/** Areas of a region and of its gemeenten are sums of the same numbers in another order: only rounding may differ. */
const AFRONDING = 1e-9
const INDELINGEN = /** @type {const} */ (['provincie', 'corop', 'arbeidsmarktregio', 'rmc'])

/** @param {any} topologie @returns {any[]} */
const toFeatures = (topologie) => {
  const collectie = /** @type {any} */ (feature(topologie, topologie.objects.gemeenten))
  return collectie.features
}
/** @param {Gemeente[]} gemeenten */
const makeNaamgever = (gemeenten) => {
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]))
  return (/** @type {string} */ code) => (namen.has(code) ? `${namen.get(code)} (${code})` : code)
}

/** Exactly the gemeenten of the table, each once. @param {any} topologie @param {Gemeente[]} gemeenten @returns {Uitkomst} */
export function elkeGemeenteHeeftEenVorm(topologie, gemeenten) {
  const noem = makeNaamgever(gemeenten)
  const codes = topologie.objects.gemeenten.geometries.map((/** @type {any} */ vorm) => vorm.id)
  const bekend = new Set(gemeenten.map(({ code }) => code))
  return {
    feit: `alle ${gemeenten.length} gemeenten hebben precies één vorm`,
    fouten: [
      ...gemeenten.filter(({ code }) => !codes.includes(code)).map(({ code }) => `${noem(code)} ontbreekt`),
      ...codes
        .filter((/** @type {string} */ code) => !bekend.has(code))
        .map((/** @type {string} */ code) => `${code} is geen gemeente van nu`),
      ...codes
        .filter((/** @type {string} */ code, /** @type {number} */ i) => codes.indexOf(code) !== i)
        .map((/** @type {string} */ code) => `${noem(code)} staat er twee keer in`),
    ],
  }
}

/** Rings closed, with an area, outer rings clockwise. @param {any} topologie @param {Gemeente[]} gemeenten @returns {Uitkomst} */
export function alleVlakkenZijnGeldig(topologie, gemeenten) {
  const noem = makeNaamgever(gemeenten)
  const fouten = toFeatures(topologie).flatMap(({ id, geometry }) => {
    if (!geometry?.type?.endsWith('Polygon')) return [`${noem(id)} is geen vlak`]
    return vlakkenVan(geometry).flatMap((vlak) =>
      vlak.flatMap((ring, i) => {
        const [begin, einde] = [ring[0], ring[ring.length - 1]]
        if (begin[0] !== einde[0] || begin[1] !== einde[1]) return [`${noem(id)}: ring is niet gesloten bij ${begin}`]
        if (ring.length < 4 || ringArea(ring) === 0) return [`${noem(id)}: ring zonder oppervlak bij ${begin}`]
        return ringArea(ring) < 0 === (i === 0) ? [] : [`${noem(id)}: ring draait de verkeerde kant op bij ${begin}`]
      }),
    )
  })
  return { feit: 'elk vlak is geldig', fouten }
}

/** No border crosses, touches halfway or doubles another: every shared border is one shared arc. @param {any} topologie @returns {Uitkomst} */
export function geenGrensKruistEenAndere(topologie) {
  const fouten = findKruisingen(topologie).map(
    ([lon, lat]) => `grenzen kruisen bij ${lat.toFixed(4)}, ${lon.toFixed(4)}`,
  )
  return { feit: 'geen grens kruist een andere of zichzelf', fouten }
}

/**
 * When no borders cross, two shapes can only overlap by lying inside one another; then an inner point of one lies in
 * both. So the tolerance is zero: not a square metre is counted twice. @param {any} topologie @param {Gemeente[]} gemeenten @returns {Uitkomst}
 */
export function geenGemeenteOverlaptEenAndere(topologie, gemeenten) {
  const noem = makeNaamgever(gemeenten)
  const delen = toFeatures(topologie).flatMap(({ id, geometry }) =>
    vlakkenVan(geometry).map((vlak) => ({ id, vlak, punt: makeBinnenpunt(vlak) })),
  )
  const fouten = delen.flatMap((deel) =>
    delen
      .filter((ander) => ander !== deel && isInVlak(ander.vlak, deel.punt[0], deel.punt[1]))
      .map((ander) => `${noem(deel.id)} ligt over ${noem(ander.id)}, ${km2(deel.vlak).toFixed(2)} km²`),
  )
  return { feit: 'geen gemeente overlapt een andere (0 m²)', fouten }
}

/** @param {any[]} gaten polygons of land outside every gemeente @returns {Uitkomst} */
export function landIsVanEenGemeente(gaten) {
  const fouten = gaten
    .map(({ geometry: { coordinates } }) => ({ omvang: km2(coordinates), plek: makeBinnenpunt(coordinates) }))
    .filter(({ omvang }) => omvang > GROOTSTE_GAT)
    .map(({ omvang, plek: [lon, lat] }) => `gat van ${omvang.toFixed(2)} km² bij ${lat.toFixed(3)}, ${lon.toFixed(3)}`)
  return { feit: `geen gat in het land groter dan ${GROOTSTE_GAT} km²`, fouten, hangtAfVanOnzeBronnen: true }
}

/** @param {any} topologie @param {Gemeente[]} gemeenten @param {import('./seeds.mjs').Punt[]} punten @returns {Uitkomst} */
export function elkPuntLigtInZijnGemeente(topologie, gemeenten, punten) {
  const noem = makeNaamgever(gemeenten)
  const vormen = new Map(toFeatures(topologie).map(({ id, geometry }) => [id, geometry]))
  const isThuis = (/** @type {import('./seeds.mjs').Punt} */ { gemeente, lat, lon }) => {
    const vorm = vormen.get(gemeente)
    if (vorm === undefined) return false
    return isInGeometrie(vorm, lon, lat) || makeSchijf({ lat, lon }, SPELING).some(([x, y]) => isInGeometrie(vorm, x, y))
  }
  const fouten = punten
    .filter((punt) => !isThuis(punt))
    .map(
      ({ naam, soort, gemeente, lat, lon }) => `${soort} ${naam} (${lat}, ${lon}) ligt niet in ${noem(gemeente ?? '')}`,
    )
  return {
    feit: `alle ${punten.length} postcodes en plaatsen liggen in hun gemeente, op ${SPELING * 1000} meter na`,
    fouten,
    hangtAfVanOnzeBronnen: true,
  }
}

/** @param {any} topologie @param {Gemeente[]} gemeenten @returns {Uitkomst} */
export function elkeRegioIsZijnGemeenten(topologie, gemeenten) {
  const vormen = new Map(topologie.objects.gemeenten.geometries.map((/** @type {any} */ vorm) => [vorm.id, vorm]))
  const oppervlak = (/** @type {any} */ vorm) =>
    vlakkenVan(feature(topologie, vorm).geometry).reduce((som, vlak) => som + km2(vlak), 0)
  const fouten = INDELINGEN.flatMap((indeling) =>
    [...new Set(gemeenten.map((gemeente) => gemeente[indeling]))].flatMap((regio) => {
      const leden = gemeenten
        .filter((gemeente) => gemeente[indeling] === regio && vormen.has(gemeente.code))
        .map(({ code }) => vormen.get(code))
      const som = leden.reduce((totaal, vorm) => totaal + oppervlak(vorm), 0)
      const geheel = leden.length > 0 ? oppervlak(mergeArcs(topologie, leden)) : 0
      if (leden.length > 0 && Math.abs(som - geheel) <= AFRONDING * som) return []
      return [`${indeling} ${regio}: ${geheel.toFixed(3)} km², maar zijn gemeenten samen ${som.toFixed(3)} km²`]
    }),
  )
  return { feit: 'elke regio is de som van haar gemeenten', fouten }
}

/**
 * All facts at once. @param {{topologie: any, gemeenten: Gemeente[], punten: import('./seeds.mjs').Punt[], gaten: any[]}} invoer
 * @returns {Uitkomst[]}
 */
export function checkGrenzen({ topologie, gemeenten, punten, gaten }) {
  return [
    elkeGemeenteHeeftEenVorm(topologie, gemeenten),
    alleVlakkenZijnGeldig(topologie, gemeenten),
    geenGrensKruistEenAndere(topologie),
    geenGemeenteOverlaptEenAndere(topologie, gemeenten),
    landIsVanEenGemeente(gaten),
    elkPuntLigtInZijnGemeente(topologie, gemeenten, punten),
    elkeRegioIsZijnGemeenten(topologie, gemeenten),
  ]
}
