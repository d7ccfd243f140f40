import type { NetwerkFilters } from '@/domain/filter/filterNetwerken'
import { facetten, geenFilters } from '@/domain/filter/filterNetwerken'
import type { Beeldnaam, Laag } from '@/domain/kaart/laagnamen'
import { kaartbeelden, laagnamen } from '@/domain/kaart/laagnamen'
import type { Facetten } from '@/domain/velden/facetten'
import { namenVan, perNaam } from '@/domain/velden/perNaam'

/**
 * One parameter of the address. `parse` never throws: what it does not know it drops. `serialize` gives nothing for
 * the default, so that an untouched page has an empty query. `parse(serialize(x))` is x.
 */
export interface Parameter<T> {
  parse: (tekst: string | null) => T
  serialize: (waarde: T) => string | undefined
}

/** Where the live map stands. */
export interface Kaartstand {
  zoom: number
  lat: number
  lon: number
}

/** `auto` is the map on a wide screen and the list on a phone. */
export const weergaven = ['auto', 'kaart', 'lijst', 'tabel'] as const
export type Weergave = (typeof weergaven)[number]

/** The list begins with what is in view on the map, or stands as a whole. */
export const lijstwijzen = ['beeld', 'alles'] as const
export type Lijstwijze = (typeof lijstwijzen)[number]

export const themas = ['neutraal', 'vo-raad', 'mbo-raad', 'contrast'] as const
export type Thema = (typeof themas)[number]

/** How many netwerken can be drawn together: more cannot be told apart. */
export const MAX_GEKOZEN = 4

/** Every choice of the reader that an address can hold. */
export interface Keuze extends NetwerkFilters {
  netwerk: readonly string[]
  /** The view of the map. */
  beeld: Beeldnaam
  /** Undefined is what the view has by itself; `lagenVan` says what that is. */
  lagen: readonly Laag[] | undefined
  weergave: Weergave
  lijst: Lijstwijze
  kaart: Kaartstand | undefined
  embed: boolean
  thema: Thema
  kleur: string | undefined
}

export const standaardKeuze: Keuze = {
  ...geenFilters,
  netwerk: [],
  beeld: 'netwerken',
  lagen: undefined,
  weergave: 'auto',
  lijst: 'beeld',
  kaart: undefined,
  embed: false,
  thema: 'neutraal',
  kleur: undefined,
}

/** A comma list of values that pass; each once. */
function lijst<T extends string>(lees: (waarde: string) => T | undefined, max = 50): Parameter<readonly T[]> {
  return {
    parse: (tekst) => {
      const waarden = (tekst ?? '').split(',').flatMap((deel) => lees(deel.trim()) ?? [])
      return [...new Set(waarden)].slice(0, max)
    },
    serialize: (waarden) => (waarden.length === 0 ? undefined : waarden.join(',')),
  }
}

/** A comma list out of a closed set. */
function keuzelijst<T extends string>(opties: readonly T[]): Parameter<readonly T[]> {
  return lijst((waarde) => opties.find((optie) => optie === waarde))
}

const passend = (vorm: RegExp, max?: number) => lijst((waarde) => (vorm.test(waarde) ? waarde : undefined), max)

function eenVan<T extends string>(opties: readonly T[], standaard: T): Parameter<T> {
  return {
    parse: (tekst) => opties.find((optie) => optie === tekst) ?? standaard,
    serialize: (waarde) => (waarde === standaard ? undefined : waarde),
  }
}

const jaar: Parameter<number | undefined> = {
  parse: (tekst) => (tekst !== null && /^(19|20)\d\d$/.test(tekst) ? Number(tekst) : undefined),
  serialize: (waarde) => waarde?.toString(),
}

/** `8/52.51/6.09`: zoom, latitude and longitude, rounded to what can be seen. */
const kaart: Parameter<Kaartstand | undefined> = {
  parse: (tekst) => {
    const delen = (tekst ?? '').split('/')
    const [zoom, lat, lon] = delen.map((deel) => (/^-?\d{1,3}(\.\d{1,6})?$/.test(deel) ? Number(deel) : Number.NaN))
    if (delen.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return undefined
    const binnen = zoom >= 4 && zoom <= 16 && lat >= 50 && lat <= 54.5 && lon >= 2 && lon <= 8.5
    return binnen ? { zoom, lat, lon } : undefined
  },
  serialize: (stand) =>
    stand === undefined ? undefined : `${rond(stand.zoom, 2)}/${rond(stand.lat, 4)}/${rond(stand.lon, 4)}`,
}

function rond(getal: number, decimalen: number): string {
  return String(Number(getal.toFixed(decimalen)))
}

/** At most a hundred characters; half a character, which cannot be written in an address, is dropped. */
const zoekwoorden: Parameter<string> = {
  parse: (tekst) => (tekst ?? '').slice(0, 100).replace(/\p{Cs}/gu, ''),
  serialize: (waarde) => {
    const schrijfbaar = waarde.replace(/\p{Cs}/gu, '')
    return schrijfbaar === '' ? undefined : schrijfbaar
  },
}

/**
 * "None" must differ from "the default", so an empty choice is written as `geen`; a list of which nothing is known any
 * more says nothing.
 */
const lagenParameter: Parameter<readonly Laag[] | undefined> = {
  parse: (tekst) => {
    const bekend = keuzelijst(laagnamen).parse(tekst)
    return bekend.length > 0 || tekst === 'geen' ? bekend : undefined
  },
  serialize: (waarden) => (waarden?.length === 0 ? 'geen' : waarden?.join(',')),
}

const vlag: Parameter<boolean> = { parse: (tekst) => tekst === '1', serialize: (waarde) => (waarde ? '1' : undefined) }

const kleur: Parameter<string | undefined> = {
  parse: (tekst) => (tekst !== null && /^[0-9a-f]{6}$/i.test(tekst) ? tekst.toLowerCase() : undefined),
  serialize: (waarde) => waarde,
}

/** The parameters of facets: each takes its own values only. */
export function facetParameters<N extends string>(tabel: Facetten<N>): Record<N, Parameter<readonly string[]>> {
  return perNaam(namenVan(tabel), (naam) => keuzelijst(tabel[naam].waarden))
}

/** The whole query of the public contract, in the order in which it is written. */
export const parameters: { [K in keyof Keuze]: Parameter<Keuze[K]> } = {
  q: zoekwoorden,
  ...facetParameters(facetten),
  jaar,
  voorbij: vlag,
  provinciebreed: vlag,
  // A provincie is written as its gemeenten, and the largest has 56.
  gemeente: passend(/^GM\d{4}$/, 400),
  deelnemer: passend(/^(\d{2}[A-Z]{2}\d{2}|[a-z0-9]+(-[a-z0-9]+)*)$/),
  netwerk: lijst((waarde) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(waarde) ? waarde : undefined), MAX_GEKOZEN),
  beeld: eenVan(kaartbeelden, 'netwerken'),
  lagen: lagenParameter,
  weergave: eenVan(weergaven, 'auto'),
  lijst: eenVan(lijstwijzen, 'beeld'),
  kaart,
  embed: vlag,
  thema: eenVan(themas, 'neutraal'),
  kleur,
}

const namen = namenVan(parameters)

/** Reads a query (`?soort=sto-regio&jaar=2021`); unknown parameters and values are dropped in silence. */
export function leesKeuze(query: string): Keuze {
  return leesMet(parameters, new URLSearchParams(query))
}

function leesMet<T extends object>(tabel: { [K in keyof T]: Parameter<T[K]> }, params: URLSearchParams): T
function leesMet(tabel: Readonly<Record<string, Pick<Parameter<unknown>, 'parse'>>>, params: URLSearchParams) {
  return Object.fromEntries(Object.entries(tabel).map(([naam, { parse }]) => [naam, parse(params.get(naam))]))
}

/** Writes a query with a leading `?`, or nothing when all is default. Commas and slashes stay readable. */
export function schrijfKeuze(keuze: Keuze): string {
  const schrijf = <K extends keyof Keuze>(naam: K, waarde: Keuze[K]): string | undefined =>
    parameters[naam].serialize(waarde)
  const delen = namen.flatMap((naam) => {
    const waarde = schrijf(naam, keuze[naam])
    return waarde === undefined
      ? []
      : [`${naam}=${encodeURIComponent(waarde).replace(/%2C/g, ',').replace(/%2F/g, '/')}`]
  })
  return delen.length === 0 ? '' : `?${delen.join('&')}`
}
