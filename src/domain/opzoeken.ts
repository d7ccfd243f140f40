import { deelnemerIds } from './deelnemer.ts'
import { bestaatNu } from './bestaan.ts'
import type { Indeling } from './indeling.ts'
import type { GemeenteKern, InstellingKern, NetwerkKern, Overzicht, RegioKern } from './overzicht.ts'

/** The overview with the ways to find a record or what is tied to it, made once per version of the data. */
export interface Naslag {
  overzicht: Overzicht
  gemeenteByCode: ReadonlyMap<string, GemeenteKern>
  instellingById: ReadonlyMap<string, InstellingKern>
  netwerkById: ReadonlyMap<string, NetwerkKern>
  /** Key: `regioSleutel`. */
  regioByKey: ReadonlyMap<string, RegioKern>
  gemeentenByRegio: ReadonlyMap<string, GemeenteKern[]>
  /** Netwerken that cover a gemeente by name or region; landelijke ones are not repeated for each. */
  netwerkenByGemeente: ReadonlyMap<string, NetwerkKern[]>
  /** Netwerken by participant, itself or by a predecessor: id of an instelling or code of a school. */
  netwerkenByDeelnemer: ReadonlyMap<string, NetwerkKern[]>
  /** Parts by the netwerk that they belong to. */
  onderdelenByNetwerk: ReadonlyMap<string, NetwerkKern[]>
  /** Instellingen of today that work in a gemeente or have a vestiging there; landelijke ones are not repeated for each. */
  instellingenByGemeente: ReadonlyMap<string, InstellingKern[]>
}

/** Region ids are unique within a division only: `provincie/PV23`. */
export function regioSleutel(indeling: Indeling, id: string): string {
  return `${indeling}/${id}`
}

/** Items by each of their keys, in their own order; an item with a key twice is there once. */
export function groepeer<T>(items: readonly T[], sleutels: (item: T) => Iterable<string>): Map<string, T[]> {
  const groepen = new Map<string, T[]>()
  for (const item of items) {
    for (const sleutel of new Set(sleutels(item))) {
      const groep = groepen.get(sleutel)
      if (groep === undefined) groepen.set(sleutel, [item])
      else groep.push(item)
    }
  }
  return groepen
}

export function maakNaslag(overzicht: Overzicht): Naslag {
  const { gemeenten, regios, instellingen, netwerken } = overzicht
  return {
    overzicht,
    gemeenteByCode: new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente])),
    instellingById: new Map(instellingen.map((instelling) => [instelling.id, instelling])),
    netwerkById: new Map(netwerken.map((netwerk) => [netwerk.id, netwerk])),
    regioByKey: new Map(regios.map((regio) => [regioSleutel(regio.indeling, regio.id), regio])),
    gemeentenByRegio: groepeer(gemeenten, (gemeente) => [
      regioSleutel('provincie', gemeente.provincie),
      regioSleutel('arbeidsmarktregio', gemeente.arbeidsmarktregio),
      regioSleutel('corop', gemeente.corop),
      regioSleutel('rmc', gemeente.rmc),
    ]),
    netwerkenByGemeente: groepeer(netwerken, (netwerk) => netwerk.gemeenten),
    netwerkenByDeelnemer: groepeer(netwerken, deelnemerIds),
    onderdelenByNetwerk: groepeer(netwerken, (netwerk) => netwerk.behoortTot),
    instellingenByGemeente: groepeer(instellingen.filter(bestaatNu), (instelling) => [
      ...instelling.gemeenten,
      ...instelling.vestigingen.map(({ gemeente }) => gemeente),
    ]),
  }
}
