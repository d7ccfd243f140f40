import { kaleTekst, woorden } from './zoektekst.ts'

/** A piece of a name; `geraakt` when it is what the reader typed. */
export interface Tekstdeel {
  tekst: string
  geraakt: boolean
}

/** A letter with its marks is one letter. By hand: Firefox before 125 has no `Intl.Segmenter`. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu

/** Cuts a name into what was typed (at the front of a word) and the rest: `Súd|west`. The pieces together are the name. */
export function markeer(naam: string, invoer: string): Tekstdeel[] {
  const gezocht = woorden(invoer)
  const letters = naam.match(LETTER) ?? []
  const kaleLetters = letters.map(kaleTekst)
  const geraakt = letters.map(() => false)
  letters.forEach((_, begin) => {
    const voor = kaleLetters[begin - 1]
    if (kaleLetters[begin] === '' || (voor !== undefined && (voor !== '' || /['’`]/.test(letters[begin - 1] ?? ''))))
      return
    const eind = Math.max(begin, ...gezocht.map((woord) => eindVanBegin(kaleLetters, begin, woord)))
    geraakt.fill(true, begin, eind)
  })
  const delen: Tekstdeel[] = []
  letters.forEach((letter, plaats) => {
    const laatste = delen.at(-1)
    if (laatste !== undefined && laatste.geraakt === geraakt[plaats]) laatste.tekst += letter
    else delen.push({ tekst: letter, geraakt: geraakt[plaats] === true })
  })
  return delen
}

/** Where the beginning of a word that equals `woord` ends, or `begin` when it does not equal it. */
function eindVanBegin(kaleLetters: readonly string[], begin: number, woord: string): number {
  let over = woord
  let plaats = begin
  while (over !== '' && plaats < kaleLetters.length) {
    const letter = kaleLetters[plaats] ?? ''
    if (letter === '' || !over.startsWith(letter)) return begin
    over = over.slice(letter.length)
    plaats += 1
  }
  return over === '' ? plaats : begin
}
