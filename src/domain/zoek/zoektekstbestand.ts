import * as z from 'zod/mini'

/** What records and sources say at length: it is fetched only by who searches. */
export const zoektekstenSchema = z.object({
  /** Id of the netwerk, and its texts. */
  netwerken: z.array(z.tuple([z.string(), z.string()])),
  /** What stands below /inzichten: the last part of the address, a heading, and the text. */
  kennis: z.array(z.tuple([z.string(), z.string(), z.string()])),
})
export type Zoekteksten = z.infer<typeof zoektekstenSchema>
