import type { Kennis } from '@/domain/inzichten/inzichtenKennis'
import type { Naslag } from '@/domain/opzoeken'
import type { AdresVan } from './Netwerklinks'

/** What every part of the knowledge works with. */
export interface KennisProps {
  kennis: Kennis
  naslag: Naslag
  adresVan: AdresVan
}
