import * as z from 'zod/mini'
import type { Begrip } from './begrip.ts'
import { idSchema, tekst } from './begrip.ts'

/* The closed lists and the parts of a netwerk, and what their values are called where list and filters show them. */

/** Kinds of collaboration; also the folder of a record under `data/netwerken/`. */
export const netwerkSoortSchema = z.enum([
  'netwerk',
  'sto-regio',
  'stelselregio',
  'rif-project',
  'programma',
  'route',
  'agenda',
  'faciliteit',
  'overleg',
  'regeling',
  'voorbeeld',
])
export type NetwerkSoort = z.infer<typeof netwerkSoortSchema>

export const netwerkSoortBegrippen: Record<NetwerkSoort, Begrip & { meervoud: string }> = {
  netwerk: { label: 'Netwerk', meervoud: 'Netwerken' },
  'sto-regio': { label: 'STO-regio', meervoud: 'STO-regio’s' },
  stelselregio: { label: 'Stelselregio', meervoud: 'Stelselregio’s' },
  'rif-project': { label: 'RIF-project', meervoud: 'RIF-projecten' },
  programma: { label: 'Programma', meervoud: 'Programma’s' },
  route: { label: 'Route', meervoud: 'Routes' },
  agenda: { label: 'Agenda of akkoord', meervoud: 'Agenda’s en akkoorden' },
  faciliteit: { label: 'Gedeelde faciliteit', meervoud: 'Gedeelde faciliteiten' },
  overleg: { label: 'Overleg', meervoud: 'Overleggen' },
  regeling: { label: 'Wet of regeling', meervoud: 'Wetten en regelingen' },
  voorbeeld: { label: 'Praktijkvoorbeeld', meervoud: 'Praktijkvoorbeelden' },
}

export const vormSchema = z.enum(['formeel', 'informeel', 'onbekend'])
export type Vorm = z.infer<typeof vormSchema>
/** Klaster's three kinds (2016). */
export const reikwijdteSchema = z.enum(['landelijk', 'regionaal-landelijk-dekkend', 'regionaal', 'onbekend'])
export type Reikwijdte = z.infer<typeof reikwijdteSchema>

export const statusSchema = z.enum(['loopt', 'beeindigd', 'onbekend'])
export type Status = z.infer<typeof statusSchema>
/** At which level of the organisations people meet; not a level of education. */
export const samenwerkingsniveauSchema = z.enum(['bestuurlijk', 'beleid', 'uitvoerend'])
export type Samenwerkingsniveau = z.infer<typeof samenwerkingsniveauSchema>

export const samenwerkingsvormSchema = z.enum([
  'doorlopende-leerlijn',
  'lob',
  'curriculum',
  'faciliteiten',
  'personeel',
  'kennisdeling',
  'bestuurlijke-afstemming',
  'afstemming-aanbod',
  'overgang',
  'arbeidsmarkt',
  'praktijkleren',
  'promotie',
  'begeleiding',
  'leven-lang-ontwikkelen',
])
export type Samenwerkingsvorm = z.infer<typeof samenwerkingsvormSchema>
/** The seven forms of cooperation among vmbo-scholen that the STO publication tells apart. */
export const vmboVormSchema = z.enum([
  'ontmoeten',
  'samen-ontwikkelen',
  'bijeenkomsten',
  'faciliteiten',
  'bovenschoolse-netwerken',
  'onderwijs-maken',
  'gezamenlijk-aanbod',
])
export type VmboVorm = z.infer<typeof vmboVormSchema>
export const soortRouteSchema = z.enum(['dlr', 'glr', 'leerlab', 'overig'])
export type SoortRoute = z.infer<typeof soortRouteSchema>

export const borgingVormSchema = z.enum(['convenant', 'rechtspersoon', 'regeling', 'geen', 'onbekend'])
export type BorgingVorm = z.infer<typeof borgingVormSchema>
export const financieringSchema = z.enum([
  'sto',
  'rif',
  'rijk',
  'provincie-of-gemeente',
  'europees',
  'bedrijven',
  'eigen-middelen',
  'onbekend',
])
export type Financiering = z.infer<typeof financieringSchema>
/** The three perspectives on steering of the NSOB essay. */
export const perspectiefSchema = z.enum(['juridisch', 'economisch', 'sociaal-maatschappelijk'])
export type Perspectief = z.infer<typeof perspectiefSchema>

/** What helps or hinders, in our words, with the source that says so. */
export const bevindingSchema = z.strictObject({
  tekst: tekst(400),
  perspectief: z.optional(perspectiefSchema),
  bron: idSchema,
  plaats: z.optional(tekst(160)),
})

export const relevantieSchema = z.enum(['kern', 'context'])
export type Relevantie = z.infer<typeof relevantieSchema>
