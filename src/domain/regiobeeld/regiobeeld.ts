import { metSchatting } from '../betekenis/schatting.ts'
import { regioZin } from '../dossier/dossierZin.ts'
import type { NuEnVoorbij } from '../dossier/tafels.ts'
import { nuEnVoorbij } from '../dossier/tafels.ts'
import type { Grensrij as Landgrens } from '../inzichten/grenzen.ts'
import { grenzen } from '../inzichten/grenzen.ts'
import type { Paar } from '../inzichten/samenAanTafel.ts'
import { samenAanTafel } from '../inzichten/samenAanTafel.ts'
import type { Vlek } from '../inzichten/witteVlekken.ts'
import { geenVlekkenKeuze, witteVlekken } from '../inzichten/witteVlekken.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { GemeenteKern, NetwerkKern, RegioKern, School } from '../overzicht.ts'
import { tafelkring } from '../wieZitWaar/tafelkring.ts'
import { verbandVan } from '../wieZitWaar/verband.ts'
import { verbandZin } from '../wieZitWaar/verbandZin.ts'
import { telwoord } from '../taal.ts'
import { onderwerpNaam } from '../vergelijk/vergelijkOnderwerp.ts'
import type { Aanbod } from './aanbod.ts'
import { aanbodIn } from './aanbod.ts'
import type { Beeldonderwerp } from './beeldonderwerp.ts'
import { beeldtitel } from './beeldonderwerp.ts'
import type { Beeldtafels } from './beeldtafels.ts'
import { tafelsIn } from './beeldtafels.ts'
import type { Grensrij, Mbogrens } from './grenzen.ts'
import { grenzenVan, mbogrenzenIn } from './grenzen.ts'
import type { Evenknie, Regiokenmerken } from './lijktOp.ts'
import { kenmerkenVan, lijktOp } from './lijktOp.ts'
import type { Onbekende } from './onbekend.ts'
import { onbekendIn } from './onbekend.ts'

/** What ended, or probably did, and what took its place as far as we know. */
export interface Afgelopen {
  netwerk: NetwerkKern
  opvolgers: NetwerkKern[]
}

/** Who meets whom, at the tables of Wie zit waar: also those whose area nobody knows. */
export interface Ontmoetingen {
  tafels: number
  zin: string
  paren: Paar[]
}

interface Beeld {
  titel: string
  zin: string
  gemeenten: GemeenteKern[]
  aanbod: Aanbod
  tafels: Beeldtafels
  ontmoetingen: Ontmoetingen
  afgelopen: Afgelopen[]
  /** The class of each gemeente: of own initiative, and of the STO-regio's. */
  vlekken: { eigen: Vlek[]; sto: Vlek[] }
  onbekend: Onbekende[]
}

/** Of one region. */
export interface Regiobeeld extends Beeld {
  onderwerp: Beeldonderwerp
  regio: RegioKern
  kenmerken: Regiokenmerken
  grenzen: Grensrij[]
  mbogrenzen: Mbogrens[]
  lijktOp: Evenknie[]
}

/** Of the country: its regions in a row instead of its tables one by one. */
export interface Landbeeld extends Beeld {
  onderwerp: undefined
  /** Tables for the whole country; they count in no region. */
  landelijk: NetwerkKern[]
  regios: { regio: RegioKern; kenmerken: Regiokenmerken }[]
  grenzen: Landgrens[]
}

/**
 * All that a regiobeeld tells, of a region or without one of the country; undefined of a region that nobody knows.
 * `scholen` is the register. Its counts are those of the dossier of the region.
 */
export function maakRegiobeeld(
  onderwerp: Beeldonderwerp | undefined,
  naslag: Naslag,
  scholen: readonly School[],
): Regiobeeld | Landbeeld | undefined {
  if (onderwerp === undefined) return landbeeld(naslag, scholen)
  const { indeling, id } = onderwerp
  const regio = naslag.regioByKey.get(regioSleutel(indeling, id))
  const naam = onderwerpNaam(onderwerp, naslag, scholen)
  if (regio === undefined || naam === undefined) return undefined
  const gemeenten = naslag.gemeentenByRegio.get(regioSleutel(indeling, id)) ?? []
  const codes = gemeenten.map(({ code }) => code)
  const beeld = beeldVan(onderwerp, gemeenten, naslag, scholen)
  return {
    ...beeld,
    ...{ onderwerp, regio },
    titel: beeldtitel(naam),
    zin: regioZin(regio.naam, gemeenten.length, alleTafels(beeld.tafels)),
    kenmerken: kenmerkenVan(indeling, id, naslag),
    grenzen: grenzenVan(onderwerp, codes, naslag),
    mbogrenzen: mbogrenzenIn(codes, naslag),
    lijktOp: lijktOp(onderwerp, naslag),
  }
}

function landbeeld(naslag: Naslag, scholen: readonly School[]): Landbeeld {
  const { gemeenten, regios, netwerken } = naslag.overzicht
  const beeld = beeldVan(undefined, gemeenten, naslag, scholen)
  const landelijk = nuEnVoorbij(
    netwerken.filter(({ gebied, relevantie }) => gebied.type === 'landelijk' && relevantie === 'kern'),
  ).nu
  return {
    ...beeld,
    ...{ onderwerp: undefined, titel: 'Landelijk beeld', landelijk },
    zin: landzin(alleTafels(beeld.tafels), landelijk.length),
    regios: regios.flatMap((regio) =>
      regio.indeling === 'arbeidsmarktregio'
        ? [{ regio, kenmerken: kenmerkenVan(regio.indeling, regio.id, naslag) }]
        : [],
    ),
    grenzen: grenzen(naslag),
  }
}

function landzin({ nu, voorbij }: NuEnVoorbij, landelijk: number): string {
  const deel = metSchatting(
    undefined,
    nu.map(({ gebied }) => gebied.zekerheid),
  )
  const delen = [
    `Wij kennen ${telwoord(nu.length, 'netwerk', 'netwerken')} van nu in een deel van het land`,
    ...(deel === undefined ? [] : [` (${deel})`]),
    ` en ${telwoord(landelijk, 'landelijk netwerk', 'landelijke netwerken')}.`,
    ` Van ${telwoord(voorbij.length, 'netwerk', 'netwerken')} weten of vermoeden wij dat ${voorbij.length === 1 ? 'het voorbij is' : 'ze voorbij zijn'}.`,
  ]
  return delen.join('')
}

/** The tables of a regiobeeld as its dossier has them. */
export function alleTafels({ zeker, geschat, voorbij }: Beeldtafels): NuEnVoorbij {
  return { nu: [...zeker, ...geschat].map(({ netwerk }) => netwerk), voorbij }
}

function beeldVan(
  onderwerp: Beeldonderwerp | undefined,
  gemeenten: GemeenteKern[],
  naslag: Naslag,
  scholen: readonly School[],
): Omit<Beeld, 'titel' | 'zin'> {
  const codes = gemeenten.map(({ code }) => code)
  const gebied = new Set(codes)
  const tafels = tafelsIn(gemeenten, naslag)
  const vlekken = (soort: 'sto-regio' | undefined) =>
    witteVlekken(naslag, { ...geenVlekkenKeuze, soort }).filter(({ gemeente }) => gebied.has(gemeente.code))
  const eigen = vlekken(undefined)
  const verband = verbandVan(tafelkring(onderwerp, naslag, scholen)?.nu ?? [], naslag, scholen)
  return {
    ...{ gemeenten, tafels },
    aanbod: aanbodIn(codes, naslag, scholen),
    ontmoetingen: {
      tafels: verband.tafels.length,
      zin: verbandZin(verband),
      paren: samenAanTafel(naslag, scholen, verband.tafels),
    },
    afgelopen: tafels.voorbij.map((netwerk) => ({
      netwerk,
      opvolgers: netwerk.opgevolgdDoor.flatMap((id) => naslag.netwerkById.get(id) ?? []),
    })),
    vlekken: { eigen, sto: vlekken('sto-regio') },
    onbekend: onbekendIn(alleTafels(tafels).nu, eigen, scholen),
  }
}
