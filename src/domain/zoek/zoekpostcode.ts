import type { Suggestie } from './suggestie.ts'
import { antwoordVanGemeente } from './zoekantwoord.ts'
import type { Zoekbronnen } from './zoekbaar.ts'

/** Three digits can still be in many gemeenten; more than a few suggestions say nothing. */
const MAX_GEMEENTEN = 3

/**
 * Gemeenten for `8011`, `8011AB` or `8011 ab` (the letters say nothing about the gemeente), and while typing for `80`
 * and `801`: those with most of the postcodes that begin so.
 */
export function zoekPostcode({ naslag, postcodes }: Zoekbronnen, invoer: string): Suggestie[] {
  const cijfers = /^\s*([1-9]\d{1,3})\s*$|^\s*([1-9]\d{3})\s*[a-z]{1,2}\s*$/i.exec(invoer)
  const begin = cijfers?.[1] ?? cijfers?.[2]
  if (begin === undefined || postcodes === undefined) return []
  return gemeentenMet(postcodes, begin).flatMap((code): Suggestie[] => {
    const gemeente = naslag.gemeenteByCode.get(code)
    if (gemeente === undefined) return []
    return [
      {
        doel: { soort: 'gemeente', id: code },
        groep: 'plaatsen',
        label: gemeente.naam,
        toelichting: `Postcode ${begin}${begin.length < 4 ? '…' : ''} · gemeente ${gemeente.naam}`,
        antwoord: antwoordVanGemeente(gemeente, naslag),
      },
    ]
  })
}

function gemeentenMet(postcodes: Readonly<Record<string, string>>, begin: string): string[] {
  if (begin.length === 4) {
    const code = Object.hasOwn(postcodes, begin) ? postcodes[begin] : undefined
    return code === undefined ? [] : [code]
  }
  const aantallen = new Map<string, number>()
  const ruimte = 10 ** (4 - begin.length)
  const eerste = Number(begin) * ruimte
  for (let getal = eerste; getal < eerste + ruimte; getal++) {
    const code = postcodes[getal]
    if (code !== undefined) aantallen.set(code, (aantallen.get(code) ?? 0) + 1)
  }
  const opAantal = [...aantallen].toSorted(([, a], [, b]) => b - a)
  return opAantal.slice(0, MAX_GEMEENTEN).map(([code]) => code)
}
