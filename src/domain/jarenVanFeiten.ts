import { jaarVan } from './begrip.ts'
import type { NetwerkKern } from './overzicht.ts'

/**
 * From which years most of what is told of the netwerken comes: the years between which the middle half of them was last
 * seen. The day on which a site was made is not the day of a fact. Undefined when nothing is dated.
 */
export function jarenVanFeiten(
  netwerken: readonly Pick<NetwerkKern, 'gezien'>[],
): { van: number; tot: number } | undefined {
  const jaren = netwerken
    .flatMap(({ gezien }) => (gezien === undefined ? [] : [jaarVan(gezien)]))
    .toSorted((a, b) => a - b)
  const van = jaren[Math.floor((jaren.length - 1) / 4)]
  const tot = jaren[Math.ceil(((jaren.length - 1) * 3) / 4)]
  return van === undefined || tot === undefined ? undefined : { van, tot }
}

/** `de meeste feiten zijn van 2018 tot en met 2022` */
export function feitenZin(netwerken: readonly Pick<NetwerkKern, 'gezien'>[]): string {
  const jaren = jarenVanFeiten(netwerken)
  if (jaren === undefined) return 'van de feiten is geen jaar bekend'
  return jaren.van === jaren.tot
    ? `de meeste feiten zijn van ${jaren.van}`
    : `de meeste feiten zijn van ${jaren.van} tot en met ${jaren.tot}`
}
