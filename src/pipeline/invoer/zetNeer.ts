import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { controleerData } from '../controleerData.ts'
import type { Neerslag } from '../leesData.ts'
import { leesData, ONAF } from '../leesData.ts'
import type { Probleem } from '../probleem.ts'
import { foutregel } from '../uitvoer.ts'

/** What `data/` would be with the new files: every problem, and the new files in their canonical form. */
export interface Keuring {
  problemen: Probleem[]
  canoniek: Neerslag
}

/** Reads and checks the whole of `data/` as if the new files stood there; nothing is written. */
export async function keurVooraf(map: string, nieuw: Neerslag, vandaag: string): Promise<Keuring> {
  const { data, problemen, schrijfwijzen } = await leesData(map, nieuw)
  const vast = new Map(schrijfwijzen.map(({ bestand, canoniek }) => [bestand, canoniek]))
  return {
    problemen: [...problemen, ...controleerData(data, vandaag)],
    canoniek: new Map([...nieuw].map(([bestand, tekst]) => [bestand, tekst && (vast.get(bestand) ?? tekst)])),
  }
}

/** Files that are open at once; a system lets only so many be. */
const TEGELIJK = 16

/** Writes all files or none: when one fails, those before it are put back as they were. */
export async function schrijfAlles(map: string, bestanden: Neerslag): Promise<void> {
  const vorige = new Map<string, string | undefined>()
  await bijElk([...bestanden.keys()], async (bestand) => {
    const pad = join(map, bestand)
    vorige.set(bestand, existsSync(pad) ? await readFile(pad, 'utf8') : undefined)
  })
  try {
    await zetBestanden(map, bestanden)
  } catch (oorzaak) {
    // What came goes first: on a full disk that makes the room for what was.
    const terug = [...vorige].toSorted(([, een], [, ander]) => Number(een !== undefined) - Number(ander !== undefined))
    await zetBestanden(map, new Map(terug))
    // What cannot go either is named by data:check.
    await bijElk([...bestanden.keys()], (bestand) =>
      rm(join(map, bestand) + ONAF, { force: true }).catch(() => undefined),
    )
    throw new Error(`${foutregel(oorzaak)}; alles staat weer zoals het was`, { cause: oorzaak })
  }
}

async function zetBestanden(map: string, bestanden: Neerslag): Promise<void> {
  const mappen = new Set([...bestanden.keys()].map((bestand) => dirname(join(map, bestand))))
  for (const een of mappen) await mkdir(een, { recursive: true })
  await bijElk([...bestanden], async ([bestand, tekst]) => {
    const pad = join(map, bestand)
    if (tekst === undefined) {
      await rm(pad, { force: true })
      return
    }
    // A rename is whole or not at all, so a reader never meets half a file.
    const proef = pad + ONAF
    await writeFile(proef, tekst)
    await rename(proef, pad)
  })
}

/** Does something for each, a few at a time; when one fails it waits for those under way, so that none comes later. */
async function bijElk<T>(alle: readonly T[], doe: (een: T) => Promise<unknown>): Promise<void> {
  for (let begin = 0; begin < alle.length; begin += TEGELIJK) {
    const uitkomsten = await Promise.allSettled(alle.slice(begin, begin + TEGELIJK).map(doe))
    const mislukt = uitkomsten.find((uitkomst) => uitkomst.status === 'rejected')
    if (mislukt !== undefined) throw mislukt.reason
  }
}
