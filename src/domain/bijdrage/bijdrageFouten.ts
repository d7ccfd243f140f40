import * as z from 'zod/mini'
import type { BijdrageSoort } from './bijdrage.ts'
import type { BijdrageVraag, Concept } from './bijdrageRecord.ts'
import { maakConcept } from './bijdrageRecord.ts'
import { samenhangFouten } from './bijdrageSamenhang.ts'
import type { Fout, Stap, Veldnaam } from './bijdrageVelden.ts'
import { deelLabels, velden } from './bijdrageVelden.ts'
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

/** Longest remark that the format of a contribution takes. */
export const OPMERKING_MAX = 2000

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
      ...vanRecord
        .filter(isGevraagd(vraag))
        .map((issue) => fout(veldBij(soort, issue.path), issue, waardeOp(record, issue.path))),
      ...(vraagtBron ? vanBron.map((issue) => fout(bronveld(issue.path), issue, waardeOp(bron, issue.path))) : []),
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

/** The question that a place in the record comes from: `['deelnemers', 2, 'naam']` → `deelnemers.2.naam`. */
function veldBij(soort: BijdrageSoort, pad: readonly PropertyKey[]): string {
  for (const [naam, { pad: eigen }] of velden[soort]) {
    if (eigen === undefined || !eigen.every((deel, index) => pad[index] === deel)) continue
    const rest = pad.slice(eigen.length)
    return heeftDelen.has(naam) ? [naam, ...rest.map(String)].join('.') : naam
  }
  // An object as a whole (`periode`), or what nobody is asked for: at the end, where everything comes together.
  const eerste = [...velden[soort]].find(([, veld]) => veld.pad?.[0] === pad[0])
  return eerste?.[0] ?? 'opmerking'
}

/** Questions whose answer is more than one field on screen. */
const heeftDelen: ReadonlySet<Veldnaam> = new Set([
  'gebied',
  'deelnemers',
  'vestigingen',
  'succesfactoren',
  'knelpunten',
])

function bronveld([eerste]: readonly PropertyKey[]): string {
  return eerste === 'url' || eerste === 'toelichting' ? 'vindplaats' : 'organisatie'
}

/** The step in which a fault can be mended. */
export function stapVanFout({ veld }: Pick<Fout, 'veld'>, soort: BijdrageSoort): Stap {
  const hoofd = veld.split('.')[0]
  const gevonden = [...velden[soort]].find(([naam]) => naam === hoofd)
  return gevonden?.[1].stap ?? 'nakijken'
}

const labelsVanDelen: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(Object.entries(deelLabels))

/** What the question is called on screen, for a list of faults far away from it: `Plaats (Vestigingen, nummer 2)`. */
export function labelVanFout({ veld }: Pick<Fout, 'veld'>, soort: BijdrageSoort): string {
  const [hoofd = '', ...rest] = veld.split('.')
  const vraag = [...velden[soort]].find(([naam]) => naam === hoofd)?.[1].label ?? ''
  const deel = labelsVanDelen.get(hoofd)?.[rest.at(-1) ?? '']
  const nummer = Number(rest[0])
  if (!Number.isInteger(nummer)) return deel ?? vraag
  const plek = `${vraag}, nummer ${nummer + 1}`
  return deel === undefined ? plek : `${deel} (${plek})`
}

/** In the order of the questions, so that the list reads like the form. */
function inVolgorde(soort: BijdrageSoort, fouten: readonly Fout[]): Fout[] {
  const vragen: readonly string[] = [...velden[soort]].map(([naam]) => naam)
  const plek = ({ veld }: Fout) => vragen.indexOf(veld.split('.')[0] ?? '')
  return eersteBijVeld(fouten).toSorted((a, b) => plek(a) - plek(b))
}

/** One message for each field: who mends the first sees the next. */
function eersteBijVeld(fouten: readonly Fout[]): Fout[] {
  return [...new Map(fouten.toReversed().map((item) => [item.veld, item])).values()].toReversed()
}

function waardeOp(record: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (waarde, sleutel) => (typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, sleutel) : undefined),
    record,
  )
}

function teLang(veld: string, max: number): Fout {
  return { veld, tekst: `Dit is te lang. Er passen ${max} tekens.`, ontbreekt: false }
}

/** A fault of the schema as a sentence for whoever fills in the form. */
function fout(veld: string, issue: z.core.$ZodIssue, waarde: unknown): Fout {
  const zin = (tekst: string): Fout => ({ veld, tekst, ontbreekt: false })
  if (waarde === undefined || waarde === '') {
    const kies = issue.code === 'invalid_value' || issue.code === 'invalid_union' || issue.code === 'invalid_type'
    return { veld, tekst: kies && waarde === undefined ? 'Maak hier een keuze.' : 'Vul dit in.', ontbreekt: true }
  }
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
      return zin('Maak hier een keuze.')
    default:
      return zin('Dit klopt niet.')
  }
}
