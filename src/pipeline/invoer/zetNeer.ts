import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { controleerData } from '../controleerData.ts'
import { leesData } from '../leesData.ts'
import type { Probleem } from '../probleem.ts'

/** Path inside `data/` → its new text; undefined when the file goes. */
export type Neerslag = ReadonlyMap<string, string | undefined>

/** What `data/` would be with the new files: every problem, and the new files in their canonical form. */
export interface Keuring {
  problemen: Probleem[]
  canoniek: Neerslag
}

/** Reads and checks the whole of `data/` with the new files in place, in a copy; `map` itself is not touched. */
export async function keurVooraf(map: string, nieuw: Neerslag, vandaag: string): Promise<Keuring> {
  const kopie = await mkdtemp(join(tmpdir(), 'landkaart-'))
  try {
    // data/geo is a package of its own with a node_modules: nothing in it is curated.
    await cp(map, kopie, {
      recursive: true,
      filter: (pad) => pad === map || !/^(geo|node_modules|\..*)$/.test(basename(pad)),
    })
    await zetBestanden(kopie, nieuw)
    const { data, problemen, schrijfwijzen } = await leesData(kopie)
    const vast = new Map(schrijfwijzen.map(({ bestand, canoniek }) => [bestand, canoniek]))
    return {
      problemen: [...problemen, ...controleerData(data, vandaag)],
      canoniek: new Map([...nieuw].map(([bestand, tekst]) => [bestand, tekst && (vast.get(bestand) ?? tekst)])),
    }
  } finally {
    await rm(kopie, { recursive: true })
  }
}

/** Writes all files or none: when one fails, those before it are put back as they were. */
export async function schrijfAlles(map: string, bestanden: Neerslag): Promise<void> {
  const vorige = new Map<string, string | undefined>()
  for (const bestand of bestanden.keys()) {
    vorige.set(bestand, await readFile(join(map, bestand), 'utf8').catch(() => undefined))
  }
  try {
    await zetBestanden(map, bestanden)
  } catch (oorzaak) {
    await Promise.all([...bestanden.keys()].map((bestand) => rm(`${join(map, bestand)}.nieuw`, { force: true })))
    await zetBestanden(map, vorige)
    throw oorzaak
  }
}

async function zetBestanden(map: string, bestanden: Neerslag): Promise<void> {
  for (const [bestand, tekst] of bestanden) {
    const pad = join(map, bestand)
    if (tekst === undefined) {
      await rm(pad, { force: true })
      continue
    }
    await mkdir(dirname(pad), { recursive: true })
    // A rename is whole or not at all, so a reader never meets half a file.
    const proef = `${pad}.nieuw`
    await writeFile(proef, tekst)
    await rename(proef, pad)
  }
}
