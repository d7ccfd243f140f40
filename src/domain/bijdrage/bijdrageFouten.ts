import * as z from 'zod/mini'
import type { BijdrageSoort } from './bijdrage.ts'
import type { BijdrageVraag, Concept } from './bijdrageRecord.ts'
import { maakConcept } from './bijdrageRecord.ts'
import { samenhangFouten } from './bijdrageSamenhang.ts'
import { OPMERKING_MAX, vragen } from './bijdrageInvoer.ts'
import type { Fout } from './foutplek.ts'
import { veldBij } from './foutplek.ts'
import type { Vormnaam } from './vormen.ts'
import { waardeOp } from '../waardeOp.ts'
import { foutInWoorden, ongewoonInWoorden, teLang } from '../foutInWoorden.ts'
import { lijktOpPersoon, ongewoonIn, tekstenIn } from '../gewoneTekst.ts'
import { bronSchema } from '../bron.ts'
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
      ...(invoer.opmerking.trim().length > OPMERKING_MAX
        ? [{ veld: 'opmerking', tekst: `Dit ${teLang(OPMERKING_MAX)}.`, ontbreekt: false }]
        : []),
      ...(zegtIets
        ? []
        : [{ veld: 'opmerking', tekst: 'U hebt nog niets gewijzigd en niets opgemerkt.', ontbreekt: true }]),
      ...teksten.flatMap(({ veld, tekst }) => {
        const ongewoon = ongewoonIn(tekst)
        return ongewoon === undefined ? [] : [{ veld, tekst: `Dit ${ongewoonInWoorden[ongewoon]}.`, ontbreekt: false }]
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

const KIES = 'Maak hier een keuze.'
const keuzevormen: ReadonlySet<Vormnaam> = new Set(['keuze', 'keuzen', 'gebied'])

function foutVan(soort: BijdrageSoort, issue: z.core.$ZodIssue, waarde: unknown): Fout {
  const veld = veldBij(soort, issue.path)
  const vraag = vragen[soort].get(veld)
  // A part of an answer tells by its fault what it is: one without a text is a choice.
  const isKeuze =
    vraag === undefined ? waarde === undefined && keuzefouten.has(issue.code) : keuzevormen.has(vraag.vorm)
  // A number that could not be read is text, of which the schema says only that it is no number.
  const isGetal = vraag?.vorm === 'getal' && issue.code === 'invalid_type'
  return fout(veld, isGetal ? { ...issue, expected: 'int' } : issue, waarde, isKeuze ? KIES : 'Vul dit in.')
}

const keuzefouten: ReadonlySet<string> = new Set(['invalid_value', 'invalid_union', 'invalid_type'])

/** A fault of the schema as a sentence for whoever fills in the form; `leeg` is said of what is still empty. */
function fout(veld: string, issue: z.core.$ZodIssue, waarde: unknown, leeg: string): Fout {
  if (waarde === undefined || waarde === '') return { veld, tekst: leeg, ontbreekt: true }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return { veld, tekst: KIES, ontbreekt: false }
  return { veld, tekst: `Dit ${foutInWoorden(issue) ?? 'klopt niet'}.`, ontbreekt: false }
}
