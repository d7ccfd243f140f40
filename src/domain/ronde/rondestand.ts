import * as z from 'zod/mini'
import { datumSchema, lijst } from '../begrip.ts'
import type { Bron } from '../bron.ts'
import type { Herkomst } from '../herkomst.ts'
import { opsomming, telwoord, toonDatum } from '../taal.ts'

/** Who can have said it, by kind. */
const wieSchema = z.enum(['mbo-instelling', 'vmbo-school', 'andere'])
type Wie = z.infer<typeof wieSchema>

const telling = {
  /** Records that there are. */
  totaal: z.int(),
  /** Those of which somebody concerned confirmed or told something. */
  bevestigd: z.int(),
  /** When that was last done; absent when it never was. */
  laatst: z.optional(datumSchema),
}

/** How far the round of checking is: the file `data/ronde.json`, with the same beginning as the other open data. */
export const rondestandSchema = z.object({
  netwerken: z.object(telling),
  mboInstellingen: z.object(telling),
  /** How many organisations of each kind answered; only those that did. */
  door: lijst(z.object({ wie: wieSchema, organisaties: z.int() })),
})
export type Rondestand = z.infer<typeof rondestandSchema>

/** What is counted: records with their sources, and what instellingen and schools are called. */
export interface Rondegegevens {
  netwerken: readonly { herkomst: readonly Herkomst[] }[]
  mboInstellingen: readonly { herkomst: readonly Herkomst[] }[]
  bronById: ReadonlyMap<string, Pick<Bron, 'uitgever'>>
  instellingnamen: ReadonlySet<string>
  schoolnamen: ReadonlySet<string>
}

/** Counts what those concerned said themselves. Who only says not to take part has confirmed nothing of a netwerk. */
export function rondestand({ netwerken, mboInstellingen, ...namen }: Rondegegevens): Rondestand {
  const opgaven = [...netwerken, ...mboInstellingen].flatMap(({ herkomst }) => herkomst).filter(isOpgave)
  const organisaties = new Set(opgaven.map(({ bron }) => namen.bronById.get(bron)?.uitgever ?? bron))
  const soorten = [...organisaties].map((naam) => wieIs(naam, namen))
  return {
    netwerken: tel(netwerken),
    mboInstellingen: tel(mboInstellingen),
    door: wieSchema.options.flatMap((wie) => {
      const aantal = soorten.filter((soort) => soort === wie).length
      return aantal === 0 ? [] : [{ wie, organisaties: aantal }]
    }),
  }
}

const isOpgave = ({ zekerheid }: Herkomst) => zekerheid === 'opgave'

const bevestigt = ({ velden }: Herkomst) => velden.length === 0 || velden.some((veld) => veld !== 'nietDeelnemers')

function tel(records: readonly { herkomst: readonly Herkomst[] }[]): Rondestand['netwerken'] {
  const bevestigd = records
    .map(({ herkomst }) => herkomst.filter((rij) => isOpgave(rij) && bevestigt(rij)))
    .filter((rijen) => rijen.length > 0)
  const laatst = bevestigd
    .flat()
    .flatMap(({ peildatum }) => peildatum ?? [])
    .toSorted()
    .at(-1)
  return { totaal: records.length, bevestigd: bevestigd.length, ...(laatst === undefined ? {} : { laatst }) }
}

function wieIs(
  naam: string,
  { instellingnamen, schoolnamen }: Pick<Rondegegevens, 'instellingnamen' | 'schoolnamen'>,
): Wie {
  if (instellingnamen.has(naam)) return 'mbo-instelling'
  return schoolnamen.has(naam) ? 'vmbo-school' : 'andere'
}

const woorden: Record<Wie, [enkelvoud: string, meervoud: string]> = {
  'mbo-instelling': ['mbo-instelling', 'mbo-instellingen'],
  'vmbo-school': ['vmbo-school', 'vmbo-scholen'],
  andere: ['andere organisatie', 'andere organisaties'],
}

/** How far it is, in sentences; what nobody confirmed is not thereby wrong. */
export function rondezinnen({ netwerken, mboInstellingen, door }: Rondestand): string[] {
  if (door.length === 0) {
    return [
      'Nog niemand. Alles rust op openbare bronnen en registers, en op wat de redactie daaruit afleidde.',
      'Dat iets niet is bevestigd, betekent niet dat het niet klopt.',
    ]
  }
  const wie = opsomming(door.map(({ wie: soort, organisaties }) => telwoord(organisaties, ...woorden[soort])))
  return [
    `Tot nu toe antwoordden ${wie}.`,
    `Van ${regel(netwerken, 'netwerken')} en van ${regel(mboInstellingen, 'mbo-instellingen')} is door een betrokkene iets bevestigd of opgegeven.`,
    'Wat precies, door wie en wanneer staat in het dossier, bij de bronnen. De rest rust op openbare bronnen en registers; dat iets niet is bevestigd, betekent niet dat het niet klopt.',
  ]
}

/** `3 van 412 netwerken (het laatst op 1 juni 2026)` */
function regel({ totaal, bevestigd, laatst }: Rondestand['netwerken'], wat: string): string {
  return `${bevestigd} van ${totaal} ${wat}${laatst === undefined ? '' : ` (het laatst: ${toonDatum(laatst)})`}`
}
