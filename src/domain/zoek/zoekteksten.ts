import type { Leestekst } from './leestekst.ts'
import type { Suggestie } from './suggestie.ts'
import { kaleTekst } from './zoektekst.ts'
import type { Vraag } from './zoekvraag.ts'

/** Shorter words stand in every text. */
const MIN_LETTERS = 4

/** The texts in which every word of the question begins a word; nothing for a question that is too short to say anything. */
export function zoekInTeksten(teksten: readonly Leestekst[], { woorden }: Vraag): Leestekst[] {
  if (!woorden.some((woord) => woord.length >= MIN_LETTERS)) return []
  const gezocht = woorden.map((woord) => ` ${stam(woord)}`)
  return teksten.filter(({ kaal }) => gezocht.every((woord) => kaal.includes(woord)))
}

/** A long plural finds its singular too: `convenanten` is about a convenant. */
function stam(woord: string): string {
  return woord.length < 8 ? woord : woord.replace(/(en|s)$/, '')
}

/** As a suggestion, with the piece of the text that holds what was asked. */
export function suggestieVanTekst({ doel, groep, label, tekst }: Leestekst, vraag: Vraag): Suggestie {
  return { doel, groep, label, toelichting: fragment(tekst, vraag), antwoord: [] }
}

/** Room for about two lines. */
const FRAGMENT = 120

/** The sentence that holds most of what was asked, cut before it when that stands far on. */
export function fragment(tekst: string, { woorden }: Vraag): string {
  const stammen = woorden.map(stam)
  let beste = { zin: '', raak: -1 }
  for (const [zin] of tekst.matchAll(/[^.!?]+[.!?]*/g)) {
    const kaal = ` ${kaleTekst(zin)}`
    const raak = stammen.filter((woord) => kaal.includes(` ${woord}`)).length
    if (raak > beste.raak) beste = { zin: zin.trim(), raak }
  }
  const delen = beste.zin.split(' ')
  const eerste = delen.findIndex((deel) => stammen.some((woord) => kaleTekst(deel).startsWith(woord)))
  const begin = beste.zin.length <= FRAGMENT || eerste < 10 ? 0 : eerste - 5
  return inkorten(`${begin === 0 ? '' : '… '}${delen.slice(begin).join(' ')}`)
}

function inkorten(zin: string): string {
  return zin.length <= FRAGMENT ? zin : `${zin.slice(0, zin.lastIndexOf(' ', FRAGMENT))} …`
}
