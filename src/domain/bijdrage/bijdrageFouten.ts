import * as z from 'zod/mini'
import type { BijdrageSoort } from './bijdrage.ts'
import type { BijdrageVraag, Concept } from './bijdrageRecord.ts'
import { maakConcept } from './bijdrageRecord.ts'
import { samenhangFouten } from './bijdrageSamenhang.ts'
import { OPMERKING_MAX, vragen } from './bijdrageInvoer.ts'
import type { Fout } from './foutplek.ts'
import { veldBij } from './foutplek.ts'
import type { Vormnaam } from './vormen.ts'
import { waardeOp } from './vragenlijst.ts'
import type { Ongewoon } from '../gewoneTekst.ts'
import { lijktOpPersoon, ongewoonIn, tekstenIn } from '../gewoneTekst.ts'
import { bronSchema } from '../herkomst.ts'
import { mboInstellingSchema } from '../mboInstelling.ts'
import { netwerkSchema } from '../netwerk.ts'

export interface Oordeel {
  /** While there is any, there is no file to send. */
  fouten: Fout[]
  /** May be as they are. */
  letOp: Fout[]
}

/** All that is wrong or doubtful in the form. Without any fault the concept fits the schema of its record. */
export function beoordeel(vraag: BijdrageVraag, concept: Concept = maakConcept(vraag)): Oordeel {
  const { invoer, basis } = vraag
  const { soort } = invoer
  const { record, gewijzigd, bron } = concept
  const schema = soort === 'netwerk' ? netwerkSchema : mboInstellingSchema
  const vanRecord = z.safeParse(schema, record).error?.issues ?? []
  const vanBron = z.safeParse(bronSchema, bron).error?.issues ?? []
  const nieuw = Object.fromEntries(gewijzigd.map((naam) => [naam, record[naam]]))
  const teksten = [
    ...tekstenIn(nieuw).map(({ pad, tekst }) => ({ veld: veldBij(soort, pad), tekst })),
    ...(['organisatie', 'vindplaats', 'opmerking'] as const).map((veld) => ({ veld, tekst: invoer[veld] })),
  ]
  const zegtIets = gewijzigd.length > 0 || invoer.opmerking.trim() !== ''
  const vraagtBron = basis === undefined || gewijzigd.length > 0
  return {
    fouten: inVolgorde(soort, [
      ...vanRecord.filter(isGevraagd(vraag)).map((issue) => foutVan(soort, issue, waardeOp(record, issue.path))),
      ...(vraagtBron
        ? vanBron.map((issue) => fout(bronveld(issue.path), issue, waardeOp(bron, issue.path), 'Vul dit in.'))
        : []),
      ...(invoer.opmerking.trim().length > OPMERKING_MAX ? [teLang('opmerking', OPMERKING_MAX)] : []),
      ...(zegtIets
        ? []
        : [{ veld: 'opmerking', tekst: 'U hebt nog niets gewijzigd en niets opgemerkt.', ontbreekt: true }]),
      ...teksten.flatMap(({ veld, tekst }) => {
        const ongewoon = ongewoonIn(tekst)
        return ongewoon === undefined ? [] : [{ veld, tekst: nietGewoon[ongewoon], ontbreekt: false }]
      }),
      ...samenhangFouten(vraag),
    ]),
    letOp: eersteBijVeld(
      teksten.flatMap(({ veld, tekst }) => (lijktOpPersoon(tekst) ? [{ veld, tekst: PERSOON, ontbreekt: false }] : [])),
    ),
  }
}

/** The id follows from the name, the reach from the area: while those are missing, nobody asks for these. */
function isGevraagd({ invoer }: BijdrageVraag): (issue: z.core.$ZodIssue) => boolean {
  const zonder = new Set(['id', ...(invoer.gebied.type === '' ? ['gebied', 'werkgebied', 'reikwijdte'] : [])])
  return ({ path }) => !zonder.has(String(path[0]))
}

const PERSOON = 'Staat hier de naam van een persoon? Noem liever de organisatie of de functie.'

const nietGewoon: Record<Ongewoon, string> = {
  email: 'Hier staat een e-mailadres. Haal het weg: gegevens van personen komen niet op de kaart.',
  telefoon: 'Hier staat een telefoonnummer. Haal het weg: gegevens van personen komen niet op de kaart.',
  opmaak: 'Hier staat opmaak (HTML). Gebruik gewone tekst.',
  besturing: 'Hier staan onzichtbare tekens in. Typ de tekst opnieuw.',
  verminkt: 'Hier staan verminkte letters in. Typ de tekst opnieuw.',
  foutwaarde: 'Hier staat een foutwaarde van een rekenblad. Vul in wat er hoort te staan.',
  zonderWoord: 'Hier staat geen letter en geen cijfer.',
}

function bronveld([eerste]: readonly PropertyKey[]): string {
  return eerste === 'url' || eerste === 'toelichting' ? 'vindplaats' : 'organisatie'
}

/** In the order of the questions, so that the list reads like the form. */
function inVolgorde(soort: BijdrageSoort, fouten: readonly Fout[]): Fout[] {
  const namen = [...vragen[soort].keys()]
  const plek = ({ veld }: Fout) => namen.indexOf(veld.split('.')[0] ?? '')
  return eersteBijVeld(fouten).toSorted((a, b) => plek(a) - plek(b))
}

/** One message for each field: who mends the first sees the next. */
function eersteBijVeld(fouten: readonly Fout[]): Fout[] {
  return [...new Map(fouten.toReversed().map((item) => [item.veld, item])).values()].toReversed()
}

function teLang(veld: string, max: number): Fout {
  return { veld, tekst: `Dit is te lang. Er passen ${max} tekens.`, ontbreekt: false }
}

const KIES = 'Maak hier een keuze.'
const keuzevormen: ReadonlySet<Vormnaam> = new Set(['keuze', 'keuzen', 'gebied'])

function foutVan(soort: BijdrageSoort, issue: z.core.$ZodIssue, waarde: unknown): Fout {
  const veld = veldBij(soort, issue.path)
  const vraag = vragen[soort].get(veld)
  // A part of an answer tells by its fault what it is: one without a text is a choice.
  const isKeuze =
    vraag === undefined ? waarde === undefined && keuzefouten.has(issue.code) : keuzevormen.has(vraag.vorm)
  return fout(veld, issue, waarde, isKeuze ? KIES : 'Vul dit in.')
}

const keuzefouten: ReadonlySet<string> = new Set(['invalid_value', 'invalid_union', 'invalid_type'])

/** A fault of the schema as a sentence for whoever fills in the form; `leeg` is said of what is still empty. */
function fout(veld: string, issue: z.core.$ZodIssue, waarde: unknown, leeg: string): Fout {
  const zin = (tekst: string): Fout => ({ veld, tekst, ontbreekt: false })
  if (waarde === undefined || waarde === '') return { veld, tekst: leeg, ontbreekt: true }
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return teLang(veld, Number(issue.maximum))
      if (issue.origin === 'array') return zin(`Hier passen er hoogstens ${issue.maximum}.`)
      return zin(`Dit getal is te hoog: hoogstens ${issue.maximum}.`)
    case 'too_small':
      if (issue.origin === 'string') return zin('Dit is te kort.')
      if (issue.origin === 'array') return { veld, tekst: 'Vul dit in.', ontbreekt: true }
      return zin(`Dit getal is te laag: minstens ${issue.minimum}.`)
    case 'invalid_format':
      return zin(issue.message.startsWith('moet ') ? `Dit ${issue.message}.` : 'Dit heeft niet de juiste vorm.')
    case 'invalid_type':
      return zin('Schrijf hier een heel getal, zonder letters en zonder komma.')
    case 'invalid_value':
    case 'invalid_union':
      return zin(KIES)
    default:
      return zin('Dit klopt niet.')
  }
}
