import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const { resolve } = createRequire(import.meta.url)
const LETTERTYPE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/** What the drawing can write: Latin-1 with the dashes, quotes and bullets of Dutch text. */
const TEKENS = `${Array.from({ length: 0x100 - 0x20 }, (_, nr) => String.fromCodePoint(0x20 + nr)).join('')}–—‘’“”…•`

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
