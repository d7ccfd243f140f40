import type { Vlaksoort } from '../kaart/merken.ts'
import type { Vlekklasse } from './witteVlekken.ts'

/** The mark of each class of white spots, on the map and in the text: they differ in texture, not in colour alone. */
export const vlekmerken: Record<Vlekklasse, Vlaksoort> = {
  bekend: 'klasse3',
  waarschijnlijk: 'waarschijnlijk',
  geen: 'klasse0',
  'geen-vmbo-school': 'geenSchool',
  'niet-bevraagd': 'nietBevraagd',
  beeindigd: 'beeindigd',
}
