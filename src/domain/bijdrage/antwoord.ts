import { jaarVan } from '../begrip.ts'
import type { Bijdrage } from './bijdrage.ts'
import { BIJDRAGEFORMAAT } from './bijdrage.ts'
import { bronVan } from './bijdrageRecord.ts'
import { isOnzeker } from '../betekenis/schatting.ts'
import type { Bron } from '../bron.ts'
import type { Deelnemer } from '../deelnemer.ts'
import type { Herkomst } from '../herkomst.ts'
import type { Bladonderwerp } from '../mijnTafels/bladonderwerp.ts'
import type { Netwerk } from '../netwerk.ts'

/** What a yes or no is about: taking part, or belonging to, a netwerk; or whether it still runs. */
export type Vraagsoort = 'deelname' | 'loopt'

/** A reader who does not know gives no contribution. */
export type JaNee = 'ja' | 'nee'

export interface Antwoord {
  vraag: Vraagsoort
  antwoord: JaNee
  /** Who answers: somebody who can sit at a table, or a gemeente that can lie in an area. */
  partij: Bladonderwerp
  /** What the party is called: it becomes the source. */
  naam: string
  /** What is kept beside the source: in what function somebody answered, and what was said with it. */
  toelichting?: string
}

type Wijziging = Extract<Bijdrage, { soort: 'netwerk' }>['record']

/** The contribution that a yes or no amounts to, as `data:import` takes it; `versie` is that of the data which the reader saw. */
export function antwoordBijdrage(antwoord: Antwoord, record: Netwerk, versie: string, vandaag: string): Bijdrage {
  const { wijziging, bron } = gevolgVan(antwoord, record, vandaag)
  return {
    ...{ formaat: BIJDRAGEFORMAAT, versie, soort: 'netwerk', actie: 'wijziging' },
    ...{ record: wijziging, wissen: [], bronnen: [bron] },
  }
}

/**
 * What a yes or no changes in a netwerk as it is recorded, and the source that it becomes; `datum` is the ISO date of the
 * answer. A no never takes a participant of a source away: that one stays, as no more than supposed and with who denies
 * it; any other is kept as one that does not take part, so that nothing is derived against better knowledge. The same
 * answer once more changes nothing.
 */
export function gevolgVan(antwoord: Antwoord, record: Netwerk, datum: string): { wijziging: Wijziging; bron: Bron } {
  const bron = bronVan({ organisatie: antwoord.naam, vindplaats: '' }, datum)
  const velden = wijzigingVan(antwoord, record, datum)
  const ontkent = antwoord.vraag === 'deelname' && antwoord.antwoord === 'nee'
  const wijziging = {
    id: record.id,
    ...velden,
    herkomst: metOpgave(record.herkomst, {
      // A no is kept as a no, also where it stands beside a participant: who says it has not seen that it runs.
      ...{ bron: bron.id, velden: ontkent ? ['nietDeelnemers'] : Object.keys(velden) },
      ...{ zekerheid: 'opgave', peildatum: datum },
      ...(antwoord.toelichting === undefined ? {} : { toelichting: antwoord.toelichting }),
    }),
    // Who is not there cannot tell how things are; an answer that comes late does not make a record older.
    ...(ontkent || record.peildatum > datum ? {} : { peildatum: datum }),
  }
  return { wijziging, bron }
}

/** The sources with one more, unless it stands there already. */
export function metOpgave(herkomst: readonly Herkomst[], opgave: Herkomst): Herkomst[] {
  const staatEr = herkomst.some(
    ({ bron, velden, toelichting }) =>
      bron === opgave.bron && toelichting === opgave.toelichting && velden.join() === opgave.velden.join(),
  )
  return staatEr ? [...herkomst] : [...herkomst, opgave]
}

function wijzigingVan({ vraag, antwoord, partij }: Antwoord, record: Netwerk, vandaag: string): Omit<Wijziging, 'id'> {
  if (vraag === 'loopt') return levensloop(antwoord, record, jaarVan(vandaag))
  if (antwoord === 'nee' && record.deelnemers.some((lid) => isPartij(lid, partij.id))) {
    return { deelnemers: record.deelnemers.map((lid) => (isPartij(lid, partij.id) ? ontkend(lid, vandaag) : lid)) }
  }
  const anderen = record.nietDeelnemers.filter((id) => id !== partij.id)
  if (antwoord === 'nee') return { nietDeelnemers: [...new Set([...record.nietDeelnemers, partij.id])] }
  const weerlegd = anderen.length < record.nietDeelnemers.length ? { nietDeelnemers: anderen } : {}
  return { ...erbij(partij, record), ...weerlegd }
}

/** An end that the answer denies goes away; one that is still ahead becomes this year. */
function levensloop(antwoord: JaNee, { periode }: Netwerk, jaar: number): Omit<Wijziging, 'id'> {
  const { tot, ...zonderEinde } = periode
  if (antwoord === 'ja')
    return { status: 'loopt', ...(tot === undefined || tot >= jaar ? {} : { periode: zonderEinde }) }
  return { status: 'beeindigd', ...(tot === undefined || tot <= jaar ? {} : { periode: { ...periode, tot: jaar } }) }
}

function erbij({ soort, id }: Bladonderwerp, { deelnemers, gebied }: Netwerk): Omit<Wijziging, 'id'> {
  const eigen = { rol: 'deelnemer', zekerheid: 'opgave' } as const
  switch (soort) {
    case 'instelling':
      return { deelnemers: metDeelnemer(deelnemers, { soort: 'mbo', instelling: id, ...eigen }) }
    case 'school':
      return { deelnemers: metDeelnemer(deelnemers, { soort: 'vmbo', school: id, ...eigen }) }
    case 'gemeente':
      return gebied.type === 'regionaal'
        ? { gebied: { ...gebied, gemeenten: [...new Set([...gebied.gemeenten, id])] } }
        : { gebied: { type: 'regionaal', gemeenten: [id], precisie: 'benaderd', zekerheid: 'opgave' } }
  }
}

const isPartij = ({ instelling, school }: Deelnemer, id: string) => (instelling ?? school) === id

/** What `ontkend` writes beside a participant. */
const ONTKENNING = /\s*Zegt zelf niet deel te nemen \([\d-]+\)\./

function ontkend(lid: Deelnemer, datum: string): Deelnemer {
  const eerder = lid.toelichting ?? ''
  if (ONTKENNING.test(eerder)) return lid
  return { ...lid, zekerheid: 'vermoed', toelichting: `${eerder} Zegt zelf niet deel te nemen (${datum}).`.trim() }
}

/** Who is named already stays as it is named; what was derived, supposed or denied of it has now been said. */
function metDeelnemer(deelnemers: readonly Deelnemer[], nieuw: Deelnemer): Deelnemer[] {
  const is = (lid: Deelnemer) => isPartij(lid, nieuw.instelling ?? nieuw.school ?? '')
  if (!deelnemers.some(is)) return [...deelnemers, nieuw]
  return deelnemers.map((lid) => (is(lid) && isOnzeker(lid.zekerheid) ? bevestigd(lid, nieuw.zekerheid) : lid))
}

function bevestigd({ toelichting, ...lid }: Deelnemer, zekerheid: Deelnemer['zekerheid']): Deelnemer {
  const rest = toelichting?.replace(ONTKENNING, '') ?? ''
  return { ...lid, zekerheid, ...(rest === '' ? {} : { toelichting: rest }) }
}
