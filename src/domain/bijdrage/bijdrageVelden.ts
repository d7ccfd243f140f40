import * as z from 'zod/mini'
import type { BijdrageSoort } from './bijdrage.ts'
import type { Invoer } from './bijdrageInvoer.ts'
import { bronSchema } from '../herkomst.ts'
import { mboInstellingSchema } from '../mboInstelling.ts'
import { netwerkSchema } from '../netwerk.ts'

/** The steps of the form: the seven questions of the 2018 interview, put in the order in which a reader thinks. */
export const stappen = ['onderwerp', 'wie', 'waar', 'wat', 'borging', 'helpt', 'nakijken'] as const
export type Stap = (typeof stappen)[number]

export const stapTitels: Record<Stap, string> = {
  onderwerp: 'Waar gaat het over?',
  wie: 'Wie doen er mee?',
  waar: 'Waar werkt het?',
  wat: 'Wat doen ze samen?',
  borging: 'Borging en financiering',
  helpt: 'Wat helpt en wat knelt?',
  nakijken: 'Nakijken en versturen',
}

const instellingTitels: Partial<Record<Stap, string>> = {
  wie: 'Om welke instelling gaat het?',
  waar: 'Waar zit de instelling?',
  wat: 'Wat voor instelling is het?',
}

/** What a step is called: an instelling is asked other things than a netwerk. */
export function stapTitel(stap: Stap, soort: BijdrageSoort): string {
  return (soort === 'mbo-instelling' ? instellingTitels[stap] : undefined) ?? stapTitels[stap]
}

/** The steps for what is contributed: of an instelling nobody asks how it is secured or what hinders it. */
export function stappenVan(soort: BijdrageSoort): Stap[] {
  return stappen.filter((stap) => soort === 'netwerk' || (stap !== 'borging' && stap !== 'helpt'))
}

export type Veldnaam = Exclude<keyof Invoer, 'soort'>

/** A question of the form. */
export interface Veld {
  label: string
  stap: Stap
  /** Where its answer stands in the record; absent for what only goes along with the file. */
  pad?: readonly string[]
  /** Judges its answer; limits are read from it. */
  schema?: z.ZodMiniType
}

/** Something that the sender must mend, or had better look at, with the question that it is about. */
export interface Fout {
  /** `naam`, or a part of an answer: `deelnemers.2.naam`, `gebied.type`. */
  veld: string
  tekst: string
  /** An answer that is still to be given: no reason to interrupt somebody who has not come to it. */
  ontbreekt: boolean
}

const n = netwerkSchema.shape
const i = mboInstellingSchema.shape

/** The questions about a netwerk, in the order of the form. */
const netwerkVelden: Partial<Record<Veldnaam, Veld>> = {
  naam: { label: 'Naam van het netwerk', stap: 'onderwerp', pad: ['naam'], schema: n.naam },
  netwerkSoort: { label: 'Soort', stap: 'onderwerp', pad: ['soort'] },
  aliassen: { label: 'Andere namen', stap: 'onderwerp', pad: ['aliassen'], schema: n.naam },
  website: { label: 'Website', stap: 'onderwerp', pad: ['website'], schema: n.website },
  deelnemers: { label: 'Deelnemers', stap: 'wie', pad: ['deelnemers'] },
  partijtypen: { label: 'Soorten partijen', stap: 'wie', pad: ['partijtypen'] },
  aantalScholen: { label: 'Aantal scholen', stap: 'wie', pad: ['aantalScholen'] },
  gebied: { label: 'In welk gebied werkt het?', stap: 'waar', pad: ['gebied'] },
  reikwijdte: { label: 'Reikwijdte', stap: 'waar', pad: ['reikwijdte'] },
  sectoren: { label: 'Sectoren', stap: 'wat', pad: ['sectoren'] },
  samenwerkingsvormen: { label: 'Vormen van samenwerking', stap: 'wat', pad: ['samenwerkingsvormen'] },
  soortRoute: { label: 'Soort route', stap: 'wat', pad: ['soortRoute'] },
  themas: { label: 'Thema’s', stap: 'wat', pad: ['themas'] },
  profielen: { label: 'Vmbo-profielen', stap: 'wat', pad: ['profielen'] },
  niveaus: { label: 'Onderwijsniveaus', stap: 'wat', pad: ['niveaus'] },
  samenwerkingsniveaus: { label: 'Wie ontmoeten elkaar?', stap: 'wat', pad: ['samenwerkingsniveaus'] },
  doel: { label: 'Doel', stap: 'wat', pad: ['doel'], schema: n.doel },
  samenvatting: { label: 'Samenvatting', stap: 'wat', pad: ['samenvatting'], schema: n.samenvatting },
  status: { label: 'Loopt het nu?', stap: 'wat', pad: ['status'] },
  van: { label: 'Eerste jaar', stap: 'wat', pad: ['periode', 'van'] },
  tot: { label: 'Laatste jaar', stap: 'wat', pad: ['periode', 'tot'] },
  periodeToelichting: {
    label: 'Toelichting op de periode',
    stap: 'wat',
    pad: ['periode', 'toelichting'],
    schema: n.periode.shape.toelichting,
  },
  vorm: { label: 'Vorm', stap: 'borging', pad: ['vorm'] },
  borging: { label: 'Waarin is het vastgelegd?', stap: 'borging', pad: ['borging', 'vorm'] },
  borgingToelichting: {
    label: 'Toelichting op de borging',
    stap: 'borging',
    pad: ['borging', 'toelichting'],
    schema: n.borging.shape.toelichting,
  },
  financiering: { label: 'Wie betaalt?', stap: 'borging', pad: ['financiering', 'uit'] },
  bedrag: { label: 'Subsidie, in hele euro’s', stap: 'borging', pad: ['financiering', 'bedrag'] },
  totaal: { label: 'Totaal met eigen bijdragen, in hele euro’s', stap: 'borging', pad: ['financiering', 'totaal'] },
  financieringToelichting: {
    label: 'Toelichting op de financiering',
    stap: 'borging',
    pad: ['financiering', 'toelichting'],
    schema: n.financiering.shape.toelichting,
  },
  kenmerken: { label: 'Nummers van de subsidie', stap: 'borging', pad: ['kenmerken'] },
  succesfactoren: { label: 'Wat helpt', stap: 'helpt', pad: ['succesfactoren'] },
  knelpunten: { label: 'Wat knelt', stap: 'helpt', pad: ['knelpunten'] },
}

/** The questions about an mbo-instelling, in the order of the form. */
const instellingVelden: Partial<Record<Veldnaam, Veld>> = {
  naam: { label: 'Naam van de instelling', stap: 'wie', pad: ['naam'], schema: i.naam },
  officieleNaam: { label: 'Officiële naam', stap: 'wie', pad: ['officieleNaam'], schema: i.officieleNaam },
  korteNaam: { label: 'Korte naam', stap: 'wie', pad: ['korteNaam'], schema: i.korteNaam },
  aliassen: { label: 'Andere namen', stap: 'wie', pad: ['aliassen'], schema: i.naam },
  bestuur: { label: 'Bestuur (de organisatie)', stap: 'wie', pad: ['bestuur'], schema: i.bestuur },
  brin: { label: 'Instellingscode (BRIN)', stap: 'wie', pad: ['brin'] },
  website: { label: 'Website', stap: 'wie', pad: ['website'], schema: i.website },
  vestigingen: { label: 'Vestigingen', stap: 'waar', pad: ['vestigingen'] },
  gebied: { label: 'Wat is het werkgebied?', stap: 'waar', pad: ['werkgebied'] },
  bereik: { label: 'Bereik', stap: 'waar', pad: ['bereik'] },
  mboSoort: { label: 'Soort instelling', stap: 'wat', pad: ['soort'] },
  groenOnderwijs: { label: 'Geeft groen onderwijs', stap: 'wat', pad: ['groenOnderwijs'] },
  bestaatVan: { label: 'Bestaat sinds', stap: 'wat', pad: ['bestaatVan'] },
  bestaatTot: { label: 'Bestond tot', stap: 'wat', pad: ['bestaatTot'] },
}

const samen: Partial<Record<Veldnaam, Veld>> = {
  organisatie: {
    label: 'Namens welke organisatie geeft u dit door?',
    stap: 'nakijken',
    schema: bronSchema.shape.uitgever,
  },
  vindplaats: { label: 'Waar is dit na te lezen?', stap: 'nakijken', schema: bronSchema.shape.toelichting },
  opmerking: { label: 'Verder nog iets voor de redactie?', stap: 'nakijken' },
}

const bevindingLabels = { tekst: 'In een of twee zinnen', perspectief: 'Waar gaat het over?' }

/** What the fields are called of a question that has more than one. */
export const deelLabels = {
  gebied: {
    gemeenten: 'Voeg een gemeente of regio toe',
    omschrijving: 'Hoe heet dit gebied?',
    precisie: 'Hoe precies is dit?',
    toelichting: 'Toelichting op het gebied',
  },
  deelnemers: { naam: 'Naam van de organisatie', soort: 'Soort partij', rol: 'Rol' },
  vestigingen: {
    plaats: 'Plaats',
    gemeente: 'Gemeente',
    postcode: 'Postcode',
    naam: 'Naam van het gebouw',
    sinds: 'Sinds',
    tot: 'Tot',
  },
  succesfactoren: bevindingLabels,
  knelpunten: bevindingLabels,
} as const

/** The questions for what is contributed, in the order of the form. */
export const velden: Record<BijdrageSoort, ReadonlyMap<Veldnaam, Veld>> = {
  netwerk: tabel({ ...netwerkVelden, ...samen }),
  'mbo-instelling': tabel({ ...instellingVelden, ...samen }),
}

function tabel(rijen: Partial<Record<Veldnaam, Veld>>): ReadonlyMap<Veldnaam, Veld> {
  const isVeldnaam = (naam: string): naam is Veldnaam => naam in rijen
  return new Map(
    Object.keys(rijen)
      .filter(isVeldnaam)
      .flatMap((naam): [Veldnaam, Veld][] => {
        const veld = rijen[naam]
        return veld === undefined ? [] : [[naam, veld]]
      }),
  )
}

/** How many characters a field takes, as its schema says: asked by trying a text that is longer than any. */
export function limietVan(schema: z.ZodMiniType | undefined): number | undefined {
  if (schema === undefined) return undefined
  const teLang = z.safeParse(schema, 'x'.repeat(9999)).error?.issues.find(({ code }) => code === 'too_big')
  return teLang?.code === 'too_big' ? Number(teLang.maximum) : undefined
}
