import * as z from 'zod/mini'

/** How far a netwerk reaches. A table of one town and one of a whole province are not added up. */
export const schaalSchema = z.enum(['lokaal', 'regionaal', 'provinciebreed', 'landelijk', 'onbekend'])
export type Schaal = z.infer<typeof schaalSchema>
