import * as z from 'zod/mini'
import { lijst } from './begrip.ts'

/** The kinds of records whose history readers want; postcodes, places and borders are made by scripts. */
export const recordsoortSchema = z.enum([
  'netwerk',
  'mbo-instelling',
  'vmbo-vestiging',
  'gemeente',
  'regio',
  'bron',
  'kennis',
])
export type Recordsoort = z.infer<typeof recordsoortSchema>

/** What happened to a record. Ending is told apart: it is what a reader of the map will miss. */
export const watSchema = z.enum(['nieuw', 'gewijzigd', 'beeindigd', 'verwijderd'])
export type Wat = z.infer<typeof watSchema>

export const recordsoortLabels: Record<Recordsoort, [een: string, meer: string]> = {
  netwerk: ['netwerk', 'netwerken'],
  'mbo-instelling': ['mbo-instelling', 'mbo-instellingen'],
  'vmbo-vestiging': ['vmbo-vestiging', 'vmbo-vestigingen'],
  gemeente: ['gemeente', 'gemeenten'],
  regio: ['regio', 'regio’s'],
  bron: ['bron', 'bronnen'],
  kennis: ['stuk kennis', 'stukken kennis'],
}

export const watLabels: Record<Wat, string> = {
  nieuw: 'nieuw',
  gewijzigd: 'gewijzigd',
  beeindigd: 'beëindigd',
  verwijderd: 'verwijderd',
}

/** When and why something changed. */
export const wijzigingsmomentSchema = z.object({
  /** ISO date and time. */
  datum: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T/)),
  /** In the words of whoever made the change. */
  reden: z.string(),
})
export type Wijzigingsmoment = z.infer<typeof wijzigingsmomentSchema>

/** When a record last changed; `onbekend` when the build could not read the history, absent when it never did. */
export const laatstGewijzigdSchema = z.union([z.literal('onbekend'), wijzigingsmomentSchema])
export type LaatstGewijzigd = z.infer<typeof laatstGewijzigdSchema>

/** Said wherever changes are told, in a site that was built without the history. */
export const geschiedenisOnbekend =
  'Wat er sinds de eerste uitgave is veranderd, is niet bekend: bij het maken van deze site was de geschiedenis niet te lezen.'

/** One round of changes to the data, as the site publishes it in `data/wijzigingen.json`. */
export const wijzigingSchema = z.object({
  /** Fragment of the page to link to. */
  id: z.string(),
  ...wijzigingsmomentSchema.shape,
  /** `3 netwerken nieuw, 2 gewijzigd; 1 bron nieuw` */
  samenvatting: z.string(),
  // A register that is taken in anew changes many records at once.
  records: lijst(
    z.object({
      soort: recordsoortSchema,
      id: z.string(),
      naam: z.string(),
      wat: watSchema,
      /** A line a field: `periode.tot: 2024 → 2026`; none for a record that is new or gone. */
      velden: lijst(z.string()),
    }),
    20_000,
  ),
})
export type Wijziging = z.infer<typeof wijzigingSchema>

/** The file `data/wijzigingen.json`, with the same beginning as the other open data. */
export const wijzigingenBestandSchema = z.looseObject({
  /** `onbekend` when the build could not read the history: then no change is told, though there may be some. */
  geschiedenis: z._default(z.enum(['bekend', 'onbekend']), 'bekend'),
  wijzigingen: z.array(z.unknown()),
})

/** The last change of one record; undefined when it is as it was in the first edition. */
export function laatsteWijziging(
  wijzigingen: readonly Wijziging[],
  soort: Recordsoort,
  id: string,
): Wijzigingsmoment | undefined {
  const laatste = wijzigingen.find(({ records }) =>
    records.some((record) => record.soort === soort && record.id === id),
  )
  return laatste && { datum: laatste.datum, reden: laatste.reden }
}
