import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Commit } from './git.ts'
import { bestandenBij, commitsVan, leesUitGit, veranderdIn, waaromOnbekend } from './git.ts'
import type { Bestandsteksten, Recordwijziging } from './recordwijziging.ts'
import { recordwijzigingen } from './recordwijziging.ts'

/** One commit and what it did to the records. */
export interface Commitwijziging extends Commit {
  records: Recordwijziging[]
}

const DATA = 'data'

/** What is known of the history. Not known is something else than that nothing changed. */
export type Geschiedenis = { commits: Commitwijziging[] } | { onbekend: string }

/**
 * What each commit did to `data/`, newest first; commits that only reformat are left out. Without git, or in a copy that
 * holds only the last commits, it is `onbekend`: why, in Dutch, and what to do about it.
 */
export async function geschiedenis(map: string, bereik = 'HEAD'): Promise<Geschiedenis> {
  const onbekend = await waaromOnbekend(map, DATA)
  return onbekend === undefined ? { commits: await commitwijzigingen(map, bereik) } : { onbekend }
}

async function commitwijzigingen(map: string, bereik: string): Promise<Commitwijziging[]> {
  const commits = await commitsVan(map, DATA, bereik)
  const vragen: [hash: string, pad: string][] = []
  const paden: string[][] = []
  for (const { hash } of commits) {
    const veranderd = (await veranderdIn(map, hash, DATA)).filter(isRecordbestand)
    paden.push(veranderd)
    for (const pad of veranderd) vragen.push([`${hash}^`, pad], [hash, pad])
  }
  const teksten = (await leesUitGit(map, vragen)).values()
  return commits.flatMap((commit, index) => {
    const oud = new Map<string, string>()
    const nieuw = new Map<string, string>()
    for (const pad of paden[index] ?? []) {
      for (const staat of [oud, nieuw]) {
        const tekst = teksten.next().value
        if (tekst !== undefined) staat.set(inData(pad), tekst)
      }
    }
    const records = recordwijzigingen(oud, nieuw)
    return records.length === 0 ? [] : [{ ...commit, records }]
  })
}

/** The files of `data/` at a commit. */
export async function dataBij(map: string, hash: string): Promise<Bestandsteksten> {
  const paden = (await bestandenBij(map, hash, DATA)).filter(isRecordbestand)
  const teksten = await leesUitGit(
    map,
    paden.map((pad) => [hash, pad]),
  )
  return new Map(paden.flatMap((pad, index) => (teksten[index] === undefined ? [] : [[inData(pad), teksten[index]]])))
}

/** The files of `data/` as they stand on disk, saved or not. */
export async function dataNu(map: string): Promise<Bestandsteksten> {
  const alle = await readdir(join(map, DATA), { recursive: true, withFileTypes: true })
  const paden = alle
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(map.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isRecordbestand)
  return new Map(
    await Promise.all(
      paden.map(async (pad): Promise<[string, string]> => [inData(pad), await readFile(join(map, pad), 'utf8')]),
    ),
  )
}

function isRecordbestand(pad: string): boolean {
  return /^data\/(?!geo\/)[^.].*\.json$/.test(pad) && !/\/(postcodes|plaatsen|versie)\.json$/.test(pad)
}

function inData(pad: string): string {
  return pad.slice(DATA.length + 1)
}
