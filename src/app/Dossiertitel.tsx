import type { Naslag } from '@/domain/opzoeken'
import type { School } from '@/domain/overzicht'
import type { Route } from '@/domain/routes'
import { titelVan } from './titel'

interface Props {
  route: Route
  naslag: Naslag
  scholen: readonly School[]
}

/** What the tab is called while a dossier is open. */
export function Dossiertitel({ route, naslag, scholen }: Props) {
  return <title>{titelVan(route, naslag, scholen)}</title>
}
