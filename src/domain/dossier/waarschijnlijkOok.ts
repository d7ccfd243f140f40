import { deelnameVan } from '../betekenis/deelname.ts'
import { stoRegios, stoRegioVanGemeente, stoRegioVanSchool } from '../betekenis/stoRegioVan.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import { bestaatNu } from '../bestaan.ts'
import type { Naslag } from '../opzoeken.ts'
import type { InstellingKern, NetwerkKern, School } from '../overzicht.ts'
import { zelfdeBestuur } from '../scholen.ts'
import { opsomming } from '../taal.ts'
import { tafelsVan } from './tafels.ts'

/*
 * At which tables somebody may sit though no source says so. It counts nowhere: it is what is asked, because yes and no
 * both teach something.
 */

/** A table and why one may sit there, as a Dutch sentence. */
export interface Waarschijnlijk {
  netwerk: NetwerkKern
  reden: string
}

/** So many places are named in a reason. */
const PLAATSEN = 3

/**
 * Of an instelling of today that works in a region: the STO-regio's in which it has a vestiging, that of its
 * hoofdvestiging first, and the parts of what it takes part in. A landelijke instelling has a place everywhere, so that
 * a place says nothing.
 */
export function waarschijnlijkVanInstelling(kern: InstellingKern, naslag: Naslag): Waarschijnlijk[] {
  if (!bestaatNu(kern) || kern.werkgebied.type === 'landelijk') return []
  const inGebied = stoRegios(naslag.overzicht.netwerken).flatMap((netwerk) => {
    const hier = kern.vestigingen.filter(
      ({ gemeente, tot }) => tot === undefined && netwerk.gemeenten.includes(gemeente),
    )
    if (hier.length === 0) return []
    const hoofd = hier.find(({ hoofdvestiging }) => hoofdvestiging)
    const plaatsen = [...new Set(hier.map(({ plaats }) => plaats))]
    const reden =
      hoofd === undefined
        ? `In dit gebied ${hier.length === 1 ? 'staat een vestiging' : 'staan vestigingen'}: ${noem(plaatsen)}.`
        : `In dit gebied staat de hoofdvestiging: ${hoofd.plaats}.`
    return [{ netwerk, reden, gewicht: hier.length + (hoofd === undefined ? 0 : 100) }]
  })
  const delen = onderdelenVan([kern.id], naslag).filter(({ netwerk }) =>
    netwerk.gemeenten.some((code) => kern.gemeenten.includes(code)),
  )
  return eenmaal(
    [...inGebied.toSorted((a, b) => b.gewicht - a.gewicht), ...delen].filter(
      ({ netwerk }) => deelnameVan(kern.id, netwerk) === undefined,
    ),
  )
}

/** Of a school: its probable STO-regio, the tables of now of other schools of its bestuur, and parts of its own tables. */
export function waarschijnlijkVanSchool(school: School, scholen: readonly School[], naslag: Naslag): Waarschijnlijk[] {
  const codes = school.plek ?? [school.code]
  const oordeel = stoRegioVanSchool(school, naslag)
  const sto =
    oordeel.klasse === 'waarschijnlijk' ? oordeel.netwerken.map((netwerk) => ({ netwerk, reden: oordeel.reden })) : []
  const vanBestuur = zelfdeBestuur(school, scholen).flatMap((ander) =>
    tafelsVan(ander.plek ?? [ander.code], naslag).nu.flatMap((netwerk) =>
      netwerk.schaal === 'landelijk' || !netwerk.gemeenten.includes(school.gemeente)
        ? []
        : [{ netwerk, reden: `Een andere school van hetzelfde bestuur doet mee: ${ander.naam}.` }],
    ),
  )
  const delen = onderdelenVan(codes, naslag).filter(({ netwerk }) => netwerk.gemeenten.includes(school.gemeente))
  return eenmaal(
    [...sto, ...vanBestuur, ...delen].filter(({ netwerk }) =>
      codes.every((code) => deelnameVan(code, netwerk) === undefined),
    ),
  )
}

/** Of a gemeente: the STO-regio that it probably belongs to. */
export function waarschijnlijkVanGemeente(code: string, naslag: Naslag): Waarschijnlijk[] {
  const gemeente = naslag.gemeenteByCode.get(code)
  const oordeel = gemeente === undefined ? undefined : stoRegioVanGemeente(gemeente, naslag)
  if (oordeel?.klasse !== 'waarschijnlijk') return []
  return oordeel.netwerken.map((netwerk) => ({ netwerk, reden: oordeel.reden }))
}

/** Running parts of the tables of now at which one sits. */
function onderdelenVan(ids: readonly string[], naslag: Naslag): Waarschijnlijk[] {
  return tafelsVan(ids, naslag).nu.flatMap((geheel) =>
    (naslag.onderdelenByNetwerk.get(geheel.id) ?? [])
      .filter(({ toestand, soort }) => !isVoorbij(toestand) && soort !== 'stelselregio')
      .map((netwerk) => ({ netwerk, reden: `Het hoort bij ${geheel.naam}, waaraan u deelneemt.` })),
  )
}

const noem = (plaatsen: readonly string[]) =>
  opsomming(
    plaatsen.length <= PLAATSEN ? plaatsen : [...plaatsen.slice(0, PLAATSEN), `${plaatsen.length - PLAATSEN} andere`],
  )

/** Each table once, with the first reason. */
function eenmaal(lijst: readonly Waarschijnlijk[]): Waarschijnlijk[] {
  const gezien = new Map<string, Waarschijnlijk>()
  for (const { netwerk, reden } of lijst) {
    if (!gezien.has(netwerk.id)) gezien.set(netwerk.id, { netwerk, reden })
  }
  return [...gezien.values()]
}
