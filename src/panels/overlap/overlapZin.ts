import { schatting } from '@/domain/betekenis/schatting'
import { zwakste } from '@/domain/zekerheid'
import { telwoord, toonGetal } from '@/domain/taal'
import type { Overlapmatrix } from '@/domain/overlap/overlapmatrix'
import { overlapmaatBegrippen, overlapparen } from '@/domain/overlap/overlapmatrix'

/**
 * The matrix in words: `Van de 12 netwerken (waarvan 5 afgeleid) delen 30 van de 66 tweetallen minstens één gemeente; het meest A en B (14
 * gemeenten).`
 */
export function overlapZin(matrix: Overlapmatrix): string {
  const { enkelvoud, meervoud } = overlapmaatBegrippen[matrix.maat]
  const aantal = matrix.netwerken.length
  const tweetallen = (aantal * (aantal - 1)) / 2
  const paren = overlapparen(matrix)
  const [meeste] = paren
  if (meeste === undefined) return `De ${aantal} netwerken delen geen ${meervoud}.`
  const hoeveel = telwoord(meeste.aantal, enkelvoud, meervoud)
  const isEnige = paren.filter((paar) => paar.aantal === meeste.aantal).length === 1
  const top = isEnige ? `het meest ${meeste.a.naam} en ${meeste.b.naam} (${hoeveel})` : `ten hoogste ${hoeveel}`
  return `Van de ${aantal} netwerken${onderbouwing(matrix)} delen ${toonGetal(paren.length)} van de ${toonGetal(tweetallen)} tweetallen minstens één ${enkelvoud}; ${top}.`
}

/** How many of the netwerken have an area or participants of which no source says it all. */
function onderbouwing({ netwerken, maat }: Overlapmatrix): string {
  const oordeel = schatting(
    netwerken.map(({ gebied, deelnemers }) => {
      if (maat === 'gemeenten') return gebied.zekerheid
      return maat === 'deelnemers' ? zwakste(deelnemers.map(({ zekerheid }) => zekerheid)) : undefined
    }),
  )
  return oordeel === undefined ? '' : ` (${oordeel})`
}
