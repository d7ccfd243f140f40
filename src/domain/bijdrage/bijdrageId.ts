import type { Naslag } from '../opzoeken.ts'
import { kaleTekst } from '../zoek/zoektekst.ts'

/** Longest id that is made of a name; leaves room for a number behind it. */
const LANGST = 70

/** A text as a part of an id: `Techniekhuis Noord` → `techniekhuis-noord`; empty when it has no letter or digit. */
export function alsId(tekst: string): string {
  return kaleTekst(tekst).replaceAll(' ', '-').slice(0, LANGST).replace(/-+$/, '')
}

/**
 * An id for a new record that no other record has, also when hyphens are left out: `techniekhuis-noord-2`. Empty when
 * the name has no letter or digit to make one of.
 */
export function nieuwId(naam: string, { overzicht }: Naslag): string {
  const kaal = (id: string) => id.replaceAll('-', '')
  const bezet = new Set([...overzicht.netwerken, ...overzicht.instellingen].map(({ id }) => kaal(id)))
  const id = alsId(naam)
  if (id === '' || !bezet.has(kaal(id))) return id
  let nummer = 2
  while (bezet.has(kaal(`${id}-${nummer}`))) nummer += 1
  return `${id}-${nummer}`
}
