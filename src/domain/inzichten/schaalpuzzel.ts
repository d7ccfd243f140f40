import { stoRegios as stoRegiosVanNu } from '../betekenis/stoRegioVan.ts'
import type { NuEnVoorbij } from '../dossier/tafels.ts'
import { tafelsVan } from '../dossier/tafels.ts'
import { bestaatNu } from '../bestaan.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
import { doorsnede, overlap, vereniging } from '../verzameling.ts'

/** An mbo-instelling beside the STO-regio's that it has to do with. */
export interface MboSchaal {
  instelling: InstellingKern
  /** STO-regio's that share a gemeente with its werkgebied or vestigingen; empty for landelijke instellingen. */
  raakt: NetwerkKern[]
  /** Of its tables of now, the STO-regio's with a known area. */
  deelnemerIn: NetwerkKern[]
  /** All its tables, as in its dossier. */
  tafels: NuEnVoorbij
  /** In its werkgebied, all vmbo-vestigingen of the register. */
  vestigingen: number
}

/** A STO-regio beside the mbo-instellingen that it has to do with. */
export interface StoSchaal {
  stoRegio: NetwerkKern
  raakt: InstellingKern[]
  deelnemers: InstellingKern[]
  /** In its gemeenten, whether they take part or not. */
  vestigingen: number
  /** Shared gemeenten as a part of all gemeenten of both, for the mbo-instelling whose werkgebied fits best: 0–1. */
  besteMaat: { instelling: InstellingKern; maat: number } | undefined
}

export interface Schaalpuzzel {
  instellingen: MboSchaal[]
  stoRegios: StoSchaal[]
}

/**
 * Who has to do with whom, both ways, for instellingen of today and STO-regio's with a known area that are not over. Touching is one
 * shared gemeente; the werkgebied is often general knowledge, so touching is an indication and taking part a fact.
 */
export function schaalpuzzel(naslag: Naslag): Schaalpuzzel {
  const { overzicht } = naslag
  const stoRegios = stoRegiosVanNu(overzicht.netwerken).filter(({ gebied }) => gebied.type === 'regionaal')
  const gebieden = new Map(stoRegios.map((stoRegio) => [stoRegio.id, new Set(stoRegio.gemeenten)]))
  const instellingen = overzicht.instellingen
    .filter(bestaatNu)
    .map((instelling): MboSchaal & { gebied: ReadonlySet<string> } => {
      const gebied = werkgebiedVan(instelling)
      const tafels = tafelsVan([instelling.id], naslag)
      return {
        ...{ instelling, gebied, tafels, vestigingen: telVestigingen(gebied, naslag) },
        raakt: stoRegios.filter(({ id }) => overlap(gebied, gebieden.get(id) ?? new Set()) > 0),
        deelnemerIn: stoRegios.filter((stoRegio) => tafels.nu.includes(stoRegio)),
      }
    })
  return {
    instellingen: instellingen
      .map(({ gebied: _, ...rest }) => rest)
      .toSorted((a, b) => b.raakt.length - a.raakt.length || opNaam(a.instelling, b.instelling)),
    stoRegios: stoRegios
      .map((stoRegio): StoSchaal => {
        const eigen = gebieden.get(stoRegio.id) ?? new Set<string>()
        const raken = instellingen.filter(({ raakt }) => raakt.includes(stoRegio))
        const maten = raken.map(({ instelling, gebied }) => ({ instelling, maat: maatVan(eigen, gebied) }))
        return {
          ...{ stoRegio, raakt: raken.map(({ instelling }) => instelling), vestigingen: telVestigingen(eigen, naslag) },
          deelnemers: instellingen
            .filter(({ deelnemerIn }) => deelnemerIn.includes(stoRegio))
            .map(({ instelling }) => instelling),
          besteMaat: maten.toSorted((a, b) => b.maat - a.maat)[0],
        }
      })
      .toSorted((a, b) => b.raakt.length - a.raakt.length || opNaam(a.stoRegio, b.stoRegio)),
  }
}

const opNaam = (a: { naam: string }, b: { naam: string }) => a.naam.localeCompare(b.naam, 'nl')

/** The gemeenten that an instelling serves; a landelijke one serves all, which says nothing, so none. */
function werkgebiedVan({ werkgebied, gemeenten, vestigingen }: InstellingKern): ReadonlySet<string> {
  return werkgebied.type === 'landelijk'
    ? new Set()
    : new Set([...gemeenten, ...vestigingen.map(({ gemeente }) => gemeente)])
}

function telVestigingen(codes: ReadonlySet<string>, { gemeenteByCode }: Naslag): number {
  return [...codes].reduce((som, code) => som + (gemeenteByCode.get(code)?.vmboVestigingen ?? 0), 0)
}

function maatVan(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return doorsnede(a, b).size / Math.max(1, vereniging(a, b).size)
}

/** The extremes that the STO publication speaks of, in our list; each undefined when there is nothing to compare. */
export interface Uitersten {
  meesteStoRegios: MboSchaal | undefined
  /** The same among roc's: green and landelijke instellingen serve far larger areas. */
  rocMetMeeste: MboSchaal | undefined
  vaakstDeelnemer: MboSchaal | undefined
  /** Most mbo-instellingen for its number of vmbo-vestigingen, among the smaller half of the STO-regio's. */
  kleinMetVeelMbo: StoSchaal | undefined
  /** Most vmbo-vestigingen of those that one mbo-instelling touches. */
  grootMetEenMbo: StoSchaal | undefined
  bestePassing: StoSchaal | undefined
}

export function uiterstenVan({ instellingen, stoRegios }: Schaalpuzzel): Uitersten {
  const groottes = stoRegios.map(({ vestigingen }) => vestigingen).toSorted((a, b) => a - b)
  const mediaan = groottes[Math.floor((groottes.length - 1) / 2)] ?? 0
  const hoogste = <T>(rijen: readonly T[], maat: (rij: T) => number): T | undefined =>
    rijen.reduce<T | undefined>(
      (beste, rij) => (maat(rij) > (beste === undefined ? 0 : maat(beste)) ? rij : beste),
      undefined,
    )
  return {
    meesteStoRegios: hoogste(instellingen, ({ raakt }) => raakt.length),
    rocMetMeeste: hoogste(
      instellingen.filter(({ instelling }) => instelling.soort === 'roc'),
      ({ raakt }) => raakt.length,
    ),
    vaakstDeelnemer: hoogste(instellingen, ({ deelnemerIn }) => deelnemerIn.length),
    kleinMetVeelMbo: hoogste(
      stoRegios.filter(({ vestigingen }) => vestigingen > 0 && vestigingen <= mediaan),
      ({ raakt, vestigingen }) => raakt.length - vestigingen / 1000,
    ),
    grootMetEenMbo: hoogste(
      stoRegios.filter(({ raakt }) => raakt.length === 1),
      ({ vestigingen }) => vestigingen,
    ),
    bestePassing: hoogste(stoRegios, ({ besteMaat }) => besteMaat?.maat ?? 0),
  }
}
