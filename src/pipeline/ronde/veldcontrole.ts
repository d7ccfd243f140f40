import type { Begrip } from '../../domain/begrip.ts'
import { gemeentenInGebied } from '../../domain/gemeentenInGebied.ts'
import type { Gebied } from '../../domain/gebied.ts'
import type { Herkomst } from '../../domain/herkomst.ts'
import type { MboInstelling } from '../../domain/mboInstelling.ts'
import type { Bladonderwerp } from '../../domain/mijnTafels/bladonderwerp.ts'
import type { Deelnemer } from '../../domain/deelnemer.ts'
import type { Netwerk } from '../../domain/netwerk.ts'
import { toonPeriode } from '../../domain/periode.ts'
import type { Controlevraag } from '../../domain/ronde/controlevragen.ts'
import { deelVan } from '../../domain/velden/facetten.ts'
import { instellingVelden } from '../../domain/velden/instellingVelden.ts'
import { instellingVelduitleg } from '../../domain/velden/instellingVelduitleg.ts'
import { netwerkVelden } from '../../domain/velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../../domain/velden/netwerkVelduitleg.ts'
import { inZin } from '../../domain/taal.ts'
import { namenVan } from '../../domain/velden/perNaam.ts'
import type { Veld as Veldrij } from '../../domain/velden/velden.ts'
import type { Recordbron, Uitlegrijen } from '../../domain/velden/velduitleg.ts'
import type { Curatie } from '../leesData.ts'

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

/** What the record of an instelling says of it, field by field; what it does not say cannot be confirmed. */
export function instellingcontrole(instelling: MboInstelling, data: Curatie): Controlevraag[] {
  const partij: Bladonderwerp = { soort: 'instelling', id: instelling.id }
  return veldenVanInstelling(instelling, data).map(([veld, waarde]) => ({
    ...{ vraag: veld, soort: 'mbo-instelling', id: instelling.id, partij, naar: partij },
    tekst: `${labelVan(instellingVelden, veld)}: ${waarde}`,
    waarom: bronVan(veld, instelling.herkomst, data),
  }))
}

/** The same of a netwerk, as asked of somebody who sits there. */
export function netwerkcontrole(netwerk: Netwerk, partij: Bladonderwerp, data: Curatie): Controlevraag[] {
  return veldenVanNetwerk(netwerk, data).map(([veld, waarde]) => ({
    ...{ vraag: veld, soort: 'netwerk', id: netwerk.id, partij, naar: { soort: 'netwerk', id: netwerk.id } },
    tekst: `${netwerk.naam}, ${inZin(labelVan(netwerkVelden, veld))}: ${waarde}`,
    waarom: bronVan(veld, netwerk.herkomst, data),
  }))
}

function labelVan(velden: Readonly<Record<string, Veldrij>>, veld: string): string {
  return velden[veld]?.label ?? veld
}

/** The fields that grow old and of which something is known, each as a reader is told it. */
export function teControleren<N extends string, B extends Recordbron>(
  velden: Readonly<Record<N, Veldrij>>,
  uitleg: Uitlegrijen<N, B>,
  record: Readonly<Record<string, unknown>>,
  eigen: Partial<Record<N, string>>,
): Veld[] {
  return namenVan(velden)
    .filter((naam) => uitleg[naam].controle !== false)
    .map((naam): Veld => {
      const waarde = deelVan(record[naam], velden[naam].facet?.deel)
      return [naam, eigen[naam] ?? celtekst(waarde, uitleg[naam].begrippen)]
    })
    .filter(([, waarde]) => waarde !== '' && waarde !== 'onbekend')
}

function celtekst(waarde: unknown, begrippen: Readonly<Record<string, Begrip>> = {}): string {
  const delen = (Array.isArray(waarde) ? waarde : [waarde ?? '']).map(String)
  return som(delen.map((deel) => (deel === 'onbekend' ? deel : (begrippen[deel]?.label ?? deel))))
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
