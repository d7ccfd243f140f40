import type { Netwerk } from '../../domain/netwerk.ts'
import type { Curatie, MetBestand } from '../leesData.ts'

/** A text of the data with the sources that it is credited to. */
export interface Bewering {
  bestand: string
  veld: string
  tekst: string
  /** Ids of sources: all that it is credited to, so that one that cannot be read may hold what the others do not. */
  bronnen: readonly string[]
  /** What the text is about: names that a document is searched by. */
  onderwerp: readonly string[]
  /** Names that the record is known by, and so no claim. */
  eigenNamen: readonly string[]
}

/** Everything in the data that is credited to sources, field by field. A field that no source names has none. */
export function beweringen(data: Curatie): Bewering[] {
  const instellingen = new Map(data.mboInstellingen.map(({ record }) => [record.id, record.naam]))
  return [
    ...data.netwerken.flatMap((rij) => vanNetwerk(rij, instellingen)),
    ...data.kengetallen.map(({ bestand, record: { wat, waarde, waardeTot, peiljaar, bron } }) => ({
      ...{ bestand, veld: 'wat', bronnen: [bron.bron], eigenNamen: [], onderwerp: [] },
      tekst: zinnen([wat, toonWaarde(waarde), toonWaarde(waardeTot), peiljaar]),
    })),
    ...data.standpunten.map(({ bestand, record: { tekst, wie, organisatie, instelling, bron } }) => ({
      ...{ bestand, veld: 'tekst', bronnen: [bron.bron], tekst: zinnen([tekst, wie, organisatie]) },
      eigenNamen: [instellingen.get(instelling ?? '') ?? []].flat(),
      onderwerp: [],
    })),
    ...[...data.succesfactoren, ...data.aandachtspunten].map(({ bestand, record }) => ({
      ...{ bestand, veld: 'tekst', tekst: `${record.titel}. ${record.tekst}`, eigenNamen: [], onderwerp: [] },
      bronnen: record.bronnen.map(({ bron }) => bron),
    })),
    ...data.samenwerkingsvormen.map(({ bestand, record }) => ({
      ...{
        bestand,
        veld: 'tekst',
        tekst: zinnen([record.tekst, ...record.voorbeelden]),
        eigenNamen: [],
        onderwerp: [],
      },
      bronnen: record.bronnen.map(({ bron }) => bron),
    })),
    ...data.sturingsperspectieven.map(({ bestand, record }) => ({
      ...{ bestand, veld: 'kern', eigenNamen: [], onderwerp: [], bronnen: record.bronnen.map(({ bron }) => bron) },
      tekst: zinnen([record.kern, ...record.mogelijkheden, ...record.moeilijkheden]),
    })),
    ...data.naamlozeVoorbeelden.map(({ bestand, record: { tekst, bron } }) => ({
      ...{ bestand, veld: 'tekst', tekst, bronnen: [bron.bron], eigenNamen: [], onderwerp: [] },
    })),
  ]
}

function vanNetwerk({ bestand, record }: MetBestand<Netwerk>, instellingen: ReadonlyMap<string, string>): Bewering[] {
  const eigenNamen = [record.naam, ...record.aliassen]
  const { periode, financiering, borging } = record
  const teksten: [keyof Netwerk, (string | number | undefined)[]][] = [
    ['themaToelichting', [record.themaToelichting]],
    ['borging', [borging.toelichting]],
    ['financiering', [financiering.bedrag, financiering.totaal, financiering.toelichting]],
    ['periode', [periode.van, periode.tot, periode.toelichting]],
    ['doel', [record.doel]],
    ['samenvatting', [record.samenvatting]],
    ['aantalScholen', [record.aantalScholen]],
    // A derived participant is the editors' own conclusion, and says so itself. `met` makes each word of a name count.
    ...record.deelnemers.flatMap(({ naam, instelling, zekerheid }): typeof teksten => {
      const wie = naam ?? instellingen.get(instelling ?? '')
      return zekerheid === 'bron' && wie !== undefined ? [['deelnemers', [`met ${wie}`]]] : []
    }),
  ]
  return [
    ...teksten.flatMap(([veld, delen]) => {
      const tekst = zinnen(delen)
      const bronnen = bronnenVan(record, veld)
      return tekst === '' || bronnen.length === 0
        ? []
        : [{ bestand, veld, tekst, bronnen, eigenNamen, onderwerp: eigenNamen }]
    }),
    ...(['succesfactoren', 'knelpunten'] as const).flatMap((veld) =>
      record[veld].map(({ tekst, bron }, index) => ({
        ...{ bestand, veld: `${veld}[${index}]`, tekst, bronnen: [bron], eigenNamen, onderwerp: eigenNamen },
      })),
    ),
  ]
}

/** One text of what is there, each part a sentence of its own, so that its first word proves nothing by its capital. */
function zinnen(delen: readonly (string | number | undefined)[]): string {
  return delen.filter((deel) => deel !== undefined).join('. ')
}

/** A number as Dutch documents write it; of a date only the year, because they write months in words. */
function toonWaarde(waarde: string | number | undefined): string | undefined {
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  return waarde !== undefined && /^\d{4}-/.test(waarde) ? waarde.slice(0, 4) : waarde
}

/** The sources that name a field; when none does, those that the record as a whole rests on. */
function bronnenVan({ herkomst }: Netwerk, veld: string): string[] {
  const noemend = herkomst.filter(({ velden }) => velden.includes(veld))
  const geheel = herkomst.filter(({ velden }) => velden.length === 0)
  return (noemend.length > 0 ? noemend : geheel).map(({ bron }) => bron)
}
