import { toestandBegrippen } from '../betekenis/toestandInWoorden.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import { deelnamesIn, naamVanDeelname } from '../betekenis/deelnames.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { opsomming, telwoord } from '../taal.ts'
import { isRegionaleKern } from '../telling.ts'
import { kleurVlakken } from './kleurVlakken.ts'

/** A STO-regio as a piece of the mosaic; gemeenten by code. */
export interface Mozaiekregio {
  id: string
  naam: string
  /** Without what every name has, in lines that fit a map. */
  regels: readonly string[]
  /** Who leads, how many schools and mbo’s sit there. */
  uitleg: string
  /** Its colour by number. */
  kleur: number
  bekend: readonly string[]
  waarschijnlijk: readonly string[]
}

/**
 * What a gemeente is in the mosaic: `voorbij` had a region that is over, surely or probably; `geenSchool` has no
 * vmbo-vestiging, so that nothing is missing there.
 */
export const mozaiekklassen = ['bekend', 'gedeeld', 'waarschijnlijk', 'voorbij', 'geen', 'geenSchool'] as const
export type Mozaiekklasse = (typeof mozaiekklassen)[number]

export interface Mozaiekvlak {
  klasse: Mozaiekklasse
  /** Those that it belongs to: several when it is shared, none when none is known. */
  regios: readonly Mozaiekregio[]
  /** The same in words. */
  woorden: string
}

/** The STO-regio's as a map of their own. */
export interface Mozaiek {
  regios: readonly Mozaiekregio[]
  /** Of every gemeente, by code. */
  vlakken: ReadonlyMap<string, Mozaiekvlak>
  /** What it shows, in words. */
  zin: string
  /** What a gemeente without any is called: with filters on, nothing is known of what was left out. */
  leeg: string
}

/**
 * Makes the mosaic of the visible STO-regio's, again for every choice. Colours are given once, to all there are: a filter
 * takes pieces out and recolours none.
 *
 * @param buren codes of the gemeenten that border on each, by code.
 */
export function mozaiekmaker(
  naslag: Naslag,
  buren: ReadonlyMap<string, readonly string[]>,
): (zichtbaar: readonly NetwerkKern[], leeg: string) => Mozaiek {
  const { gemeenten, netwerken } = naslag.overzicht
  const stukken = netwerken
    .filter(isStuk)
    .map((netwerk) => ({
      netwerk,
      waarschijnlijk: gemeenten.filter((ander) => ander.waarschijnlijk?.netwerk === netwerk.id).map(({ code }) => code),
    }))
  const kleuren = kleurVlakken(burenVanStukken(stukken, buren))
  const alle = stukken.map(({ netwerk, waarschijnlijk }): Mozaiekregio => ({
    id: netwerk.id,
    naam: netwerk.naam,
    regels: inRegels(korteNaam(netwerk.naam)),
    uitleg: uitlegVan(netwerk, naslag),
    kleur: kleuren.get(netwerk.id) ?? 0,
    bekend: netwerk.gemeenten,
    waarschijnlijk,
  }))
  const voorbij = stukken.filter(({ netwerk }) => isVoorbij(netwerk.toestand)).map(({ netwerk }) => netwerk)
  return (zichtbaar, leeg) => {
    const ids = new Set(zichtbaar.map(({ id }) => id))
    const regios = alle.filter(({ id }) => ids.has(id))
    const vlakken = new Map(
      gemeenten.map(({ code, vmboVestigingen }): [string, Mozaiekvlak] => {
        const bekend = regios.filter((regio) => regio.bekend.includes(code))
        if (bekend.length > 0) return [code, vlakMet(bekend.length > 1 ? 'gedeeld' : 'bekend', bekend)]
        const waarschijnlijk = regios.filter((regio) => regio.waarschijnlijk.includes(code))
        if (waarschijnlijk.length > 0) return [code, vlakMet('waarschijnlijk', waarschijnlijk)]
        const geweest = voorbij.find((netwerk) => netwerk.gemeenten.includes(code))
        if (geweest !== undefined) return [code, { klasse: 'voorbij', regios: [], woorden: voorbijWoorden(geweest) }]
        const klasse = vmboVestigingen > 0 ? 'geen' : 'geenSchool'
        return [code, { klasse, regios: [], woorden: klasse === 'geen' ? leeg : `${leeg}, geen vmbo-school` }]
      }),
    )
    return { regios, vlakken, leeg, zin: mozaiekzin(regios, vlakken) }
  }
}

function isStuk(netwerk: NetwerkKern): boolean {
  return netwerk.soort === 'sto-regio' && isRegionaleKern(netwerk)
}

interface Stuk {
  netwerk: NetwerkKern
  waarschijnlijk: readonly string[]
}

/** Pieces that share a gemeente or a border; what is probable counts too. */
function burenVanStukken(
  stukken: readonly Stuk[],
  buren: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const stukkenIn = new Map<string, string[]>()
  const codesVan = ({ netwerk, waarschijnlijk }: Stuk) => [...netwerk.gemeenten, ...waarschijnlijk]
  for (const stuk of stukken) {
    for (const code of codesVan(stuk)) stukkenIn.set(code, [...(stukkenIn.get(code) ?? []), stuk.netwerk.id])
  }
  return new Map(
    stukken.map((stuk) => {
      const rond = codesVan(stuk).flatMap((code) => [code, ...(buren.get(code) ?? [])])
      return [stuk.netwerk.id, rond.flatMap((code) => stukkenIn.get(code) ?? [])]
    }),
  )
}

/** `STO-regio Amersfoort e.o. (T is for Tech)` is called Amersfoort on a map of STO-regio's. */
export function korteNaam(naam: string): string {
  const kort = naam
    .replace(/^STO-regio (techniekpact )?/i, '')
    .replace(/ \([^)]*\)$/, '')
    .replace(/ (e\.o\.|en regio)$/, '')
  return kort === '' ? naam : kort
}

const MEESTE_LETTERS = 15

/** Lines as long as a map can bear, broken after a space, a hyphen or a slash. */
function inRegels(naam: string): string[] {
  const regels: string[] = []
  for (const deel of naam.match(/[^ /-]+[ /-]*/g) ?? [naam]) {
    const samen = (regels.at(-1) ?? '') + deel
    if (regels.length > 0 && samen.trim().length <= MEESTE_LETTERS) regels[regels.length - 1] = samen
    else regels.push(deel)
  }
  return regels.map((regel) => regel.trim())
}

/** `penvoerder Curio · 9 scholen · 2 mbo’s`; what is not known is said to be unknown. */
function uitlegVan(netwerk: NetwerkKern, naslag: Naslag): string {
  const deelnames = deelnamesIn(netwerk)
  const penvoerder = deelnames.find(({ deelnemer }) => deelnemer.rol === 'penvoerder')
  const tel = (soort: 'vmbo' | 'mbo') => deelnames.filter(({ deelnemer }) => deelnemer.soort === soort).length
  const scholen = Math.max(tel('vmbo'), netwerk.aantalScholen ?? 0)
  const mbo = tel('mbo')
  const naam = penvoerder && naamVanDeelname(penvoerder, naslag, () => undefined)
  return [
    `penvoerder ${naam ?? 'niet bekend'}`,
    scholen === 0 ? 'scholen niet bekend' : telwoord(scholen, 'school', 'scholen'),
    mbo === 0 ? 'mbo niet bekend' : telwoord(mbo, 'mbo', 'mbo’s'),
  ].join(' · ')
}

/** The mosaic in words: `77 STO-regio’s in 245 van de 342 gemeenten; in 25 andere waarschijnlijk.` */
function mozaiekzin(regios: readonly Mozaiekregio[], vlakken: Mozaiek['vlakken']): string {
  const klassen = [...vlakken.values()].map(({ klasse }) => klasse)
  const aantal = (...wat: Mozaiekklasse[]) => klassen.filter((klasse) => wat.includes(klasse)).length
  const kop = `${telwoord(regios.length, 'STO-regio', 'STO-regio’s')} in ${aantal('bekend', 'gedeeld')} van de ${vlakken.size} gemeenten`
  const erbij = aantal('waarschijnlijk')
  return `${kop}${erbij === 0 ? '' : `; in ${erbij} andere waarschijnlijk`}.`
}

function vlakMet(klasse: 'bekend' | 'gedeeld' | 'waarschijnlijk', regios: readonly Mozaiekregio[]): Mozaiekvlak {
  const namen = opsomming(regios.map(({ naam }) => naam))
  const vooraf = { bekend: '', gedeeld: 'in ', waarschijnlijk: 'waarschijnlijk ' }
  return { klasse, regios, woorden: vooraf[klasse] + namen }
}

function voorbijWoorden({ naam, toestand }: NetwerkKern): string {
  return `${naam}: ${toestandBegrippen[toestand].label.toLowerCase()}`
}
