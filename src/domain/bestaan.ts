import { jaarVan } from './begrip.ts'
import type { MboInstelling } from './mboInstelling.ts'

/** Whether the instelling existed in that year; an unknown start counts as long ago, the year of closing still counts. */
export function bestondIn(instelling: Pick<MboInstelling, 'bestaatVan' | 'bestaatTot'>, jaar: number): boolean {
  const van = jaarVan(instelling.bestaatVan) ?? -Infinity
  const tot = jaarVan(instelling.bestaatTot) ?? Infinity
  return van <= jaar && jaar <= tot
}

/** Whether the instelling exists today. */
export function bestaatNu(instelling: Pick<MboInstelling, 'bestaatTot'>): boolean {
  return instelling.bestaatTot === undefined
}
