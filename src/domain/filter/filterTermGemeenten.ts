import type { Naslag } from '../opzoeken.ts'
import { regioSleutel } from '../opzoeken.ts'

/** Divisions that readers choose gemeenten by. */
export const kiesbareIndelingen = ['provincie', 'arbeidsmarktregio'] as const

/** Chosen gemeenten as a reader names them: a whole region by its name, the others one by one. */
export interface GemeenteTerm {
  /** `provincie/PV22` or `GM0193`. */
  sleutel: string
  label: string
  codes: readonly string[]
  /** The codes that stay when this term goes. */
  zonder: string[]
}

/** `Provincie Drenthe`, `Arbeidsmarktregio Zwolle`: divisions and gemeenten share names, so a name alone is not enough. */
export function regioLabel(indeling: (typeof kiesbareIndelingen)[number], naam: string): string {
  return `${indeling === 'provincie' ? 'Provincie' : 'Arbeidsmarktregio'} ${naam.replace(/^Regio /, '')}`
}

/** The address knows gemeenten only; when all of a region are on, they read as that region. */
export function gemeenteTermen(codes: readonly string[], naslag: Naslag): GemeenteTerm[] {
  const gekozen = new Set(codes)
  const genoemd = new Set<string>()
  const termen: Omit<GemeenteTerm, 'zonder'>[] = []
  for (const indeling of kiesbareIndelingen) {
    for (const { id, naam } of naslag.overzicht.regios.filter((regio) => regio.indeling === indeling)) {
      const leden = (naslag.gemeentenByRegio.get(regioSleutel(indeling, id)) ?? []).map(({ code }) => code)
      const heel = leden.length > 1 && leden.every((code) => gekozen.has(code))
      if (!heel || leden.every((code) => genoemd.has(code))) continue
      for (const code of leden) genoemd.add(code)
      termen.push({ sleutel: `${indeling}/${id}`, label: regioLabel(indeling, naam), codes: leden })
    }
  }
  for (const code of codes) {
    if (genoemd.has(code)) continue
    termen.push({ sleutel: code, label: naslag.gemeenteByCode.get(code)?.naam ?? code, codes: [code] })
  }
  return termen.map((term) => ({ ...term, zonder: zonderTerm(term, termen, codes) }))
}

/** Regions of two divisions overlap: what another term names stays, unless then nothing would go. */
function zonderTerm(
  term: Omit<GemeenteTerm, 'zonder'>,
  termen: readonly Omit<GemeenteTerm, 'zonder'>[],
  codes: readonly string[],
): string[] {
  const eigen = new Set(term.codes)
  const elders = new Set(termen.filter((andere) => andere !== term).flatMap((andere) => andere.codes))
  const over = codes.filter((code) => !eigen.has(code) || elders.has(code))
  return over.length < codes.length ? over : codes.filter((code) => !eigen.has(code))
}
