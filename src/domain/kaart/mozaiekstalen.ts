import { cssKleur } from './kleuren.ts'
import { arceerpad } from './textuurpaden.ts'
import type { Mozaiekklasse } from './mozaiek.ts'
import { leegmerken, mozaiekkleuren, WAARSCHIJNLIJK } from './mozaiekmerken.ts'
import type { Staalbeeld } from './stalen.ts'
import { BREEDTE, HOOGTE, streepVan } from './stalen.ts'
import { vlakstaal } from './vlakstalen.ts'

/* Samples of the mosaic, for its legend. */

const [EERSTE, , , TWEEDE] = mozaiekkleuren

/** The edge of the sheet, for a line of a pixel. */
const KADER = 'M.5.5h21v13H.5z'

/** The sample of a class of gemeenten; of a region it is one of the colours. */
export function mozaiekstaal(klasse: Mozaiekklasse): Staalbeeld {
  if (klasse === 'geen' || klasse === 'geenSchool' || klasse === 'voorbij') return vlakstaal(leegmerken[klasse])
  const rand = streepVan(KADER, 'mozaiek-rand', 1)
  const vulling = cssKleur(EERSTE)
  if (klasse === 'bekend') return { vulling, strepen: [rand] }
  if (klasse === 'waarschijnlijk') return { vulling, dekking: WAARSCHIJNLIJK, strepen: [{ ...rand, streep: '2 2' }] }
  return { vulling, strepen: [streepVan(arceerpad(45, BREEDTE, HOOGTE, 11, 3), TWEEDE, 4), rand] }
}
