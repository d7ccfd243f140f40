import * as z from 'zod/mini'
import type { Begrip } from '../begrip.ts'
import type { Gemeente } from '../gemeente.ts'

/** How far a netwerk reaches. A table of one town and one of a whole province are not added up. */
export const schaalSchema = z.enum(['lokaal', 'regionaal', 'provinciebreed', 'landelijk', 'onbekend'])
export type Schaal = z.infer<typeof schaalSchema>

export const schaalBegrippen: Record<Schaal, Begrip & { uitleg: string }> = {
  lokaal: { label: 'Lokaal', uitleg: 'Hoogstens drie gemeenten.' },
  regionaal: { label: 'Regionaal', uitleg: 'Meer dan drie gemeenten, binnen hoogstens twee arbeidsmarktregio’s.' },
  provinciebreed: {
    label: 'Provinciebreed',
    uitleg: 'Een hele provincie, of gemeenten in meer dan twee arbeidsmarktregio’s.',
  },
  landelijk: { label: 'Landelijk', uitleg: 'Heel Nederland.' },
  onbekend: { label: 'Onbekend', uitleg: 'Het gebied is niet bekend.' },
}

const LOKAAL = 3
const REGIONAAL = 2

/** The scale that follows from an area and its gemeenten (codes); `alle` are the gemeenten of the country. */
export function schaalVan(
  type: 'regionaal' | 'landelijk' | 'onbekend',
  codes: readonly string[],
  alle: readonly Gemeente[],
): Schaal {
  if (type !== 'regionaal') return type
  if (codes.length <= LOKAAL) return 'lokaal'
  const gebied = new Set(codes)
  const eigen = alle.filter(({ code }) => gebied.has(code))
  const buiten = new Set(alle.filter(({ code }) => !gebied.has(code)).map(({ provincie }) => provincie))
  const heleProvincie = eigen.some(({ provincie }) => !buiten.has(provincie))
  const regios = new Set(eigen.map(({ arbeidsmarktregio }) => arbeidsmarktregio))
  return heleProvincie || regios.size > REGIONAAL ? 'provinciebreed' : 'regionaal'
}
