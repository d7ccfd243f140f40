import type { Bijdrage } from './bijdrage.ts'
import type { BevindingInvoer, DeelnemerInvoer, GebiedInvoer, Invoer, VestigingInvoer } from './bijdrageInvoer.ts'
import { invoerVanInstelling, invoerVanNetwerk } from './bijdrageInvoer.ts'
import { alsId, nieuwId } from './bijdrageId.ts'
import type { Bron, Herkomst } from '../herkomst.ts'
import type { MboInstelling } from '../mboInstelling.ts'
import type { Netwerk } from '../netwerk.ts'
import type { Naslag } from '../opzoeken.ts'

/** What a contribution starts from. */
export type Basis = { soort: 'netwerk'; record: Netwerk } | { soort: 'mbo-instelling'; record: MboInstelling }

export interface BijdrageVraag {
  invoer: Invoer
  /** The record that is changed; undefined for a new one. */
  basis: Basis | undefined
  naslag: Naslag
  /** ISO date. */
  vandaag: string
}

/** The form as a record that may still be wrong, and what of it is new. */
export interface Concept {
  id: string
  /** The whole record as it would become; the schema judges it. */
  record: Readonly<Record<string, unknown>>
  /** Fields of the record that differ from what it was, in the order of the form. */
  gewijzigd: readonly string[]
  /** The sender as a source. */
  bron: Bron
}

/**
 * Makes a record of what stands in the form. A field that was not touched keeps exactly what it was, also what the form
 * does not show of it.
 */
export function maakConcept({ invoer, basis, naslag, vandaag }: BijdrageVraag): Concept {
  const bron = bronVan(invoer, vandaag)
  const nieuw = deelVan(invoer, bron.id)
  if (basis === undefined) {
    const gewijzigd = Object.keys(nieuw).filter((veld) => heeftWaarde(nieuw[veld]))
    const record = {
      id: nieuwId(invoer.naam, naslag),
      ...Object.fromEntries(gewijzigd.map((veld) => [veld, nieuw[veld]])),
      ...(invoer.soort === 'netwerk' ? { relevantie: 'kern' } : {}),
      herkomst: [herkomstVan(bron, gewijzigd, vandaag)],
      zekerheid: 'opgave',
      peildatum: vandaag,
    }
    return { id: record.id, record, gewijzigd, bron }
  }
  const oud = deelVan(
    basis.soort === 'netwerk' ? invoerVanNetwerk(basis.record) : invoerVanInstelling(basis.record),
    bron.id,
  )
  const gewijzigd = Object.keys(nieuw).filter((veld) => JSON.stringify(nieuw[veld]) !== JSON.stringify(oud[veld]))
  const { herkomst, peildatum } = basis.record
  const record: Record<string, unknown> = {
    ...basis.record,
    ...Object.fromEntries(gewijzigd.map((veld) => [veld, nieuw[veld]])),
    herkomst: gewijzigd.length === 0 ? herkomst : [...herkomst, herkomstVan(bron, gewijzigd, vandaag)],
    peildatum: gewijzigd.length === 0 ? peildatum : vandaag,
  }
  return {
    id: basis.record.id,
    record: Object.fromEntries(Object.entries(record).filter(([, waarde]) => waarde !== undefined)),
    gewijzigd,
    bron,
  }
}

/**
 * The file of a contribution, made of a concept in which nothing is wrong: all of a new record, of an existing one the
 * fields that change, each whole, and the names of those that are emptied.
 */
export function maakBijdrage(
  { invoer, basis }: Pick<BijdrageVraag, 'invoer' | 'basis'>,
  { id, record, gewijzigd, bron }: Concept,
  versie: string,
): Bijdrage {
  const leeg = basis === undefined ? [] : gewijzigd.filter((veld) => !heeftWaarde(record[veld]))
  const mee =
    basis === undefined
      ? Object.keys(record)
      : gewijzigd.length === 0
        ? []
        : [...gewijzigd.filter((veld) => !leeg.includes(veld)), 'herkomst', 'peildatum']
  const opmerking = invoer.opmerking.trim()
  return {
    formaat: 'landkaart-bijdrage',
    versie,
    soort: invoer.soort,
    actie: basis === undefined ? 'nieuw' : 'wijziging',
    record: { id, ...Object.fromEntries(mee.map((veld) => [veld, record[veld]])) },
    wissen: leeg,
    bronnen: gewijzigd.length === 0 ? [] : [bron],
    ...(opmerking === '' ? {} : { opmerking }),
  }
}

/** Whether there is something to tell: an empty list says as little as an absent field. */
function heeftWaarde(waarde: unknown): boolean {
  return waarde !== undefined && !(Array.isArray(waarde) && waarde.length === 0)
}

function herkomstVan({ id: bron }: Bron, velden: readonly string[], vandaag: string): Herkomst {
  return { bron, velden: [...velden], zekerheid: 'opgave', peildatum: vandaag }
}

/** The sender as a source of its own, so that every claim can be traced to who made it and when. */
function bronVan({ organisatie, vindplaats }: Invoer, vandaag: string): Bron {
  const wie = organisatie.trim()
  const waar = vindplaats.trim()
  const isAdres = /^https?:\/\/\S+$/.test(waar)
  return {
    id: ['opgave', alsId(wie).slice(0, 50).replace(/-+$/, ''), vandaag].filter((deel) => deel !== '').join('-'),
    titel: `Opgave van ${wie}`,
    soort: isAdres ? 'webpagina' : 'document',
    uitgever: wie,
    jaar: Number(vandaag.slice(0, 4)),
    ...(isAdres ? { url: waar } : {}),
    ...(isAdres || waar === '' ? {} : { toelichting: waar }),
  }
}

function deelVan(invoer: Invoer, bron: string): Readonly<Record<string, unknown>> {
  return invoer.soort === 'netwerk' ? netwerkDeel(invoer, bron) : instellingDeel(invoer)
}

function netwerkDeel(invoer: Invoer, bron: string): Record<string, unknown> {
  return {
    naam: invoer.naam.trim(),
    aliassen: regels(invoer.aliassen),
    soort: keuze(invoer.netwerkSoort),
    vorm: keuze(invoer.vorm),
    reikwijdte: reikwijdteVan(invoer),
    gebied: gebiedVan(invoer.gebied),
    deelnemers: invoer.deelnemers.map(deelnemerVan),
    partijtypen: invoer.partijtypen,
    sectoren: invoer.sectoren,
    profielen: invoer.profielen,
    niveaus: invoer.niveaus,
    samenwerkingsniveaus: invoer.samenwerkingsniveaus,
    themas: komma(invoer.themas.toLowerCase()),
    samenwerkingsvormen: invoer.samenwerkingsvormen,
    soortRoute: keuze(invoer.soortRoute),
    borging: { vorm: keuze(invoer.borging), ...als('toelichting', invoer.borgingToelichting) },
    financiering: {
      ...(invoer.financiering.length === 0 ? {} : { uit: invoer.financiering }),
      ...als('bedrag', getal(invoer.bedrag)),
      ...als('totaal', getal(invoer.totaal)),
      ...als('toelichting', invoer.financieringToelichting),
    },
    periode: {
      ...als('van', getal(invoer.van)),
      ...als('tot', getal(invoer.tot)),
      ...als('toelichting', invoer.periodeToelichting),
    },
    status: keuze(invoer.status),
    doel: keuze(invoer.doel),
    samenvatting: keuze(invoer.samenvatting),
    succesfactoren: invoer.succesfactoren.map((bevinding) => bevindingVan(bevinding, bron)),
    knelpunten: invoer.knelpunten.map((bevinding) => bevindingVan(bevinding, bron)),
    website: keuze(invoer.website),
    aantalScholen: getal(invoer.aantalScholen),
    kenmerken: komma(invoer.kenmerken),
  }
}

function instellingDeel(invoer: Invoer): Record<string, unknown> {
  return {
    naam: invoer.naam.trim(),
    officieleNaam: keuze(invoer.officieleNaam),
    korteNaam: keuze(invoer.korteNaam),
    aliassen: regels(invoer.aliassen),
    soort: keuze(invoer.mboSoort),
    groenOnderwijs: invoer.groenOnderwijs,
    bereik: keuze(invoer.bereik),
    brin: keuze(invoer.brin.toUpperCase()),
    bestuur: keuze(invoer.bestuur),
    website: keuze(invoer.website),
    vestigingen: invoer.vestigingen.map(vestigingVan),
    werkgebied: gebiedVan(invoer.gebied),
    bestaatVan: keuze(invoer.bestaatVan),
    bestaatTot: keuze(invoer.bestaatTot),
  }
}

function gebiedVan(gebied: GebiedInvoer): Record<string, unknown> | undefined {
  const toelichting = als('toelichting', gebied.toelichting)
  switch (gebied.type) {
    case '':
      return undefined
    case 'onbekend':
      return { type: gebied.type, ...toelichting }
    case 'landelijk':
      return { type: gebied.type, zekerheid: 'opgave', ...toelichting }
    case 'regionaal': {
      const lijsten = { gemeenten: gebied.gemeenten, provincie: gebied.provincie, corop: gebied.corop, rmc: gebied.rmc }
      const gevuld = Object.entries({ ...lijsten, arbeidsmarktregio: gebied.arbeidsmarktregio }).filter(
        ([, codes]) => codes.length > 0,
      )
      return {
        type: gebied.type,
        ...Object.fromEntries(gevuld),
        precisie: gebied.precisie === '' ? 'exact' : gebied.precisie,
        zekerheid: 'opgave',
        ...als('omschrijving', gebied.omschrijving),
        ...toelichting,
      }
    }
  }
}

/** Follows from the area, unless the sender knows better. */
function reikwijdteVan({ reikwijdte, gebied }: Invoer): string | undefined {
  return keuze(reikwijdte) ?? keuze(gebied.type)
}

function deelnemerVan({ soort, instelling, school, naam, rol, zekerheid, toelichting }: DeelnemerInvoer) {
  const verwijst = instelling !== '' || school !== ''
  return {
    soort,
    ...als('instelling', instelling),
    ...als('school', school),
    // Without a reference the name is all there is, and must be asked for when it is empty.
    ...(verwijst ? als('naam', naam) : { naam: naam.trim() }),
    rol: rol === '' ? 'deelnemer' : rol,
    zekerheid: zekerheid === '' ? 'opgave' : zekerheid,
    ...als('toelichting', toelichting),
  }
}

function bevindingVan({ tekst, perspectief, bron, plaats }: BevindingInvoer, eigenBron: string) {
  return {
    tekst: tekst.trim(),
    ...als('perspectief', perspectief),
    bron: bron === '' ? eigenBron : bron,
    ...als('plaats', plaats),
  }
}

function vestigingVan({ plaats, gemeente, postcode, hoofdvestiging, naam, sinds, tot, zekerheid }: VestigingInvoer) {
  return {
    plaats: plaats.trim(),
    ...als('gemeente', gemeente),
    ...als('postcode', postcode.toUpperCase()),
    ...(hoofdvestiging ? { hoofdvestiging } : {}),
    ...als('naam', naam),
    ...als('sinds', sinds),
    ...als('tot', tot),
    zekerheid: zekerheid === '' ? 'opgave' : zekerheid,
  }
}

/** A field only when there is something in it. */
function als(veld: string, waarde: string | number | undefined): Record<string, string | number> {
  const kaal = typeof waarde === 'string' ? waarde.trim() : waarde
  return kaal === undefined || kaal === '' ? {} : { [veld]: kaal }
}

function keuze(waarde: string): string | undefined {
  const kaal = waarde.trim()
  return kaal === '' ? undefined : kaal
}

/** A whole number as people write it: `1.200.000`, `€ 250000`. What is none stays text, for the schema to refuse. */
function getal(waarde: string): number | string | undefined {
  const kaal = waarde.replace(/[€\s]/g, '')
  if (kaal === '') return undefined
  return /^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})$/.test(kaal) ? Number(kaal.replaceAll('.', '')) : kaal
}

function uniek(delen: readonly string[]): string[] {
  return [...new Set(delen.map((deel) => deel.trim()).filter((deel) => deel !== ''))]
}

const regels = (tekst: string) => uniek(tekst.split('\n'))
const komma = (tekst: string) => uniek(tekst.split(/[,;\n]/))
