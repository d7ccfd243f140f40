import { groepeer } from './opzoeken.ts'
import type { School } from './overzicht.ts'

type Register = readonly School[]

const byCodeVan = perRegister((scholen) => new Map(scholen.map((school) => [school.code, school])))
const byBestuurVan = perRegister((scholen) => groepeer(scholen, ({ bestuur }) => [bestuur]))

/** The school with this code of a vestiging. */
export function schoolMetCode(scholen: Register, code: string): School | undefined {
  return byCodeVan(scholen).get(code)
}

/** Whether this vestiging stands for its place in lists: of those at one place the first code does. */
export function isPlek({ code, plek }: Pick<School, 'code' | 'plek'>): boolean {
  return plek === undefined || plek[0] === code
}

/** The other places of the same bestuur, in the order of the register. */
export function zelfdeBestuur({ code, bestuur, plek = [code] }: School, scholen: Register): School[] {
  return (byBestuurVan(scholen).get(bestuur) ?? []).filter((ander) => isPlek(ander) && !plek.includes(ander.code))
}

/** Keeps what is made of a register for as long as that register lives: every page of the build asks it again. */
function perRegister<T>(maak: (scholen: Register) => T): (scholen: Register) => T {
  const gemaakt = new WeakMap<Register, T>()
  return (scholen) => {
    const eerder = gemaakt.get(scholen)
    if (eerder !== undefined) return eerder
    const nieuw = maak(scholen)
    gemaakt.set(scholen, nieuw)
    return nieuw
  }
}
