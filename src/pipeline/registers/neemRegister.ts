import { basename } from 'node:path'
import type { Codering } from '../invoer/codering.ts'
import type { Uitkomst } from '../invoer/importeer.ts'
import { zegtHetzelfde } from '../invoer/ruw.ts'
import { leesStand } from '../invoer/stand.ts'
import { toonVerschil, verschillen } from '../invoer/verschil.ts'
import { keurVooraf, schrijfAlles } from '../invoer/zetNeer.ts'
import { toonProbleem } from '../probleem.ts'
import { gebiedenUitRegister } from './gebieden.ts'
import { mboUitRegister } from './mbo.ts'
import type { Registervoorstel } from './registervoorstel.ts'
import { zonderVerdwenen } from './verdwenenScholen.ts'
import { vmboUitRegister } from './vmbo.ts'

export const registers = ['vmbo', 'mbo', 'gebieden'] as const
export type Register = (typeof registers)[number]

export interface Registerkeuze {
  map: string
  /** ISO date. */
  vandaag: string
  droog?: boolean
  codering?: Codering
  /** Take it in also when more than a fifth would go: by default that is taken for a file that is not whole. */
  veelVervallen?: boolean
  voortgang?: (deel: number) => void
}

/** Mistakes and changes that are told one by one; the rest are counted. */
const TOON = 20
const TOON_WIJZIGINGEN = 100

/** Takes in a register of DUO or CBS, or tells in Dutch why not; writes only when the whole of `data/` stays sound. */
export async function neemRegister(register: Register, pad: string, keuze: Registerkeuze): Promise<Uitkomst> {
  const { map, vandaag, droog, voortgang, codering } = keuze
  const naam = basename(pad)
  const stand = await leesStand(map)
  const wens = { ...(codering === undefined ? {} : { codering }), ...(voortgang === undefined ? {} : { voortgang }) }
  const lees: Record<Register, () => Promise<Registervoorstel>> = {
    vmbo: () => vmboUitRegister(pad, stand.data, wens),
    mbo: () => mboUitRegister(pad, stand, wens),
    gebieden: () => gebiedenUitRegister(pad, stand.data, wens),
  }
  const voorstel = await lees[register]()
  if (voorstel.fouten.length > 0)
    return mislukt(
      [],
      voorstel.fouten.map((fout) => `${naam} ${fout}`),
    )
  const { regels, vervallen, aantal } = beschrijf(voorstel)
  const verslag = [...voorstel.meldingen.map((melding) => `${naam}: ${melding}`), ...regels]
  const { oud } = voorstel.verschil
  if (vervallen > oud.size / 5 && keuze.veelVervallen !== true) {
    return mislukt(verslag.slice(0, TOON), [
      `${naam} mist ${vervallen} van de ${oud.size} ${voorstel.verschil.naam}: het bestand is waarschijnlijk niet heel. Klopt het toch, kies dan --veel-vervallen.`,
    ])
  }
  if (aantal === 0) return { regels: [...verslag, 'Er verandert niets.'], gelukt: true }
  const weg = new Set([...oud.keys()].filter((code) => !voorstel.verschil.nieuw.has(code)))
  const nasleep = register === 'vmbo' ? zonderVerdwenen(stand, weg) : { bestanden: new Map(), waarschuwingen: [] }
  const alles = [...verslag, ...nasleep.waarschuwingen.map((zin) => `Let op: ${zin}.`)]
  const bestanden = new Map([...voorstel.bestanden, ...nasleep.bestanden])
  const { problemen, canoniek } = await keurVooraf(map, bestanden, vandaag)
  if (problemen.length > 0) return mislukt(alles, problemen.map(toonProbleem))
  if (droog === true) return { regels: [...alles, 'Proef: er is niets geschreven.'], gelukt: true }
  await schrijfAlles(map, canoniek)
  return { regels: [...alles, `Bijgewerkt: ${[...canoniek.keys()].join(', ')}.`], gelukt: true }
}

function beschrijf({ verschil: { naam, oud, nieuw } }: Registervoorstel) {
  const erbij = [...nieuw].filter(([code]) => !oud.has(code))
  const weg = [...oud].filter(([code]) => !nieuw.has(code))
  const anders = [...nieuw].filter(([code, record]) => oud.has(code) && !zegtHetzelfde(oud.get(code), record))
  const aantal = erbij.length + weg.length + anders.length
  const regel = (kop: string, code: string, record: unknown) => `${kop}: ${code} ${naamVan(record)}`
  return {
    aantal,
    vervallen: weg.length,
    regels: [
      `${naam}: ${erbij.length} nieuw, ${anders.length} gewijzigd, ${weg.length} vervallen.`,
      ...eerste(erbij, ([code, record]) => [regel('Nieuw', code, record)]),
      ...eerste(anders, ([code, record]) => [
        regel('Gewijzigd', code, record),
        ...verschillen(oud.get(code), record).map(toonVerschil),
      ]),
      ...eerste(weg, ([code, record]) => [regel('Vervallen', code, record)]),
    ],
  }
}

function eerste<T>(rijen: readonly T[], toon: (rij: T) => string[]): string[] {
  const meer = rijen.length - TOON_WIJZIGINGEN
  const regels = rijen.slice(0, TOON_WIJZIGINGEN).flatMap(toon)
  return meer > 0 ? [...regels, `… en nog ${meer}; na het overnemen te zien met npm run data:diff -- HEAD`] : regels
}

function naamVan(record: unknown): string {
  return typeof record === 'object' && record !== null && 'naam' in record ? String(record.naam) : ''
}

function mislukt(verslag: readonly string[], fouten: readonly string[]): Uitkomst {
  const meer = fouten.length > TOON ? [`… en nog ${fouten.length - TOON}`] : []
  return { regels: [...verslag, ...fouten.slice(0, TOON), ...meer, 'Er is niets geschreven.'], gelukt: false }
}
