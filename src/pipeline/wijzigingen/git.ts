import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { ongewoonIn } from '../../domain/gewoneTekst.ts'

/** Stands for a reason that the texts of the data may not hold either, such as one with an e-mail address. */
const REDEN_VERZWEGEN = 'Reden niet gepubliceerd.'

const voerUit = promisify(execFile)

/** A state of the repository. */
export interface Commit {
  hash: string
  /** ISO date and time. */
  datum: string
  /** First line of the message: why. */
  reden: string
}

async function git(map: string, ...argumenten: string[]): Promise<string> {
  const { stdout } = await voerUit('git', ['-C', map, ...argumenten], { maxBuffer: 1 << 28 })
  return stdout
}

/** The full hash of a revision; undefined when there is none, or no git. */
export async function vindCommit(map: string, rev: string): Promise<string | undefined> {
  // What starts with a hyphen would be an option to git.
  if (rev.startsWith('-')) return undefined
  return git(map, 'rev-parse', '--verify', '--quiet', `${rev}^{commit}`).then(
    (hash) => hash.trim(),
    () => undefined,
  )
}

/**
 * Why the history of `pad` cannot be told, in Dutch and with the remedy; undefined when it can. Of a copy with the last
 * commits only, the oldest would seem to have made everything.
 */
export async function waaromOnbekend(map: string, pad: string): Promise<string | undefined> {
  try {
    if ((await git(map, 'rev-parse', '--is-shallow-repository')).trim() === 'true') {
      return 'deze kopie heeft alleen de laatste commits; haal de rest met: git fetch --unshallow'
    }
    // A folder that was unpacked inside another repository is no part of it.
    const isBegin = (await git(map, 'rev-parse', '--show-prefix')).trim() === ''
    return isBegin && (await bestandenBij(map, 'HEAD', pad)).length > 0
      ? undefined
      : `${pad}/ staat in geen enkele commit van deze kopie; bouw vanuit een git clone van het project`
  } catch (fout) {
    const melding = String(fout)
    if (melding.includes('ENOENT')) return 'git is hier niet geïnstalleerd; installeer git en bouw opnieuw'
    if (melding.includes('dubious ownership')) {
      return 'git vertrouwt deze map niet, omdat zij van een andere gebruiker is; geef: git config --global --add safe.directory "$PWD"'
    }
    return 'hier staat geen git-geschiedenis (.git); bouw vanuit een git clone van het project'
  }
}

/** Commits that touch `pad`, newest first; `bereik` is a revision or `oud..nieuw`. */
export async function commitsVan(map: string, pad: string, bereik = 'HEAD'): Promise<Commit[]> {
  const tekst = await git(map, 'log', '--first-parent', '--format=%H%x1f%cI%x1f%s', bereik, '--', pad)
  return tekst
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => {
      const [hash = '', datum = '', reden = ''] = regel.split('\x1f')
      return { hash, datum, reden: ongewoonIn(reden) === undefined ? reden : REDEN_VERZWEGEN }
    })
}

/** Files below `pad` at a commit. */
export async function bestandenBij(map: string, hash: string, pad: string): Promise<string[]> {
  return delen(await git(map, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', hash, '--', pad))
}

/** Files below `pad` that a commit changed, compared with the one before it. */
export async function veranderdIn(map: string, hash: string, pad: string): Promise<string[]> {
  return delen(
    await git(
      map,
      'diff-tree',
      '-r',
      '-z',
      '--root',
      '--no-commit-id',
      '--name-only',
      '-m',
      '--first-parent',
      hash,
      '--',
      pad,
    ),
  )
}

/** The text of many files at once: `[commit, path]` → text, absent where the file is not there. */
export async function leesUitGit(
  map: string,
  vragen: readonly (readonly [hash: string, pad: string])[],
): Promise<(string | undefined)[]> {
  if (vragen.length === 0) return []
  const proces = spawn('git', ['-C', map, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] })
  proces.stdin.end(vragen.map(([hash, pad]) => `${hash}:${pad}\n`).join(''))
  const blokken: Buffer[] = []
  for await (const blok of proces.stdout) if (Buffer.isBuffer(blok)) blokken.push(blok)
  const alles = Buffer.concat(blokken)
  let plek = 0
  return vragen.map(() => {
    const einde = alles.indexOf(10, plek)
    // `<hash> blob <bytes>`, or `<question> missing`.
    const bytes = / blob (\d+)$/.exec(alles.subarray(plek, einde).toString('utf8'))?.[1]
    plek = einde + 1
    if (bytes === undefined) return undefined
    const tekst = alles.subarray(plek, plek + Number(bytes)).toString('utf8')
    plek += Number(bytes) + 1
    return tekst
  })
}

function delen(tekst: string): string[] {
  return tekst.split('\0').filter((pad) => pad !== '')
}
