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
  netwerk: { label: 'Netwerk', meervoud: 'Netwerken', uitleg: 'Scholen en partners die blijvend samenwerken.' },
  'sto-regio': {
    label: 'STO-regio',
    meervoud: 'STO-regio’s',
    uitleg: 'Vmbo-scholen die met mbo en bedrijven een regioplan Sterk Techniekonderwijs uitvoeren.',
  },
  stelselregio: {
    label: 'Stelselregio',
    meervoud: 'Stelselregio’s',
    uitleg:
      'Samenwerking die een wet of landelijk programma in elke regio voorschrijft: passend onderwijs, RMC, arbeidsmarktregio, onderwijsregio.',
  },
  'rif-project': {
    label: 'RIF-project',
    meervoud: 'RIF-projecten',
    uitleg: 'Publiek-private samenwerking met steun van het Regionaal investeringsfonds mbo.',
  },
  programma: { label: 'Programma', meervoud: 'Programma’s', uitleg: 'Tijdelijke aanpak met een gezamenlijk doel.' },
  route: {
    label: 'Route',
    meervoud: 'Routes',
    uitleg: 'Doorlopende of geïntegreerde route van vmbo naar mbo, of een leerlab daarvoor.',
  },
  agenda: {
    label: 'Agenda of akkoord',
    meervoud: 'Agenda’s en akkoorden',
    uitleg: 'Bestuurlijke afspraken van een gemeente, provincie of regio.',
  },
  faciliteit: {
    label: 'Gedeelde faciliteit',
    meervoud: 'Gedeelde faciliteiten',
    uitleg: 'Gebouw, lab of werkplaats die partners samen gebruiken.',
  },
  overleg: { label: 'Overleg', meervoud: 'Overleggen', uitleg: 'Vaste tafel waar partners elkaar spreken.' },
  regeling: {
    label: 'Wet of regeling',
    meervoud: 'Wetten en regelingen',
    uitleg: 'Landelijke regels of subsidie waar samenwerking op rust.',
  },
  voorbeeld: {
    label: 'Praktijkvoorbeeld',
    meervoud: 'Praktijkvoorbeelden',
    uitleg: 'Samenwerking die een bron als voorbeeld beschrijft.',
  },
}

export const vormSchema = z.enum(['formeel', 'informeel', 'onbekend'])
export type Vorm = z.infer<typeof vormSchema>
export const vormBegrippen: Record<Vorm, Begrip> = {
  formeel: { label: 'Formeel', uitleg: 'Met vastgelegde afspraken, een regeling of een eigen organisatie.' },
  informeel: { label: 'Informeel', uitleg: 'Zonder vastgelegde afspraken.' },
  onbekend: { label: 'Onbekend' },
}

/** Klaster's three kinds (2016). */
export const reikwijdteSchema = z.enum(['landelijk', 'regionaal-landelijk-dekkend', 'regionaal', 'onbekend'])
export type Reikwijdte = z.infer<typeof reikwijdteSchema>

export const statusSchema = z.enum(['loopt', 'beeindigd', 'onbekend'])
export type Status = z.infer<typeof statusSchema>
export const statusBegrippen: Record<Status, Begrip> = {
  loopt: { label: 'Loopt' },
  beeindigd: { label: 'Beëindigd' },
  onbekend: { label: 'Onbekend', uitleg: 'De bronnen zeggen niet of het nog loopt.' },
}

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
export const samenwerkingsvormBegrippen: Record<Samenwerkingsvorm, Begrip> = {
  'doorlopende-leerlijn': {
    label: 'Doorlopende leerlijn',
    uitleg: 'Programma’s van vmbo en mbo sluiten op elkaar aan.',
  },
  lob: { label: 'Loopbaanoriëntatie (LOB)' },
  curriculum: { label: 'Lesinhoud', uitleg: 'Samen onderwijs en keuzevakken maken.' },
  faciliteiten: { label: 'Faciliteiten delen' },
  personeel: { label: 'Personeel', uitleg: 'Docenten delen, opleiden of uitwisselen.' },
  kennisdeling: { label: 'Kennis delen' },
  'bestuurlijke-afstemming': { label: 'Bestuurlijke afstemming' },
  'afstemming-aanbod': {
    label: 'Afstemming van het aanbod',
    uitleg: 'Samen zorgen voor een dekkend opleidingsaanbod.',
  },
  overgang: { label: 'Overgang en doorstroom', uitleg: 'Warme overdracht, overstap en volgen van leerlingen.' },
  arbeidsmarkt: { label: 'Aansluiting op de arbeidsmarkt', uitleg: 'Samenwerking met bedrijven en instellingen.' },
  praktijkleren: { label: 'Leren in de praktijk', uitleg: 'Praktijkopdrachten, stages en bbl.' },
  promotie: { label: 'Promotie van beroepsonderwijs' },
  begeleiding: { label: 'Zorg en begeleiding' },
  'leven-lang-ontwikkelen': { label: 'Leven lang ontwikkelen' },
}

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
export const vmboVormBegrippen: Record<VmboVorm, Begrip> = {
  ontmoeten: { label: 'Ontmoeten en uitwisselen', uitleg: 'Van elkaar weten waar scholen en docenten mee bezig zijn.' },
  'samen-ontwikkelen': {
    label: 'Samen ontwikkelen en leren',
    uitleg: 'In werkgroepen en leergroepen, zodat niet elke school het wiel hoeft uit te vinden.',
  },
  bijeenkomsten: {
    label: 'Samen bijeenkomsten organiseren',
    uitleg: 'Scholing voor docenten, open dagen, activiteiten voor basisscholen en bedrijven.',
  },
  faciliteiten: { label: 'Faciliteiten inrichten en delen', uitleg: 'Lokalen, werkplaatsen of een techniekbus.' },
  'bovenschoolse-netwerken': {
    label: 'Bovenschoolse netwerken',
    uitleg: 'Eén stagebureau, één bedrijvennetwerk of een netwerk voor personeel.',
  },
  'onderwijs-maken': { label: 'Samen onderwijs maken', uitleg: 'Keuzevakken, modules en doorlopende leerlijnen.' },
  'gezamenlijk-aanbod': {
    label: 'Samen het aanbod vormgeven',
    uitleg: 'Een profiel samen in stand houden, op één plek of open voor leerlingen van elkaar.',
  },
}

export const soortRouteSchema = z.enum(['dlr', 'glr', 'leerlab', 'overig'])
export type SoortRoute = z.infer<typeof soortRouteSchema>

export const borgingVormSchema = z.enum(['convenant', 'rechtspersoon', 'regeling', 'geen', 'onbekend'])
export type BorgingVorm = z.infer<typeof borgingVormSchema>
export const borgingBegrippen: Record<BorgingVorm, Begrip> = {
  convenant: { label: 'Convenant of overeenkomst' },
  rechtspersoon: { label: 'Stichting, vereniging of coöperatie' },
  regeling: { label: 'Wet of regeling', uitleg: 'Vastgelegd in een wet, subsidieregeling of overheidsbesluit.' },
  geen: { label: 'Geen vastgelegde borging' },
  onbekend: { label: 'Onbekend' },
}

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
export const financieringBegrippen: Record<Financiering, Begrip> = {
  sto: { label: 'Sterk Techniekonderwijs' },
  rif: { label: 'Regionaal investeringsfonds mbo' },
  rijk: { label: 'Andere rijksmiddelen' },
  'provincie-of-gemeente': { label: 'Provincie of gemeente' },
  europees: { label: 'Europese fondsen' },
  bedrijven: { label: 'Bedrijven' },
  'eigen-middelen': { label: 'Eigen middelen' },
  onbekend: { label: 'Onbekend' },
}

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
