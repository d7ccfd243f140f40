import Papa from 'papaparse'
import { gemeentenInGebied } from '../../domain/gemeentenInGebied.ts'
import type { Gebied } from '../../domain/gebied.ts'
import type { Herkomst } from '../../domain/herkomst.ts'
import type { MboInstelling } from '../../domain/mboInstelling.ts'
import type { Deelnemer } from '../../domain/deelnemer.ts'
import type { Netwerk } from '../../domain/netwerk.ts'
import { toonPeriode } from '../../domain/periode.ts'
import { deelVan } from '../../domain/velden/facetten.ts'
import { instellingVelden } from '../../domain/velden/instellingVelden.ts'
import { instellingVelduitleg } from '../../domain/velden/instellingVelduitleg.ts'
import { netwerkVelden } from '../../domain/velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../../domain/velden/netwerkVelduitleg.ts'
import { namenVan } from '../../domain/velden/perNaam.ts'
import type { Veld as Veldrij } from '../../domain/velden/velden.ts'
import type { Recordbron, Uitlegrijen } from '../../domain/velden/velduitleg.ts'
import type { Curatie } from '../leesData.ts'

const KOPPEN = [
  'record',
  'naam',
  'veld',
  'staat er nu',
  'bron',
  'peildatum',
  'blijft zo zonder antwoord voor',
  'klopt dit? (ja/nee)',
  'moet zijn',
]

/** How long an instelling has to answer; Vensters gives schools as long. */
const MAANDEN_OM_TE_ANTWOORDEN = 2

/** The day from which what was sent out counts as unchallenged; `vandaag` is an ISO date. */
export function antwoordVoor(vandaag: string): string {
  const [jaar = 0, maand = 1, dag = 1] = vandaag.split('-').map(Number)
  const laatsteDag = new Date(Date.UTC(jaar, maand + MAANDEN_OM_TE_ANTWOORDEN, 0)).getUTCDate()
  const datum = new Date(Date.UTC(jaar, maand - 1 + MAANDEN_OM_TE_ANTWOORDEN, Math.min(dag, laatsteDag)))
  return datum.toISOString().slice(0, 10)
}

type Veld = readonly [veld: string, waarde: string]

/**
 * What the map says of an instelling and of each netwerk that it is in, one field a row, to send out for checking. With
 * semicolons and a byte order mark: so Dutch Excel opens it with a double click. Each row says until when an answer is
 * waited for (`termijn`, an ISO date): silence must not hold the map back, nor pass for consent unannounced.
 */
export function controlelijst(instelling: MboInstelling, data: Curatie, termijn: string): string {
  const netwerken = data.netwerken
    .map(({ record }) => record)
    .filter(({ deelnemers }) => deelnemers.some((lid) => lid.instelling === instelling.id))
  const rijen = [
    ...rijenVan(`mbo-instelling:${instelling.id}`, instelling, veldenVanInstelling(instelling, data), data, termijn),
    ...netwerken.flatMap((netwerk) =>
      rijenVan(`netwerk:${netwerk.id}`, netwerk, veldenVanNetwerk(netwerk, data), data, termijn),
    ),
  ]
  return `\uFEFF${Papa.unparse([KOPPEN, ...rijen], { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`
}

function rijenVan(
  record: string,
  { naam, peildatum, herkomst }: Pick<Netwerk, 'naam' | 'peildatum' | 'herkomst'>,
  velden: readonly Veld[],
  data: Curatie,
  termijn: string,
): string[][] {
  return velden.map(([veld, waarde]) => [
    record,
    naam,
    veld,
    waarde,
    bronVan(veld, herkomst, data),
    peildatum,
    termijn,
    '',
    '',
  ])
}

/** The fields that grow old, each as it stands in the record. */
export function teControleren<N extends string, B extends Recordbron>(
  velden: Readonly<Record<N, Veldrij>>,
  uitleg: Uitlegrijen<N, B>,
  record: Readonly<Record<string, unknown>>,
  eigen: Partial<Record<N, string>>,
): Veld[] {
  return namenVan(velden)
    .filter((naam) => uitleg[naam].controle !== false)
    .map((naam) => [naam, eigen[naam] ?? celtekst(deelVan(record[naam], velden[naam].facet?.deel))])
}

function celtekst(waarde: unknown): string {
  return som((Array.isArray(waarde) ? waarde : [waarde ?? '']).map(String))
}

function veldenVanInstelling(instelling: MboInstelling, data: Curatie): Veld[] {
  return teControleren(instellingVelden, instellingVelduitleg, instelling, {
    vestigingen: som(instelling.vestigingen.map(({ plaats }) => plaats)),
    werkgebied: gebiedTekst(instelling.werkgebied, data),
  })
}

function veldenVanNetwerk(netwerk: Netwerk, data: Curatie): Veld[] {
  return teControleren(netwerkVelden, netwerkVelduitleg, netwerk, {
    periode: toonPeriode(netwerk),
    gebied: gebiedTekst(netwerk.gebied, data),
    deelnemers: som(netwerk.deelnemers.map((lid) => deelnemerTekst(lid, data))),
  })
}

/** The sources that speak of this field; else those of the record as a whole. */
function bronVan(veld: string, herkomst: readonly Herkomst[], { bronnen }: Curatie): string {
  const precies = herkomst.filter(({ velden }) => velden.includes(veld))
  const deze = precies.length > 0 ? precies : herkomst.filter(({ velden }) => velden.length === 0)
  return som([
    ...new Set(deze.map(({ bron }) => bronnen.find(({ record }) => record.id === bron)?.record.titel ?? bron)),
  ])
}

function gebiedTekst(gebied: Gebied, { gemeenten }: Curatie): string {
  if (gebied.type !== 'regionaal') return gebied.type
  const alle = gemeenten.map(({ record }) => record)
  const codes = new Set(gemeentenInGebied(gebied, alle))
  return som(alle.filter(({ code }) => codes.has(code)).map(({ naam }) => naam))
}

function deelnemerTekst({ instelling, school, naam }: Deelnemer, data: Curatie): string {
  if (instelling !== undefined) {
    return data.mboInstellingen.find(({ record }) => record.id === instelling)?.record.naam ?? instelling
  }
  if (school !== undefined)
    return data.vmboVestigingen.find(({ record }) => record.code === school)?.record.naam ?? school
  return naam ?? ''
}

function som(waarden: readonly string[]): string {
  return waarden.join('; ')
}
