import * as z from 'zod/mini'
import { bronSchema } from '../bron.ts'
import type { MboInstelling } from '../mboInstelling.ts'
import type { Netwerk } from '../netwerk.ts'
import { instellingVelden } from '../velden/instellingVelden.ts'
import { instellingVelduitleg } from '../velden/instellingVelduitleg.ts'
import { netwerkVelden } from '../velden/netwerkVelden.ts'
import { netwerkVelduitleg } from '../velden/netwerkVelduitleg.ts'
import type { BijdrageSoort } from './bijdrage.ts'
import { instellingVragen } from './instellingVragen.ts'
import { netwerkVragen } from './netwerkVragen.ts'
import type { AntwoordenOp, Vraag, Vragenlijst } from './vragenlijst.ts'
import { antwoordenUit, antwoordschema, legeAntwoorden, limietVan, vragenlijst } from './vragenlijst.ts'

/** Longest remark that the format of a contribution takes. */
export const OPMERKING_MAX = 2000

/** Who says so, and what else the editors should know: goes along with the file. */
const afzendervragen = {
  organisatie: {
    ...{ stap: 'nakijken', vorm: 'tekst', max: limietVan(bronSchema.shape.uitgever) },
    label: 'Namens welke organisatie geeft u dit door?',
    hulp: 'De organisatie, niet uw eigen naam. Zij komt als bron bij de gegevens te staan.',
  },
  vindplaats: {
    ...{ stap: 'nakijken', vorm: 'tekst', max: limietVan(bronSchema.shape.toelichting), regels: 2 },
    label: 'Waar is dit na te lezen?',
    hulp: 'Een webadres, of een document met de bladzijde. Zonder bron kan de redactie minder overnemen.',
  },
  opmerking: {
    ...{ stap: 'nakijken', vorm: 'tekst', max: OPMERKING_MAX, regels: 3 },
    label: 'Verder nog iets voor de redactie?',
    hulp: 'Gaat mee in het bestand, maar komt niet op de kaart.',
  },
} as const satisfies Readonly<Record<string, Omit<Vraag, 'naam' | 'begrippen'>>>

const vanAfzender: Vragenlijst = new Map(
  Object.entries(afzendervragen).map(([naam, vraag]): [string, Vraag] => [naam, { ...vraag, naam, begrippen: {} }]),
)

/** The questions for what is contributed, by name and in the order of the form. */
export const vragen: Record<BijdrageSoort, Vragenlijst> = {
  netwerk: new Map([...vragenlijst(netwerkVelden, netwerkVelduitleg, netwerkVragen), ...vanAfzender]),
  'mbo-instelling': new Map([...vragenlijst(instellingVelden, instellingVelduitleg, instellingVragen), ...vanAfzender]),
}

/** The questions about these fields of a record; undefined when none is asked about any of them: then ask all. */
export function vragenOver(velden: readonly string[], soort: BijdrageSoort): Vraag[] | undefined {
  const over = [...vragen[soort].values()].filter(({ pad }) => velden.includes(pad?.[0] ?? ''))
  return over.length === 0 ? undefined : over
}

/**
 * What stands in the form, as it was typed. Questions about a netwerk and an mbo-instelling that are alike have one
 * answer, which stays when the sender turns out to mean the other.
 */
export type Invoer = { soort: BijdrageSoort } & AntwoordenOp<typeof netwerkVragen> &
  AntwoordenOp<typeof instellingVragen> &
  AntwoordenOp<typeof afzendervragen>

const vormVanInvoer = z.object({
  soort: z.enum(['netwerk', 'mbo-instelling']),
  ...antwoordschema(netwerkVragen).shape,
  ...antwoordschema(instellingVragen).shape,
  ...antwoordschema(afzendervragen).shape,
})

const isInvoer = (waarde: unknown): waarde is Invoer => z.safeParse(vormVanInvoer, waarde).success

/** A form of which every answer is of its kind. */
export const invoerSchema = z.custom<Invoer>(isInvoer)

export const legeInvoer: Invoer = {
  soort: 'netwerk',
  ...legeAntwoorden(netwerkVragen),
  ...legeAntwoorden(instellingVragen),
  ...legeAntwoorden(afzendervragen),
}

/** What a contribution starts from. */
export type Basis = { soort: 'netwerk'; record: Netwerk } | { soort: 'mbo-instelling'; record: MboInstelling }

/** The form as it stands for a record that exists, or empty for something new. */
export function invoerVan(basis: Basis | undefined): Invoer {
  return basis === undefined
    ? legeInvoer
    : metAntwoorden({ ...legeInvoer, soort: basis.soort }, antwoordenUit(vragen[basis.soort], basis.record))
}

/** The form with other answers, each of which must be of the kind of its question. */
export function metAntwoorden(invoer: Invoer, antwoorden: Readonly<Record<string, unknown>>): Invoer {
  return z.parse(invoerSchema, { ...invoer, ...antwoorden })
}
