import type { Zoekbaar, Zoekbronnen } from './zoekbaar.ts'
import { zoekbaren } from './zoekbaar.ts'
import type { Termen } from './zoektermen.ts'
import { maakTermen } from './zoektermen.ts'
import { kaleTekst, woorden } from './zoektekst.ts'

/** A record of the index; its number decides its place in `Termen`. */
export interface Ingang extends Zoekbaar {
  nummer: number
  /** Each of `namen` without capitals and accents. */
  kaleNamen: readonly string[]
}

export interface Zoekindex {
  ingangen: readonly Ingang[]
  termen: Termen
  /** A whole name without spaces → what is called so. */
  ingangenByNaam: ReadonlyMap<string, readonly Ingang[]>
  bronnen: Zoekbronnen
  /** What can be found, as a reader calls it: `netwerken`, `vmbo-scholen`. */
  gezochtIn: readonly string[]
}

/** Takes some milliseconds at today's size, so make it when a reader turns to the search box, not before. */
export function maakZoekindex(bronnen: Zoekbronnen): Zoekindex {
  const plekkenByWoord = new Map<string, number[]>()
  const ingangenByNaam = new Map<string, Ingang[]>()
  const noteer = (woord: string, plek: number) => {
    const plekken = plekkenByWoord.get(woord)
    if (plekken === undefined) plekkenByWoord.set(woord, [plek])
    else if (plekken.at(-1) !== plek) plekken.push(plek)
  }
  const ingangen = zoekbaren(bronnen).map((zoekbaar, nummer): Ingang => {
    const ingang = { ...zoekbaar, nummer, kaleNamen: zoekbaar.namen.map(({ naam }) => kaleTekst(naam)) }
    for (const naam of ingang.kaleNamen) {
      const delen = naam.split(' ')
      const aaneen = delen.join('')
      for (const woord of delen) noteer(woord, nummer * 2)
      // So that "denhaag" and "shertogenb" lead somewhere.
      if (delen.length === 2 || delen.length === 3) noteer(aaneen, nummer * 2)
      const genoten = ingangenByNaam.get(aaneen)
      if (genoten === undefined) ingangenByNaam.set(aaneen, [ingang])
      else if (genoten.at(-1) !== ingang) genoten.push(ingang)
    }
    for (const tekst of zoekbaar.omgeving) for (const woord of woorden(tekst)) noteer(woord, nummer * 2 + 1)
    return ingang
  })
  return { ingangen, termen: maakTermen(plekkenByWoord), ingangenByNaam, bronnen, gezochtIn: gezochtIn(bronnen) }
}

function gezochtIn({ scholen, plaatsen, postcodes }: Zoekbronnen): string[] {
  return [
    'netwerken',
    'mbo-instellingen',
    ...(scholen === undefined ? [] : ['vmbo-scholen']),
    'gemeenten',
    ...(plaatsen === undefined ? [] : ['plaatsen']),
    ...(postcodes === undefined ? [] : ['postcodes']),
    'regio’s',
  ]
}
