/**
 * Text as people type it: without capitals, accents, apostrophes and other marks, ligatures as their letters, and without
 * what has no width: `Súdwest-Fryslân` → `sudwest fryslan`, `ﬁets` → `fiets`.
 */
export function kaleTekst(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ĳ/g, 'ij')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The words of a text, without their marks. */
export function woorden(tekst: string): string[] {
  const kaal = kaleTekst(tekst)
  return kaal === '' ? [] : kaal.split(' ')
}
