import { familieVan } from '../betekenis/familie.ts'
import { isVoorbij } from '../betekenis/toestand.ts'
import type { Naslag } from '../opzoeken.ts'
import type { NetwerkKern } from '../overzicht.ts'
import { isRegionaleKern } from '../telling.ts'
import { overlap } from '../verzameling.ts'
import type { Gelijkenis } from './gelijkenis.ts'
import { gelijkenis, scoreVan } from './gelijkenis.ts'
import { typeringVan } from './typering.ts'
import { redenenVan } from './vergelijkbaarRedenen.ts'

/** Netwerken that share more than this part of the smaller area are neighbours, not elsewhere. */
const NAUWELIJKS = 0.1
/** With fewer reasons to name, a netwerk is not called alike. */
const REDENEN = 3

export interface Vergelijkbare {
  netwerk: NetwerkKern
  /** In words, three or more: `zelfde sector: techniek`. */
  redenen: string[]
}

/**
 * The netwerken elsewhere that look most like this one, the best first. Elsewhere: hardly any shared gemeente. Only
 * regional netwerken of the core and of the same family that are not over can be; those of the same history or the same
 * whole are left out. A sector, profiel or thema must be shared, and the size may not differ by a factor of two.
 */
export function vergelijkbaar(netwerk: NetwerkKern, naslag: Naslag, max = 5): Vergelijkbare[] {
  if (waaromStil(netwerk, naslag) !== undefined) return []
  const typering = typeringVan(netwerk, naslag)
  return naslag.overzicht.netwerken
    .filter(
      (ander) => isRegionaleKern(ander) && !isVoorbij(ander.toestand) && familieVan(ander) === familieVan(netwerk),
    )
    .filter((ander) => !isVerwant(netwerk, ander) && isElders(netwerk, ander))
    .map((ander) => {
      const typeringAnder = typeringVan(ander, naslag)
      const delen = gelijkenis(typering, typeringAnder)
      return { netwerk: ander, delen, score: scoreVan(delen), redenen: redenenVan(typering, typeringAnder, delen) }
    })
    .filter(
      ({ netwerk: ander, delen, redenen }) =>
        isEvenGroot(delen) && deeltInhoud(netwerk, ander) && redenen.length >= REDENEN,
    )
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.redenen.length - a.redenen.length ||
        a.netwerk.naam.localeCompare(b.netwerk.naam, 'nl') ||
        (a.netwerk.id < b.netwerk.id ? -1 : 1),
    )
    .slice(0, max)
    .map(({ netwerk: ander, redenen }) => ({ netwerk: ander, redenen }))
}

/** Why nothing can be compared to a netwerk, as a Dutch sentence; undefined when something can. */
export function waaromStil(netwerk: NetwerkKern, naslag: Naslag): string | undefined {
  const { type } = netwerk.gebied
  if (familieVan(netwerk) === 'stelsel') return 'Wat een wet of programma overal voorschrijft, vergelijken wij niet.'
  if (type === 'landelijk') return 'Dit netwerk werkt in het hele land; er is geen elders om mee te vergelijken.'
  if (type === 'onbekend') return 'Het gebied is niet bekend, dus ook niet wat elders is.'
  const { gebied, sectoren, profielen, themas } = typeringVan(netwerk, naslag)
  if (gebied === undefined) return 'Alleen de vestigingsplaats is bekend; zonder gebied valt er niet te vergelijken.'
  if (sectoren.length + profielen.length + themas.length > 0) return undefined
  return 'Van dit netwerk is geen sector, vmbo-profiel of thema bekend; dan valt er niet te vergelijken.'
}

/** Of some likeness in size, in schools or in gemeenten; where only the seat of the other is known, nobody can say. */
const isEvenGroot = ({ scholen = 0, gemeenten = 0 }: Gelijkenis) => scholen > 0 || gemeenten > 0

/** Whether two netwerken share hardly any gemeente. */
export function isElders(a: NetwerkKern, b: NetwerkKern): boolean {
  if (a.id === b.id) return false
  const kleinste = Math.min(a.gemeenten.length, b.gemeenten.length)
  return overlap(new Set(a.gemeenten), new Set(b.gemeenten)) <= NAUWELIJKS * kleinste
}

function isVerwant(a: NetwerkKern, b: NetwerkKern): boolean {
  return [...a.opvolgerVan, ...a.opgevolgdDoor, ...a.behoortTot].includes(b.id) || b.behoortTot.includes(a.id)
}

const deeltInhoud = (a: NetwerkKern, b: NetwerkKern) =>
  deelt(a.sectoren, b.sectoren) || deelt(a.profielen, b.profielen) || deelt(a.themas, b.themas)

const deelt = <T>(a: readonly T[], b: readonly T[]) => a.some((lid) => b.includes(lid))
