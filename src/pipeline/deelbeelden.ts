/*
 * Share pictures: what a message or a timeline shows of a link to a page. They exist only when the site knows its own
 * address, because Open Graph asks for a full one.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
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
      const nieuw: [naam: string, svg: string][] = []
      for (const tekening of tekeningen) if (!(await isHeel(join(bewaard, tekening[0])))) nieuw.push(tekening)
      if (nieuw.length > 0) {
        const naarPng = await maakTekenaar()
        for (const [naam, svg] of nieuw) {
          // Under its own name only once it is whole.
          const deel = join(bewaard, `${naam}.deel`)
          await writeFile(deel, naarPng(svg))
          await rename(deel, join(bewaard, naam))
        }
      }
      for (const naam of tekeningen.keys()) {
        await writeFile(join(dist, MAP, naam), await readFile(join(bewaard, naam)))
      }
      return { aantal: tekeningen.size, getekend: nieuw.length }
    },
  }
}

/** What every PNG ends with. A build that was killed, or a cache that was restored by half, leaves one without. */
const EINDE = Buffer.from('49454e44ae426082', 'hex')

async function isHeel(pad: string): Promise<boolean> {
  const png = await readFile(pad).catch(() => undefined)
  return png !== undefined && png.subarray(-EINDE.length).equals(EINDE)
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
