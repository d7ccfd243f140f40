import type { Zoekbaar, Zoekbronnen } from './zoekbaar.ts'
import { zoekgroepen } from './zoekbaar.ts'
import { zoekbaren } from './zoekbaren.ts'
import type { Termen } from './zoektermen.ts'
import { maakTermen, plaatsInRecord, plek } from './zoektermen.ts'
import { kaleTekst, woorden } from './zoektekst.ts'
import type { Leestekst } from './leestekst.ts'
import { leesteksten } from './leestekst.ts'

/** A record of the index; its number decides its place in all lists. */
export interface Ingang extends Zoekbaar {
  nummer: number
  /** Each of `namen` without capitals and accents. */
  kaleNamen: readonly string[]
}

export interface Zoekindex {
  ingangen: readonly Ingang[]
  termen: Termen
  /** Per record the place of its group in `zoekgroepen`. */
  groepen: Uint8Array
  /** Per record what decides when all else is equal: present before past, then weight, or short names before long ones. */
  volgorde: Uint16Array
  /** A whole name without spaces → what is called so. */
  ingangenByNaam: ReadonlyMap<string, readonly Ingang[]>
  teksten: readonly Leestekst[]
  bronnen: Zoekbronnen
  /** What can be found, as a reader calls it: `netwerken`, `vmbo-scholen`. */
  gezochtIn: readonly string[]
}

/** The index at once. */
export function maakZoekindex(bronnen: Zoekbronnen): Zoekindex {
  const bouw = bouwZoekindex(bronnen)
  for (;;) {
    const stap = bouw.next()
    if (stap.done === true) return stap.value
  }
}

const RECORDS_PER_STAP = 200
const TEKSTEN_PER_STAP = 50

/** The index in steps of a few milliseconds, so that a page can breathe in between. */
export function* bouwZoekindex(bronnen: Zoekbronnen): Generator<void, Zoekindex> {
  const plekkenByWoord = new Map<string, number[]>()
  const ingangenByNaam = new Map<string, Ingang[]>()
  const ingangen: Ingang[] = []
  const noteer = (woord: string, waar: number) => {
    const plekken = voegToe(plekkenByWoord, woord)
    if (plekken.at(-1) !== waar) plekken.push(waar)
  }
  for (const zoekbaar of zoekbaren(bronnen)) {
    const nummer = ingangen.length
    const ingang = { ...zoekbaar, nummer, kaleNamen: zoekbaar.namen.map(({ naam }) => kaleTekst(naam)) }
    ingangen.push(ingang)
    ingang.kaleNamen.forEach((naam, naamnummer) => {
      const delen = naam.split(' ')
      const aaneen = delen.join('')
      const vooraan = plek(nummer, naamnummer === 0 ? plaatsInRecord.vooraan : plaatsInRecord.naam)
      delen.forEach((woord, woordnummer) =>
        noteer(woord, woordnummer === 0 ? vooraan : plek(nummer, plaatsInRecord.naam)),
      )
      // So that "denhaag" and "shertogenb" lead somewhere.
      if (delen.length === 2 || delen.length === 3) noteer(aaneen, vooraan)
      const genoten = voegToe(ingangenByNaam, aaneen)
      if (genoten.at(-1) !== ingang) genoten.push(ingang)
    })
    for (const tekst of zoekbaar.omgeving)
      for (const woord of woorden(tekst)) noteer(woord, plek(nummer, plaatsInRecord.omgeving))
    if (nummer % RECORDS_PER_STAP === 0) yield
  }
  const termen = maakTermen(plekkenByWoord)
  yield
  const teksten: Leestekst[] = []
  if (bronnen.teksten !== undefined) {
    for (const tekst of leesteksten(bronnen.teksten, bronnen.naslag)) {
      teksten.push(tekst)
      if (teksten.length % TEKSTEN_PER_STAP === 0) yield
    }
  }
  return {
    ingangen,
    termen,
    groepen: Uint8Array.from(ingangen, ({ groep }) => zoekgroepen.indexOf(groep)),
    volgorde: Uint16Array.from(
      ingangen,
      ({ achteraan, gewicht, kaleNamen }) =>
        (achteraan ? 512 : 0) + Math.min(511, gewicht ?? kaleNamen[0]?.length ?? 0),
    ),
    ingangenByNaam,
    teksten,
    bronnen,
    gezochtIn: gezochtIn(bronnen),
  }
}

function voegToe<T>(lijsten: Map<string, T[]>, sleutel: string): T[] {
  const bekend = lijsten.get(sleutel)
  if (bekend !== undefined) return bekend
  const nieuw: T[] = []
  lijsten.set(sleutel, nieuw)
  return nieuw
}

function gezochtIn({ scholen, plaatsen, postcodes, teksten }: Zoekbronnen): string[] {
  return [
    'netwerken',
    'mbo-instellingen',
    ...(scholen === undefined ? [] : ['vmbo-scholen']),
    'gemeenten',
    ...(plaatsen === undefined ? [] : ['plaatsen']),
    ...(postcodes === undefined ? [] : ['postcodes']),
    'regio’s',
    'filters',
    'pagina’s',
    ...(teksten === undefined ? [] : ['de teksten']),
  ]
}
