import {
  partijtypeBegrippen,
  rolBegrippen,
  perspectiefBegrippen,
  reikwijdteBegrippen,
  relevantieBegrippen,
  samenwerkingsniveauBegrippen,
  soortRouteBegrippen,
  profielBegrippen,
} from '../domain/dossier/dossierBegrippen.ts'
import type { Begrip } from '../domain/begrip.ts'
import type { Gebied } from '../domain/gebied.ts'
import { precisieBegrippen } from '../domain/gebied.ts'
import type { Bron, Herkomst } from '../domain/herkomst.ts'
import { bronSoortBegrippen } from '../domain/herkomst.ts'
import type { MboInstelling } from '../domain/mboInstelling.ts'
import type { MboVestiging } from '../domain/mboWaarden.ts'
import { bereikBegrippen, mboSoortBegrippen } from '../domain/mboWaarden.ts'
import type { Deelnemer } from '../domain/deelnemer.ts'
import type { Netwerk } from '../domain/netwerk.ts'
import {
  borgingBegrippen,
  financieringBegrippen,
  netwerkSoortBegrippen,
  samenwerkingsvormBegrippen,
  statusBegrippen,
  vormBegrippen,
} from '../domain/netwerkWaarden.ts'
import { niveauBegrippen, sectorBegrippen } from '../domain/onderwijs.ts'
import { zekerheidBegrippen } from '../domain/zekerheid.ts'

type Sleutels<T> = T extends unknown ? keyof T : never
/** Every name that a field has in a record, at any depth: a new field without a label does not compile. */
export type Veldnaam =
  | Sleutels<Netwerk>
  | Sleutels<Netwerk['borging'] | Netwerk['financiering'] | Netwerk['periode']>
  | Sleutels<Netwerk['succesfactoren'][number]>
  | Sleutels<Deelnemer>
  | Sleutels<Gebied>
  | Sleutels<Herkomst>
  | Sleutels<Bron>
  | Sleutels<MboInstelling>
  | Sleutels<MboVestiging>

/** What a field is called on the editing page. */
export const veldLabels: Record<Veldnaam, string> = {
  id: 'Id',
  naam: 'Naam',
  officieleNaam: 'Officiële naam',
  korteNaam: 'Korte naam',
  aliassen: 'Andere namen',
  soort: 'Soort',
  vorm: 'Vorm',
  reikwijdte: 'Reikwijdte',
  relevantie: 'Relevantie',
  gebied: 'Gebied',
  type: 'Soort gebied',
  gemeenten: 'Gemeenten',
  provincie: 'Provincies',
  arbeidsmarktregio: 'Arbeidsmarktregio’s',
  corop: 'COROP-gebieden',
  rmc: 'RMC-regio’s',
  precisie: 'Precisie',
  omschrijving: 'Omschrijving',
  toelichting: 'Toelichting',
  deelnemers: 'Deelnemers',
  instelling: 'Mbo-instelling',
  school: 'Vmbo-vestiging',
  rol: 'Rol',
  partijtypen: 'Soorten partijen',
  sectoren: 'Sectoren',
  profielen: 'Vmbo-profielen',
  niveaus: 'Onderwijsniveaus',
  samenwerkingsniveaus: 'Wie ontmoeten elkaar?',
  themas: 'Thema’s',
  themaToelichting: 'Toelichting bij de thema’s',
  samenwerkingsvormen: 'Vormen van samenwerking',
  soortRoute: 'Soort route',
  borging: 'Borging',
  financiering: 'Financiering',
  uit: 'Betaald uit',
  bedrag: 'Bedrag (euro)',
  totaal: 'Totaal (euro)',
  periode: 'Periode',
  van: 'Van (jaar)',
  tot: 'Tot en met',
  sinds: 'Sinds',
  status: 'Status',
  behoortTot: 'Behoort tot',
  opvolgerVan: 'Opvolger van',
  opgevolgdDoor: 'Opgevolgd door',
  verwantMet: 'Verwant met',
  doel: 'Doel',
  samenvatting: 'Samenvatting',
  succesfactoren: 'Wat helpt',
  knelpunten: 'Wat knelt',
  tekst: 'Tekst',
  perspectief: 'Perspectief',
  website: 'Website',
  aantalScholen: 'Aantal scholen',
  kenmerken: 'Kenmerken van de subsidie',
  opmerking: 'Opmerking',
  herkomst: 'Herkomst',
  bron: 'Bron',
  plaats: 'Plaats',
  velden: 'Velden',
  titel: 'Titel',
  uitgever: 'Uitgever',
  jaar: 'Jaar van uitgave',
  url: 'Webadres',
  licentie: 'Licentie',
  zekerheid: 'Zekerheid',
  peildatum: 'Peildatum',
  groenOnderwijs: 'Geeft groen onderwijs',
  bereik: 'Bereik',
  brin: 'Instellingscode (BRIN)',
  bestuur: 'Bestuur',
  vestigingen: 'Vestigingen',
  gemeente: 'Gemeente',
  postcode: 'Postcode',
  hoofdvestiging: 'Hoofdvestiging',
  werkgebied: 'Werkgebied',
  bestaatVan: 'Bestaat sinds',
  bestaatTot: 'Bestond tot',
  voortgekomenUit: 'Voortgekomen uit',
  opgegaanIn: 'Opgegaan in',
}

/** One plain sentence below a field; by the name of the field, or by its place where that makes a difference. */
export const veldHints: Readonly<Record<string, string>> = {
  id: 'Kleine letters, cijfers en streepjes. Wordt de naam van het bestand en verandert daarna niet meer.',
  aliassen: 'Ook vroegere namen en afkortingen.',
  relevantie: 'Context is achtergrond en telt niet mee op de kaart.',
  gemeenten: 'Noem geen gemeente die al in een gekozen regio ligt.',
  omschrijving: 'Hoe de bron het gebied noemt.',
  'gebied.toelichting': 'Hoe u van die omschrijving bij de gemeenten kwam.',
  deelnemers: 'Kies een mbo-instelling, of noem een vmbo-vestiging of een naam.',
  school: 'Vestigingscode van DUO, zoals 00AH07. Alleen als de bron de vestiging noemt.',
  'deelnemers.naam': 'Zoals de bron de partij noemt.',
  partijtypen: 'Ook van partijen die niet met naam bekend zijn.',
  themas: 'Vrije woorden in kleine letters.',
  bedrag: 'Hele euro’s.',
  totaal: 'Hele euro’s.',
  behoortTot: 'Ids van het grotere geheel. Vul het alleen bij het deel in.',
  opvolgerVan: 'Ids van voorgangers. Zet dit netwerk daar bij ‘Opgevolgd door’.',
  opgevolgdDoor: 'Ids van opvolgers. Zet dit netwerk daar bij ‘Opvolger van’.',
  verwantMet: 'Ids van netwerken. Zet dit netwerk daar ook bij ‘Verwant met’.',
  doel: 'Waartoe, in één zin en in eigen woorden.',
  samenvatting: 'Een paar zinnen in eigen woorden.',
  website: 'Begint met https://.',
  aantalScholen: 'Volgens de bron, als die niet alle scholen noemt.',
  opmerking: 'Twijfel, tegenspraak en wat nog na te gaan is.',
  herkomst: 'Elke bewering heeft een bron.',
  bron: 'Staat de bron er niet bij? Maak haar dan eerst bij Bronnen.',
  'bronnen.id': 'Kort en herkenbaar: kleine letters, cijfers en streepjes.',
  'bronnen.url': 'Waar het te vinden is of was.',
  uitgever: 'Een organisatie, geen persoon.',
  licentie: 'Als de bron er een noemt.',
  'herkomst.plaats': 'Waar het in de bron staat: p. 4.',
  velden: 'Wat op deze bron rust. Leeg: het record als geheel.',
  'herkomst.peildatum': 'Wanneer de bron dit zei.',
  peildatum: 'Wanneer het voor het laatst klopte: 2026, 2026-05 of 2026-05-14.',
  korteNaam: 'Voor op de kaart.',
  hoofdvestiging: 'Bij één vestiging: daar staat het symbool.',
  bestaatTot: 'Dag of jaar van de fusie. Leeg als zij nog bestaat.',
  voortgekomenUit: 'Zet deze instelling daar bij ‘Opgegaan in’.',
  opgegaanIn: 'Zet deze instelling daar bij ‘Voortgekomen uit’.',
}

const gebiedBegrippen: Record<Gebied['type'], Begrip> = {
  regionaal: { label: 'Regionaal' },
  landelijk: { label: 'Heel Nederland' },
  onbekend: { label: 'Onbekend' },
}

const begrippen: readonly Readonly<Record<string, Begrip>>[] = [
  netwerkSoortBegrippen,
  vormBegrippen,
  reikwijdteBegrippen,
  statusBegrippen,
  partijtypeBegrippen,
  rolBegrippen,
  sectorBegrippen,
  profielBegrippen,
  niveauBegrippen,
  samenwerkingsniveauBegrippen,
  samenwerkingsvormBegrippen,
  soortRouteBegrippen,
  borgingBegrippen,
  financieringBegrippen,
  perspectiefBegrippen,
  relevantieBegrippen,
  mboSoortBegrippen,
  bereikBegrippen,
  precisieBegrippen,
  zekerheidBegrippen,
  bronSoortBegrippen,
  gebiedBegrippen,
]

/** What the values of a closed list are called: by the table that has exactly those values. */
export function begrippenVan(waarden: readonly string[]): Readonly<Record<string, Begrip>> {
  const tabel = begrippen.find(
    (kandidaat) =>
      Object.keys(kandidaat).length === waarden.length && waarden.every((waarde) => Object.hasOwn(kandidaat, waarde)),
  )
  if (tabel === undefined) throw new Error(`geen tabel met namen voor ${waarden.join(', ')}`)
  return tabel
}
