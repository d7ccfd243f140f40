import * as z from 'zod/mini'
import { idSchema, jaarSchema, lijst, tekst, websiteSchema } from '../begrip.ts'
import { deelnemerKernSchema, deelnemerSchema, partijtypeSchema } from '../deelnemer.ts'
import { gebiedKernSchema, gebiedSchema } from '../gebied.ts'
import { gemeenteCodeSchema } from '../gemeente.ts'
import {
  bevindingSchema,
  borgingVormSchema,
  financieringSchema,
  netwerkSoortSchema,
  reikwijdteSchema,
  relevantieSchema,
  samenwerkingsniveauSchema,
  samenwerkingsvormSchema,
  soortRouteSchema,
  statusSchema,
  vmboVormSchema,
  vormSchema,
} from '../netwerkWaarden.ts'
import { niveauSchema, profielSchema, sectorSchema } from '../onderwijs.ts'
import { veldentabel } from './velden.ts'
import { verantwoording } from './verantwoording.ts'

const thema = z
  .string()
  .check(z.regex(/^[a-z0-9à-ÿ]+([ -][a-z0-9à-ÿ]+)*$/, 'moet een thema in kleine letters zijn'), z.maxLength(60))

/** Id of an instelling, code of a vmbo-vestiging or code of a gemeente. */
const partij = z
  .string()
  .check(
    z.regex(/^(\d{2}[A-Z]{2}\d{2}|GM\d{4}|[a-z0-9]+(-[a-z0-9]+)*)$/, 'moet een id of een code zijn'),
    z.maxLength(60),
  )

const aantal = z.int().check(z.gte(0))

const borging = z.strictObject({ vorm: borgingVormSchema, toelichting: z.optional(tekst(400)) })

const financiering = z.strictObject({
  uit: lijst(financieringSchema),
  /** Euro's, whole. */
  bedrag: z.optional(aantal),
  totaal: z.optional(aantal),
  toelichting: z.optional(tekst(400)),
})

const periode = z.strictObject({
  van: z.optional(jaarSchema),
  tot: z.optional(jaarSchema),
  toelichting: z.optional(tekst(300)),
})

/** What the editors know better than what name, region and neighbours point to, and by what; never a claim that it belongs. */
const codes = lijst(gemeenteCodeSchema)
const gebiedWaarschijnlijk = z.strictObject({ wel: codes, niet: codes, reden: tekst(300) })

/**
 * Every field of a netwerk, in the order of the record. Absent means unknown. `vorm`, `reikwijdte` and the closed lists
 * are often the editors' own classification; `herkomst[].velden` says which fields rest on what.
 * `opvolgerVan`/`opgevolgdDoor` and `verwantMet` are written on both sides and checked against each other; `behoortTot`
 * is written by the part only.
 */
export const netwerkVelden = veldentabel({
  id: { label: 'Id', schema: idSchema, kern: true },
  naam: { label: 'Naam', schema: tekst(120), kern: true },
  aliassen: { label: 'Andere namen', schema: lijst(tekst(120)), kern: true },
  soort: {
    label: 'Soort',
    schema: netwerkSoortSchema,
    kern: true,
    facet: { naam: 'soort', plaats: 1, waarden: netwerkSoortSchema.options },
  },
  vorm: {
    label: 'Vorm',
    schema: vormSchema,
    kern: true,
    facet: { naam: 'vorm', plaats: 3, waarden: vormSchema.options },
  },
  reikwijdte: { label: 'Reikwijdte', schema: reikwijdteSchema, kern: true },
  relevantie: { label: 'Relevantie', schema: relevantieSchema, kern: true },
  gebied: { label: 'Gebied', schema: gebiedSchema, kern: gebiedKernSchema },
  gebiedWaarschijnlijk: { label: 'Waarschijnlijk gebied', schema: z.optional(gebiedWaarschijnlijk), kern: false },
  deelnemers: { label: 'Deelnemers', schema: lijst(deelnemerSchema, 200), kern: lijst(deelnemerKernSchema, 200) },
  /** Who says not to take part: so that nobody is asked twice, and nothing is derived against better knowledge. */
  nietDeelnemers: { label: 'Zegt niet deel te nemen', schema: lijst(partij, 200), kern: true },
  partijtypen: { label: 'Soort partij', schema: lijst(partijtypeSchema), kern: true },
  sectoren: {
    label: 'Sector',
    schema: lijst(sectorSchema),
    kern: true,
    facet: { naam: 'sector', plaats: 2, waarden: sectorSchema.options },
  },
  profielen: { label: 'Vmbo-profiel', schema: lijst(profielSchema), kern: true },
  niveaus: {
    label: 'Onderwijsniveau',
    schema: lijst(niveauSchema),
    kern: true,
    facet: { naam: 'niveau', plaats: 6, waarden: niveauSchema.options },
  },
  samenwerkingsniveaus: { label: 'Wie elkaar ontmoeten', schema: lijst(samenwerkingsniveauSchema), kern: false },
  themas: { label: 'Thema’s', schema: lijst(thema, 20), kern: true },
  themaToelichting: { label: 'Toelichting bij de thema’s', schema: z.optional(tekst(300)), kern: false },
  samenwerkingsvormen: {
    label: 'Aard van de samenwerking',
    schema: lijst(samenwerkingsvormSchema),
    kern: true,
    facet: { naam: 'aard', plaats: 4, waarden: samenwerkingsvormSchema.options },
  },
  vmboVormen: {
    label: 'Samenwerking van vmbo-scholen onderling',
    schema: lijst(vmboVormSchema),
    kern: true,
    facet: { naam: 'onderling', plaats: 9, waarden: vmboVormSchema.options },
  },
  soortRoute: { label: 'Soort route', schema: z.optional(soortRouteSchema), kern: false },
  borging: {
    label: 'Borging',
    schema: borging,
    kern: z.object({ vorm: borgingVormSchema }),
    facet: { naam: 'borging', plaats: 5, waarden: borgingVormSchema.options, deel: 'vorm' },
  },
  financiering: {
    label: 'Financiering',
    schema: financiering,
    kern: z.object({ uit: lijst(financieringSchema) }),
    facet: { naam: 'financiering', plaats: 7, waarden: financieringSchema.options, deel: 'uit' },
  },
  periode: {
    label: 'Periode',
    schema: periode,
    kern: z.object({ van: z.optional(z.int()), tot: z.optional(z.int()) }),
  },
  status: {
    label: 'Status',
    schema: statusSchema,
    kern: true,
    facet: { naam: 'status', plaats: 8, waarden: statusSchema.options },
  },
  behoortTot: { label: 'Behoort tot', schema: lijst(idSchema), kern: true },
  opvolgerVan: { label: 'Opvolger van', schema: lijst(idSchema), kern: true },
  opgevolgdDoor: { label: 'Opgevolgd door', schema: lijst(idSchema), kern: true },
  verwantMet: { label: 'Verwant met', schema: lijst(idSchema), kern: true },
  doel: { label: 'Doel', schema: z.optional(tekst(500)), kern: false },
  samenvatting: { label: 'Samenvatting', schema: z.optional(tekst(1200)), kern: false },
  succesfactoren: { label: 'Wat helpt', schema: lijst(bevindingSchema, 20), kern: false },
  knelpunten: { label: 'Wat knelt', schema: lijst(bevindingSchema, 20), kern: false },
  website: { label: 'Website', schema: z.optional(websiteSchema), kern: false },
  /** How many schools take part according to the source, when it does not name them all. */
  aantalScholen: { label: 'Aantal scholen volgens de bron', schema: z.optional(aantal), kern: true },
  /** Registration numbers of the subsidy, as the source gives them: `STO19010`. */
  kenmerken: { label: 'Subsidienummers', schema: lijst(tekst(40)), kern: false },
  opmerking: { label: 'Opmerking', schema: z.optional(tekst(1000)), kern: false },
  ...verantwoording,
})
export type NetwerkVeldnaam = keyof typeof netwerkVelden
