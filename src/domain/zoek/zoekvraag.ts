import { meetAfstand } from './zoekafstand.ts'
import type { Zoeknaam } from './zoekbaar.ts'
import type { Ingang } from './zoekindex.ts'
import { woorden } from './zoektekst.ts'

/** What was typed, in the forms in which it is compared. */
export interface Vraag {
  /** Without capitals and accents. */
  kaal: string
  /** The same without spaces. */
  aaneen: string
  /** The words that must occur. */
  woorden: readonly string[]
}

const MAX_LETTERS = 100
const MAX_WOORDEN = 8

/** Words that people leave out or put in without meaning anything by it. */
const bijwoorden = new Set(['de', 'het', 'een', 'van', 'der', 'en', 'in', 'te', 'voor', 's', 't'])

export function leesVraag(invoer: string): Vraag {
  const alle = woorden(invoer.slice(0, MAX_LETTERS))
  // A last single letter is the beginning of a word: "roc van t".
  const inhoud = alle.filter(
    (woord, plaats) => !bijwoorden.has(woord) || (woord.length === 1 && plaats === alle.length - 1),
  )
  return {
    kaal: alle.join(' '),
    aaneen: alle.join(''),
    woorden: (inhoud.length > 0 ? inhoud : alle).slice(0, MAX_WOORDEN),
  }
}

/** How many wrong letters a typed word may have: one from four letters on, two from eight on; a code is right or wrong. */
export function foutenIn(woord: string): number {
  if (woord.length < 4 || /^\d{2}/.test(woord)) return 0
  return woord.length < 8 ? 1 : 2
}

/**
 * The name of a record that resembles the question most. When the label itself holds what was typed, another name that
 * fits even better would tell nothing new.
 */
export function gevondenNaam({ namen, kaleNamen }: Ingang, vraag: Vraag): Zoeknaam {
  let beste = namen[0]
  let laagste = Infinity
  namen.forEach((naam, nummer) => {
    const verschil = verschilMet(kaleNamen[nummer] ?? '', vraag)
    if (verschil < laagste && !(nummer > 0 && laagste <= HOUDT_ALLES)) {
      laagste = verschil
      beste = naam
    }
  })
  return beste
}

/** At most this far is a name that holds all words, or begins of them. */
const HOUDT_ALLES = 2

function verschilMet(naam: string, { kaal, aaneen, woorden: gezocht }: Vraag): number {
  const naamAaneen = naam.replaceAll(' ', '')
  if (naamAaneen === aaneen) return 0
  if (naam.startsWith(kaal) || naamAaneen.startsWith(aaneen)) return 1
  const delen = [...naam.split(' '), naamAaneen]
  return gezocht.reduce(
    (som, woord) => som + Math.min(...delen.map((deel) => verschilVanWoord(woord, deel))),
    HOUDT_ALLES,
  )
}

const NIET_DEZE = 9

function verschilVanWoord(woord: string, deel: string): number {
  if (deel.startsWith(woord)) return 0
  const { heel, begin } = meetAfstand(woord, deel, foutenIn(woord))
  return Math.min(NIET_DEZE, Math.min(heel, begin))
}
