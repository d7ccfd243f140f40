import type { Bijdrage } from './bijdrage.ts'
import { DATASETNAAM } from '../datasetnaam.ts'
import type { Contact } from '../contact.ts'

/** Addresses longer than this are cut off by browsers and servers. */
const LANGSTE_ADRES = 6000

/** What a message about a contribution says; the file goes along with it by hand. */
export interface Bericht {
  onderwerp: string
  tekst: string
}

/** A message in plain words: what it is about, and that the file belongs to it. */
export function berichtVan(bijdrage: Bijdrage, naam: string, bestand: string, organisatie: string): Bericht {
  const { actie, versie, record } = bijdrage
  return {
    onderwerp: `${actie === 'nieuw' ? 'Nieuw voor' : 'Wijziging van'} de ${DATASETNAAM}: ${naam}`,
    tekst: [
      `Bij dit bericht hoort het bestand ${bestand}.`,
      '',
      `Waarover: ${naam} (${record.id})`,
      `Wat: ${actie === 'nieuw' ? 'nieuw' : 'wijziging'}`,
      ...(organisatie.trim() === '' ? [] : [`Namens: ${organisatie.trim()}`]),
      `Versie van de gegevens: ${versie}`,
      '',
    ].join('\n'),
  }
}

/** Opens the reader's own mail program with the message; undefined when no address is set. */
export function mailAdres({ email }: Contact, { onderwerp, tekst }: Bericht): string | undefined {
  if (email === '') return undefined
  // Mail programs want the line ends of mail.
  const body = encodeURIComponent(tekst.replaceAll('\n', '\r\n'))
  return `mailto:${email}?subject=${encodeURIComponent(onderwerp)}&body=${body}`
}

/** Opens a new issue with the message, and the file itself as far as it fits; undefined when no address is set. */
export function issueAdres(
  { issueAdres: adres }: Contact,
  { onderwerp, tekst }: Bericht,
  inhoud: string,
): string | undefined {
  if (!adres.startsWith('https://')) return undefined
  const metBestand = `${tekst}\n\`\`\`json\n${inhoud}\`\`\`\n`
  const kies = (body: string) => `${adres}?${String(new URLSearchParams({ title: onderwerp, body }))}`
  const heel = kies(metBestand)
  return heel.length <= LANGSTE_ADRES ? heel : kies(tekst)
}
