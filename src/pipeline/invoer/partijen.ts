import { distance } from 'fastest-levenshtein'
import { bestaatNu } from '../../domain/bestaan.ts'
import type { MboInstelling } from '../../domain/mboInstelling.ts'
import type { School } from '../../domain/overzicht.ts'
import { kaleTekst } from '../../domain/zoek/zoektekst.ts'
import type { MetBestand } from '../leesData.ts'
import type { Ruw } from './ruw.ts'
import { tekstBij } from './ruw.ts'

/** Who a cell may name: by code, or by any name that it goes or went by, however it is spelled. */
export interface Partijen {
  /** The id of the one instelling that is called so. */
  instellingVan: (naam: string) => string | undefined
  /** The codes of the schools that are called so: none, one or several. */
  scholenVan: (naam: string) => readonly string[]
  /** What a deelnemer may be called in a cell, in plain letters. */
  heet: (lid: Ruw, naam: string) => boolean
  /** The instelling or school that somebody who is in no register may well be, as a reader knows it. */
  lijktOp: (naam: string) => string | undefined
}

/** The registers that parties are known from. */
export interface Register {
  mboInstellingen: readonly MetBestand<MboInstelling>[]
  scholen: readonly School[]
}

/** Words that half of all schools bear, so that what is left tells them apart. */
const GEWOON = new Set('roc mbo aoc vmbo college school instelling stichting groep de het van voor en te'.split(' '))

/** Names go both ways, and a code is as good as a name. */
export function leesPartijen({ mboInstellingen, scholen }: Register): Partijen {
  const instellingen = mboInstellingen.map(({ record }) => record)
  const instellingByNaam = new Map<string, string | undefined>()
  for (const naamsoort of naamsoorten) {
    const eerder = new Set(instellingByNaam.keys())
    for (const instelling of instellingen.toSorted((a, b) => Number(bestaatNu(a)) - Number(bestaatNu(b)))) {
      for (const naam of naamsoort(instelling).map(kaleTekst))
        if (!eerder.has(naam)) instellingByNaam.set(naam, instelling.id)
    }
  }
  const namenBySleutel = new Map([
    ...instellingen.map(({ id, naam }): [string, string[]] => [id, [naam]]),
    ...scholen.map(({ code, naam, registernaam = naam }): [string, string[]] => [code, [naam, registernaam]]),
  ])
  const scholenByNaam = new Map<string, string[]>()
  for (const { code } of scholen) {
    for (const naam of new Set([code, ...(namenBySleutel.get(code) ?? [])].map(kaleTekst))) {
      scholenByNaam.set(naam, [...(scholenByNaam.get(naam) ?? []), code])
    }
  }
  const toonBy = new Map<string, string>()
  for (const { code, naam, plaats } of scholen) toonBy.set(kaleTekst(naam), `${naam}, ${plaats} (${code})`)
  for (const instelling of instellingen) {
    for (const naam of naamsoorten.flatMap((soort) => soort(instelling))) {
      toonBy.set(kaleTekst(naam), `${instelling.naam} (${instelling.id})`)
    }
  }
  const byEigenWoorden = new Map([...toonBy].map(([naam, toon]) => [eigenWoorden(naam), toon]))
  return {
    instellingVan: (naam) => instellingByNaam.get(kaleTekst(naam)),
    scholenVan: (naam) => scholenByNaam.get(kaleTekst(naam)) ?? [],
    heet: (lid, naam) => {
      const sleutel = tekstBij(lid, 'instelling') ?? tekstBij(lid, 'school')
      if (sleutel === undefined) return lid['naam'] === naam
      const kaal = kaleTekst(naam)
      return instellingByNaam.get(kaal) === sleutel || scholenByNaam.get(kaal)?.includes(sleutel) === true
    },
    lijktOp: (naam) => {
      const kaal = kaleTekst(naam)
      const eigen = eigenWoorden(kaal)
      if (eigen !== '' && eigen !== kaal && byEigenWoorden.has(eigen)) return byEigenWoorden.get(eigen)
      return bijnaGelijk(kaal, toonBy)
    },
  }
}

/** What an instelling is called, what names it most surely first. */
const naamsoorten: readonly ((instelling: MboInstelling) => readonly string[])[] = [
  ({ id, naam }) => [id, naam],
  ({ officieleNaam = [], korteNaam = [], aliassen }) => [officieleNaam, korteNaam, aliassen].flat(),
]

/** `deltion` of `roc deltion`, whatever the order. */
function eigenWoorden(kaal: string): string {
  return kaal
    .split(' ')
    .filter((woord) => !GEWOON.has(woord))
    .toSorted()
    .join(' ')
}

/** One letter in six may differ. */
function bijnaGelijk(kaal: string, toonBy: ReadonlyMap<string, string>): string | undefined {
  const ruimte = Math.floor(kaal.length / 6)
  for (const [naam, toon] of toonBy) {
    if (Math.abs(naam.length - kaal.length) <= ruimte && distance(naam, kaal) <= ruimte) return toon
  }
  return undefined
}
