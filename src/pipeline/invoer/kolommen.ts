import type { BijdrageSoort } from '../../domain/bijdrage/bijdrage.ts'
import { suggestie } from '../bedoeldeU.ts'

/** How a column is read that is one field: which, and what stands in it. */
export interface Veldkolom {
  pad: readonly string[]
  vorm: 'tekst' | 'datum' | 'getal' | 'lijst' | 'ja-nee'
}

/** Columns that are made of other things: what to change instead. */
export const afgeleideKolommen: ReadonlyMap<string, string> = new Map([
  ['gemeenten', 'verander gemeenteCodes'],
  ['hoofdvestiging', 'verander vestigingen'],
  ['lat', 'de plek volgt uit de postcode van de vestiging'],
  ['lon', 'de plek volgt uit de postcode van de vestiging'],
  ['positieBasis', 'de plek volgt uit de postcode van de vestiging'],
])

const teksten = (...koppen: string[]): [string, Veldkolom][] =>
  koppen.map((kop) => [kop, { pad: [kop], vorm: 'tekst' }])
const lijsten = (...koppen: string[]): [string, Veldkolom][] =>
  koppen.map((kop) => [kop, { pad: [kop], vorm: 'lijst' }])
const datums = (...koppen: string[]): [string, Veldkolom][] => koppen.map((kop) => [kop, { pad: [kop], vorm: 'datum' }])

/** The columns that are one field each. The others are read by `gebiedUitRij`, `deelnemersUitRij` and `ledenUitRij`. */
export const veldkolommen: Record<BijdrageSoort, ReadonlyMap<string, Veldkolom>> = {
  netwerk: new Map<string, Veldkolom>([
    ...teksten('naam', 'soort', 'vorm', 'reikwijdte', 'relevantie', 'status', 'soortRoute', 'doel', 'samenvatting'),
    ...teksten('website', 'opmerking', 'zekerheid'),
    ...lijsten('aliassen', 'partijtypen', 'sectoren', 'profielen', 'niveaus', 'samenwerkingsniveaus'),
    ...lijsten(
      'samenwerkingsvormen',
      'themas',
      'behoortTot',
      'opvolgerVan',
      'opgevolgdDoor',
      'verwantMet',
      'kenmerken',
    ),
    ...datums('peildatum'),
    ['van', { pad: ['periode', 'van'], vorm: 'getal' }],
    ['tot', { pad: ['periode', 'tot'], vorm: 'getal' }],
    ['aantalScholen', { pad: ['aantalScholen'], vorm: 'getal' }],
    ['borging', { pad: ['borging', 'vorm'], vorm: 'tekst' }],
    ['financiering', { pad: ['financiering', 'uit'], vorm: 'lijst' }],
    ['bedrag', { pad: ['financiering', 'bedrag'], vorm: 'getal' }],
    ['totaal', { pad: ['financiering', 'totaal'], vorm: 'getal' }],
  ]),
  'mbo-instelling': new Map<string, Veldkolom>([
    ...teksten('naam', 'officieleNaam', 'korteNaam', 'soort', 'bereik', 'brin', 'bestuur', 'website'),
    ...teksten('opmerking', 'zekerheid'),
    ...lijsten('aliassen', 'voortgekomenUit', 'opgegaanIn'),
    ...datums('bestaatVan', 'bestaatTot', 'peildatum'),
    ['groenOnderwijs', { pad: ['groenOnderwijs'], vorm: 'ja-nee' }],
  ]),
}

/** Which table the heads are of, or in Dutch why that cannot be told. */
export function soortVanKoppen(
  koppen: readonly string[],
  bekend: Record<BijdrageSoort, readonly string[]>,
): BijdrageSoort | { fout: string } {
  if (koppen.includes('aantalGemeenten') && koppen.includes('aantalDeelnemers')) {
    return { fout: 'is de download van de kaart zelf, met namen in plaats van codes; gebruik /data/netwerken.csv' }
  }
  const eigen = (soort: BijdrageSoort, ander: BijdrageSoort) =>
    koppen.filter((kop) => bekend[soort].includes(kop) && !bekend[ander].includes(kop)).length
  const netwerk = eigen('netwerk', 'mbo-instelling')
  const instelling = eigen('mbo-instelling', 'netwerk')
  if (netwerk === instelling) {
    return {
      fout: 'is niet te herkennen als tabel van netwerken of van mbo-instellingen; gebruik het sjabloon of kies --soort netwerk of --soort mbo-instelling',
    }
  }
  return netwerk > instelling ? 'netwerk' : 'mbo-instelling'
}

/** What is wrong with the heads: missing, unknown or double. */
export function keurKoppen(koppen: readonly string[], bekend: readonly string[]): string[] {
  return [
    ...(koppen.includes('id') || koppen.includes('naam') ? [] : ['kolom id ontbreekt']),
    ...koppen.flatMap((kop, index) => {
      if (kop === '') return [`kolom ${index + 1} heeft geen kop`]
      if (koppen.indexOf(kop) !== index) return [`kolom ${kop} staat er twee keer`]
      return bekend.includes(kop) ? [] : [`kolom ${kop} is niet bekend${suggestie(kop, bekend)}`]
    }),
  ]
}
