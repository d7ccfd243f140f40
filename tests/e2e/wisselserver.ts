import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { distMap } from './hulp.ts'

export interface Antwoord {
  status: number
  inhoud: string
  koppen?: Record<string, string>
  /** Breaks the line off instead. */
  breekAf?: boolean
}

/** The built site at an origin of its own, by a server that can be told to answer otherwise. */
export interface Wisselserver {
  /** With a slash at the end. */
  adres: string
  /** What to answer to a path and query; with `undefined` the site itself. */
  antwoordt: (anders: (vraag: string) => Antwoord | undefined) => void
  sluit: () => Promise<void>
}

const soorten: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export async function maakWisselserver(): Promise<Wisselserver> {
  let anders: (vraag: string) => Antwoord | undefined = () => undefined
  const server = createServer((vraag, antwoord) => {
    const gekozen = anders(vraag.url ?? '/')
    if (gekozen?.breekAf === true) {
      antwoord.destroy()
      return
    }
    if (gekozen !== undefined) {
      antwoord.writeHead(gekozen.status, { 'Content-Type': 'text/html; charset=utf-8', ...gekozen.koppen })
      antwoord.end(gekozen.inhoud)
      return
    }
    const { pathname } = new URL(vraag.url ?? '/', 'http://localhost')
    const bestand = join(distMap, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    readFile(bestand).then(
      (inhoud) => {
        antwoord.writeHead(200, { 'Content-Type': soorten[extname(bestand)] ?? 'application/octet-stream' })
        antwoord.end(inhoud)
      },
      () => {
        antwoord.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        antwoord.end('')
      },
    )
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const adres = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('de server heeft geen adres')
  return {
    adres: `http://127.0.0.1:${adres.port}/`,
    antwoordt: (nieuw) => (anders = nieuw),
    sluit: () =>
      new Promise((klaar) => {
        server.closeAllConnections()
        server.close(() => klaar())
      }),
  }
}
