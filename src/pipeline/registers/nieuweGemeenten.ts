import type { Gemeente } from '../../domain/gemeente.ts'
import { indelingSchema } from '../../domain/indeling.ts'
import { indelingBegrippen } from '../../domain/indelingBegrippen.ts'
import type { Omzetting } from './omzetting.ts'
import { bestaatUit } from './omzetting.ts'

/**
 * The gemeenten after the change. What merges leaves its names behind as aliases; a new gemeente takes its regions from
 * those that it is made of, so these must agree.
 */
export function nieuweGemeenten(
  gemeenten: readonly Gemeente[],
  omzetting: Omzetting,
): { gemeenten: Gemeente[]; meldingen: string[] } | { fouten: string[] } {
  const byCode = new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]))
  const bekend = new Set(byCode.keys())
  const fouten = [...omzetting.codes.keys()]
    .filter((code) => !bekend.has(code))
    .map((code) => `${code} bestaat hier niet`)
  if (fouten.length > 0) return { fouten }
  const meldingen: string[] = []
  const na = new Map(byCode)
  for (const [code, doelen] of omzetting.codes) if (!doelen.includes(code)) na.delete(code)
  for (const code of new Set([...omzetting.codes.values()].flat())) {
    const delen = bestaatUit(code, omzetting, bekend).flatMap((deel) => byCode.get(deel) ?? [])
    const gemeente = byCode.get(code) ?? maak(code, delen, omzetting.namen.get(code), fouten)
    if (gemeente === undefined) continue
    const opgegaan = delen.filter((deel) => deel.code !== code && omzetting.codes.get(deel.code)?.length === 1)
    const namen = opgegaan.flatMap(({ naam, aliassen }) => [naam, ...aliassen]).filter((naam) => naam !== gemeente.naam)
    na.set(code, { ...gemeente, aliassen: [...new Set([...gemeente.aliassen, ...namen])] })
    meldingen.push(...delen.flatMap((deel) => verhuizingen(deel, gemeente)))
  }
  if (fouten.length > 0) return { fouten }
  return { gemeenten: [...na.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)), meldingen }
}

function maak(
  code: string,
  delen: readonly Gemeente[],
  naam: string | undefined,
  fouten: string[],
): Gemeente | undefined {
  const [eerste] = delen
  if (naam === undefined || eerste === undefined) {
    fouten.push(`${code} is nieuw: noem de naam erbij, zoals ${code}:Nieuwstad`)
    return undefined
  }
  for (const indeling of indelingSchema.options) {
    const regios = [...new Set(delen.map((deel) => deel[indeling]))]
    if (regios.length < 2) continue
    const { label } = indelingBegrippen[indeling]
    fouten.push(`${code} ${naam}: ${label} is ${regios.join(' of ')}; zet de gemeente eerst zelf in gemeenten.json`)
  }
  return { ...eerste, code, naam, aliassen: [] }
}

/** Areas that name a region lose what moves out of it, so a curator should look at them. */
function verhuizingen(oud: Gemeente, nieuw: Gemeente): string[] {
  return indelingSchema.options
    .filter((indeling) => oud[indeling] !== nieuw[indeling])
    .map(
      (indeling) =>
        `Let op: ${oud.code} ${oud.naam} lag in ${oud[indeling]} en ligt nu in ${nieuw[indeling]}; kijk na welke gebieden een van beide noemen`,
    )
}
