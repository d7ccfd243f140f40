import { hoofdvestigingVan } from './hoofdvestiging.ts'
import type { Naslag } from './opzoeken.ts'
import type { GemeenteKern, School } from './overzicht.ts'
import type { Onderwerp } from './routes.ts'
import { schoolMetCode } from './scholen.ts'

/**
 * The gemeente of the place that the reader chose: the open dossier of a gemeente, school or instelling, else the one
 * gemeente that is filtered by. Undefined when no one place was chosen.
 */
export function plekVan(
  onderwerp: Onderwerp | undefined,
  gemeenten: readonly string[],
  naslag: Naslag,
  scholen: readonly School[],
): GemeenteKern | undefined {
  const code = codeVan(onderwerp, naslag, scholen) ?? (gemeenten.length === 1 ? gemeenten[0] : undefined)
  return code === undefined ? undefined : naslag.gemeenteByCode.get(code)
}

function codeVan(onderwerp: Onderwerp | undefined, naslag: Naslag, scholen: readonly School[]): string | undefined {
  switch (onderwerp?.soort) {
    case 'gemeente':
      return onderwerp.id
    case 'school':
      return schoolMetCode(scholen, onderwerp.id)?.gemeente
    case 'instelling': {
      const instelling = naslag.instellingById.get(onderwerp.id)
      return instelling && hoofdvestigingVan(instelling)?.gemeente
    }
    default:
      return undefined
  }
}
