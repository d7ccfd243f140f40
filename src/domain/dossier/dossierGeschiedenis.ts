import { jaarVan } from '../begrip.ts'
import { generaties } from '../betekenis/opvolging.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern } from '../overzicht.ts'
import { toonPeriode } from '../periode.ts'
import type { Onderwerp } from '../routes.ts'

/** One stop on the line of history. */
export interface Halte {
  onderwerp: Onderwerp
  naam: string
  /** `2016–2020`, `sinds 2020`, or nothing known. */
  periode: string
  plek: 'eerder' | 'dit' | 'later'
}

/** Predecessors, the netwerk itself and successors as one line; a single stop when there is no history. */
export function geschiedenisVanNetwerk(netwerk: NetwerkKern, { netwerkById }: Naslag): Halte[] {
  const eerder = generaties(netwerk.id, (id) => netwerkById.get(id)?.opvolgerVan ?? [])
  const later = generaties(netwerk.id, (id) => netwerkById.get(id)?.opgevolgdDoor ?? [])
  return lijn(
    eerder,
    netwerk,
    later,
    (id) => netwerkById.get(id),
    (item, plek) => ({
      onderwerp: { soort: 'netwerk', id: item.id },
      naam: item.naam,
      periode: toonPeriode(item),
      plek,
    }),
  )
}

/** The instellingen that went into this one, the one itself, and what it went into. */
export function geschiedenisVanInstelling(instelling: InstellingKern, { instellingById }: Naslag): Halte[] {
  const eerder = generaties(instelling.id, (id) => instellingById.get(id)?.voortgekomenUit ?? [])
  const later = generaties(instelling.id, (id) => instellingById.get(id)?.opgegaanIn ?? [])
  return lijn(
    eerder,
    instelling,
    later,
    (id) => instellingById.get(id),
    (item, plek) => ({
      onderwerp: { soort: 'instelling', id: item.id },
      naam: item.naam,
      periode: toonBestaan(item),
      plek,
    }),
  )
}

function lijn<T extends { id: string }>(
  eerder: string[][],
  dit: T,
  later: string[][],
  zoek: (id: string) => T | undefined,
  halte: (item: T, plek: Halte['plek']) => Halte,
): Halte[] {
  const haltes = (ids: readonly string[], plek: Halte['plek']) =>
    ids.flatMap((id) => {
      const item = id === dit.id ? undefined : zoek(id)
      return item === undefined ? [] : [halte(item, plek)]
    })
  return [...haltes(eerder.toReversed().flat(), 'eerder'), halte(dit, 'dit'), ...haltes(later.flat(), 'later')]
}

/** `2002–2019`, `sinds 2019`, `tot 2019`; an instelling of long ago says `periode onbekend`. */
export function toonBestaan({ bestaatVan, bestaatTot }: Pick<InstellingKern, 'bestaatVan' | 'bestaatTot'>): string {
  const van = jaarVan(bestaatVan)
  const tot = jaarVan(bestaatTot)
  const periode = { ...(van === undefined ? {} : { van }), ...(tot === undefined ? {} : { tot }) }
  return toonPeriode({ periode, toestand: tot === undefined ? 'loopt' : 'beeindigd' })
}
