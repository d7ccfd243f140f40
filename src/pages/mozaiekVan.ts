import type { Topology } from 'topojson-specification'
import { burenVan } from '@/domain/burenVan'
import { mozaiekmaker } from '@/domain/kaart/mozaiek'
import type { Naslag } from '@/domain/opzoeken'

/** Makes mosaics of this data, of which the borders say what borders on what. */
export const mozaiekVan = (naslag: Naslag, grenzen: Topology): ReturnType<typeof mozaiekmaker> =>
  mozaiekmaker(naslag, burenVan(grenzen))
