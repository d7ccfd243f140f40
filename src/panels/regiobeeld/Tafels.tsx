import { isOnzeker } from '@/domain/betekenis/schatting'
import { wieInWoorden } from '@/domain/betekenis/wie'
import type { Ligging } from '@/domain/dossier/dossierGebied'
import type { Beeldtafel, Beeldtafels } from '@/domain/regiobeeld/beeldtafels'
import { opsomming, telwoord } from '@/domain/taal'
import { Toestandmerk } from '@/panels/Toestandmerk'
import { Zekerheidsmerk } from '@/panels/Zekerheidsmerk'
import css from './Beeld.module.css'
import { Beeldtabel } from './Beeldtabel'
import type { Beeldcontext } from './context'
import { Netwerknaam } from './Netwerknaam'

const liggingen: Record<Ligging, string> = {
  gelijk: 'precies deze regio',
  binnen: 'binnen de regio',
  deels: 'deels in de regio',
  dekt: 'de hele regio en meer',
  buiten: 'buiten de regio',
}

/** How many tables of each scale, by state. */
export function Tafeltelling({ tafels: { telling } }: { tafels: Beeldtafels }) {
  return (
    <Beeldtabel
      bijschrift="Tafels naar schaal en toestand"
      kolommen={[
        { kop: 'Schaal' },
        { kop: 'Van nu', getal: true },
        { kop: 'loopt', getal: true },
        { kop: 'programma loopt', getal: true },
        { kop: 'niet bekend of het nog loopt', getal: true },
        { kop: 'Voorbij of waarschijnlijk voorbij', getal: true },
      ]}
      rijen={telling}
      getallen
      sleutel={({ label }) => label}
    >
      {({ label, nu, loopt, programmaLoopt, onbekend, voorbij }) => [
        label,
        <b key="nu">{nu}</b>,
        loopt,
        programmaLoopt,
        onbekend,
        voorbij,
      ]}
    </Beeldtabel>
  )
}

interface LijstProps extends Beeldcontext {
  bijschrift: string
  tafels: readonly Beeldtafel[]
  past: number
  adres: string
}

/** The tables of now, one a row: who sits there, where it works and whether it runs. */
export function Tafellijst({ bijschrift, tafels, past, adres, ...context }: LijstProps) {
  if (tafels.length === 0) return null
  return (
    <Beeldtabel
      bijschrift={bijschrift}
      kolommen={[{ kop: 'Tafel' }, { kop: 'Wie er zit, voor zover bekend' }, { kop: 'Gebied' }, { kop: 'Toestand' }]}
      rijen={tafels}
      sleutel={({ netwerk }) => netwerk.id}
      past={past}
      adres={adres}
    >
      {({ netwerk, ligging }) => [
        <Netwerknaam key="naam" netwerk={netwerk} {...context} />,
        wieInWoorden(netwerk, context.naslag),
        <span key="gebied" className={css['heel']}>
          {liggingen[ligging]}{' '}
          {isOnzeker(netwerk.gebied.zekerheid) && <Zekerheidsmerk zekerheid={netwerk.gebied.zekerheid} />}
        </span>,
        <span key="toestand" className={css['heel']}>
          <Toestandmerk toestand={netwerk.toestand} gezien={netwerk.gezien} />
        </span>,
      ]}
    </Beeldtabel>
  )
}

/** STO-regio's that a part of the region probably belongs to; they count in no number. */
export function Waarschijnlijk({ tafels: { waarschijnlijk }, ...context }: { tafels: Beeldtafels } & Beeldcontext) {
  if (waarschijnlijk.length === 0) return null
  return (
    <p>
      Waarschijnlijk ook, en niet meegeteld:{' '}
      {waarschijnlijk.map(({ netwerk, gemeenten }, nr) => (
        <span key={netwerk.id}>
          {nr > 0 && '; '}
          <Netwerknaam netwerk={netwerk} {...context} /> (
          {gemeenten.length > 4
            ? telwoord(gemeenten.length, 'gemeente', 'gemeenten')
            : opsomming(gemeenten.map(({ naam }) => naam))}
          )
        </span>
      ))}
      .
    </p>
  )
}
