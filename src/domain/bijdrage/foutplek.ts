import { deelLabels } from '../velden/deelvelden.ts'
import type { BijdrageSoort } from './bijdrage.ts'
import { vragen } from './bijdrageInvoer.ts'
import type { Stap } from './stappen.ts'
import { heeftDelen } from './vormen.ts'

/** Something that the sender must mend, or had better look at, with the question that it is about. */
export interface Fout {
  /** `naam`, or a part of an answer: `deelnemers.2.naam`, `gebied.type`. */
  veld: string
  tekst: string
  /** An answer that is still to be given: no reason to interrupt somebody who has not come to it. */
  ontbreekt: boolean
}

/** The question that a place in the record comes from: `['deelnemers', 2, 'naam']` → `deelnemers.2.naam`. */
export function veldBij(soort: BijdrageSoort, plek: readonly PropertyKey[]): string {
  for (const { naam, vorm, pad } of vragen[soort].values()) {
    if (pad === undefined || !pad.every((deel, index) => plek[index] === deel)) continue
    return heeftDelen(vorm) ? [naam, ...plek.slice(pad.length).map(String)].join('.') : naam
  }
  // An object as a whole (`periode`), or what nobody is asked for: at the end, where everything comes together.
  const eerste = [...vragen[soort].values()].find(({ pad }) => pad?.[0] === plek[0])
  return eerste?.naam ?? 'opmerking'
}

/** The step in which a fault can be mended. */
export function stapVanFout({ veld }: Pick<Fout, 'veld'>, soort: BijdrageSoort): Stap {
  return vragen[soort].get(veld.split('.')[0] ?? '')?.stap ?? 'nakijken'
}

const labelVanDeel: ReadonlyMap<string, string> = new Map(Object.entries(deelLabels))

/** What the question is called on screen, for a list of faults far away from it: `Plaats (Vestigingen, nummer 2)`. */
export function labelVanFout({ veld }: Pick<Fout, 'veld'>, soort: BijdrageSoort): string {
  const [hoofd = '', ...rest] = veld.split('.')
  const vraag = vragen[soort].get(hoofd)?.label ?? ''
  const deel = labelVanDeel.get(rest.at(-1) ?? '')
  const nummer = Number(rest[0])
  if (!Number.isInteger(nummer)) return deel === undefined || rest[0] === 'type' ? vraag : deel
  const plek = `${vraag}, nummer ${nummer + 1}`
  return deel === undefined ? plek : `${deel} (${plek})`
}
