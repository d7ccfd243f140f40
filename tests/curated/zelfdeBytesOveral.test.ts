import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leesData } from '@/pipeline/leesData'

const git = (map: string, ...opdracht: string[]) => execFileSync('git', ['-C', map, ...opdracht], { encoding: 'utf8' })

/** A copy as Git for Windows makes it by default, of what was committed last. */
async function inKopieVanWindows(doe: (kopie: string) => Promise<void>): Promise<void> {
  const kopie = mkdtempSync(join(tmpdir(), 'landkaart-windows-'))
  try {
    git('.', 'clone', '--quiet', '--shared', '-c', 'core.autocrlf=true', process.cwd(), kopie)
    await doe(kopie)
  } finally {
    rmSync(kopie, { recursive: true, force: true })
  }
}

// Without its history there is nothing to copy.
describe.skipIf(!existsSync('.git'))('Een kopie met core.autocrlf=true', () => {
  it('heeft van elk bestand dezelfde bytes, en gegevens in de vaste schrijfwijze', () =>
    inKopieVanWindows(async (kopie) => {
      const regels = git(kopie, 'ls-files', '--eol').trim().split('\n')
      expect(regels.length).toBeGreaterThan(500)
      const anders = regels.filter((regel) => {
        const [inGit = '', opSchijf = ''] = regel.split(/\s+/)
        return inGit.slice(2) !== opSchijf.slice(2)
      })
      expect(anders).toEqual([])
      const { problemen, schrijfwijzen } = await leesData(join(kopie, 'data'))
      expect(problemen).toEqual([])
      const afwijkend = schrijfwijzen.filter(({ gelezen, canoniek }) => gelezen !== canoniek)
      expect(afwijkend.map(({ bestand }) => bestand)).toEqual([])
    }))
})
