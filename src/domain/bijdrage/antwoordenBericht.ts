import { DATASETNAAM } from '../datasetnaam.ts'
import type { Bladonderwerp } from '../mijnTafels/bladonderwerp.ts'
import type { Bericht } from './bijdrageBericht.ts'

/** `antwoorden-firda.json` */
export function antwoordenBestand({ id }: Bladonderwerp): string {
  return `antwoorden-${id.toLowerCase()}.json`
}

/** A message with the answers in plain words; the file belongs to it. */
export function antwoordenBericht(
  naam: string,
  antwoorden: readonly string[],
  bestand: string,
  versie: string,
): Bericht {
  return {
    onderwerp: `Antwoord op de ${DATASETNAAM}: de tafels van ${naam}`,
    tekst: [
      `Bij dit bericht hoort het bestand ${bestand}.`,
      '',
      ...antwoorden.map((antwoord) => `- ${antwoord}`),
      '',
      `Namens: ${naam}`,
      `Versie van de gegevens: ${versie}`,
      '',
    ].join('\n'),
  }
}
