import { rolBegrippen } from '@/domain/begrippen'
import type { ReactNode } from 'react'
import { deelnameVan, viaInWoorden } from '@/domain/betekenis/deelname'
import { gebiedMetPrecisie } from '@/domain/dossier/dossierGebied'
import type { Aanzittende, NuEnVoorbij, Tafelgenoten } from '@/domain/dossier/tafels'
import { tafelgenoten } from '@/domain/dossier/tafels'
import { netwerkSoortBegrippen } from '@/domain/netwerkWaarden'
import type { NetwerkKern } from '@/domain/overzicht'
import { toonLooptijd } from '@/domain/periode'
import { telwoord } from '@/domain/taal'
import { Toestandmerk } from '@/panels/Toestandmerk'
import { Zekerheidsmerk } from '@/panels/Zekerheidsmerk'
import { Meer } from '@/ui/Meer'
import { Sectie, Uitleg } from './Sectie'
import css from './Tafels.module.css'
import { Uitklap } from './Uitklap'
import { Verwijzing } from './Verwijzing'
import { useOmgeving } from './omgeving'
import { useSchoolnaam } from './useScholen'

/** So many names are in sight; the others unfold. */
const IN_ZICHT = 5

interface TafellijstProps {
  netwerken: readonly NetwerkKern[]
  /** Ids and codes of whom the dossier is about: how it takes part is said, and it is left out of who else sits there. */
  van?: readonly string[]
  /** The title above says the soort already. */
  zonderSoort?: boolean
}

/** Tables as a list that reads: name and soort, who (else) sits there, where and when; beside it state and certainty. */
export function Tafellijst({ netwerken, van = [], zonderSoort = false }: TafellijstProps) {
  const schoolnaam = useSchoolnaam(netwerken)
  const { naslag } = useOmgeving()
  return (
    <ul className={css['tafels']}>
      {netwerken.map((netwerk) => {
        const [deelname] = van.flatMap((id) => deelnameVan(id, netwerk) ?? [])
        const via = deelname === undefined ? undefined : viaInWoorden(deelname, naslag)
        const rol = deelname?.deelnemer.rol
        const gebied = netwerk.gebied.type === 'onbekend' ? 'gebied onbekend' : gebiedMetPrecisie(netwerk, naslag)
        const bij = [
          ...(rol === undefined || rol === 'deelnemer' ? [] : [rolBegrippen[rol].label]),
          ...(via === undefined ? [] : [via]),
          gebied,
          ...jarenBij(netwerk),
        ]
        return (
          <li key={netwerk.id} className={css['tafel']}>
            <div>
              <Verwijzing naar={{ soort: 'netwerk', id: netwerk.id }} className={css['naam']}>
                {netwerk.naam}
              </Verwijzing>{' '}
              {zonderSoort ? null : <span className="klein">{netwerkSoortBegrippen[netwerk.soort].label}</span>}
              <Genoten genoten={tafelgenoten(netwerk, van, naslag, schoolnaam)} />
              <div className="klein">{bij.join(' · ')}</div>
            </div>
            <div className={css['staat']}>
              <Toestandmerk toestand={netwerk.toestand} gezien={netwerk.gezien} />
              <Zekerheidsmerk zekerheid={deelname?.zekerheid ?? netwerk.gebied.zekerheid} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The years of a table; in what year it was last seen stands beside it, with its state. */
function jarenBij(netwerk: NetwerkKern): string[] {
  const jaren = toonLooptijd(netwerk)
  if (jaren !== undefined) return [jaren]
  return netwerk.toestand === 'laatst-gezien' && netwerk.gezien !== undefined ? [] : ['periode onbekend']
}

/** `met Aeres MBO, Berechja College en 7 meer`, the others in a fold; nothing when nobody is known. */
function Genoten({ genoten: { namen, naamlozeScholen } }: { genoten: Tafelgenoten }) {
  if (namen.length + naamlozeScholen === 0) return null
  // One more name takes no more room than the words that say that there is one.
  const zichtbaar = namen.length <= IN_ZICHT + 1 ? namen : namen.slice(0, IN_ZICHT)
  const rest = namen.slice(zichtbaar.length)
  const scholen = naamlozeScholen === 0 ? [] : [telwoord(naamlozeScholen, 'school', 'scholen')]
  return (
    <div className={css['genoten']}>
      met <Namen namen={zichtbaar} />
      {scholen.length === 0 ? null : `${zichtbaar.length === 0 ? '' : ' en '}${scholen.join('')}`}
      {rest.length === 0 ? null : (
        <Meer label={`en ${rest.length} meer`}>
          <Namen namen={rest} />
        </Meer>
      )}
    </div>
  )
}

function Namen({ namen }: { namen: readonly Aanzittende[] }) {
  return namen.map(({ sleutel, naam, naar, isMbo }, index) => (
    <span key={sleutel} className={isMbo ? css['mbo'] : undefined}>
      {naar === undefined ? naam : <Verwijzing naar={naar}>{naam}</Verwijzing>}
      {index === namen.length - 1 ? '' : ', '}
    </span>
  ))
}

interface TafelsecteProps {
  /** Where a headline number leads: `#tafels`. */
  id?: string
  titel: string
  /** What is said when there are none; without it the whole part is left out then. */
  leeg?: string | undefined
  children?: ReactNode
}

/** A part of a dossier that lists tables, with their number in its title. */
export function Tafelsectie({ id, titel, leeg, children, ...lijst }: TafelsecteProps & TafellijstProps) {
  const { netwerken } = lijst
  if (netwerken.length === 0 && leeg === undefined) return null
  return (
    <Sectie id={id} titel={netwerken.length === 0 ? titel : `${titel} (${netwerken.length})`}>
      {netwerken.length === 0 ? <Uitleg>{leeg}</Uitleg> : <Tafellijst {...lijst} />}
      {children}
    </Sectie>
  )
}

/** Tables of now in sight, and what is over in a fold below them. */
export function TafelsNuEnVoorbij({
  tafels: { nu, voorbij },
  van,
  leeg,
  children,
}: {
  tafels: NuEnVoorbij
  van: readonly string[]
  leeg: string
  children?: ReactNode
}) {
  return (
    <>
      <Tafelsectie id="tafels" titel="Tafels van nu, voor zover bekend" netwerken={nu} van={van} leeg={leeg}>
        {children}
      </Tafelsectie>
      <Voorbij netwerken={voorbij} van={van} />
    </>
  )
}

/** What is over or probably over, folded; left out when there is none. */
export function Voorbij({
  titel = 'Voorbij of waarschijnlijk voorbij',
  netwerken,
  van,
}: TafellijstProps & { titel?: string }) {
  if (netwerken.length === 0) return null
  return (
    <Uitklap titel={titel} aantal={netwerken.length}>
      <Tafellijst netwerken={netwerken} {...(van && { van })} />
    </Uitklap>
  )
}
