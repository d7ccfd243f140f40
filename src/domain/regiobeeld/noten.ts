import type { Vindplaatsen } from '../mijnTafels/vindplaatsen.ts'
import type { NetwerkKern } from '../overzicht.ts'

/** The sources of a page as numbered notes, each once. */
export interface Noten {
  /** In the order of their numbers, which begin at 1. */
  bronnen: string[]
  /** By id of a netwerk. */
  nummers: ReadonlyMap<string, number>
}

/** What counts and places rest on, for every region. */
const REGISTERS = ['DUO, Alle vestigingen VO en instellingen mbo', 'CBS, Gebieden in Nederland 2026']

/** The number of the note with the registers of schools. */
export const NOOT_SCHOLEN = 1

/** Registers first, then the sources of these netwerken in their order; one that has none has no number. */
export function notenVan(netwerken: readonly NetwerkKern[], vindplaatsen: Vindplaatsen): Noten {
  const gezien = netwerken.flatMap(({ id }) => {
    const bron = vindplaatsen[id]
    return bron === undefined ? [] : [{ id, bron }]
  })
  const bronnen = [...new Set([...REGISTERS, ...gezien.map(({ bron }) => bron)])]
  return { bronnen, nummers: new Map(gezien.map(({ id, bron }) => [id, bronnen.indexOf(bron) + 1])) }
}
