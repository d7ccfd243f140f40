import { Link } from 'wouter'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import type { Beeldcontext } from './context'
import { Noot } from './Noot'

/** A netwerk with its soort and the number of its source. */
export function Netwerknaam({
  netwerk: { id, naam, soort },
  noten,
  adresVan,
}: { netwerk: NetwerkKern } & Beeldcontext) {
  const { label } = netwerkSoortBegrippen[soort]
  return (
    <>
      <Link href={adresVan({ soort: 'netwerk', id })}>
        <b>{naam}</b>
      </Link>
      {naam.startsWith(label) ? null : <span className="klein"> {label}</span>}
      <Noot id={id} noten={noten} />
    </>
  )
}
