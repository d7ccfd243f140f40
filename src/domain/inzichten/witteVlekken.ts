import type { Begrip } from '../begrip.ts'
import { familieVan } from '../betekenis/familie.ts'
import { lijnVan } from '../betekenis/opvolging.ts'
import { dekkingszekerheid } from '../betekenis/schatting.ts'
import { stoRegios } from '../betekenis/stoRegioVan.ts'
import type { NetwerkFilters } from '../filter/filterNetwerken.ts'
import { filterNetwerken, geenFilters } from '../filter/filterNetwerken.ts'
import type { NetwerkSoort } from '../netwerkWaarden.ts'
import type { Niveau, Sector } from '../onderwijs.ts'
import type { Naslag } from '../opzoeken.ts'
import type { GemeenteKern, InstellingKern, NetwerkKern } from '../overzicht.ts'
import { telPerGemeente, teltMee } from '../telling.ts'
import type { Zekerheid } from '../zekerheid.ts'

/** What the reader looks for; without a soort that is what the map counts: own initiative, of whatever soort. */
export interface VlekkenKeuze {
  soort: NetwerkSoort | undefined
  /** Also what covers a whole provincie or more. */
  provinciebreed: boolean
  sector: Sector | undefined
  niveau: Niveau | undefined
}

export const geenVlekkenKeuze: VlekkenKeuze = {
  soort: undefined,
  provinciebreed: false,
  sector: undefined,
  niveau: undefined,
}

/** The six classes that are never mixed up. */
export const vlekklassen = [
  'bekend',
  'waarschijnlijk',
  'geen',
  'geen-vmbo-school',
  'niet-bevraagd',
  'beeindigd',
] as const
export type Vlekklasse = (typeof vlekklassen)[number]

export const vlekBegrippen: Record<Vlekklasse, Begrip & { uitleg: string }> = {
  bekend: {
    label: 'Netwerk bekend',
    uitleg: 'Ten minste één netwerk dat telt, dekt de gemeente en is, voor zover bekend, niet voorbij.',
  },
  waarschijnlijk: {
    label: 'Waarschijnlijk',
    uitleg:
      'Geen bron noemt de gemeente, maar naam, regio of buurgemeenten wijzen naar één STO-regio. Telt niet als bekend.',
  },
  geen: {
    label: 'Geen netwerk bekend',
    uitleg: 'Er is gezocht of gevraagd, en er is niets gevonden. Dat is nog geen bewijs dat er niets is.',
  },
  'geen-vmbo-school': {
    label: 'Geen vmbo-school',
    uitleg: 'Er is geen netwerk bekend, en de gemeente heeft geen vmbo-vestiging: dan is er niets wat ontbreekt.',
  },
  'niet-bevraagd': {
    label: 'Niet bevraagd',
    uitleg: 'Onze bronnen geven hierover geen antwoord: een lege plek zegt dan niets.',
  },
  beeindigd: {
    label: 'Beëindigd',
    uitleg: 'De netwerken die wij kennen, zijn gestopt, of waarschijnlijk voorbij omdat hun looptijd verstreken is.',
  },
}

/** Why nothing can be said about a gemeente. */
export type Reden = 'onbekend-veld' | 'niveau-niet-gevraagd' | 'lijst-onvolledig' | 'geen-antwoord'

export const redenBegrippen: Record<Reden, string> = {
  'onbekend-veld':
    'Er is wel een netwerk, maar de bron zegt niet of het hierover gaat (sector of niveau onbekend, of sectoroverstijgend).',
  'niveau-niet-gevraagd': 'Naar het niveau is in 2018 niet gevraagd, en maar weinig bronnen noemen het.',
  'lijst-onvolledig': 'Van deze soort kennen wij maar een deel; zie de tabel over volledigheid.',
  'geen-antwoord':
    'Van de roc’s die hier in 2018 werkten, kennen wij geen enkel netwerk buiten Sterk Techniekonderwijs en RIF.',
}

/**
 * How each soort was asked about. `landelijk`: looked for in all of the country. `instellingen`: the boards of
 * mbo-instellingen were asked in 2018 (impressie-2018, questions 2, 4 and 6). `niet`: we hold a part that happened to
 * be found: 92 of 204 RIF-projecten, some routes of DUO's register, examples.
 */
export const navraagPerSoort: Record<NetwerkSoort, 'landelijk' | 'instellingen' | 'niet'> = {
  'sto-regio': 'landelijk',
  netwerk: 'instellingen',
  programma: 'instellingen',
  agenda: 'instellingen',
  overleg: 'instellingen',
  faciliteit: 'instellingen',
  stelselregio: 'niet',
  'rif-project': 'niet',
  route: 'niet',
  regeling: 'niet',
  voorbeeld: 'niet',
}

/** The month of the round of interviews. */
const RONDE = '2018-10'

/** Whether an instelling existed during the round of interviews of 2018: one that closed that summer did not. */
export function bestondBijRonde({
  bestaatVan = RONDE,
  bestaatTot = RONDE,
}: Pick<InstellingKern, 'bestaatVan' | 'bestaatTot'>): boolean {
  return bestaatVan <= RONDE && bestaatTot >= RONDE
}

export interface Vlek {
  gemeente: GemeenteKern
  klasse: Vlekklasse
  /** Only with `niet-bevraagd`. */
  reden: Reden | undefined
  /** Netwerken that match and are not over: the number of the map with the same choices. */
  aantal: number
  /** How sure it is that one of those covers it. */
  zekerheid: Zekerheid | undefined
  /** What covers the gemeente now and was not asked for: STO-regio's, and own initiative of a whole provincie or more. */
  ook: { stoRegios: number; provinciebreed: number }
}

/**
 * The class of every gemeente for one question, in the order of `gemeenten`. What counts is as on the map (`teltMee`), so
 * that STO-regio's are a question of their own. What is known comes first, then what is probable; a gemeente without
 * vmbo-vestiging is no white spot.
 */
export function witteVlekken(naslag: Naslag, keuze: VlekkenKeuze): Vlek[] {
  const { overzicht } = naslag
  const filters = filtersVan(keuze)
  const ooit = { ...filters, voorbij: true }
  const passend = filterNetwerken(overzicht.netwerken, ooit)
  const perGemeente = telPerGemeente(passend, filters)
  const zekerheden = dekkingszekerheid(passend.filter((netwerk) => teltMee(netwerk, filters)))
  const voorbij = telPerGemeente(passend, ooit)
  const misschien = telPerGemeente(
    overzicht.netwerken.filter((netwerk) => pastMisschien(netwerk, keuze)),
    filters,
  )
  const ook = watErOokIs(overzicht.netwerken, keuze)
  const waarschijnlijk = new Set(
    keuze.soort === 'sto-regio' ? filterNetwerken(stoRegios(overzicht.netwerken), filters).map(({ id }) => id) : [],
  )
  const beantwoord = beantwoordeGemeenten(naslag, keuze.sector)
  return overzicht.gemeenten.map((gemeente): Vlek => {
    const { code } = gemeente
    const aantal = perGemeente.get(code) ?? 0
    const vlek = (klasse: Vlekklasse, reden?: Reden): Vlek => ({
      ...{ gemeente, klasse, reden, aantal, zekerheid: zekerheden.get(code) },
      ook: { stoRegios: ook.stoRegios.get(code) ?? 0, provinciebreed: ook.provinciebreed.get(code) ?? 0 },
    })
    if (aantal > 0) return vlek('bekend')
    if (gemeente.waarschijnlijk !== undefined && waarschijnlijk.has(gemeente.waarschijnlijk.netwerk))
      return vlek('waarschijnlijk')
    if (voorbij.has(code)) return vlek('beeindigd')
    if (gemeente.vmboVestigingen === 0) return vlek('geen-vmbo-school')
    if (misschien.has(code)) return vlek('niet-bevraagd', 'onbekend-veld')
    if (keuze.niveau !== undefined) return vlek('niet-bevraagd', 'niveau-niet-gevraagd')
    const navraag = keuze.soort === undefined ? 'instellingen' : navraagPerSoort[keuze.soort]
    if (navraag === 'niet') return vlek('niet-bevraagd', 'lijst-onvolledig')
    if (navraag === 'instellingen' && !beantwoord.has(code)) return vlek('niet-bevraagd', 'geen-antwoord')
    return vlek('geen')
  })
}

/** From so many netwerken that count on, an empty place may be called a white spot. */
export const VLOER_VLEKKEN = 25

/** The netwerken that count for a question: with too few of them an empty place says nothing. */
export function tellendVoor(keuze: VlekkenKeuze, { overzicht }: Pick<Naslag, 'overzicht'>): NetwerkKern[] {
  const filters = filtersVan(keuze)
  return filterNetwerken(overzicht.netwerken, filters).filter((netwerk) => teltMee(netwerk, filters))
}

function filtersVan({ soort, sector, niveau, provinciebreed }: VlekkenKeuze): NetwerkFilters {
  return {
    ...geenFilters,
    ...{ soort: lijstVan(soort), sector: lijstVan(sector), niveau: lijstVan(niveau), provinciebreed },
  }
}

/** Of whatever sector and niveau: an empty place is less empty with these, and they are not what was asked. */
function watErOokIs(netwerken: readonly NetwerkKern[], { soort, provinciebreed }: VlekkenKeuze) {
  const metSto = { ...geenFilters, soort: ['sto-regio'] }
  const breder = { ...geenFilters, provinciebreed: true }
  const tel = (telt: boolean, keuze: NetwerkFilters, welke: (netwerk: NetwerkKern) => boolean) =>
    telPerGemeente(telt ? netwerken.filter(welke) : [], keuze)
  return {
    stoRegios: tel(soort !== 'sto-regio', metSto, (netwerk) => familieVan(netwerk) === 'sto-regio'),
    provinciebreed: tel(!provinciebreed, breder, (netwerk) => netwerk.schaal === 'provinciebreed'),
  }
}

const lijstVan = <T>(waarde: T | undefined): T[] => (waarde === undefined ? [] : [waarde])

/** Could match, if only we knew: what is known fits, and a sector or niveau that was asked for is not known. */
function pastMisschien({ soort, sectoren, niveaus }: NetwerkKern, keuze: VlekkenKeuze): boolean {
  const sectorOnbekend = sectoren.length === 0 || sectoren.includes('sectoroverstijgend')
  const past = (gevraagd: string | undefined, waarden: readonly string[]) =>
    gevraagd === undefined || waarden.includes(gevraagd)
  return (
    past(keuze.soort, [soort]) &&
    (past(keuze.sector, sectoren) || sectorOnbekend) &&
    (past(keuze.niveau, niveaus) || niveaus.length === 0)
  )
}

/**
 * Gemeenten about which the round of 2018 gave an answer that we know: a roc of that year works there (for groen also
 * a green instelling), and it, or what it came from or went into, takes part in a netwerk of a soort that the
 * boards were asked about. All else came from lists of subsidies, registers and examples, and is no answer. Which boards
 * answered what is not published; two of 63 did not answer.
 */
export function beantwoordeGemeenten(naslag: Naslag, sector?: Sector): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const instelling of naslag.overzicht.instellingen) {
    const gevraagd = instelling.soort === 'roc' || (instelling.soort === 'groen' && sector === 'groen')
    if (!gevraagd || instelling.werkgebied.type === 'landelijk' || !bestondBijRonde(instelling)) continue
    if (!lijnVan(instelling.id, naslag).some((id) => (naslag.netwerkenByDeelnemer.get(id) ?? []).some(isAntwoord)))
      continue
    for (const code of instelling.gemeenten) codes.add(code)
    for (const { gemeente } of instelling.vestigingen) codes.add(gemeente)
  }
  return codes
}

const isAntwoord = ({ soort }: NetwerkKern) => navraagPerSoort[soort] === 'instellingen'
