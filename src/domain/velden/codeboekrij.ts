import * as z from 'zod/mini'

/** One field as the codebook describes it. What does not apply is empty. */
export const codeboekrijSchema = z.object({
  /** Kind of record: `netwerk`. */
  record: z.string(),
  veld: z.string(),
  label: z.string(),
  betekenis: z.string(),
  /** The closed values, as the data writes them, each with its label; empty when anything fits. */
  waarden: z.string(),
  eenheid: z.string(),
  voorbeeld: z.string(),
  /** Where a record says how sure it is of this. */
  zekerheid: z.string(),
  /** Where what it says comes from. */
  bron: z.string(),
})
export type Codeboekrij = z.infer<typeof codeboekrijSchema>
