/**
 * Fetches the official borders from PDOK: CBS Gebiedsindelingen, the generalised gemeenten (land only), CC BY 4.0. Page
 * by page from the OGC API; when that has no answer, from the older WFS. Needs no packages, so that it can be tested on
 * its own.
 */
import { GeweigerdBestand } from './official.mjs'

const HOSTS = { api: 'https://api.pdok.nl', service: 'https://service.pdok.nl' }
const LAAG = 'gemeente_gegeneraliseerd'
const PER_KEER = 1000
/** More pages than this is a service that goes round in circles. */
const MEESTE_BLADEN = 50
const POGINGEN = 5
/** Seconds: the longest that we wait for a busy service, and for an answer. */
const LANGST = 60
/** Answers that may be better a little later. */
const TIJDELIJK = [408, 429, 500, 502, 503, 504]

/** A service that gave no usable answer, with the reason for the curator. */
class GeenAntwoord extends Error {}

/**
 * @typedef {{
 *   jaar: number,
 *   adres?: string | undefined,
 *   wacht?: (seconden: number) => Promise<void>,
 *   meld?: (regel: string) => void,
 * }} Opties `adres`: scheme and host instead of those of PDOK
 */

/**
 * GeoJSON with every gemeente of one year: that year, else the one before, first from the API and then from the WFS.
 * @param {Opties} opties @returns {Promise<string>}
 * @throws {GeweigerdBestand} with what each service said, and what to do
 */
export async function haalOfficieel({ jaar, adres, wacht = slaap, meld = console.log }) {
  const hosts = adres === undefined ? HOSTS : { api: adres, service: adres }
  const redenen = []
  for (const [dienst, haal] of /** @type {const} */ ([
    ['de API', haalBladen],
    ['de WFS', haalWfs],
  ])) {
    for (const van of [jaar, jaar - 1]) {
      try {
        const features = await haal(hosts, van, (url) => haalJson(url, wacht))
        if (features.length > 0) {
          meld(`PDOK: ${features.length} gemeenten van ${van}, uit ${dienst}`)
          return JSON.stringify({ type: 'FeatureCollection', features })
        }
        redenen.push(`PDOK, ${dienst}: geen gemeenten van ${van}`)
      } catch (fout) {
        if (!(fout instanceof GeenAntwoord)) throw fout
        redenen.push(`PDOK, ${dienst}, ${van}: ${fout.message}`)
      }
    }
  }
  throw new GeweigerdBestand([
    ...redenen,
    `probeer het later, of haal de laag ${LAAG} zelf als GeoJSON bij PDOK en geef: npm run geo -- --official-file BESTAND`,
  ])
}

/** @typedef {(url: URL) => Promise<any>} Haler */

/** @param {typeof HOSTS} hosts @param {number} jaar @param {Haler} haal */
async function haalBladen({ api }, jaar, haal) {
  const begin = new URL(`/cbs/gebiedsindelingen/ogc/v1/collections/${LAAG}/items`, api)
  begin.search = String(new URLSearchParams({ f: 'json', jaarcode: String(jaar), limit: String(PER_KEER) }))
  const features = []
  const gezien = new Set()
  for (let url = begin; url !== null;) {
    if (gezien.has(url.href) || gezien.size >= MEESTE_BLADEN)
      throw new GeenAntwoord('de bladen van het antwoord houden niet op')
    gezien.add(url.href)
    const blad = await haal(url)
    features.push(...vanJaar(readFeatures(blad), jaar))
    const volgende = blad.links?.find?.((/** @type {any} */ link) => link?.rel === 'next')?.href
    url = volgende ? naarVolgende(volgende, url) : null
  }
  return features
}

/** The next page may only be at the same service. @param {string} adres @param {URL} vorige */
function naarVolgende(adres, vorige) {
  const url = new URL(adres, vorige)
  if (url.host !== vorige.host) throw new GeenAntwoord(`het volgende blad staat ergens anders (${url.host})`)
  return url
}

/** @param {typeof HOSTS} hosts @param {number} jaar @param {Haler} haal */
async function haalWfs({ service }, jaar, haal) {
  const url = new URL(`/cbs/gebiedsindelingen/${jaar}/wfs/v1_0`, service)
  url.search = String(
    new URLSearchParams({
      service: 'WFS',
      version: '2.0.0',
      request: 'GetFeature',
      typeNames: LAAG,
      outputFormat: 'application/json',
    }),
  )
  return vanJaar(readFeatures(await haal(url)), jaar)
}

/** A collection may hold several years, whatever was asked. @param {any[]} features @param {number} jaar */
const vanJaar = (features, jaar) =>
  features.filter(({ properties }) => Number(properties.jaarcode ?? jaar) === jaar)

/** @param {any} antwoord */
function readFeatures(antwoord) {
  if (antwoord?.type !== 'FeatureCollection' || !Array.isArray(antwoord.features))
    throw new GeenAntwoord('het antwoord is geen GeoJSON FeatureCollection')
  const anders = antwoord.features.find(
    (/** @type {any} */ feature) => !/^GM\d{4}$/.test(String(feature?.properties?.statcode ?? '')),
  )
  if (anders !== undefined)
    throw new GeenAntwoord(`dit is een andere laag: statcode ${JSON.stringify(anders?.properties?.statcode ?? null)}`)
  return antwoord.features
}

/** Asks again when the service is busy or its answer was cut off, and waits as long as it says. @type {(url: URL, wacht: (seconden: number) => Promise<void>) => Promise<any>} */
async function haalJson(url, wacht) {
  for (let poging = 1; ; poging++) {
    const uitkomst = await vraag(url)
    if ('json' in uitkomst) return uitkomst.json
    if (!uitkomst.later) throw new GeenAntwoord(uitkomst.reden)
    if (poging === POGINGEN) throw new GeenAntwoord(`${uitkomst.reden}, ${POGINGEN} keer gevraagd`)
    await wacht(Math.min(LANGST, uitkomst.wacht ?? 2 ** poging))
  }
}

/** @param {URL} url */
async function vraag(url) {
  try {
    const antwoord = await fetch(url, {
      headers: { accept: 'application/geo+json, application/json' },
      signal: AbortSignal.timeout(LANGST * 1000),
    })
    if (!antwoord.ok) {
      await antwoord.body?.cancel()
      const later = TIJDELIJK.includes(antwoord.status)
      return { reden: `antwoord ${antwoord.status}`, later, wacht: readRetryAfter(antwoord) }
    }
    const tekst = await antwoord.text()
    return { json: JSON.parse(tekst) }
  } catch (fout) {
    const reden = fout instanceof SyntaxError ? 'het antwoord is geen hele JSON' : 'geen verbinding, of het antwoord brak af'
    return { reden, later: true, wacht: undefined }
  }
}

/** Seconds, from a number or a date. @param {Response} antwoord @returns {number | undefined} */
function readRetryAfter(antwoord) {
  const tekst = antwoord.headers.get('retry-after')
  if (tekst === null) return undefined
  const seconden = /^\d+$/.test(tekst) ? Number(tekst) : (Date.parse(tekst) - Date.now()) / 1000
  return Number.isFinite(seconden) ? Math.max(0, seconden) : undefined
}

/** @param {number} seconden @returns {Promise<void>} */
const slaap = (seconden) => new Promise((klaar) => setTimeout(klaar, seconden * 1000))
