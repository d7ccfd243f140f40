import { voorgangersVan } from '../betekenis/opvolging.ts'
import { instellingenBijRegio } from '../dossier/dossierOverlap.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, School } from '../overzicht.ts'
import { isPlek } from '../scholen.ts'
import { isBeroepsgericht } from '../vmboVestiging.ts'

/** An mbo-instelling of today with vestigingen in the region. */
export interface MboHier {
  instelling: InstellingKern
  plaatsen: string[]
  /** Vestigingen in the region. */
  vestigingen: number
  /** All that it came from, over every fusie and rename, the nearest first. */
  voorgangers: InstellingKern[]
}

/** Who teaches what in a region; vestigingen are codes of the register, as in the dossier. */
export interface Aanbod {
  vestigingen: number
  /** Places: vestigingen of one school at one postcode are one. */
  plekken: number
  besturen: number
  /** With beroepsgericht vmbo, whatever else they have. */
  beroepsgericht: number
  /** With theoretisch vmbo and no beroepsgericht. */
  theoretisch: number
  /** Of all of them, those that have havo or vwo too. */
  breed: number
  mbo: MboHier[]
  /** Instellingen of today that work here and have no vestiging here; landelijke ones left out. */
  mboVanBuiten: InstellingKern[]
}

export function aanbodIn(codes: readonly string[], naslag: Naslag, scholen: readonly School[]): Aanbod {
  const gebied = new Set(codes)
  const hier = scholen.filter(({ gemeente }) => gebied.has(gemeente))
  const beroepsgericht = hier.filter(isBeroepsgericht).length
  const instellingen = instellingenBijRegio(codes, naslag)
  return {
    vestigingen: hier.length,
    plekken: hier.filter(isPlek).length,
    besturen: new Set(hier.map(({ bestuur }) => bestuur)).size,
    beroepsgericht,
    theoretisch: hier.length - beroepsgericht,
    breed: hier.filter(({ structuur }) => structuur.includes('HAVO') || structuur.includes('VWO')).length,
    mbo: instellingen
      .filter(({ plaatsen }) => plaatsen.length > 0)
      .map(({ instelling, plaatsen }) => ({
        instelling,
        plaatsen,
        vestigingen: instelling.vestigingen.filter(({ gemeente }) => gebied.has(gemeente)).length,
        voorgangers: voorgangersVan(instelling.id, naslag).flatMap((id) => naslag.instellingById.get(id) ?? []),
      })),
    mboVanBuiten: instellingen.filter(({ plaatsen }) => plaatsen.length === 0).map(({ instelling }) => instelling),
  }
}
