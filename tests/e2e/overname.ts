import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Download } from '@playwright/test'
import { bouwBestanden } from '../../src/pipeline/bouwBestanden.ts'
import { importeer } from '../../src/pipeline/invoer/importeer.ts'
import { leesData } from '../../src/pipeline/leesData.ts'
import { expect } from './fixtures.ts'

/* A contribution that was downloaded, taken in as a curator does. */

export const wortel = fileURLToPath(new URL('../..', import.meta.url))

export interface Overgenomen {
  /** The record as it stands in the copy. */
  record: unknown
  /** The files that a build makes of the copy. */
  bouwsel: ReadonlyMap<string, string>
}

const vandaag = () => new Date().toISOString().slice(0, 10)

/** Takes in a file by the function of the command. */
export async function neemIn(pad: string, map: string): Promise<void> {
  const { regels, gelukt } = await importeer([pad], { map, vandaag: vandaag() })
  expect(gelukt, regels.join('\n')).toBe(true)
}

/** Takes in a file as the curator does, with the command itself. */
export async function neemInMetOpdracht(pad: string, map: string): Promise<void> {
  const opdracht = ['--import', 'tsx', 'src/pipeline/import.cli.ts', pad, '--map', map]
  const { status, stdout, stderr } = spawnSync(process.execPath, opdracht, { cwd: wortel, encoding: 'utf8' })
  expect(status, `${stdout}${stderr}`).toBe(0)
  expect(stdout).not.toBe('')
}

/** Takes a downloaded contribution into a copy of the data, checks that copy and builds its files. */
export async function neemOver(download: Download, bestand: string, neem: typeof neemIn): Promise<Overgenomen> {
  const map = mkdtempSync(join(tmpdir(), 'bijdrage-'))
  try {
    cpSync(join(wortel, 'data'), map, { recursive: true, filter: (pad) => !pad.includes(`${sep}geo${sep}`) })
    const pad = join(map, download.suggestedFilename())
    await download.saveAs(pad)
    await neem(pad, map)
    rmSync(pad)
    const { schrijfwijzen } = await leesData(map)
    expect(schrijfwijzen.filter(({ gelezen, canoniek }) => gelezen !== canoniek)).toEqual([])
    const { bestanden, problemen } = await bouwBestanden(map, vandaag())
    expect(problemen).toEqual([])
    return { record: JSON.parse(readFileSync(join(map, bestand), 'utf8')), bouwsel: bestanden }
  } finally {
    rmSync(map, { recursive: true })
  }
}
