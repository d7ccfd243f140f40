import type { Naslag } from '../opzoeken.ts'
import type { GemeenteKern, NetwerkKern } from '../overzicht.ts'

/** How much shorter a degree from west to east is than one from south to north, in the middle of the Netherlands. */
const BREEDTEGRAAD = Math.cos((52.1 * Math.PI) / 180)

/**
 * The netwerken of which a gemeente lies nearest, the nearest first: by the middle of gemeenten, so only good to choose
 * by. Those that have no gemeenten, or have this one, are left out.
 */
export function naasteNetwerken(
  van: GemeenteKern,
  netwerken: readonly NetwerkKern[],
  { gemeenteByCode }: Pick<Naslag, 'gemeenteByCode'>,
  aantal: number,
): NetwerkKern[] {
  return netwerken
    .filter(({ gemeenten }) => gemeenten.length > 0 && !gemeenten.includes(van.code))
    .map((netwerk) => ({
      netwerk,
      afstand: Math.min(
        ...netwerk.gemeenten.flatMap((code) => {
          const naar = gemeenteByCode.get(code)
          return naar === undefined ? [] : [afstandTussen(van, naar)]
        }),
      ),
    }))
    .toSorted((a, b) => a.afstand - b.afstand)
    .slice(0, aantal)
    .map(({ netwerk }) => netwerk)
}

function afstandTussen(a: GemeenteKern, b: GemeenteKern): number {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * BREEDTEGRAAD)
}
