import type { DeelnemerKern } from '../deelnemer.ts'
import { deelnemerSleutel } from '../deelnemer.ts'
import { opsomming } from '../taal.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
import type { Zekerheid } from '../zekerheid.ts'
import { zwakste } from '../zekerheid.ts'

/** That an instelling or school takes part in a netwerk, as a source says or as follows from its history. */
export interface Deelname {
  netwerk: NetwerkKern
  /** The row of the source on which it rests; with more predecessors, that of the first. */
  deelnemer: DeelnemerKern
  /** Ids of the predecessors that the source names in its place; empty when it is named itself. */
  via: readonly string[]
  /** Ids of other instellingen of today, after a split, to which the place may have gone instead. */
  ookMogelijk: readonly string[]
  /** That of the source; at most `afgeleid` when it came by a predecessor. */
  zekerheid: Zekerheid
}

/**
 * How one instelling (by id) or school (by code) takes part. Who is named itself is never also told by way of a
 * predecessor. Undefined when it does not take part.
 */
export function deelnameVan(id: string, netwerk: NetwerkKern): Deelname | undefined {
  const zelf = netwerk.deelnemers.find(({ instelling, school }) => (instelling ?? school) === id)
  if (zelf !== undefined) {
    return { netwerk, deelnemer: zelf, via: [], ookMogelijk: [], zekerheid: zelf.zekerheid }
  }
  const voorgangers = netwerk.deelnemers.filter(({ nu = [] }) => nu.includes(id))
  const [eerste] = voorgangers
  if (eerste === undefined) return undefined
  const anderen = voorgangers.map(({ nu = [] }) => nu.filter((ander) => ander !== id))
  return {
    netwerk,
    deelnemer: eerste,
    via: [...new Set(voorgangers.flatMap(({ instelling }) => instelling ?? []))],
    ookMogelijk: anderen.some((lijst) => lijst.length === 0) ? [] : [...new Set(anderen.flat())],
    zekerheid: zwakste(['afgeleid', eerste.zekerheid]) ?? 'afgeleid',
  }
}

/**
 * Who take part, each by whom it is today: the key of the one instelling that it lives on in, else its own. So two
 * netwerken share a participant also when one names it by the name of before; between the heirs of a split no choice
 * is made.
 */
export function deelnemersNu({ deelnemers }: Pick<NetwerkKern, 'deelnemers'>): ReadonlySet<string> {
  return new Set(deelnemers.map(sleutelNu))
}

/** What tells a participant apart, by whom it is today. */
export function sleutelNu(deelnemer: DeelnemerKern): string {
  const [enige, ...anderen] = deelnemer.nu ?? []
  return enige === undefined || anderen.length > 0 ? deelnemerSleutel(deelnemer) : enige
}

export interface Instellingnamen {
  instellingById: ReadonlyMap<string, Pick<InstellingKern, 'naam'>>
}

/** `via ROC Friese Poort`, after a split with whom it may have gone to; undefined for who is named itself. */
export function viaInWoorden(
  { via, ookMogelijk }: Pick<Deelname, 'via' | 'ookMogelijk'>,
  { instellingById }: Instellingnamen,
): string | undefined {
  if (via.length === 0) return undefined
  const namen = (ids: readonly string[]) => opsomming(ids.map((id) => instellingById.get(id)?.naam ?? id))
  const weg = `via ${namen(via)}`
  return ookMogelijk.length === 0 ? weg : `${weg}; kan ook zijn overgegaan naar ${namen(ookMogelijk)}`
}

/** Who stands today in the place of a participant of the past: `nu Firda`, after a split `nu Scalda of Lentiz`. */
export function nuInWoorden(nu: readonly string[], { instellingById }: Instellingnamen): string {
  return `nu ${nu.map((id) => instellingById.get(id)?.naam ?? id).join(' of ')}`
}

/** How many take part: `7`, and `7, voor zover bekend (4 van 9 scholen)` when not all schools are known by name. */
export function deelnemersInWoorden(netwerk: Pick<NetwerkKern, 'deelnemers' | 'aantalScholen'>): string {
  const aantal = new Set(netwerk.deelnemers.map(sleutelNu)).size
  const scholen = scholenBekend(netwerk)
  if (scholen !== undefined) return `${aantal}, voor zover bekend (${scholen})`
  return aantal === 0 ? 'Onbekend' : String(aantal)
}

/** `4 van 9 scholen` when a source counts more schools than are known by name. */
export function scholenBekend({
  deelnemers,
  aantalScholen = 0,
}: Pick<NetwerkKern, 'deelnemers' | 'aantalScholen'>): string | undefined {
  const scholen = deelnemers.filter(({ soort }) => soort === 'vmbo').length
  return scholen < aantalScholen ? `${scholen} van ${aantalScholen} scholen` : undefined
}
