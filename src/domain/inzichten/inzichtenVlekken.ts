import { isOnzeker } from '../betekenis/schatting.ts'
import { niveauBegrippen, sectorBegrippen } from '../begrippen.ts'
import { netwerkVelden } from '../velden/netwerkVelden.ts'
import { opsomming, telwoord, toonGetal } from '../taal.ts'
import { netwerkSoortBegrippen, netwerkSoortSchema } from '../netwerkWaarden.ts'
import { niveauSchema, sectorSchema } from '../onderwijs.ts'
import type { Naslag } from '../opzoeken.ts'
import type { RegioKern } from '../overzicht.ts'
import { isRegionaleKern } from '../telling.ts'
import type { Vlek, VlekkenKeuze, Vlekklasse } from './witteVlekken.ts'
import {
  VLOER_VLEKKEN,
  geenVlekkenKeuze,
  redenBegrippen,
  tellendVoor,
  vlekBegrippen,
  vlekklassen,
  witteVlekken,
} from './witteVlekken.ts'

/** How many gemeenten, and how many vmbo-vestigingen in them. */
export interface Omvang {
  gemeenten: number
  vestigingen: number
}

/** Counts per class; every gemeente is in exactly one. */
export type Vlekkentelling = Record<Vlekklasse, Omvang>

export function telVlekken(vlekken: readonly Vlek[]): Vlekkentelling {
  const tel = (klasse: Vlekklasse): Omvang => {
    const groep = vlekken.filter((vlek) => vlek.klasse === klasse)
    return {
      gemeenten: groep.length,
      vestigingen: groep.reduce((som, { gemeente }) => som + gemeente.vmboVestigingen, 0),
    }
  }
  return {
    bekend: tel('bekend'),
    waarschijnlijk: tel('waarschijnlijk'),
    geen: tel('geen'),
    'geen-vmbo-school': tel('geen-vmbo-school'),
    'niet-bevraagd': tel('niet-bevraagd'),
    beeindigd: tel('beeindigd'),
  }
}

/** Counts per provincie, in the order of the register. */
export function vlekkenPerProvincie(
  vlekken: readonly Vlek[],
  { overzicht }: Naslag,
): { provincie: RegioKern; telling: Vlekkentelling }[] {
  return overzicht.regios
    .filter(({ indeling }) => indeling === 'provincie')
    .map((provincie) => ({
      provincie,
      telling: telVlekken(vlekken.filter(({ gemeente }) => gemeente.provincie === provincie.id)),
    }))
}

export interface VlekkenVraag {
  keuze: VlekkenKeuze
  label: string
  telling: Vlekkentelling
}

/** The answer to every single question, so that it can be read without choosing: all, each soort, sector and niveau. */
export function vlekkenOverzicht(naslag: Naslag): { titel: string; vragen: VlekkenVraag[] }[] {
  const vraag = (label: string, deel: Partial<VlekkenKeuze>): VlekkenVraag => {
    const keuze = { ...geenVlekkenKeuze, ...deel }
    return { keuze, label, telling: telVlekken(witteVlekken(naslag, keuze)) }
  }
  const soorten = netwerkSoortSchema.options.filter((soort) =>
    naslag.overzicht.netwerken.some((netwerk) => netwerk.soort === soort && isRegionaleKern(netwerk)),
  )
  return [
    {
      titel: 'Eigen initiatief',
      vragen: [vraag('Lokaal en regionaal', {}), vraag('Ook provinciebreed', { provinciebreed: true })],
    },
    {
      titel: netwerkVelden.soort.label,
      vragen: soorten.map((soort) => vraag(netwerkSoortBegrippen[soort].label, { soort })),
    },
    {
      titel: netwerkVelden.sectoren.label,
      vragen: sectorSchema.options.map((sector) => vraag(sectorBegrippen[sector].label, { sector })),
    },
    {
      titel: netwerkVelden.niveaus.label,
      vragen: niveauSchema.options.map((niveau) => vraag(niveauBegrippen[niveau].label, { niveau })),
    },
  ]
}

/** The question in words: `Soort: STO-regio · sector: Techniek`. */
export function vraagInWoorden({ soort, provinciebreed, sector, niveau }: VlekkenKeuze): string {
  const delen = [
    soort === undefined ? 'Eigen initiatief' : `Soort: ${netwerkSoortBegrippen[soort].label}`,
    ...(soort === 'sto-regio' ? [] : [provinciebreed ? 'ook provinciebreed' : 'lokaal en regionaal']),
    ...(sector === undefined ? [] : [`sector: ${sectorBegrippen[sector].label}`]),
    ...(niveau === undefined ? [] : [`onderwijsniveau: ${niveauBegrippen[niveau].label}`]),
  ]
  return delen.join(' · ')
}

/** How many netwerken count for a question, and whether that is enough to speak of white spots. */
export function genoegzin(keuze: VlekkenKeuze, naslag: Pick<Naslag, 'overzicht'>): string {
  const aantal = tellendVoor(keuze, naslag).length
  const tellen = `Hiervoor ${aantal === 1 ? 'telt' : 'tellen'} ${telwoord(aantal, 'netwerk', 'netwerken')} mee.`
  if (aantal >= VLOER_VLEKKEN) return tellen
  return `${tellen} Dat is te weinig om van witte vlekken te spreken: onder de ${VLOER_VLEKKEN} zegt een lege plek niets.`
}

/** The outcome in words, for who does not see the map; a class without gemeenten is not spoken of. */
export function vlekkenzin(telling: Vlekkentelling): string {
  const { bekend, waarschijnlijk, geen, beeindigd } = telling
  const niet = telling['niet-bevraagd']
  const zonderSchool = telling['geen-vmbo-school'].gemeenten
  const totaal = vlekklassen.reduce((som, klasse) => som + telling[klasse].gemeenten, 0)
  const zinsdeel = ({ gemeenten }: Omvang, woorden: string) =>
    gemeenten === 0 ? '' : woorden.replace('#', toonGetal(gemeenten))
  return [
    `In ${bekend.gemeenten === 0 ? 'geen' : toonGetal(bekend.gemeenten)} van de ${toonGetal(totaal)} gemeenten is een netwerk bekend${zinsdeel(waarschijnlijk, ', en in # is er waarschijnlijk een')}.`,
    `${kennenWijGeen(geen)}${zinsdeel(niet, '; over # geven onze bronnen geen antwoord')}${zinsdeel(beeindigd, '; in # is het voorbij of waarschijnlijk voorbij')}.`,
    ...(zonderSchool === 0
      ? []
      : [
          telwoord(
            zonderSchool,
            'andere gemeente heeft geen vmbo-school.',
            'andere gemeenten hebben geen vmbo-school.',
          ),
        ]),
  ].join(' ')
}

/** How many of the gemeenten with a known netwerk have it by an area that was derived; nothing to say gives an empty text. */
export function schattingzin(vlekken: readonly Vlek[]): string {
  const bekend = vlekken.filter(({ klasse }) => klasse === 'bekend')
  const onzeker = bekend.filter(({ zekerheid }) => isOnzeker(zekerheid)).length
  if (onzeker === 0) return ''
  return `Van de ${toonGetal(bekend.length)} met een bekend netwerk is dat bij ${toonGetal(onzeker)} een schatting: het gebied is afgeleid.`
}

/** What is there where nothing of what was asked is known: an empty place on the map is not always empty. */
export function ookzin(vlekken: readonly Vlek[]): string {
  const leeg = vlekken.filter(({ klasse }) => klasse !== 'bekend')
  const delen = [
    ookDeel(leeg.filter(({ ook }) => ook.stoRegios > 0).length, 'een STO-regio'),
    ookDeel(leeg.filter(({ ook }) => ook.provinciebreed > 0).length, 'een provinciebreed netwerk'),
  ].flat()
  return delen.length === 0 ? '' : `Van de ${toonGetal(leeg.length)} zonder bekend netwerk is er ${opsomming(delen)}.`
}

const ookDeel = (gemeenten: number, wat: string) => (gemeenten === 0 ? [] : [`in ${toonGetal(gemeenten)} wel ${wat}`])

function kennenWijGeen({ gemeenten, vestigingen }: Omvang): string {
  if (gemeenten === 0) return 'Nergens is gezocht zonder iets te vinden'
  return `In ${telwoord(gemeenten, 'gemeente', 'gemeenten')}, met ${telwoord(vestigingen, 'vmbo-vestiging', 'vmbo-vestigingen')}, kennen wij er geen`
}

/** The question in the name of a file: `eigen-initiatief`, `sto-regio-techniek`, `zorg-en-welzijn-provinciebreed`. */
export function vraagInNaam({ soort, provinciebreed, sector, niveau }: VlekkenKeuze): string {
  const gevraagd = [soort, sector, niveau].filter((deel) => deel !== undefined)
  return [
    ...(gevraagd.length === 0 ? ['eigen-initiatief'] : gevraagd),
    ...(provinciebreed && soort !== 'sto-regio' ? ['provinciebreed'] : []),
  ].join('-')
}

/**
 * Every gemeente as a row of the download: the same classes and numbers as on screen. Each row carries the question, the
 * date and what to beware of, because rows are cut out and sent on.
 */
export function vlekkenTabel(
  vlekken: readonly Vlek[],
  keuze: VlekkenKeuze,
  naslag: Naslag,
): { kop: string[]; rijen: string[][] } {
  const { regioByKey, overzicht } = naslag
  const mee = [vraagInWoorden(keuze), overzicht.peildatum, genoegzin(keuze, naslag)]
  return {
    kop: [
      ...['gemeentecode', 'gemeente', 'provincie', 'klasse', 'reden', 'netwerken', 'vmboVestigingen'],
      ...['waarschijnlijkeStoRegio', 'stoRegios', 'provinciebreed', 'vraag', 'peildatum', 'letOp'],
    ],
    rijen: vlekken.map(({ gemeente, klasse, reden, aantal, ook }) => [
      gemeente.code,
      gemeente.naam,
      regioByKey.get(`provincie/${gemeente.provincie}`)?.naam ?? gemeente.provincie,
      vlekBegrippen[klasse].label,
      redenInWoorden({ gemeente, klasse, reden }),
      String(aantal),
      String(gemeente.vmboVestigingen),
      gemeente.waarschijnlijk?.netwerk ?? '',
      ...[String(ook.stoRegios), String(ook.provinciebreed), ...mee],
    ]),
  }
}

/** Why a gemeente is in its class: what is particular to it, else what the class means. */
function redenInWoorden({ gemeente, klasse, reden }: Pick<Vlek, 'gemeente' | 'klasse' | 'reden'>): string {
  const eigen = klasse === 'waarschijnlijk' ? gemeente.waarschijnlijk?.reden : reden && redenBegrippen[reden]
  return eigen ?? vlekBegrippen[klasse].uitleg
}

/** Counts per class as rows of a download: gemeenten and vmbo-vestigingen each in a column of its own. */
export function tellingTabel(kop: string, rijen: readonly { label: string; telling: Vlekkentelling }[]): string[][] {
  return [
    [
      kop,
      ...vlekklassen.flatMap((klasse) => [
        `${vlekBegrippen[klasse].label}: gemeenten`,
        `${vlekBegrippen[klasse].label}: vmbo-vestigingen`,
      ]),
    ],
    ...rijen.map(({ label, telling }) => [
      label,
      ...vlekklassen.flatMap((klasse) => [String(telling[klasse].gemeenten), String(telling[klasse].vestigingen)]),
    ]),
  ]
}

/** How a count reads on screen: `12 (34)`, gemeenten and in brackets vmbo-vestigingen. */
export function toonOmvang({ gemeenten, vestigingen }: Omvang): string {
  return `${toonGetal(gemeenten)} (${toonGetal(vestigingen)})`
}

/** The class of each gemeente by its code, for a map. */
export function vlekkenOpKaart(vlekken: readonly Vlek[]): ReadonlyMap<string, Vlekklasse> {
  return new Map(vlekken.map(({ gemeente, klasse }) => [gemeente.code, klasse]))
}

/** The gemeenten of each class other than `bekend`, by name. */
export function vlekkenPerKlasse(vlekken: readonly Vlek[]): { klasse: Vlekklasse; vlekken: Vlek[] }[] {
  return vlekklassen
    .filter((klasse) => klasse !== 'bekend')
    .map((klasse) => ({
      klasse,
      vlekken: vlekken
        .filter((vlek) => vlek.klasse === klasse)
        .toSorted((a, b) => a.gemeente.naam.localeCompare(b.gemeente.naam, 'nl')),
    }))
}
