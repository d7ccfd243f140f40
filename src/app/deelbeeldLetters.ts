import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const { resolve } = createRequire(import.meta.url)
const LETTERTYPE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/** What the drawing can write: Latin-1 with the dashes, quotes and bullets of Dutch text. */
const TEKENS = [
  ...Array.from({ length: 0x100 - 0x20 }, (_, nr) => String.fromCodePoint(0x20 + nr)),
  ...'–—‘’“”…•',
].join('')

/**
 * Source Sans 3 as the renderer can read it: plain TrueType, one file a weight. The package has one variable WOFF2 for
 * all weights.
 */
export async function haalLetters(): Promise<Uint8Array[]> {
  const bron = await readFile(resolve(LETTERTYPE))
  return Promise.all(
    [400, 600].map((wght) => subsetFont(bron, TEKENS, { targetFormat: 'truetype', variationAxes: { wght } })),
  )
}

/** Breaks a text into lines no wider than `breedte`, in units of its letter height; a word too long stays whole. */
export function breekAf(tekst: string, breedte: number): string[] {
  const regels: string[] = []
  for (const woord of tekst.split(' ')) {
    const langer = [regels.at(-1), woord].filter((deel) => deel !== undefined).join(' ')
    if (regels.length === 0 || breedteVan(langer) > breedte) regels.push(woord)
    else regels[regels.length - 1] = langer
  }
  return regels
}

/** About how wide a text is in semibold, in letter heights; rather too wide than too narrow. */
export function breedteVan(tekst: string): number {
  let som = 0
  for (const teken of tekst) {
    if (/[\sijlI.,:;'’‘|!()]/.test(teken)) som += 0.31
    else if (/[mwMW@–—…%&]/.test(teken)) som += 0.87
    else if (/[A-Z]/.test(teken)) som += 0.64
    else som += 0.54
  }
  return som
}
