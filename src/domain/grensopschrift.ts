import * as z from 'zod/mini'
import { lijst, tekst, websiteSchema } from './begrip.ts'

/** A maker of the borders; `kort` is the credit where there is little room. */
const grensbronSchema = z.object({
  deel: tekst(80),
  licentie: tekst(40),
  url: websiteSchema,
  credit: tekst(120),
  kort: tekst(40),
})

/** What the file of the borders says about itself; they are approximate unless it says otherwise. */
export const grensopschriftSchema = z.object({
  grenzen: z._default(z.enum(['benaderd', 'officieel']), 'benaderd'),
  bronnen: lijst(grensbronSchema),
})
export type Grensopschrift = z.infer<typeof grensopschriftSchema>

/** How far the borders of gemeenten may be believed, to stand beside a map: `gemeentegrenzen benaderd`. */
export function grensnoot({ grenzen }: Grensopschrift): string {
  return grenzen === 'officieel' ? 'officiële gemeentegrenzen' : 'gemeentegrenzen benaderd'
}
