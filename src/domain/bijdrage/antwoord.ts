import { jaarVan } from '../begrip.ts'
import type { Bijdrage } from './bijdrage.ts'
import { BIJDRAGEFORMAAT } from './bijdrage.ts'
import { bronVan } from './bijdrageRecord.ts'
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
}

type Wijziging = Extract<Bijdrage, { soort: 'netwerk' }>['record']

/**
 * The contribution that a yes or no amounts to, as `data:import` takes it. `record` is the netwerk as it was recorded;
 * `versie` that of the data which the reader saw; `vandaag` an ISO date. A no never takes a participant of a source
 * away: it says who denies it, so that nothing is derived against better knowledge.
 */
export function antwoordBijdrage(antwoord: Antwoord, record: Netwerk, versie: string, vandaag: string): Bijdrage {
  const bron = bronVan({ organisatie: antwoord.naam, vindplaats: '' }, vandaag)
  const velden = wijzigingVan(antwoord, record, vandaag)
  const ontkent = antwoord.vraag === 'deelname' && antwoord.antwoord === 'nee'
  return {
    formaat: BIJDRAGEFORMAAT,
    versie,
    soort: 'netwerk',
    actie: 'wijziging',
    record: {
      id: record.id,
      ...velden,
      herkomst: [
        ...record.herkomst,
        { bron: bron.id, velden: Object.keys(velden), zekerheid: 'opgave', peildatum: vandaag },
      ],
      // Who is not there cannot tell how things are.
      ...(ontkent ? {} : { peildatum: vandaag }),
    },
    wissen: [],
    bronnen: [bron],
  }
}

function wijzigingVan({ vraag, antwoord, partij }: Antwoord, record: Netwerk, vandaag: string): Omit<Wijziging, 'id'> {
  if (vraag === 'loopt') return levensloop(antwoord, record, jaarVan(vandaag))
  const anderen = record.nietDeelnemers.filter((id) => id !== partij.id)
  if (antwoord === 'nee') return { nietDeelnemers: [...anderen, partij.id] }
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
      return { deelnemers: [...deelnemers, { soort: 'mbo', instelling: id, ...eigen }] }
    case 'school':
      return { deelnemers: [...deelnemers, { soort: 'vmbo', school: id, ...eigen }] }
    case 'gemeente':
      return gebied.type === 'regionaal'
        ? { gebied: { ...gebied, gemeenten: [...new Set([...gebied.gemeenten, id])] } }
        : { gebied: { type: 'regionaal', gemeenten: [id], precisie: 'benaderd', zekerheid: 'opgave' } }
  }
}
