import { deelnemerSleutel } from '../deelnemer.ts'
import type { DeelnemerKern, InstellingKern, NetwerkKern } from '../overzicht.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { zwakste } from '../zekerheid.ts'
import type { Register } from './opvolging.ts'
import { huidigeId, huidigeVan, opvolgersVan } from './opvolging.ts'

/** That an instelling or school takes part in a netwerk, as a source says or as follows from its history. */
export interface Deelname {
  netwerk: NetwerkKern
  /** The row of the source on which it rests. */
  deelnemer: DeelnemerKern
  /** The predecessors that the source names in its place; empty when it is named itself. */
  via: readonly InstellingKern[]
  /** After a split: the other instellingen of today to which the place may have gone instead. */
  ookMogelijk: readonly InstellingKern[]
  /** That of the source; at most `afgeleid` when it came by a predecessor. */
  zekerheid: Zekerheid
}

/**
 * All participations by id of the instelling (of today or of then) or code of the school, each netwerk once and in its
 * own order. Who went into another keeps its own and gives them on, over every fusie, rename and split; a netwerk that
 * names somebody itself is never also told by way of a predecessor.
 */
export function maakDeelnames(netwerken: readonly NetwerkKern[], register: Register): ReadonlyMap<string, Deelname[]> {
  const byId = new Map<string, Deelname[]>()
  const voegToe = (id: string, deelname: Deelname) => byId.set(id, [...(byId.get(id) ?? []), deelname])
  for (const netwerk of netwerken) {
    const genoemd = new Map<string, DeelnemerKern>()
    for (const deelnemer of netwerk.deelnemers) {
      const id = deelnemer.instelling ?? deelnemer.school
      if (id !== undefined && !genoemd.has(id)) genoemd.set(id, deelnemer)
    }
    for (const [id, deelnemer] of genoemd) {
      voegToe(id, { netwerk, deelnemer, via: [], ookMogelijk: [], zekerheid: deelnemer.zekerheid })
    }
    for (const [id, geschiedenis] of geschiedenissen(genoemd, register)) {
      if (!genoemd.has(id)) voegToe(id, deelnameVia(netwerk, id, geschiedenis, register))
    }
  }
  return byId
}

/** What leads from the names in a source to a successor: the predecessors, and the row of the first. */
interface Geschiedenis {
  deelnemer: DeelnemerKern
  via: InstellingKern[]
}

function geschiedenissen(
  genoemd: ReadonlyMap<string, DeelnemerKern>,
  register: Register,
): ReadonlyMap<string, Geschiedenis> {
  const byOpvolger = new Map<string, Geschiedenis>()
  for (const [id, deelnemer] of genoemd) {
    const voorganger = register.instellingById.get(id)
    if (voorganger === undefined) continue
    for (const opvolger of opvolgersVan(id, register)) {
      const eerder = byOpvolger.get(opvolger)
      if (eerder === undefined) byOpvolger.set(opvolger, { deelnemer, via: [voorganger] })
      else eerder.via.push(voorganger)
    }
  }
  return byOpvolger
}

function deelnameVia(
  netwerk: NetwerkKern,
  id: string,
  { deelnemer, via }: Geschiedenis,
  register: Register,
): Deelname {
  const eigen = new Set(huidigeVan(id, register))
  const anderen = via.map((voorganger) => huidigeVan(voorganger.id, register).filter((ander) => !eigen.has(ander)))
  return {
    netwerk,
    deelnemer,
    via,
    ookMogelijk: anderen.some((lijst) => lijst.length === 0) ? [] : [...new Set(anderen.flat())],
    zekerheid: zwakste(['afgeleid', deelnemer.zekerheid]) ?? 'afgeleid',
  }
}

/**
 * Who take part, each by whom it is today: the key of the one instelling that it lives on in, else its own. So two
 * netwerken share a participant also when one names it by the name of before.
 */
export function deelnemersNu(netwerk: Pick<NetwerkKern, 'deelnemers'>, register: Register): ReadonlySet<string> {
  return new Set(
    netwerk.deelnemers.map((deelnemer) =>
      deelnemer.instelling === undefined ? deelnemerSleutel(deelnemer) : huidigeId(deelnemer.instelling, register),
    ),
  )
}

/** The instellingen of today that stand beside a participant which has gone; empty while it exists. */
export function nuBij({ instelling }: Pick<DeelnemerKern, 'instelling'>, register: Register): InstellingKern[] {
  return instelling === undefined ? [] : huidigeVan(instelling, register).filter(({ id }) => id !== instelling)
}
