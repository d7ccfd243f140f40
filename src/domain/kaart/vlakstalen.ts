import type { Lijnmerk, Vlakmerk } from './merken.ts'
import { stippelmaat, stippelpad } from './stippels.ts'
import { arceermaat } from './tekens.ts'
import { arceerpad } from './textuurpaden.ts'
import { cssKleur } from './kleuren.ts'
import type { Staalbeeld } from './stalen.ts'
import { BREEDTE, HOOGTE, stappen, streepVan } from './stalen.ts'

/* Samples of areas and lines, for the legends; those of what is chosen come with the lists. */

/** The edge of the sheet, for a line of a pixel. */
const KADER = 'M.5.5h21v13H.5z'

/** The sample of an area. */
export function vlakstaal({ grond, textuur, rand }: Vlakmerk): Staalbeeld {
  const strepen: Staalbeeld['strepen'] = []
  if (textuur === 'stippels')
    strepen.push({ ...streepVan(stippelpad(BREEDTE - 3, HOOGTE - 4, [3.5, 4.5]), 'stippel', stippelmaat.dikte) })
  else if (textuur !== undefined)
    strepen.push(
      streepVan(arceerpad(textuur.hoek, BREEDTE, HOOGTE, stappen[textuur.hoek], 3), textuur.kleur, arceermaat.dikte),
    )
  return {
    vulling: cssKleur(grond),
    strepen: [...strepen, { ...streepVan(KADER, rand?.kleur ?? 'lijn-sterk', 1), streep: streepmaat(rand) }],
  }
}

/** The sample of a line. */
export function lijnstaal(lijn: Lijnmerk): Staalbeeld {
  return { strepen: [{ ...streepVan(`M0 7h${BREEDTE}`, lijn.kleur, lijn.breedte), streep: streepmaat(lijn) }] }
}

/** Dashes in pixels, as SVG asks for them. */
export function streepmaat(lijn: Lijnmerk | undefined): string | undefined {
  return lijn?.streep?.map((deel) => Number((deel * lijn.breedte).toFixed(1))).join(' ')
}
