import type { Neerslag } from '../leesData.ts'

/** What a register wants changed, or in Dutch why it was refused. */
export interface Registervoorstel {
  bestanden: Neerslag
  /** The records before and after, by their code. */
  verschil: { naam: string; oud: ReadonlyMap<string, unknown>; nieuw: ReadonlyMap<string, unknown> }
  /** Each follows the name of the file. */
  fouten: string[]
  meldingen: string[]
}

export function mislukt(fouten: string[]): Registervoorstel {
  return { bestanden: new Map(), verschil: { naam: '', oud: new Map(), nieuw: new Map() }, fouten, meldingen: [] }
}
