import { jaarVan } from '../begrip.ts'
import { toestandBegrippen } from '../begrippen.ts'
import type { Toestand } from './toestand.ts'

/** The state in a few words: `loopt`, `laatst gezien 2018`. */
export function toonToestand({ toestand, gezien }: { toestand: Toestand; gezien?: string | undefined }): string {
  const label = toestandBegrippen[toestand].label.toLowerCase()
  return toestand === 'laatst-gezien' && gezien !== undefined ? `${label} ${jaarVan(gezien)}` : label
}
