import * as z from 'zod/mini'
import { datumSchema } from '@/domain/begrip'
import { doorloop } from './doorloop'
import { bundel } from './gangbareBundel'
import { muteer, toeval } from './muteer'

/** What a run of mutations came to. */
export interface Fuzzverslag {
  getoond: number
  geweigerd: number
  /** Records that were left out and named on the page. */
  weggelaten: number
}

const lijsten = ['gemeenten', 'regios', 'instellingen', 'netwerken'] as const
/** A bundle with its head and its four lists, whatever is in them: one broken record is no reason to refuse it. */
const heelSchema = z.object({
  versie: z.string(),
  peildatum: datumSchema,
  ...Object.fromEntries(lijsten.map((naam) => [naam, z.array(z.unknown())])),
})
const KOPPEN = /(\d+) netwerk(?:en)?/

/**
 * Sends `aantal` broken bundles through the page and throws at the first that breaks it, that is refused for the sake of
 * one record, or that shows a wrong count without saying what it left out. The message holds the seed that repeats it. The list is drawn every time, the map
 * every `kaartElke` times.
 */
export function fuzz(aantal: number, { eersteZaad = 1, kaartElke = 1 } = {}): Fuzzverslag {
  const verslag = { getoond: 0, geweigerd: 0, weggelaten: 0 }
  for (let zaad = eersteZaad; zaad < eersteZaad + aantal; zaad++) {
    const tekst = muteer(bundel, toeval(zaad))
    try {
      const uitkomst = doorloop(tekst, undefined, zaad % kaartElke === 0)
      if (uitkomst.soort === 'geweigerd') {
        verslag.geweigerd++
        if (isHeel(tekst)) throw new Error('geweigerd, terwijl alle lijsten er zijn')
        continue
      }
      verslag.getoond++
      verslag.weggelaten += uitkomst.dataset.uitval.length
      controleerTelling(tekst, uitkomst)
    } catch (fout) {
      throw new Error(`zaad ${zaad}: ${String(fout)}\n${tekst.slice(0, 400)}`, { cause: fout })
    }
  }
  return verslag
}

function isHeel(tekst: string): boolean {
  try {
    return z.safeParse(heelSchema, JSON.parse(tekst)).success
  } catch {
    return false
  }
}

/** What is shown and what is named as left out make together what was sent. */
function controleerTelling(
  tekst: string,
  { dataset, zichtbaar, html }: Extract<ReturnType<typeof doorloop>, { soort: 'getoond' }>,
): void {
  const ruw: unknown = JSON.parse(tekst)
  const gezonden = lijsten.reduce((som, naam) => {
    const lijst: unknown = typeof ruw === 'object' && ruw !== null ? Reflect.get(ruw, naam) : undefined
    return som + (Array.isArray(lijst) ? lijst.length : 0)
  }, 0)
  const { overzicht } = dataset.naslag
  const getoond = lijsten.reduce((som, naam) => som + overzicht[naam].length, 0)
  if (getoond + dataset.uitval.length !== gezonden) {
    throw new Error(`${gezonden} gezonden, ${getoond} getoond, ${dataset.uitval.length} weggelaten`)
  }
  const kop = KOPPEN.exec(html)?.[1]
  if (zichtbaar > 0 && Number(kop) !== zichtbaar) throw new Error(`de lijst zegt ${kop}, het zijn er ${zichtbaar}`)
}
