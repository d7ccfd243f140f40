import * as z from 'zod/mini'
import type { Gebied } from '../gebied.ts'
import type { MboInstelling } from '../mboInstelling.ts'
import type { Netwerk } from '../netwerk.ts'

/*
 * What stands in the form of `/bijdragen`, as it was typed: numbers and years are text, and nothing is right or wrong
 * yet. bijdrageRecord.ts makes a record of it, and the schemas of the records judge that.
 */

const tekst = z.string()
const teksten = z.array(z.string())

/** An area while it is being chosen. */
const gebiedInvoerSchema = z.object({
  type: z.enum(['', 'regionaal', 'landelijk', 'onbekend']),
  gemeenten: teksten,
  provincie: teksten,
  arbeidsmarktregio: teksten,
  corop: teksten,
  rmc: teksten,
  precisie: tekst,
  omschrijving: tekst,
  toelichting: tekst,
})
export type GebiedInvoer = z.infer<typeof gebiedInvoerSchema>

/** A participant; exactly one of `instelling`, `school` and `naam` is filled when it was added here. */
const deelnemerInvoerSchema = z.object({
  soort: tekst,
  instelling: tekst,
  school: tekst,
  naam: tekst,
  rol: tekst,
  zekerheid: tekst,
  toelichting: tekst,
})
export type DeelnemerInvoer = z.infer<typeof deelnemerInvoerSchema>

/** `bron` is empty for what the sender adds: that is the sender's own statement. */
const bevindingInvoerSchema = z.object({ tekst, perspectief: tekst, bron: tekst, plaats: tekst })
export type BevindingInvoer = z.infer<typeof bevindingInvoerSchema>

const vestigingInvoerSchema = z.object({
  plaats: tekst,
  gemeente: tekst,
  postcode: tekst,
  hoofdvestiging: z.boolean(),
  naam: tekst,
  sinds: tekst,
  tot: tekst,
  zekerheid: tekst,
})
export type VestigingInvoer = z.infer<typeof vestigingInvoerSchema>

export const invoerSchema = z.object({
  soort: z.enum(['netwerk', 'mbo-instelling']),
  naam: tekst,
  /** One a line. */
  aliassen: tekst,
  website: tekst,
  gebied: gebiedInvoerSchema,
  netwerkSoort: tekst,
  deelnemers: z.array(deelnemerInvoerSchema),
  partijtypen: teksten,
  aantalScholen: tekst,
  reikwijdte: tekst,
  sectoren: teksten,
  samenwerkingsvormen: teksten,
  soortRoute: tekst,
  /** Separated by commas. */
  themas: tekst,
  profielen: teksten,
  niveaus: teksten,
  samenwerkingsniveaus: teksten,
  doel: tekst,
  samenvatting: tekst,
  status: tekst,
  van: tekst,
  tot: tekst,
  periodeToelichting: tekst,
  vorm: tekst,
  borging: tekst,
  borgingToelichting: tekst,
  financiering: teksten,
  bedrag: tekst,
  totaal: tekst,
  financieringToelichting: tekst,
  /** Separated by commas. */
  kenmerken: tekst,
  succesfactoren: z.array(bevindingInvoerSchema),
  knelpunten: z.array(bevindingInvoerSchema),
  mboSoort: tekst,
  officieleNaam: tekst,
  korteNaam: tekst,
  bestuur: tekst,
  brin: tekst,
  bereik: tekst,
  groenOnderwijs: z.boolean(),
  vestigingen: z.array(vestigingInvoerSchema),
  bestaatVan: tekst,
  bestaatTot: tekst,
  /** On whose behalf, where it can be read, and what else the editors should know. */
  organisatie: tekst,
  vindplaats: tekst,
  opmerking: tekst,
})
export type Invoer = z.infer<typeof invoerSchema>

const geenGebied: GebiedInvoer = {
  type: '',
  gemeenten: [],
  provincie: [],
  arbeidsmarktregio: [],
  corop: [],
  rmc: [],
  precisie: '',
  omschrijving: '',
  toelichting: '',
}

/** An empty form. What nobody asks a new sender stands on "onbekend". */
export const legeInvoer: Invoer = {
  soort: 'netwerk',
  naam: '',
  aliassen: '',
  website: '',
  gebied: geenGebied,
  netwerkSoort: '',
  deelnemers: [],
  partijtypen: [],
  aantalScholen: '',
  reikwijdte: '',
  sectoren: [],
  samenwerkingsvormen: [],
  soortRoute: '',
  themas: '',
  profielen: [],
  niveaus: [],
  samenwerkingsniveaus: [],
  doel: '',
  samenvatting: '',
  status: '',
  van: '',
  tot: '',
  periodeToelichting: '',
  vorm: 'onbekend',
  borging: 'onbekend',
  borgingToelichting: '',
  financiering: [],
  bedrag: '',
  totaal: '',
  financieringToelichting: '',
  kenmerken: '',
  succesfactoren: [],
  knelpunten: [],
  mboSoort: '',
  officieleNaam: '',
  korteNaam: '',
  bestuur: '',
  brin: '',
  bereik: '',
  groenOnderwijs: false,
  vestigingen: [],
  bestaatVan: '',
  bestaatTot: '',
  organisatie: '',
  vindplaats: '',
  opmerking: '',
}

/** The form as it stands for a netwerk that exists. */
export function invoerVanNetwerk(netwerk: Netwerk): Invoer {
  const { borging, financiering, periode } = netwerk
  return {
    ...legeInvoer,
    soort: 'netwerk',
    naam: netwerk.naam,
    aliassen: netwerk.aliassen.join('\n'),
    website: netwerk.website ?? '',
    gebied: gebiedInvoer(netwerk.gebied),
    netwerkSoort: netwerk.soort,
    deelnemers: netwerk.deelnemers.map(({ soort, instelling, school, naam, rol, zekerheid, toelichting }) => ({
      ...{ soort, instelling: instelling ?? '', school: school ?? '', naam: naam ?? '' },
      ...{ rol, zekerheid, toelichting: toelichting ?? '' },
    })),
    partijtypen: netwerk.partijtypen,
    aantalScholen: getal(netwerk.aantalScholen),
    reikwijdte: netwerk.reikwijdte,
    sectoren: netwerk.sectoren,
    samenwerkingsvormen: netwerk.samenwerkingsvormen,
    soortRoute: netwerk.soortRoute ?? '',
    themas: netwerk.themas.join(', '),
    profielen: netwerk.profielen,
    niveaus: netwerk.niveaus,
    samenwerkingsniveaus: netwerk.samenwerkingsniveaus,
    doel: netwerk.doel ?? '',
    samenvatting: netwerk.samenvatting ?? '',
    status: netwerk.status,
    van: getal(periode.van),
    tot: getal(periode.tot),
    periodeToelichting: periode.toelichting ?? '',
    vorm: netwerk.vorm,
    borging: borging.vorm,
    borgingToelichting: borging.toelichting ?? '',
    financiering: financiering.uit,
    bedrag: getal(financiering.bedrag),
    totaal: getal(financiering.totaal),
    financieringToelichting: financiering.toelichting ?? '',
    kenmerken: netwerk.kenmerken.join(', '),
    succesfactoren: netwerk.succesfactoren.map(bevindingInvoer),
    knelpunten: netwerk.knelpunten.map(bevindingInvoer),
  }
}

/** The form as it stands for an mbo-instelling that exists. */
export function invoerVanInstelling(instelling: MboInstelling): Invoer {
  return {
    ...legeInvoer,
    soort: 'mbo-instelling',
    naam: instelling.naam,
    aliassen: instelling.aliassen.join('\n'),
    website: instelling.website ?? '',
    gebied: gebiedInvoer(instelling.werkgebied),
    mboSoort: instelling.soort,
    officieleNaam: instelling.officieleNaam ?? '',
    korteNaam: instelling.korteNaam ?? '',
    bestuur: instelling.bestuur ?? '',
    brin: instelling.brin ?? '',
    bereik: instelling.bereik,
    groenOnderwijs: instelling.groenOnderwijs,
    vestigingen: instelling.vestigingen.map(
      ({ plaats, gemeente, postcode, hoofdvestiging, naam, sinds, tot, zekerheid }) => ({
        ...{ plaats, gemeente, postcode: postcode ?? '', hoofdvestiging, naam: naam ?? '' },
        ...{ sinds: sinds ?? '', tot: tot ?? '', zekerheid },
      }),
    ),
    bestaatVan: instelling.bestaatVan ?? '',
    bestaatTot: instelling.bestaatTot ?? '',
  }
}

function gebiedInvoer(gebied: Gebied): GebiedInvoer {
  const toelichting = gebied.toelichting ?? ''
  if (gebied.type !== 'regionaal') return { ...geenGebied, type: gebied.type, toelichting }
  const { type, gemeenten, provincie, arbeidsmarktregio, corop, rmc, precisie, omschrijving = '' } = gebied
  return { type, gemeenten, provincie, arbeidsmarktregio, corop, rmc, precisie, omschrijving, toelichting }
}

function bevindingInvoer({ tekst: zin, perspectief, bron, plaats }: Netwerk['knelpunten'][number]): BevindingInvoer {
  return { tekst: zin, perspectief: perspectief ?? '', bron, plaats: plaats ?? '' }
}

function getal(waarde: number | undefined): string {
  return waarde === undefined ? '' : String(waarde)
}
