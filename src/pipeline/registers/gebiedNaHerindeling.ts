import type { Gemeente } from '../../domain/gemeente.ts'
import { indelingSchema } from '../../domain/indeling.ts'
import type { Ruw } from '../invoer/ruw.ts'
import { metWaarde, tekstenIn } from '../invoer/ruw.ts'
import type { Omzetting } from './omzetting.ts'
import { bestaatUit } from './omzetting.ts'

/**
 * The same area in the new gemeenten. An area that had only part of what is now one gemeente is no longer exact, and
 * says so; a gemeente that lies in a region that the area names is not named beside it.
 */
export function gebiedNaHerindeling(
  gebied: Ruw,
  omzetting: Omzetting,
  gemeenten: readonly Gemeente[],
  na: readonly Gemeente[],
): Ruw {
  const genoemd = tekstenIn(gebied['gemeenten'])
  if (!genoemd.some((code) => omzetting.codes.has(code))) return gebied
  const inRegio = (gemeente: Gemeente) =>
    indelingSchema.options.some((indeling) => tekstenIn(gebied[indeling]).includes(gemeente[indeling]))
  const gedekt = new Set([...genoemd, ...gemeenten.filter(inRegio).map(({ code }) => code)])
  const straksGedekt = new Set(na.filter(inRegio).map(({ code }) => code))
  const nieuw = [...new Set(genoemd.flatMap((code) => omzetting.codes.get(code) ?? [code]))]
  const bekend = new Set(gemeenten.map(({ code }) => code))
  const isHeel = genoemd
    .flatMap((code) => omzetting.codes.get(code) ?? [])
    .every((code) => bestaatUit(code, omzetting, bekend).every((deel) => gedekt.has(deel)))
  const los = nieuw.filter((code) => !straksGedekt.has(code))
  const omgezet = metWaarde(gebied, ['gemeenten'], los.length === 0 ? undefined : los)
  return isHeel || gebied['precisie'] !== 'exact' ? omgezet : { ...omgezet, precisie: 'benaderd' }
}
