import * as z from 'zod/mini'
import { invoerSchema } from '@/domain/bijdrage/bijdrageInvoer'
import { stappen } from '@/domain/bijdrage/stappen'

/** One place in the browser for all that was begun; each subject has its own draft in it. */
const SLEUTEL = 'landkaart-bijdrage'

const conceptSchema = z.object({
  invoer: invoerSchema,
  /** Version of the data that it began from. */
  versie: z.string(),
  /** Steps that the sender has been through. */
  gezien: z.array(z.enum(stappen)),
})
export type BewaardConcept = z.infer<typeof conceptSchema>

const allesSchema = z.record(z.string(), z.unknown())

/** A browser may refuse to keep anything: in a closed frame, in a private window, when it is full. */
function probeer<T>(doe: (opslag: Storage) => T): T | undefined {
  try {
    return doe(window.localStorage)
  } catch {
    return undefined
  }
}

function leesAlles(opslag: Storage): Record<string, unknown> {
  try {
    const gelezen = z.safeParse(allesSchema, JSON.parse(opslag.getItem(SLEUTEL) ?? '{}'))
    return gelezen.success ? gelezen.data : {}
  } catch {
    // What is there was not written by this page, or by another version of it.
    return {}
  }
}

/** The draft about a subject (`nieuw`, `netwerk:zwolse8`); undefined when there is none that can be read. */
export function leesConcept(onderwerp: string): BewaardConcept | undefined {
  const gelezen = z.safeParse(conceptSchema, probeer(leesAlles)?.[onderwerp])
  return gelezen.success ? gelezen.data : undefined
}

let gelukt: boolean | undefined
let luisteraars: (() => void)[] = []

/** Keeps a draft, as far as the browser allows: `bewaarstand` says whether it did. */
export function bewaarConcept(onderwerp: string, concept: BewaardConcept): void {
  const nu = probeer((opslag) => {
    opslag.setItem(SLEUTEL, JSON.stringify({ ...leesAlles(opslag), [onderwerp]: concept }))
    return true
  })
  gelukt = nu ?? false
  for (const luisteraar of luisteraars) luisteraar()
}

/** Whether the browser kept the last draft; undefined before the first. */
export function bewaarstand(): boolean | undefined {
  return gelukt
}

export function volgBewaarstand(luisteraar: () => void): () => void {
  luisteraars = [...luisteraars, luisteraar]
  return () => {
    luisteraars = luisteraars.filter((ander) => ander !== luisteraar)
  }
}

export function wisConcept(onderwerp: string): void {
  probeer((opslag) => {
    const rest = Object.entries(leesAlles(opslag)).filter(([sleutel]) => sleutel !== onderwerp)
    if (rest.length === 0) opslag.removeItem(SLEUTEL)
    else opslag.setItem(SLEUTEL, JSON.stringify(Object.fromEntries(rest)))
  })
}

/** What else was begun in this browser. */
export function andereConcepten(onderwerp: string): { onderwerp: string; naam: string }[] {
  return Object.keys(probeer(leesAlles) ?? {})
    .filter((sleutel) => sleutel !== onderwerp)
    .flatMap((sleutel) => {
      const concept = leesConcept(sleutel)
      return concept === undefined ? [] : [{ onderwerp: sleutel, naam: concept.invoer.naam.trim() }]
    })
}
