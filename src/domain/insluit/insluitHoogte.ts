/**
 * The message with which an embedded page tells its height: this type and a number of pixels, nothing else. The script
 * on the host page (`src/embed/embed.ts`) knows it too; both are fixed, because host pages keep old scripts for years.
 */
export const HOOGTEBERICHT = 'landkaart-hoogte'

/** Below this width map and text do not stand side by side (Embed.module.css, KaartPagina.module.css). */
export const SMAL = 600

/** With this type the script asks again for the height: a script that comes late has missed what was told. */
export const HOOGTEVRAAG = 'landkaart-vraag'

/** What an embedded page shows most of. */
export type InsluitBeeld =
  | { soort: 'kaart' }
  /** A table that scrolls by itself, in both directions. */
  | { soort: 'tabel' }
  /** A text with its natural height in pixels. */
  | { soort: 'tekst'; inhoud: number }

/** Height of the bar with the title, in pixels; the style sheet has the same. */
const BALK = 44

/** The question and the views above the map of a narrow frame, in pixels. */
const VRAAG = 126

/** The head of a table and some twenty rows, in pixels. */
const TABELHOOGTE = 760

/**
 * The height that suits an embedded page `breedte` wide, in pixels. It depends on the width only, never on the present
 * height: a height that follows from itself would creep.
 */
export function gewensteHoogte(breedte: number, beeld: InsluitBeeld): number {
  const begrens = (hoogte: number, min: number, max: number) => Math.round(Math.min(max, Math.max(min, hoogte)))
  switch (beeld.soort) {
    case 'kaart':
      return BALK + begrens(breedte * 0.72, 380, 640) + (breedte < SMAL ? VRAAG : 0)
    case 'tabel':
      return BALK + TABELHOOGTE
    case 'tekst':
      // A list of hundreds of rows scrolls within the frame.
      return BALK + begrens(beeld.inhoud, 240, 1200)
  }
}
