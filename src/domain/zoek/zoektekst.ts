/** Text as people type it: without capitals, accents, apostrophes and other marks. `Súdwest-Fryslân` → `sudwest fryslan` */
export function kaleTekst(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The words of a text, without their marks. */
export function woorden(tekst: string): string[] {
  const kaal = kaleTekst(tekst)
  return kaal === '' ? [] : kaal.split(' ')
}
