import { Link } from 'wouter'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Onderwerp } from '@/domain/routes'

export type AdresVan = (onderwerp: Onderwerp) => string

/** Links to the dossiers of netwerken, in running lines; ids that are not on the map are left out. */
export function Netwerklinks({
  ids,
  naslag,
  adresVan,
  label,
}: {
  ids: readonly string[]
  naslag: Naslag
  adresVan: AdresVan
  label: string
}) {
  const netwerken = ids.flatMap((id) => naslag.netwerkById.get(id) ?? [])
  if (netwerken.length === 0) return null
  return (
    <div className="rij klein">
      <span>{label}</span>
      <Netwerklijst netwerken={netwerken} adresVan={adresVan} />
    </div>
  )
}

/** The names as links, for netwerken that are at hand. */
export function Netwerklijst({ netwerken, adresVan }: { netwerken: readonly NetwerkKern[]; adresVan: AdresVan }) {
  return (
    <ul className="namen">
      {netwerken.map(({ id, naam }) => (
        <li key={id}>
          <Link href={adresVan({ soort: 'netwerk', id })}>{naam}</Link>
        </li>
      ))}
    </ul>
  )
}
