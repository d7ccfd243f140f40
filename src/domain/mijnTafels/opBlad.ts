import type { Tafelgenoten } from '../dossier/tafels.ts'
import type { Tafelblad } from './tafelblad.ts'

/* What of a sheet fits one A4. The page on screen has it all; on paper what does not fit is counted. */

/** The parts of a sheet that grow, in the order in which they give way. */
export const bladdelen = ['voorbij', 'vaker', 'waarschijnlijk', 'nu'] as const
export type Bladdeel = (typeof bladdelen)[number]

/** How many of each part go on paper. */
export type OpBlad = Record<Bladdeel, number>

/** Lines of text that each row of a part takes. */
export type Regels = Record<Bladdeel, readonly number[]>

/** Lines of text on a sheet, without what every sheet has; its sentence, columns, questions and notes share them. */
const REGELS = 54
/** Of these the map with its words, and a line below the lists, take so many in the right column. */
const KAART = 20
/** A heading with its room, and the line that counts the rest. */
const KOP = 3
/** Not fewer than this give way before the next part does. */
const MINSTE: OpBlad = { voorbij: 2, vaker: 2, waarschijnlijk: 2, nu: 5 }

/**
 * Takes rows off the end, part after part, until both columns fit. `vast` are the lines above and below them, and
 * `bronregels` those of all notes of so many tables.
 */
export function pasOpBlad(regels: Regels, vast: number, bronregels: (opBlad: OpBlad) => number): OpBlad {
  const opBlad: OpBlad = {
    voorbij: regels.voorbij.length,
    vaker: regels.vaker.length,
    waarschijnlijk: regels.waarschijnlijk.length,
    nu: regels.nu.length,
  }
  const hoogte = (deel: Bladdeel) =>
    regels[deel].length === 0 ? 0 : KOP + regels[deel].slice(0, opBlad[deel]).reduce((som, rij) => som + rij, 0)
  const teHoog = (delen: readonly Bladdeel[], kaart: number) =>
    vast + kaart + delen.reduce((som, deel) => som + hoogte(deel), 0) + bronregels(opBlad) > REGELS
  for (const minste of [MINSTE, { voorbij: 0, vaker: 0, waarschijnlijk: 0, nu: 0 }]) {
    for (const deel of bladdelen) {
      const kolom =
        deel === 'voorbij' || deel === 'vaker' ? (['vaker', 'voorbij'] as const) : (['nu', 'waarschijnlijk'] as const)
      while (opBlad[deel] > minste[deel] && teHoog(kolom, kolom[0] === 'vaker' ? KAART : 0)) opBlad[deel] -= 1
    }
  }
  return opBlad
}

/** Letters that fit a line: of a name with its soort beside the state, of who sits there, of a narrow row, of a note. */
const breedte = { zin: 95, tafel: 44, genoten: 50, smal: 36, vraag: 68, bron: 125 } as const

const regelsVan = (tekst: string, letters: number) => Math.max(1, Math.ceil(tekst.length / letters))

/** Names go on a sheet as far as they fit in so many letters; the others are counted. */
const NAMEN = 100

/** The first names, and how many there are besides. */
export function eersteNamen({ namen, naamlozeScholen }: Tafelgenoten): { eerste: Tafelgenoten['namen']; meer: number } {
  let letters = 0
  const eerste = namen.filter(({ naam }, nr) => {
    letters += naam.length + 2
    return nr === 0 || letters <= NAMEN
  })
  return { eerste, meer: namen.length - eerste.length + naamlozeScholen }
}

/** How many lines the rows of a sheet take; `genoten` are the words beneath the name of a table of now. */
export function regelsVanBlad(blad: Tafelblad, genoten: (tafel: Tafelblad['nu'][number]) => string): Regels {
  return {
    nu: blad.nu.map((tafel) => {
      const wie = genoten(tafel)
      return (
        1.7 +
        regelsVan(`${tafel.naam} overleg of agenda`, breedte.tafel) +
        (wie === '' ? 0 : regelsVan(wie, breedte.genoten))
      )
    }),
    waarschijnlijk: blad.waarschijnlijk.map(
      ({ netwerk, reden }) =>
        0.9 + regelsVan(`${netwerk.naam} STO-regio`, breedte.tafel) + regelsVan(reden, breedte.genoten),
    ),
    vaker: blad.vaker.map(
      ({ naam, nu, voorbij }) => 1.6 + regelsVan(`${'■'.repeat(nu.length + voorbij.length)} ${naam}`, breedte.smal),
    ),
    voorbij: blad.voorbij.map(({ naam }) => 1.5 + regelsVan(naam, breedte.smal)),
  }
}

/** Lines of what stands above and below the columns: the sentence, a little larger, and the questions. */
export function vasteRegels({ zin, vragen }: Pick<Tafelblad, 'zin' | 'vragen'>): number {
  return (
    1.2 * regelsVan(zin, breedte.zin) +
    vragen.reduce((som, { tekst }) => som + 0.6 + regelsVan(tekst, breedte.vraag), 0)
  )
}

/** Lines of notes, which are smaller and run on. */
export function regelsVanBronnen(titels: readonly string[]): number {
  const letters = titels.reduce((som, titel) => som + titel.length + 10, 0)
  return letters === 0 ? 0 : 1.5 + 0.8 * Math.ceil(letters / breedte.bron)
}
