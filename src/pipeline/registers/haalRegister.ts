import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Register } from './neemRegister.ts'

/** Where DUO and CBS publish their registers. That of CBS is a table a year. */
export const registeradressen: Readonly<Record<Register, string>> = {
  vmbo: 'https://duo.nl/open_onderwijsdata/images/02.-alle-vestigingen-vo.csv',
  mbo: 'https://duo.nl/open_onderwijsdata/images/01.-adressen-mbo-instellingen.csv',
  gebieden: 'https://opendata.cbs.nl/CsvDownload/csv/86059NED/UntypedDataSet',
}

/** Bytes; the largest of the three is half a megabyte. */
const MAX_BYTES = 50_000_000
const GEDULD_MS = 60_000

const VERHUISD = 'is het verhuisd, noem dan het nieuwe adres met --adres'

/**
 * Fetches a register and hands the path of the file to `neem`; whatever happens, nothing of it stays behind. What cannot
 * be fetched is told in one Dutch line.
 */
export async function metRegister<T>(adres: string, neem: (pad: string) => Promise<T>): Promise<T | { fout: string }> {
  const map = await mkdtemp(join(tmpdir(), 'landkaart-register-'))
  try {
    const pad = join(map, basename(new URL(adres).pathname).replaceAll(/[^\w.-]/g, '') || 'register')
    const fout = await haal(adres, pad)
    return fout === undefined ? await neem(pad) : { fout: `${adres}: ${fout}` }
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

/** What went wrong; undefined when the file is there. */
async function haal(adres: string, pad: string): Promise<string | undefined> {
  try {
    const antwoord = await fetch(adres, {
      headers: { 'User-Agent': 'landkaart-vmbo-mbo (data:register)' },
      signal: AbortSignal.timeout(GEDULD_MS),
    })
    if (!antwoord.ok || antwoord.body === null) return `de server antwoordt met ${antwoord.status}; ${VERHUISD}`
    const delen: Uint8Array[] = []
    let bytes = 0
    const lezer = antwoord.body.getReader()
    for (let deel = await lezer.read(); !deel.done; deel = await lezer.read()) {
      bytes += deel.value.length
      if (bytes > MAX_BYTES) {
        await lezer.cancel()
        return `is te groot; ${VERHUISD}`
      }
      delen.push(deel.value)
    }
    await writeFile(pad, Buffer.concat(delen))
    return undefined
  } catch {
    return `is niet op te halen; kijk of er internet is; ${VERHUISD}`
  }
}
