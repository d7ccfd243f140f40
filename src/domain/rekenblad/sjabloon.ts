import type { Kolom } from '../kolommen/kolom.ts'
import { invulkolommen } from '../kolommen/kolom.ts'
import type { Waardesoort } from '../velden/waardesoort.ts'
import type { Blad, Keuzelijst } from './rekenblad.ts'
import { alsRekenblad, kolomletters } from './rekenblad.ts'

/** What a template needs to know of its table. */
export interface Sjabloon<R> {
  /** On the tab of the sheet to fill in. */
  naam: string
  kolommen: readonly Kolom<R>[]
  /** What a field says, by the name of the field. */
  uitleg: Readonly<Record<string, { betekenis: string; hint?: string; eenheid?: string; voorbeeld?: string }>>
  /** Heads without which a new record cannot be taken in. */
  nodig: readonly string[]
  /** Rows as somebody could fill them in, by head. */
  voorbeelden: readonly Readonly<Record<string, string>>[]
}

/** What the columns say that are read together, by their head. */
export const samenUitleg: Readonly<Record<string, { betekenis: string; soort: Waardesoort }>> = {
  gebiedType: {
    betekenis: 'Of het landelijk is, in een regio werkt, of dat dit onbekend is. Leeg mag als er gemeenten staan.',
    soort: 'tekst',
  },
  gebiedOmschrijving: { betekenis: 'Het gebied in woorden, zoals de bron het noemt.', soort: 'tekst' },
  precisie: { betekenis: 'Hoe precies de gemeenten het gebied weergeven.', soort: 'tekst' },
  gebiedZekerheid: { betekenis: 'Hoe zeker het gebied is.', soort: 'tekst' },
  gemeenteCodes: {
    betekenis: 'Codes van gemeenten, zoals GM0193. Leeg mag: zet dan de namen in de kolom gemeenten.',
    soort: 'lijst',
  },
  gemeenten: { betekenis: 'Namen van gemeenten.', soort: 'lijst' },
  deelnemers: {
    betekenis: 'Andere deelnemers, bij naam; zo nodig met de soort ervoor, zoals bedrijf: Bouwmans.',
    soort: 'lijst',
  },
  penvoerders: { betekenis: 'Wie van de deelnemers penvoerder is, bij naam.', soort: 'lijst' },
  mboInstellingen: { betekenis: 'Mbo-instellingen die meedoen: id of naam.', soort: 'lijst' },
  vmboVestigingen: { betekenis: 'Vmbo-vestigingen die meedoen: code of naam.', soort: 'lijst' },
  vestigingen: { betekenis: 'Plaatsen met de code van hun gemeente, zoals Zwolle (GM0193).', soort: 'lijst' },
  bronnen: { betekenis: 'Ids van bronnen uit bronnen.json.', soort: 'lijst' },
}

const vormen: Readonly<Record<Waardesoort, string>> = {
  tekst: 'tekst',
  datum: 'jaar, maand of dag: 2026, 2026-05 of 2026-05-14',
  getal: 'heel getal',
  'ja-nee': 'ja of nee',
  lijst: 'een of meer waarden, met een puntkomma ertussen',
  samengesteld: 'tekst',
}

const WAARDEN = 'Waarden'

/**
 * A template as a spreadsheet: a sheet to fill in with lists to choose from, what each column means, examples, and the
 * allowed values. Made of the columns that the import reads, so that neither knows one that the other does not.
 */
export function alsSjabloon<R>(sjabloon: Sjabloon<R>): Uint8Array<ArrayBuffer> {
  const kolommen = invulkolommen(sjabloon.kolommen)
  const koppen = kolommen.map(({ kop }) => kop)
  const gesloten = kolommen.filter(({ begrippen }) => begrippen !== undefined)
  const bladen: Blad[] = [
    {
      naam: sjabloon.naam,
      rijen: [koppen],
      breedtes: koppen.map((kop) => Math.max(14, kop.length + 2)),
      keuzelijsten: kolommen.flatMap((kolom, nr) => keuzelijst(kolom, nr, gesloten)),
    },
    {
      naam: 'Uitleg',
      rijen: [
        ['kolom', 'nodig', 'wat het zegt', 'hoe u het schrijft'],
        ...kolommen.map((kolom) => uitlegrij(kolom, sjabloon)),
      ],
      breedtes: [24, 10, 80, 60],
    },
    {
      naam: 'Voorbeelden',
      rijen: [koppen, ...sjabloon.voorbeelden.map((voorbeeld) => koppen.map((kop) => voorbeeld[kop] ?? ''))],
      breedtes: koppen.map((kop) => Math.max(14, kop.length + 2)),
    },
    { naam: WAARDEN, rijen: waardenrijen(gesloten), breedtes: gesloten.map(() => 28) },
  ]
  return alsRekenblad(bladen)
}

function labelsVan<R>({ begrippen = {} }: Kolom<R>): string[] {
  return Object.values(begrippen).map(({ label }) => label)
}

function keuzelijst<R>(kolom: Kolom<R>, nr: number, gesloten: readonly Kolom<R>[]): Keuzelijst[] {
  const plek = gesloten.indexOf(kolom)
  if (plek === -1) return []
  const letters = kolomletters(plek)
  return [
    {
      kolom: nr,
      bereik: `${WAARDEN}!$${letters}$2:$${letters}$${labelsVan(kolom).length + 1}`,
      alleenDeze: !(kolom.lees.wat === 'veld' && kolom.lees.soort === 'lijst'),
    },
  ]
}

function uitlegrij<R>(kolom: Kolom<R>, { uitleg, nodig }: Sjabloon<R>): string[] {
  const { kop, lees } = kolom
  const veld = lees.wat === 'veld' ? uitleg[lees.pad[0] ?? ''] : undefined
  const samen = samenUitleg[kop]
  const wat = [veld?.betekenis ?? samen?.betekenis ?? '', veld?.hint ?? ''].filter((zin) => zin !== '').join(' ')
  const hoe = [
    vormen[lees.wat === 'veld' ? lees.soort : (samen?.soort ?? 'tekst')],
    ...(kolom.begrippen === undefined ? [] : [`kies uit het blad ${WAARDEN}`]),
    ...(veld?.eenheid === undefined ? [] : [`in: ${veld.eenheid}`]),
    ...(veld?.voorbeeld === undefined ? [] : [`bijvoorbeeld ${veld.voorbeeld}`]),
  ]
  return [kop, nodig.includes(kop) ? 'ja' : '', wat, hoe.join('; ')]
}

function waardenrijen<R>(gesloten: readonly Kolom<R>[]): string[][] {
  const hoogte = Math.max(0, ...gesloten.map((kolom) => labelsVan(kolom).length))
  return [
    gesloten.map(({ kop }) => kop),
    ...Array.from({ length: hoogte }, (_, rij) => gesloten.map((kolom) => labelsVan(kolom)[rij] ?? '')),
  ]
}
