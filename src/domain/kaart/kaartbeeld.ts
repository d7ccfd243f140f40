import { familieVan } from '../betekenis/familie.ts'
import { hoofdvestigingVan } from '../hoofdvestiging.ts'
import type { Indeling } from '../indeling.ts'
import type { MboSoort } from '../mboWaarden.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern, School } from '../overzicht.ts'
import type { Onderwerp } from '../routes.ts'
import { isPlek, schoolMetCode } from '../scholen.ts'
import type { Kaarttelling } from './kaarttelling.ts'
import { telOpKaart } from './kaarttelling.ts'
import type { Laag } from './laagnamen.ts'
import { isInOmtrek, kaartdelen, lagen } from './lagen.ts'
import type { Mozaiek } from './mozaiek.ts'
import type { Lijnmerk } from './merken.ts'
import type { Puntsoort } from './tekens.ts'
import type { Telkeuze } from '../telling.ts'

/** A vestiging of an mbo-instelling as a symbol. */
export interface InstellingPunt {
  /** Of the instelling, which its vestigingen share; `sleutel` tells those apart. */
  id: string
  sleutel: string
  naam: string
  soort: MboSoort
  hoofd: boolean
  plaats: string
  /** Code of the gemeente of the vestiging. */
  gemeente: string
  lat: number
  lon: number
}

/** A set of gemeenten that is drawn as one area. */
export interface Vlak {
  id: string
  naam: string
  gemeenten: readonly string[]
}

/** A netwerk that the reader chose to draw; `nr` (0–3) is its place in the address, and decides colour and hatch. */
export interface GekozenVlak extends Vlak {
  nr: number
  /** Another one is in focus, so this one steps back. */
  gedimd: boolean
}

/** A layer of lines that is on: the borders of a division, or the outlines of the visible netwerken in it. */
export type Kaartlijn = { laag: Laag; lijn: Lijnmerk } & (
  | { deel: 'indelingen'; indeling: Indeling }
  | { deel: 'omtrekken'; vlakken: readonly Vlak[] }
)

/**
 * All that a map shows, whichever way it is drawn: the live map and the SVG map both start from this, so that they
 * cannot differ in areas, classes or legend.
 */
export interface Kaartbeeld extends Kaarttelling {
  /** The STO-regio's as a mosaic, which takes the place of the numbers. */
  mozaiek?: Mozaiek | undefined
  gekozen: readonly GekozenVlak[]
  /** The area of the open dossier, unless that is one of the chosen ones. */
  uitgelicht: Vlak | undefined
  /** Point of the open dossier: an instelling or a school. */
  uitgelichtPunt: { id: string; soort: Puntsoort; lat: number; lon: number } | undefined
  instellingen: readonly InstellingPunt[]
  scholen: readonly School[]
  /** Codes of the schools that sit at a visible table; of the others no table is known. */
  scholenAanTafel: ReadonlySet<string>
  /** The layers of lines that are on, bottom first. */
  lijnen: readonly Kaartlijn[]
}

export interface KaartbeeldVraag {
  naslag: Naslag
  /** What `filterNetwerken` returned. */
  zichtbaar: readonly NetwerkKern[]
  /** What the reader chose, as far as it decides what counts. */
  telkeuze: Telkeuze
  /** Layers that are on. */
  lagen: readonly Laag[]
  gekozen: readonly string[]
  onderwerp: Onderwerp | undefined
  /** The instellingen of the list. */
  instellingen: readonly InstellingKern[]
  leeg: string
  /** Loaded only when asked for. */
  scholen: readonly School[]
}

const vlakVan = ({ id, naam, gemeenten }: NetwerkKern | InstellingKern): Vlak => ({ id, naam, gemeenten })

export function maakKaartbeeld({
  naslag,
  zichtbaar,
  telkeuze,
  lagen: keuze,
  gekozen,
  onderwerp,
  instellingen,
  leeg,
  scholen,
}: KaartbeeldVraag): Kaartbeeld {
  const aan: ReadonlySet<Laag> = new Set(keuze)
  const openNetwerk = onderwerp?.soort === 'netwerk' ? onderwerp.id : undefined
  const inFocus = openNetwerk !== undefined && gekozen.includes(openNetwerk)
  return {
    ...telOpKaart(zichtbaar, telkeuze, aan.has('aantal'), leeg),
    gekozen: gekozen.flatMap((id, nr) => {
      const netwerk = naslag.netwerkById.get(id)
      return netwerk === undefined ? [] : [{ ...vlakVan(netwerk), nr, gedimd: inFocus && id !== openNetwerk }]
    }),
    uitgelicht: inFocus ? undefined : uitgelichtVlak(naslag, scholen, onderwerp),
    uitgelichtPunt: uitgelichtPunt(naslag, scholen, onderwerp),
    instellingen: aan.has('instellingen') ? instellingen.flatMap(vestigingpunten) : [],
    scholen: aan.has('vmbo') ? scholen.filter(isPlek) : [],
    scholenAanTafel: aan.has('vmbo') ? aanTafel(zichtbaar, scholen.filter(isPlek)) : new Set(),
    lijnen: kaartdelen.flatMap((deel) =>
      lagen.flatMap((rij) => (rij.deel === deel && aan.has(rij.laag) ? kaartlijn(rij, zichtbaar) : [])),
    ),
  }
}

function kaartlijn(rij: (typeof lagen)[number], zichtbaar: readonly NetwerkKern[]): Kaartlijn[] {
  switch (rij.deel) {
    case 'indelingen':
      return [rij]
    case 'omtrekken': {
      const { laag, lijn, deel } = rij
      const getekend = zichtbaar.filter(({ gemeenten, soort }) => gemeenten.length > 0 && isInOmtrek(soort, rij))
      return [{ laag, lijn, deel, vlakken: getekend.map(vlakVan) }]
    }
    default:
      return []
  }
}

/** Its vestigingen that are open, the main one first. */
function vestigingpunten({ id, naam, soort, vestigingen }: InstellingKern): InstellingPunt[] {
  const hoofd = hoofdvestigingVan({ vestigingen })
  const rest = vestigingen.filter((vestiging) => vestiging !== hoofd && vestiging.tot === undefined)
  return [...(hoofd === undefined ? [] : [hoofd]), ...rest].map(({ plaats, gemeente, positie: { lat, lon } }, nr) => ({
    id,
    sleutel: nr === 0 ? id : `${id}/${nr}`,
    naam,
    soort,
    hoofd: nr === 0,
    plaats,
    gemeente,
    lat,
    lon,
  }))
}

/** A place with several codes sits at a table when one of those does. */
function aanTafel(zichtbaar: readonly NetwerkKern[], scholen: readonly School[]): ReadonlySet<string> {
  const deelnemers = new Set(
    zichtbaar
      .filter((netwerk) => familieVan(netwerk) !== 'stelsel')
      .flatMap((netwerk) => netwerk.deelnemers.flatMap(({ school }) => school ?? [])),
  )
  const zitAan = ({ code, plek = [code] }: School) => plek.some((ander) => deelnemers.has(ander))
  return new Set(scholen.filter(zitAan).map(({ code }) => code))
}

function gemeentevlak(naslag: Naslag, gemeente: string | undefined): Vlak | undefined {
  const record = gemeente === undefined ? undefined : naslag.gemeenteByCode.get(gemeente)
  return record && { id: record.code, naam: record.naam, gemeenten: [record.code] }
}

function uitgelichtVlak(
  naslag: Naslag,
  scholen: readonly School[],
  onderwerp: Onderwerp | undefined,
): Vlak | undefined {
  switch (onderwerp?.soort) {
    case 'netwerk': {
      const netwerk = naslag.netwerkById.get(onderwerp.id)
      return netwerk && vlakVan(netwerk)
    }
    case 'instelling': {
      const instelling = naslag.instellingById.get(onderwerp.id)
      return instelling && vlakVan(instelling)
    }
    case 'gemeente':
      return gemeentevlak(naslag, onderwerp.id)
    case 'school':
      return gemeentevlak(naslag, schoolMetCode(scholen, onderwerp.id)?.gemeente)
    case 'regio': {
      const sleutel = regioSleutel(onderwerp.indeling, onderwerp.id)
      const regio = naslag.regioByKey.get(sleutel)
      const gemeenten = naslag.gemeentenByRegio.get(sleutel) ?? []
      return regio && { id: regio.id, naam: regio.naam, gemeenten: gemeenten.map(({ code }) => code) }
    }
    default:
      return undefined
  }
}

function uitgelichtPunt(
  naslag: Naslag,
  scholen: readonly School[],
  onderwerp: Onderwerp | undefined,
): Kaartbeeld['uitgelichtPunt'] {
  if (onderwerp?.soort === 'school') {
    const school = schoolMetCode(scholen, onderwerp.id)
    return school && { id: school.code, soort: 'school', lat: school.positie.lat, lon: school.positie.lon }
  }
  if (onderwerp?.soort === 'instelling') {
    const instelling = naslag.instellingById.get(onderwerp.id)
    const [punt] = instelling === undefined ? [] : vestigingpunten(instelling)
    return punt
  }
  return undefined
}
