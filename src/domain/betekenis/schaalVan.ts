import type { Gemeente } from '../gemeente.ts'
import type { Schaal } from './schaal.ts'

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
