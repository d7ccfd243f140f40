import type { Naslag } from '@/domain/opzoeken'
import type { Noten } from '@/domain/regiobeeld/noten'
import type { Onderwerp } from '@/domain/routes'

/** What the parts of a regiobeeld share. */
export interface Beeldcontext {
  naslag: Naslag
  noten: Noten
  adresVan: (onderwerp: Onderwerp | undefined) => string
}
