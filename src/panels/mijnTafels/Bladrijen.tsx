import { Link } from 'wouter'
import { deelnameVan, viaInWoorden } from '@/domain/betekenis/deelname'
import { rolBegrippen } from '@/domain/begrippen'
import { toonToestand } from '@/domain/betekenis/toestandInWoorden'
import type { Tafelgenoten, Tafelpartner } from '@/domain/dossier/tafels'
import { eersteNamen } from '@/domain/mijnTafels/opBlad'
import type { Tafelblad } from '@/domain/mijnTafels/tafelblad'
import type { WaarschijnlijkeTafel } from '@/domain/mijnTafels/waarschijnlijkeTafels'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { Naslag } from '@/domain/opzoeken'
import type { NetwerkKern } from '@/domain/overzicht'
import { toonPeriode } from '@/domain/periode'
import type { Onderwerp } from '@/domain/routes'
import { opsomming, telwoord } from '@/domain/taal'
import { Toestandmerk } from '@/panels/Toestandmerk'
import { Zekerheidsmerk } from '@/panels/Zekerheidsmerk'
import css from './Blad.module.css'

type AdresVan = (onderwerp: Onderwerp | undefined) => string

/** `met Aeres MBO, Berechja College en 7 anderen`; empty when nobody is known. */
export function genotenInWoorden(genoten: Tafelgenoten): string {
  const { eerste, meer } = eersteNamen(genoten)
  const delen = [...eerste.map(({ naam }) => naam), ...(meer === 0 ? [] : [telwoord(meer, 'ander', 'anderen')])]
  return delen.length === 0 ? '' : `met ${opsomming(delen)}`
}

/** The name of a table with its number on the sheet, which is that of its source and on the map. */
function Naam({ nr, tafel, adresVan }: { nr: number; tafel: NetwerkKern; adresVan: AdresVan }) {
  return (
    <>
      <span className={css['nummer']}>{nr}</span>{' '}
      <Link className={css['naam']} href={adresVan({ soort: 'netwerk', id: tafel.id })}>
        {tafel.naam}
      </Link>
    </>
  )
}

function Soort({ tafel: { naam, soort } }: { tafel: NetwerkKern }) {
  const { label } = netwerkSoortBegrippen[soort]
  return naam.startsWith(label) ? null : <span className="klein">{label}</span>
}

interface TafelProps {
  nr: number
  tafel: NetwerkKern
  genoten: Tafelgenoten
  blad: Pick<Tafelblad, 'ids'>
  naslag: Naslag
  adresVan: AdresVan
}

/** A table of now: who else sits there, how it is known that the subject does, and whether it runs. */
export function Bladtafel({ nr, tafel, genoten, blad: { ids }, naslag, adresVan }: TafelProps) {
  const [deelname] = ids.flatMap((id) => deelnameVan(id, tafel) ?? [])
  const via = deelname && viaInWoorden(deelname, naslag)
  const rol = deelname?.deelnemer.rol
  const bij = [
    ...(rol === undefined || rol === 'deelnemer' ? [] : [rolBegrippen[rol].label]),
    ...(via === undefined ? [] : [via]),
  ]
  const wie = genotenInWoorden(genoten)
  return (
    <div className={css['tafel']} data-bladdeel="tafel">
      <div>
        <Naam nr={nr} tafel={tafel} adresVan={adresVan} /> <Soort tafel={tafel} />
        {wie !== '' && <div>{wie}</div>}
        {bij.length > 0 && <div className="klein">{bij.join(' · ')}</div>}
      </div>
      <div className={css['staat']} data-bladdeel="staat">
        <Toestandmerk toestand={tafel.toestand} gezien={tafel.gezien} />
        <Zekerheidsmerk zekerheid={deelname?.zekerheid ?? tafel.gebied.zekerheid} />
      </div>
    </div>
  )
}

export function Bladwaarschijnlijk({
  nr,
  rij: { netwerk, reden },
  adresVan,
}: {
  nr: number
  rij: WaarschijnlijkeTafel
  adresVan: AdresVan
}) {
  return (
    <div className={css['tafel']} data-bladdeel="tafel">
      <div>
        <Naam nr={nr} tafel={netwerk} adresVan={adresVan} /> <Soort tafel={netwerk} />
        <div>{reden}</div>
      </div>
      <div className={css['staat']} data-bladdeel="staat">
        <Toestandmerk toestand={netwerk.toestand} gezien={netwerk.gezien} />
        <Zekerheidsmerk zekerheid="vermoed" />
      </div>
    </div>
  )
}

interface PartnerProps {
  partner: Tafelpartner
  /** The number of a table on this sheet. */
  nummerVan: (tafel: NetwerkKern) => number
  adresVan: AdresVan
}

/** Somebody at several tables, by their numbers: a full square for one of now, an open one for one that is over. */
export function Bladpartner({ partner: { naam, naar, nu, voorbij }, nummerVan, adresVan }: PartnerProps) {
  const nummers = (tafels: readonly NetwerkKern[]) => opsomming(tafels.map((tafel) => String(nummerVan(tafel))))
  const delen = [
    ...(nu.length === 0 ? [] : [`${nu.length === 1 ? 'tafel' : 'tafels'} ${nummers(nu)}`]),
    ...(voorbij.length === 0 ? [] : [`voorbij: ${nummers(voorbij)}`]),
  ]
  return (
    <>
      <span className={css['vakjes']} aria-hidden>
        {'■'.repeat(nu.length)}
        {'□'.repeat(voorbij.length)}
      </span>{' '}
      {naar === undefined ? (
        <b>{naam}</b>
      ) : (
        <Link className={css['naam']} href={adresVan(naar)}>
          {naam}
        </Link>
      )}
      <div className="klein">{delen.join('; ')}</div>
    </>
  )
}

export function Bladvoorbij({ nr, tafel, adresVan }: { nr: number; tafel: NetwerkKern; adresVan: AdresVan }) {
  return (
    <>
      <Naam nr={nr} tafel={tafel} adresVan={adresVan} />
      <div className="klein">
        {[netwerkSoortBegrippen[tafel.soort].label, toonPeriode(tafel), toonToestand(tafel)].join(' · ')}
      </div>
    </>
  )
}
