import * as z from 'zod/mini'
import { idSchema, tekst } from './begrip.ts'
import { groepeer } from './opzoeken.ts'
import { vestigingscodeSchema } from './vmboVestiging.ts'
import { zekerheidSchema } from './zekerheid.ts'
import { kaleTekst } from './zoek/zoektekst.ts'

/**
 * What people call a vmbo-vestiging, where the register has a name that nobody uses: `Scholengemeenschap Breda` is
 * Christoffel. The register keeps its own name beside it.
 */
export const roepnaamSchema = z.strictObject({
  code: vestigingscodeSchema,
  naam: tekst(120),
  bron: idSchema,
  zekerheid: zekerheidSchema,
})
export type Roepnaam = z.infer<typeof roepnaamSchema>

interface Vestiging {
  code: string
  naam: string
  plaats: string
  postcode: string
}

/** What a reader needs to tell one vestiging from another. */
export interface Schoolnaam {
  /** As it stands on screen; no two places in one town have the same. */
  naam: string
  /** The name in the register, when that is another. */
  registernaam?: string
  /** The codes at this place, its own included, when the register has more than one. */
  plek?: string[]
}

/**
 * Names for the screen, by code. Vestigingen of one name at one postcode are one place, known by all their codes; of
 * other namesakes in one town the postcode tells which is meant: `Etty Hillesum Lyceum (7415 DV)`.
 */
export function schoolnamen(
  vestigingen: readonly Vestiging[],
  roepnamen: readonly Pick<Roepnaam, 'code' | 'naam'>[],
): ReadonlyMap<string, Schoolnaam> {
  const roepnaamByCode = new Map(roepnamen.map(({ code, naam }) => [code, naam]))
  const genoemd = vestigingen.map((vestiging) => ({
    ...vestiging,
    roepnaam: roepnaamByCode.get(vestiging.code) ?? vestiging.naam,
  }))
  const naamgenoten = groepeer(genoemd, ({ roepnaam, plaats }) => [`${kaleTekst(roepnaam)}/${plaats}`])
  return new Map(
    [...naamgenoten.values()].flatMap((groep) => {
      const plekken = groepeer(groep, ({ postcode }) => [postcode])
      return groep.map(({ code, naam: registernaam, roepnaam, postcode }): [string, Schoolnaam] => {
        const codes = plekken.get(postcode)?.map((ander) => ander.code) ?? []
        const naam = plekken.size === 1 ? roepnaam : `${roepnaam} (${postcode.slice(0, 4)} ${postcode.slice(4)})`
        return [
          code,
          { naam, ...(naam === registernaam ? {} : { registernaam }), ...(codes.length === 1 ? {} : { plek: codes }) },
        ]
      })
    }),
  )
}
