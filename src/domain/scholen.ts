import { groepeer } from './opzoeken.ts'
import type { School } from './overzicht.ts'

type Register = readonly School[]

const byCodeVan = perRegister((scholen) => new Map(scholen.map((school) => [school.code, school])))
const byBestuurVan = perRegister((scholen) => groepeer(scholen, ({ bestuur }) => [bestuur]))

/** The school with this code of a vestiging. */
export function schoolMetCode(scholen: Register, code: string): School | undefined {
  return byCodeVan(scholen).get(code)
}

/** The other schools of the same bestuur, in the order of the register. */
export function zelfdeBestuur({ code, bestuur }: School, scholen: Register): School[] {
  return (byBestuurVan(scholen).get(bestuur) ?? []).filter((ander) => ander.code !== code)
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
