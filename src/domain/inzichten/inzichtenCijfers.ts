import { dekkingszekerheid, isOnzeker, metSchatting } from '../betekenis/schatting.ts'
import { telwoord, toonGetal } from '../taal.ts'
import type { Kengetal } from '../kennis.ts'
import { kernnetwerken } from './inzichtenVerdeling.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { NetwerkKern, School } from '../overzicht.ts'
import { schaalpuzzel, uiterstenVan } from './schaalpuzzel.ts'
import { isBeroepsgericht } from '../vmboVestiging.ts'
import { geenFilters } from '../filter/filterNetwerken.ts'
import { teltMee } from '../telling.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { zwakste } from '../zekerheid.ts'

/** A figure of a source beside ours, and why the two may not be put on one line without thinking. */
export interface Cijfer {
  id: string
  wat: string
  bron: { waarde: string; bron: string; plaats?: string | undefined; peiljaar?: number | undefined }
  ons: string
  kanttekening: string
}

/**
 * The key figures of the sources for which we can compute something like it. `kengetallen` holds the sources' side;
 * one that is missing there is left out.
 */
export function vergelijkCijfers(
  naslag: Naslag,
  kengetallen: readonly Kengetal[],
  scholen: readonly School[],
): Cijfer[] {
  const kern = kernnetwerken(naslag.overzicht.netwerken)
  const stoRegios = naslag.overzicht.netwerken.filter(({ soort }) => soort === 'sto-regio')
  const grootte = stoGroottes(stoRegios, scholen)
  const perRegio = netwerkenPerArbeidsmarktregio(naslag)
  const uitersten = uiterstenVan(schaalpuzzel(naslag))
  const borging = borgingCijfer(kern)
  const onze: { id: string; wat: string; ons: string; kanttekening: string }[] = [
    {
      id: 'k020',
      wat: 'Netwerken',
      ons: telwoord(kern.length, 'netwerk', 'netwerken'),
      kanttekening:
        'Niet dezelfde telling: het onderzoek van 2016 is breder en ouder; onze lijst bevat ook STO-regio’s en RIF-projecten van later. Wat alleen achtergrond is, telt hier niet mee.',
    },
    {
      id: 'k021',
      wat: 'Netwerken per regio',
      ons: `${toonDecimaal(perRegio.regionaal)} regionale, ${toonDecimaal(perRegio.metLandelijk)} met de landelijke erbij`,
      kanttekening:
        'Wij tellen per arbeidsmarktregio; welke regio’s de bron gebruikt, is niet bekend. STO-regio’s, wat provinciebreed is en wat voorbij is, tellen niet mee.',
    },
    {
      id: 'k069',
      wat: 'STO-regio’s',
      ons: telwoord(stoRegios.length, 'STO-regio', 'STO-regio’s'),
      kanttekening:
        'Onze lijst is niet de officiële lijst. Gelijke aantallen zijn toeval: enkele regio’s ontbreken, andere staan er misschien dubbel in.',
    },
    {
      id: 'k084',
      wat: 'Vmbo-vestigingen per STO-regio',
      ons: `gemiddeld ${toonDecimaal(grootte.gemiddelde)} in het gebied, mediaan ${toonGetal(grootte.mediaan)}`,
      kanttekening:
        'De bron telt wie meedoet. Wij tellen alle vestigingen met beroepsgericht vmbo in de gemeenten van de regio, of zij meedoen of niet; gebieden zijn bij benadering bekend.',
    },
    {
      id: 'k054',
      wat: 'Meeste STO-regio’s bij één mbo-instelling',
      ons: noemUiterste(
        uitersten.rocMetMeeste?.raakt,
        uitersten.rocMetMeeste?.instelling.naam,
        'geraakt door het werkgebied van',
        uitersten.rocMetMeeste?.instelling.werkgebied.zekerheid,
      ),
      kanttekening:
        'Onder de roc’s, ook die met een levensbeschouwelijk en dus ruim werkgebied. Het werkgebied is vaak algemene kennis; zie de schaalpuzzel voor alle instellingen.',
    },
    {
      id: 'k053',
      wat: 'Meeste mbo-instellingen bij één kleine STO-regio',
      ons: noemUiterste(
        uitersten.kleinMetVeelMbo?.raakt,
        uitersten.kleinMetVeelMbo?.stoRegio.naam,
        'met werkgebied in',
        zwakste((uitersten.kleinMetVeelMbo?.raakt ?? []).map(({ werkgebied }) => werkgebied.zekerheid)),
      ),
      kanttekening: 'De bron kijkt waar leerlingen heen gaan, wij welke werkgebieden de STO-regio raken.',
    },
    { id: 'k017', wat: 'Samenwerking zonder convenant of overeenkomst', ...borging },
    {
      id: 'k015',
      wat: 'Dekking van de regio',
      ons: dekkingstekst(naslag),
      kanttekening:
        'Iets anders: de bron vroeg bestuurders naar een dekkend opleidingsaanbod, wij tellen gemeenten met een lokaal of regionaal netwerk op eigen initiatief dat niet voorbij is.',
    },
  ]
  const byId = new Map(kengetallen.map((kengetal) => [kengetal.id, kengetal]))
  return onze.flatMap(({ id, ...cijfer }) => {
    const kengetal = byId.get(id)
    if (kengetal === undefined) return []
    const { bron, peiljaar } = kengetal
    return [{ id, ...cijfer, bron: { waarde: toonKengetal(kengetal), ...bron, peiljaar } }]
  })
}

/** `338 netwerken`, `20–30%` */
export function toonKengetal({
  waarde,
  waardeTot,
  eenheid,
}: Pick<Kengetal, 'waarde' | 'waardeTot' | 'eenheid'>): string {
  const toon = (deel: number | string) => (typeof deel === 'number' ? toonGetal(deel) : deel)
  return `${toon(waarde)}${waardeTot === undefined ? '' : `–${toon(waardeTot)}`}${eenheid === 'procent' ? '%' : ` ${eenheid}`}`
}

const decimalen = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
/** At most one decimal: `7,5`. */
export function toonDecimaal(getal: number): string {
  return decimalen.format(getal)
}

/** A part of a whole in whole percents: `32%`. Something is never called nothing, nor nearly all called all. */
export function toonAandeel(deel: number, geheel: number): string {
  if (geheel === 0) return '–'
  const procent = Math.round((100 * deel) / geheel)
  if (procent === 0 && deel > 0) return '<1%'
  if (procent === 100 && deel < geheel) return '>99%'
  return `${procent}%`
}

function noemUiterste(
  geraakt: readonly unknown[] | undefined,
  naam: string | undefined,
  hoe: string,
  zekerheid: Zekerheid | undefined,
): string {
  if (geraakt === undefined || naam === undefined) return 'onbekend'
  return `${toonGetal(geraakt.length)}${isOnzeker(zekerheid) ? ' (schatting)' : ''}, ${hoe} ${naam}`
}

/** How many netwerken touch an arbeidsmarktregio, on average over all of them. */
export function netwerkenPerArbeidsmarktregio({ overzicht, gemeentenByRegio }: Naslag): {
  regionaal: number
  metLandelijk: number
} {
  const regios = overzicht.regios.filter(({ indeling }) => indeling === 'arbeidsmarktregio')
  const regionaal = overzicht.netwerken.filter((netwerk) => teltMee(netwerk, geenFilters))
  const landelijk = overzicht.netwerken.filter(
    ({ gebied, relevantie }) => gebied.type === 'landelijk' && relevantie === 'kern',
  ).length
  const totaal = regios.reduce((som, { indeling, id }) => {
    const codes = new Set((gemeentenByRegio.get(regioSleutel(indeling, id)) ?? []).map(({ code }) => code))
    return som + regionaal.filter(({ gemeenten }) => gemeenten.some((code) => codes.has(code))).length
  }, 0)
  const gemiddelde = regios.length === 0 ? 0 : totaal / regios.length
  return { regionaal: gemiddelde, metLandelijk: gemiddelde + landelijk }
}

/** Vestigingen with beroepsgericht vmbo in the area of each STO-regio that has one. */
function stoGroottes(stoRegios: readonly NetwerkKern[], scholen: readonly School[]) {
  const beroepsgericht = scholen.filter(isBeroepsgericht)
  const groottes = stoRegios
    .filter(({ gemeenten }) => gemeenten.length > 0)
    .map(({ gemeenten }) => {
      const gebied = new Set(gemeenten)
      return beroepsgericht.filter(({ gemeente }) => gebied.has(gemeente)).length
    })
  return {
    gemiddelde: groottes.reduce((som, aantal) => som + aantal, 0) / Math.max(1, groottes.length),
    mediaan: groottes.toSorted((a, b) => a - b)[Math.floor((groottes.length - 1) / 2)] ?? 0,
  }
}

function borgingCijfer(kern: readonly NetwerkKern[]): { ons: string; kanttekening: string } {
  const tel = (vormen: readonly string[]) => kern.filter(({ borging }) => vormen.includes(borging.vorm)).length
  const bekend = kern.length - tel(['onbekend'])
  return {
    ons: `${toonGetal(tel(['convenant', 'rechtspersoon']))} met convenant of eigen rechtspersoon, ${toonGetal(tel(['regeling']))} op grond van een wet of regeling, ${toonGetal(tel(['geen']))} zonder`,
    kanttekening: `Bekend bij ${toonGetal(bekend)} van ${toonGetal(kern.length)}. Onbekend is niet hetzelfde als zonder: een bron zegt zelden dat er niets is vastgelegd.`,
  }
}

function dekkingstekst({ overzicht }: Naslag): string {
  const zekerheden = dekkingszekerheid(overzicht.netwerken.filter((netwerk) => teltMee(netwerk, geenFilters)))
  const aandeel = toonAandeel(zekerheden.size, overzicht.gemeenten.length)
  return `${toonGetal(zekerheden.size)} van ${toonGetal(overzicht.gemeenten.length)} gemeenten (${metSchatting(aandeel, [...zekerheden.values()])})`
}
