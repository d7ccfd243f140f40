import * as z from 'zod/mini'
import { gebiedSchema } from '../gebied.ts'
import { gemeentenInGebied } from '../gemeentenInGebied.ts'
import type { Indeling } from '../indeling.ts'
import { indelingSchema } from '../indeling.ts'
import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'
import type { Onderwerp } from '../routes.ts'
import { onderwerpNaam } from '../vergelijk/vergelijkOnderwerp.ts'
import { metHoofdletter } from '../taal.ts'
import { als, gevuld, maakVorm } from './vorm.ts'

const codes = z.array(z.string())

/** An area while it is being chosen. */
export const gebiedInvoerSchema = z.object({
  type: z.enum(['', 'regionaal', 'landelijk', 'onbekend']),
  gemeenten: codes,
  provincie: codes,
  arbeidsmarktregio: codes,
  corop: codes,
  rmc: codes,
  precisie: z.string(),
  omschrijving: z.string(),
  toelichting: z.string(),
})
export type GebiedInvoer = z.infer<typeof gebiedInvoerSchema>

const geenGebied: GebiedInvoer = {
  ...{ type: '', gemeenten: [], provincie: [], arbeidsmarktregio: [], corop: [], rmc: [] },
  ...{ precisie: '', omschrijving: '', toelichting: '' },
}

/** A question for an area. */
export const gebiedvorm = maakVorm({
  schema: gebiedInvoerSchema,
  leeg: geenGebied,
  vanRecord(waarde) {
    if (waarde === undefined) return geenGebied
    const gebied = z.parse(gebiedSchema, waarde)
    const toelichting = gebied.toelichting ?? ''
    if (gebied.type !== 'regionaal') return { ...geenGebied, type: gebied.type, toelichting }
    const { zekerheid: _, omschrijving = '', ...rest } = gebied
    return { ...rest, omschrijving, toelichting }
  },
  naarRecord(gebied) {
    const toelichting = als('toelichting', gebied.toelichting)
    switch (gebied.type) {
      case '':
        return undefined
      case 'onbekend':
        return { type: gebied.type, ...toelichting }
      case 'landelijk':
        return { type: gebied.type, zekerheid: 'opgave', ...toelichting }
      case 'regionaal':
        return {
          type: gebied.type,
          ...Object.fromEntries(
            (['gemeenten', ...indelingSchema.options] as const).flatMap((deel) =>
              gebied[deel].length === 0 ? [] : [[deel, gebied[deel]]],
            ),
          ),
          precisie: gevuld(gebied.precisie) ?? 'exact',
          zekerheid: 'opgave',
          ...als('omschrijving', gebied.omschrijving),
          ...toelichting,
        }
    }
  },
  inWoorden(gebied, _, { naslag }) {
    const namen = delenVan(gebied, naslag).map(({ naam }) => naam)
    const waar = {
      '': '',
      landelijk: 'heel Nederland',
      onbekend: 'onbekend',
      regionaal: [gebied.omschrijving.trim(), namen.join(', ')].filter((deel) => deel !== '').join(': '),
    }[gebied.type]
    const toelichting = gebied.toelichting.trim()
    return toelichting === '' ? waar : `${waar} (${toelichting})`
  },
})

/** A gemeente or region that can be part of an area. */
export type Gebiedsdeel = Extract<Onderwerp, { soort: 'gemeente' | 'regio' }>

/** Every gemeente of a chosen area, each once, by itself or by its region. */
export function gemeentenVan(gebied: GebiedInvoer, { overzicht }: Naslag): string[] {
  return gemeentenInGebied(
    { ...gebied, type: 'regionaal', precisie: 'exact', zekerheid: 'opgave' },
    overzicht.gemeenten,
  )
}

/** The parts as they were chosen, regions first, with what to call them. */
export function delenVan(gebied: GebiedInvoer, naslag: Naslag): { deel: Gebiedsdeel; naam: string }[] {
  const delen: Gebiedsdeel[] = [
    ...indelingSchema.options.flatMap((indeling) =>
      gebied[indeling].map((id) => ({ soort: 'regio' as const, indeling, id })),
    ),
    ...gebied.gemeenten.map((id) => ({ soort: 'gemeente' as const, id })),
  ]
  return delen.map((deel) => ({ deel, naam: deelnaam(deel, naslag) }))
}

/** `Zwolle`, `Provincie Drenthe`. */
export function deelnaam(deel: Gebiedsdeel, naslag: Naslag): string {
  if (deel.soort === 'gemeente') return naslag.gemeenteByCode.get(deel.id)?.naam ?? deel.id
  return metHoofdletter(onderwerpNaam(deel, naslag, []) ?? deel.id)
}

/** Adds a gemeente or region. A gemeente that already lies in a chosen region is not told twice. */
export function metDeel(gebied: GebiedInvoer, deel: Gebiedsdeel, naslag: Naslag): GebiedInvoer {
  if (deel.soort === 'gemeente') {
    if (gemeentenVan(gebied, naslag).includes(deel.id)) return gebied
    return { ...gebied, gemeenten: [...gebied.gemeenten, deel.id] }
  }
  const { indeling, id } = deel
  if (gebied[indeling].includes(id)) return gebied
  const erin = new Set(leden(indeling, id, naslag))
  return {
    ...gebied,
    [indeling]: [...gebied[indeling], id],
    gemeenten: gebied.gemeenten.filter((code) => !erin.has(code)),
  }
}

/** Takes away a part as it was chosen. */
export function zonderDeel(gebied: GebiedInvoer, deel: Gebiedsdeel): GebiedInvoer {
  if (deel.soort === 'gemeente') return { ...gebied, gemeenten: gebied.gemeenten.filter((code) => code !== deel.id) }
  return { ...gebied, [deel.indeling]: gebied[deel.indeling].filter((id) => id !== deel.id) }
}

/**
 * What a press on the map does: the gemeente comes in or goes out. Out of a chosen region means that the region is
 * written as its other gemeenten.
 */
export function wisselGemeente(gebied: GebiedInvoer, code: string, naslag: Naslag): GebiedInvoer {
  const nu = gemeentenVan(gebied, naslag)
  if (!nu.includes(code)) return metDeel(gebied, { soort: 'gemeente', id: code }, naslag)
  const regios = indelingSchema.options.map((indeling): [Indeling, string[]] => [
    indeling,
    gebied[indeling].filter((id) => !leden(indeling, id, naslag).includes(code)),
  ])
  const rest: GebiedInvoer = { ...gebied, ...Object.fromEntries(regios), gemeenten: [] }
  const gedekt = new Set(gemeentenVan(rest, naslag))
  return { ...rest, gemeenten: nu.filter((ander) => ander !== code && !gedekt.has(ander)) }
}

function leden(indeling: Indeling, id: string, { gemeentenByRegio }: Naslag): string[] {
  return (gemeentenByRegio.get(regioSleutel(indeling, id)) ?? []).map(({ code }) => code)
}
