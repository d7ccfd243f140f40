import type { Herkomst } from '../herkomst.ts'
import type { MboInstelling } from '../mboInstelling.ts'
import type { Netwerk } from '../netwerk.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { zekerheidSchema } from '../zekerheid.ts'

/** What each field that a source can support is called on screen. */
const veldNamen: Record<
  Exclude<keyof Netwerk | keyof MboInstelling, 'id' | 'herkomst' | 'zekerheid' | 'peildatum'>,
  string
> = {
  naam: 'naam',
  aliassen: 'andere namen',
  soort: 'soort',
  vorm: 'vorm',
  reikwijdte: 'reikwijdte',
  relevantie: 'relevantie',
  gebied: 'gebied',
  deelnemers: 'deelnemers',
  partijtypen: 'soorten partijen',
  sectoren: 'sectoren',
  profielen: 'profielen',
  niveaus: 'niveaus',
  samenwerkingsniveaus: 'samenwerkingsniveaus',
  themas: 'thema’s',
  themaToelichting: 'toelichting op de thema’s',
  samenwerkingsvormen: 'aard van de samenwerking',
  soortRoute: 'soort route',
  borging: 'borging',
  financiering: 'financiering',
  periode: 'periode',
  status: 'status',
  behoortTot: 'waar het bij hoort',
  opvolgerVan: 'voorganger',
  opgevolgdDoor: 'opvolger',
  verwantMet: 'verwante netwerken',
  doel: 'doel',
  samenvatting: 'samenvatting',
  succesfactoren: 'wat helpt',
  knelpunten: 'wat knelt',
  website: 'website',
  aantalScholen: 'aantal scholen',
  kenmerken: 'kenmerken van de subsidie',
  opmerking: 'opmerking',
  officieleNaam: 'officiële naam',
  korteNaam: 'korte naam',
  groenOnderwijs: 'groen onderwijs',
  bereik: 'bereik',
  brin: 'BRIN-code',
  bestuur: 'bestuur',
  vestigingen: 'vestigingen',
  werkgebied: 'werkgebied',
  bestaatVan: 'begin',
  bestaatTot: 'einde',
  voortgekomenUit: 'waaruit ontstaan',
  opgegaanIn: 'waarin opgegaan',
}
const naamVanVeld: ReadonlyMap<string, string> = new Map(Object.entries(veldNamen))

export type Veld = keyof typeof veldNamen

/** The fields that a source supports, in Dutch words; none named means the record as a whole. */
export function ondersteundeVelden({ velden }: Pick<Herkomst, 'velden'>): string {
  if (velden.length === 0) return 'het geheel'
  return velden.map((veld) => naamVanVeld.get(veld) ?? veld).join(', ')
}

/** How surely a field is known: as surely as the best source that names it. Undefined when no source names it. */
export function zekerheidVanVeld(
  herkomst: readonly Pick<Herkomst, 'velden' | 'zekerheid'>[],
  veld: Veld,
): Zekerheid | undefined {
  const genoemd = new Set(herkomst.filter(({ velden }) => velden.includes(veld)).map(({ zekerheid }) => zekerheid))
  return zekerheidSchema.options.find((zekerheid) => genoemd.has(zekerheid))
}
