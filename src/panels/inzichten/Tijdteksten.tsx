import { Link } from 'wouter'
import { financieringBegrippen } from '@/domain/begrippen'
import { toonBestaan } from '@/domain/dossier/dossierGeschiedenis'
import type { InstellingBalk, NetwerkBalk } from '@/domain/inzichten/tijdlijn'
import type { Financiering } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import { toonPeriode } from '@/domain/periode'
import { opsomming } from '@/domain/taal'
import type { AdresVan } from './Netwerklinks'

const eigennamen: ReadonlySet<Financiering> = new Set(['sto', 'rif', 'europees'])

/** As it reads within a sentence: only a name keeps its capital. */
function fondsnaam(fonds: Financiering): string {
  const { label } = financieringBegrippen[fonds]
  return eigennamen.has(fonds) ? label : label.toLowerCase()
}

/** What stands beside the bar of a netwerk: when, paid from what, and what followed it. */
export function Netwerktekst({
  balk: { netwerk, subsidie, opvolgers },
  naslag,
  adresVan,
}: {
  balk: NetwerkBalk
  naslag: Naslag
  adresVan: AdresVan
}) {
  const door = opvolgers.flatMap((id) => naslag.netwerkById.get(id)?.naam ?? [])
  const delen = [
    toonPeriode(netwerk),
    ...(subsidie.length === 0 ? [] : [`financiering: ${opsomming(subsidie.map(fondsnaam))}`]),
    ...(door.length === 0 ? [] : [`opgevolgd door ${opsomming(door)}`]),
  ]
  return (
    <>
      <Link href={adresVan({ soort: 'netwerk', id: netwerk.id })}>{netwerk.naam}</Link>
      <span>{delen.join(' · ')}</span>
    </>
  )
}

/** What stands beside the bar of an mbo-instelling: when, and what it became part of. */
export function Instellingtekst({
  balk: { instelling, opvolgers },
  naslag,
  adresVan,
}: {
  balk: InstellingBalk
  naslag: Naslag
  adresVan: AdresVan
}) {
  const op = opvolgers.flatMap((id) => naslag.instellingById.get(id)?.naam ?? [])
  const bestaat = instelling.bestaatVan ?? instelling.bestaatTot
  const wanneer = bestaat === undefined ? 'bestond al en bestaat nog' : toonBestaan(instelling)
  return (
    <>
      <Link href={adresVan({ soort: 'instelling', id: instelling.id })}>{instelling.naam}</Link>
      <span>{op.length === 0 ? wanneer : `${wanneer} · opgegaan in ${opsomming(op)}`}</span>
    </>
  )
}
