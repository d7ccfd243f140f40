/*
 * Share pictures: what a message or a timeline shows of a link to a page. They exist only when the site knows its own
 * address, because Open Graph asks for a full one.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { haalLetters } from './deelbeeldLetters.ts'

const { resolve } = createRequire(import.meta.url)

/** Pictures of earlier builds: only what changed is drawn again. */
const BEWAARD = '.cache/deelbeelden'
/** To be raised when another renderer or font draws the same SVG differently. */
const UITGAVE = '1'

/** Below `assets/`, which hosts keep for ever: a name holds the content of its file. */
const MAP = 'assets/deelbeelden'

export interface Deelbeelden {
  /** Takes a picture in and gives its path below the base path: the same drawing, the same path. */
  neemOp: (svg: string) => string
  /** Writes every picture that was taken in below `dist`; gives how many there are and how many were drawn anew. */
  schrijf: (dist: string) => Promise<{ aantal: number; getekend: number }>
}

export function maakDeelbeelden(bewaard: string = BEWAARD): Deelbeelden {
  const tekeningen = new Map<string, string>()
  return {
    neemOp: (svg) => {
      const naam = `${createHash('sha256').update(UITGAVE).update(svg).digest('hex').slice(0, 16)}.png`
      tekeningen.set(naam, svg)
      return `${MAP}/${naam}`
    },
    schrijf: async (dist) => {
      await Promise.all([bewaard, join(dist, MAP)].map((map) => mkdir(map, { recursive: true })))
      const nieuw = [...tekeningen].filter(([naam]) => !existsSync(join(bewaard, naam)))
      if (nieuw.length > 0) {
        const naarPng = await maakTekenaar()
        for (const [naam, svg] of nieuw) await writeFile(join(bewaard, naam), naarPng(svg))
      }
      for (const naam of tekeningen.keys()) {
        await writeFile(join(dist, MAP, naam), await readFile(join(bewaard, naam)))
      }
      return { aantal: tekeningen.size, getekend: nieuw.length }
    },
  }
}

let gestart: Promise<void> | undefined

/** The renderer is WebAssembly: one package for every system, without binaries to install. */
async function maakTekenaar(): Promise<(svg: string) => Uint8Array> {
  gestart ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm))
  const [fontBuffers] = await Promise.all([haalLetters(), gestart])
  return (svg) => {
    const tekening = new Resvg(svg, { font: { fontBuffers } })
    const beeld = tekening.render()
    const png = beeld.asPng()
    beeld.free()
    tekening.free()
    return png
  }
}
