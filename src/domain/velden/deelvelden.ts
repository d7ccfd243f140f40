import { bronSoortBegrippen, perspectiefBegrippen, precisieBegrippen, rolBegrippen } from '../begrippen.ts'
import type { Begrip } from '../begrip.ts'
import type { Deelnemer } from '../deelnemer.ts'
import type { Gebied } from '../gebied.ts'
import type { Bron } from '../bron.ts'
import type { Herkomst } from '../herkomst.ts'
import type { MboVestiging } from '../mboWaarden.ts'
import type { Netwerk } from '../netwerk.ts'
import { instellingVelduitleg } from './instellingVelduitleg.ts'
import { netwerkVelduitleg } from './netwerkVelduitleg.ts'

type Sleutels<T> = T extends unknown ? keyof T : never
/** Every name within a field that has parts, and in a source: a new one without a label does not compile. */
type Deelveldnaam = Sleutels<
  | Netwerk['borging' | 'financiering' | 'periode']
  | Netwerk['succesfactoren'][number]
  | Deelnemer
  | Gebied
  | Herkomst
  | Bron
  | MboVestiging
>

/** What the parts of a field are called on form and editing page; the fields themselves stand in their tables. */
export const deelLabels: Record<Deelveldnaam, string> = {
  id: 'Id',
  naam: 'Naam',
  soort: 'Soort',
  vorm: 'Vorm',
  type: 'Soort gebied',
  gemeenten: 'Gemeenten',
  provincie: 'Provincies',
  arbeidsmarktregio: 'Arbeidsmarktregio’s',
  corop: 'COROP-gebieden',
  rmc: 'RMC-regio’s',
  precisie: 'Precisie',
  omschrijving: 'Omschrijving',
  toelichting: 'Toelichting',
  instelling: 'Mbo-instelling',
  school: 'Vmbo-vestiging',
  rol: 'Rol',
  uit: 'Betaald uit',
  bedrag: 'Bedrag (euro)',
  totaal: 'Totaal (euro)',
  van: 'Van (jaar)',
  tot: 'Tot en met',
  sinds: 'Sinds',
  tekst: 'Tekst',
  perspectief: 'Perspectief',
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
  gemeente: 'Gemeente',
  postcode: 'Postcode',
  hoofdvestiging: 'Hoofdvestiging',
}

/** One plain sentence below a part of a field; by its name, or by its place where that makes a difference. */
export const deelHints: Readonly<Record<string, string>> = {
  gemeenten: 'Noem geen gemeente die al in een gekozen regio ligt.',
  omschrijving: 'Hoe de bron het gebied noemt.',
  'gebied.toelichting': 'Hoe u van die omschrijving bij de gemeenten kwam.',
  school: 'Vestigingscode van DUO, zoals 00AH07. Alleen als de bron de vestiging noemt.',
  'deelnemers.naam': 'Zoals de bron de partij noemt.',
  bedrag: 'Hele euro’s.',
  totaal: 'Hele euro’s.',
  bron: 'Staat de bron er niet bij? Maak haar dan eerst bij Bronnen.',
  'bronnen.id': 'Kort en herkenbaar: kleine letters, cijfers en streepjes.',
  'bronnen.url': 'Waar het te vinden is of was.',
  uitgever: 'Een organisatie, geen persoon.',
  licentie: 'Als de bron er een noemt.',
  'herkomst.plaats': 'Waar het in de bron staat: p. 4.',
  velden: 'Wat op deze bron rust. Leeg: het record als geheel.',
  'herkomst.peildatum': 'Wanneer de bron dit zei.',
  hoofdvestiging: 'Bij één vestiging: daar staat het symbool.',
}

/** Where a netwerk or an mbo-instelling works: the kinds of area. */
export const gebiedBegrippen: Record<Gebied['type'], Begrip> = {
  regionaal: { label: 'Regionaal' },
  landelijk: { label: 'Heel Nederland' },
  onbekend: { label: 'Onbekend' },
}

type Begrippen = Readonly<Record<string, Begrip>>

/** What the values of every closed list are called: of fields, and of their parts. */
const begrippen: readonly Begrippen[] = [
  ...[...Object.values(netwerkVelduitleg), ...Object.values(instellingVelduitleg)].flatMap((uitleg): Begrippen[] =>
    uitleg.begrippen === undefined ? [] : [uitleg.begrippen],
  ),
  ...[gebiedBegrippen, precisieBegrippen, rolBegrippen, perspectiefBegrippen, bronSoortBegrippen],
]

/** What the values of a closed list are called: by the table that has exactly those values. */
export function begrippenVan(waarden: readonly string[]): Begrippen {
  const tabel = begrippen.find(
    (kandidaat) =>
      Object.keys(kandidaat).length === waarden.length && waarden.every((waarde) => Object.hasOwn(kandidaat, waarde)),
  )
  if (tabel === undefined) throw new Error(`geen tabel met namen voor ${waarden.join(', ')}`)
  return tabel
}
